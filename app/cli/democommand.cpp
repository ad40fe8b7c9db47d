// shihe-cli demo DIR: a sample workspace and its signed report, end to end.
#include "app/cli/noting.h"
#include "app/cli/report.h"
#include "app/cli/signing.h"
#include "app/cli/workspace.h"
#include "core/catalog/compiled.h"
#include "core/session/against.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

namespace shihe::cli {
namespace {

const QString SampleCase = QStringLiteral(":/sample/guo-bing-safari-park.yaml");

// The key lives in memory only and goes with the program: nobody is to mistake it for a person's.
Result<signing::Key> passingKey(const Context &context, const QDateTime &now)
{
    QByteArray random(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(random.data()), random.size() / 4);
    QByteArray password = random.toHex();
    const Secret secret = Secret::fromUtf8(password);
    const auto pkcs12 = signing::makeSelfMadeKey(
        {.name = context.text(QT_TRANSLATE_NOOP("words", "cli.demo.signer")), .organisation = {}, .now = now}, secret);
    if (!pkcs12)
        return failure(pkcs12.error());
    return signing::openKey(*pkcs12, secret);
}

Result<QString> fillWorkspace(const Context &context, const QString &path)
{
    auto catalog = builtIn();
    if (!catalog)
        return failure(catalog.error());
    const auto sample = readCase(*catalog, SampleCase);
    if (!sample)
        return failure(sample.error().error);
    auto store = store::create(path);
    if (!store)
        return failure(store.error());
    const SystemClock clock;
    WorkspaceSession workspace(**store, clock);
    workspace.setActor(context.text(QT_TRANSLATE_NOOP("words", "cli.demo.signer")));
    return workspace.import(*catalog, sample->assessment);
}

Result<QByteArray> signedReport(const Context &context, const QString &workspace, const QString &assessment,
                                SignedFile &file)
{
    const auto opened = openAssessment(workspace, assessment, store::Access::Read);
    if (!opened)
        return failure(opened.error());
    const AssessmentSession &session = *opened->session;
    const JournalHead head = session.head();
    const auto binding = bindingOf(session);
    if (!binding)
        return failure(binding.error());
    const report::Input input{.catalog = session.sharedCatalog(),
                              .assessment = session.assessment(),
                              .evaluation = session.evaluations(),
                              .journal = report::JournalMark{head.seq, head.hash},
                              .binding = *binding,
                              .made = QDateTime::currentDateTimeUtc(),
                              .preparedBy = context.text("cli.demo.signer"),
                              .program =
                                  QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    const auto pdf = makeReport(context, input, {Language::Zh, Language::En});
    if (!pdf)
        return failure(pdf.error());
    const auto key = passingKey(context, input.made);
    if (!key)
        return failure(key.error());
    signing::SignOptions options;
    options.now = input.made;
    options.ownWork = true;
    options.role = context.text(QT_TRANSLATE_NOOP("words", "cli.demo.role"));
    const auto done = signVisibly(context, *pdf, *key, std::move(options), true, Language::Zh);
    if (done) {
        file = signedFileOf(*done, key->certificate().name);
        file.assessment = assessment;
        file.kind = word(input.kind);
    }
    return done;
}

} // namespace

int demoCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const QDir folder(arguments->places().constFirst());
    const QString workspace = folder.filePath(QStringLiteral("demo.shihe"));
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    if (!folder.mkpath(QStringLiteral(".")))
        return context.complain(
            Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.demo.no-folder")), {folder.path()}});
    for (const QString &file : {workspace, pdf}) {
        if (QFileInfo::exists(file))
            return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.demo.exists")), {file}});
    }

    const auto assessment = fillWorkspace(context, workspace);
    if (!assessment)
        return context.complain(assessment.error());
    SignedFile file;
    const auto bytes = signedReport(context, workspace, *assessment, file);
    if (!bytes)
        return context.complain(bytes.error());
    if (const auto written = writeFile(pdf, *bytes); !written)
        return context.complain(written.error());
    if (const auto noted = noteSigned(workspace, file); !noted)
        return context.complain(noted.error());
    const auto verified = signing::verify(*bytes, {.now = QDateTime::currentDateTimeUtc(), .trusted = {}});
    if (!verified)
        return context.complain(verified.error());
    print(workspace);
    print(pdf);
    for (const QString &line : signing::describe(*verified, context.words, context.language))
        print(QStringLiteral("  ") + line);
    return verified->verdict == signing::Verdict::Intact ? Done : NotInOrder;
}

} // namespace shihe::cli
