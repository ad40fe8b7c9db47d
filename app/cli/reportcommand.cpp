// shihe-cli report WORKSPACE|CASE.yaml --out OUT.pdf|.html|.md|.docx
#include "app/cli/noting.h"
#include "app/cli/report.h"
#include "app/cli/signing.h"
#include "app/cli/workspace.h"
#include "core/assessment/persons.h"
#include "core/base/files.h"
#include "core/report/audience.h"
#include "core/report/filingitems.h"
#include "core/session/against.h"
#include "core/session/earlier.h"

#include <QCoreApplication>

namespace shihe::cli {
namespace {

// A workspace may have any name, a case file is YAML.
bool isCase(const QString &path)
{
    return path.endsWith(u".yaml", Qt::CaseInsensitive) || path.endsWith(u".yml", Qt::CaseInsensitive);
}

tl::expected<report::Input, int> fromCase(const Context &context, const Arguments &arguments)
{
    const auto catalog = catalogFor(context, arguments);
    if (!catalog)
        return tl::unexpected(catalog.error());
    auto file = readCase(**catalog, arguments.places().constFirst());
    if (!file)
        return tl::unexpected(context.complain(file.error()));
    report::Input input;
    input.catalog = *catalog;
    input.assessment = std::move(file->assessment);
    return input;
}

/// What lies beside the assessment in its workspace.
struct Around
{
    std::optional<WorkspaceFile> workspace;
    QString assessment;
    std::optional<EarlierAssessment> before;
};

tl::expected<report::Input, int> fromWorkspace(const Context &context, const Arguments &arguments, Around &around)
{
    const auto file = workspaceFile(context, arguments, arguments.places().constFirst());
    if (!file)
        return tl::unexpected(context.complain(file.error()));
    around.workspace = *file;
    auto opened = openAssessment(*file, arguments.value(QStringLiteral("assessment")), store::Access::Read);
    if (!opened)
        return tl::unexpected(context.complain(opened.error()));
    report::Input input;
    input.catalog = opened->session->sharedCatalog();
    input.assessment = opened->session->assessment();
    const JournalHead head = opened->session->head();
    input.journal = report::JournalMark{head.seq, head.hash};
    around.assessment = input.assessment.id;
    auto binding = bindingOf(*opened->session);
    if (!binding)
        return tl::unexpected(context.complain(binding.error()));
    input.binding = std::move(*binding);
    if (arguments.value(QStringLiteral("kind"), word(report::Kind::Gap)) == word(report::Kind::Gap)) {
        auto earlier = earlierOf(*opened->session);
        if (!earlier)
            return tl::unexpected(context.complain(earlier.error()));
        around.before = std::move(*earlier);
    }
    return input;
}

/// `--colour`, `--footer`, `--cover-text`, `--terms FILE`. Errors: cli.report.colour, file.*.
Result<report::Branding> brandingOf(const Arguments &arguments)
{
    constexpr qint64 TermsLimit = 1024 * 1024;
    report::Branding branding{.footer = arguments.value(QStringLiteral("footer")),
                              .cover = arguments.value(QStringLiteral("cover-text"))};
    if (const QString colour = arguments.value(QStringLiteral("colour")); !colour.isEmpty()) {
        branding.accent = document::colourFrom(colour);
        if (!branding.accent)
            return failure(QT_TRANSLATE_NOOP("words", "cli.report.colour"), {colour});
    }
    if (const QString terms = arguments.value(QStringLiteral("terms")); !terms.isEmpty()) {
        const auto bytes = readFile(terms, TermsLimit);
        if (!bytes)
            return failure(bytes.error());
        branding.clauses = QString::fromUtf8(*bytes);
    }
    return branding;
}

/// What is asked for on the command line, the assessment apart.
struct Wishes
{
    QString out;
    markup::Format format = markup::Format::Pdf;
    report::Kind kind = report::Kind::Gap;
    report::Audience audience = report::Audience::Client;
    QList<Language> languages;
};

bool signs(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("sign")) || arguments.has(QStringLiteral("token")) ||
           arguments.has(QStringLiteral("system-key"));
}

Error noSuchKind(const QString &wish)
{
    QStringList kinds;
    for (const report::Kind each : report::allKinds())
        kinds << word(each);
    return {QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.report.kind")), {wish, kinds.join(QStringLiteral(", "))}};
}

/// Errors: cli.report.usage, cli.report.sign-pdf, cli.report.kind, cli.report.for, cli.unknown-language.
Result<Wishes> wishesOf(const Arguments &arguments)
{
    Wishes wishes;
    wishes.out = arguments.value(QStringLiteral("out"));
    if (wishes.out.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "cli.report.usage"));
    wishes.format = markup::formatOf(wishes.out).value_or(markup::Format::Pdf);
    if (!markup::holdsMore(wishes.format)) {
        for (const Arguments::Option &option : QList<Arguments::Option>{{"sign"}} + signingOptions()) {
            if (arguments.has(QString::fromLatin1(option.name)))
                return failure(QT_TRANSLATE_NOOP("words", "cli.report.sign-pdf"),
                               {QString::fromLatin1(option.name), wishes.out});
        }
    }
    const QString kind = arguments.value(QStringLiteral("kind"), word(wishes.kind));
    const auto known = report::kindFromWord(kind);
    if (!known)
        return failure(noSuchKind(kind));
    wishes.kind = *known;
    const QString reader = arguments.value(QStringLiteral("for"), word(wishes.audience));
    const auto audience = report::audienceFromWord(reader);
    if (!audience)
        return failure(QT_TRANSLATE_NOOP("words", "cli.report.for"), {reader});
    wishes.audience = *audience;
    const auto languages = languagesOf(arguments.value(QStringLiteral("lang"), QStringLiteral("zh")));
    if (!languages)
        return failure(languages.error());
    wishes.languages = *languages;
    return wishes;
}

/// The assessment with what is asked of it, evaluated.
tl::expected<report::Input, int> inputFor(const Context &context, const Arguments &arguments, const Wishes &wishes,
                                          Around &around)
{
    auto input = isCase(arguments.places().constFirst()) ? fromCase(context, arguments)
                                                         : fromWorkspace(context, arguments, around);
    if (!input)
        return input;
    auto branding = brandingOf(arguments);
    if (!branding)
        return tl::unexpected(context.complain(branding.error()));
    input->branding = std::move(*branding);
    input->kind = wishes.kind;
    input->parts = report::partsOf(wishes.kind);
    if (!markup::holdsMore(wishes.format))
        input->parts.erase(report::Part::Data);
    input->made = QDateTime::currentDateTimeUtc();
    input->preparedBy = arguments.value(QStringLiteral("prepared-by"));
    input->program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const auto events = dutyEvents(*input->catalog, arguments.values(QStringLiteral("event")));
    if (!events)
        return tl::unexpected(context.complain(events.error()));
    input->events = *events;
    QDate &asOf = input->assessment.asOf;
    const auto wanted = arguments.date(QStringLiteral("as-of"), asOf.isValid() ? asOf : dayInChina(input->made));
    if (!wanted)
        return tl::unexpected(context.complain(wanted.error()));
    asOf = *wanted;
    input->evaluation = evaluate(*input->catalog, input->assessment, asOf);
    if (around.before)
        input->earlier = report::earlierFor(*input, around.before->catalog, around.before->assessment);
    return input;
}

/// What of the input contradicts itself where the report rests on it. It is made all the same and says so.
void warn(const Context &context, const report::Input &input)
{
    if (!report::isFiling(input.kind) && input.kind != report::Kind::Pia)
        return;
    for (const PersonsConflict &conflict : personsConflicts(input.assessment, report::FilingThreshold)) {
        const QString key = conflict.stored ? QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.report.persons-fewer"))
                                            : QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.report.persons-unknown"));
        printError(context.words.text(context.language,
                                      Error{key,
                                            {conflict.activity, QString::number(conflict.persons),
                                             conflict.stored ? QString::number(*conflict.stored) : QString()}}));
    }
}

/// Notes the signed report in the journal of its workspace. The report is there whatever comes of that.
void note(const Context &context, const Around &around, SignedFile file, report::Kind kind)
{
    if (!around.workspace)
        return;
    file.assessment = around.assessment;
    file.kind = word(kind);
    if (const auto noted = noteSigned(*around.workspace, file); !noted)
        printError(
            context.words.text(context.language, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.not-noted")),
                                                       {context.words.text(context.language, noted.error())}}));
}

} // namespace

int reportCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
                                            QList<Arguments::Option>{{"out"},
                                                                     {"kind"},
                                                                     {"lang"},
                                                                     {"sign"},
                                                                     {"final", 0},
                                                                     {"spell-out", 0},
                                                                     {"as-of"},
                                                                     {"catalog"},
                                                                     {"catalogs"},
                                                                     {"assessment"},
                                                                     {"prepared-by"},
                                                                     {"event"},
                                                                     {"for"},
                                                                     {"colour"},
                                                                     {"footer"},
                                                                     {"cover-text"},
                                                                     {"terms"}} +
                                                signingOptions() + keyOptions(),
                                            1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto wishes = wishesOf(*arguments);
    if (!wishes)
        return context.complain(wishes.error());
    Around around;
    auto input = inputFor(context, *arguments, *wishes, around);
    if (!input)
        return input.error();
    if (arguments->has(QStringLiteral("final")) && report::isDraft(*input)) {
        const QStringList open = input->evaluation.combined.openRedLines;
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.report.open-red-lines")),
                                      {QString::number(open.size()), open.join(QStringLiteral(", "))}},
                                NotInOrder);
    }
    warn(context, *input);
    std::future<Result<signing::Key>> opening;
    if (signs(*arguments)) {
        auto begun = openSignerBeside(context, *arguments, arguments->value(QStringLiteral("sign")));
        if (!begun)
            return context.complain(begun.error());
        opening = std::move(*begun);
    }
    std::optional<SignedFile> file;
    auto made = makeReport(context, report::redacted(std::move(*input), wishes->audience), wishes->languages,
                           wishes->format, arguments->has(QStringLiteral("spell-out")));
    if (made && opening.valid()) {
        const auto key = opening.get();
        if (!key)
            return context.complain(key.error());
        auto done = signWith(context, *arguments, *key, *made, wishes->languages.constFirst());
        if (!done)
            return context.complain(done.error());
        made = std::move(done->bytes);
        file = shihe::signedFileOf(*made, key->certificate().name, done->revisions, std::nullopt);
    }
    if (!made)
        return context.complain(made.error());
    if (const auto written = writeFile(wishes->out, *made); !written)
        return context.complain(written.error());
    print(wishes->out);
    if (file)
        note(context, around, std::move(*file), wishes->kind);
    return Done;
}

} // namespace shihe::cli
