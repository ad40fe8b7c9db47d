// shihe-cli workspace erase FILE person|evidence|organisation|text ID...
#include "app/cli/workspace.h"
#include "core/store/backups.h"

#include <QJsonArray>

namespace shihe::cli {
namespace {

std::optional<EraseTarget> targetOf(const Arguments &arguments)
{
    const QString what = arguments.places().at(1);
    const QStringList ids = arguments.places().mid(2);
    if (what == u"person" && ids.size() == 1)
        return ErasePerson{ids.constFirst()};
    if (what == u"evidence")
        return EraseEvidence{arguments.value(QStringLiteral("assessment")), ids};
    if (what == u"organisation" && ids.size() == 1)
        return EraseOrganisation{ids.constFirst()};
    if (what == u"text")
        return EraseTexts{ids};
    return std::nullopt;
}

QJsonArray toJson(const QList<Mention> &mentions)
{
    QJsonArray list;
    for (const Mention &each : mentions)
        list << QJsonObject{{QStringLiteral("ref"), each.ref},
                            {QStringLiteral("object"), each.object},
                            {QStringLiteral("key"), QJsonArray::fromStringList(each.key)},
                            {QStringLiteral("member"), each.member},
                            {QStringLiteral("text"), each.text}};
    return list;
}

void printMentions(const Context &context, const QList<Mention> &mentions)
{
    if (mentions.isEmpty())
        return;
    print(context.words.text(context.language, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.erase.mentions")),
                                                     {QString::number(mentions.size())}}));
    for (const Mention &each : mentions)
        print(
            QStringLiteral("  %1  %2 %3 %4: %5")
                .arg(each.ref, each.object, each.key.join(QStringLiteral(" / ")), each.member, each.text.simplified()));
}

Result<ErasureCertificate> carryOut(Erasure &erasure, const Arguments &arguments, const QString &backups)
{
    QStringList with;
    if (arguments.value(QStringLiteral("mentions")) == u"erase") {
        for (const Mention &each : erasure.findings().mentions)
            with << each.ref;
    }
    auto certificate = erasure.carryOut(with, systemPerson(), QDateTime::currentDateTimeUtc());
    if (!certificate)
        return certificate;
    while (true) {
        const auto swept = erasure.sweep();
        if (!swept)
            return failure(swept.error());
        if (*swept)
            break;
    }
    auto copies = erasure.copies(backups);
    if (!copies)
        return failure(copies.error());
    certificate->copies = std::move(*copies);
    return certificate;
}

/// Backups that held it go, and one without it takes their place.
Result<void> renewBackups(QList<HeldCopy> &copies, const WorkspaceFile &workspace, const QString &backups)
{
    if (auto deleted = deleteCopies(copies); !deleted || copies.isEmpty())
        return deleted;
    BackupRun run;
    const auto made = store::FileBackups().make(workspace, backups, QDateTime::currentDateTimeUtc(), run);
    if (!made)
        return failure(made.error());
    return {};
}

Result<void> lookThrough(Erasure &erasure)
{
    while (true) {
        const auto seen = erasure.look();
        if (!seen)
            return failure(seen.error());
        if (*seen)
            return {};
    }
}

int complainAbout(const Context &context, const Error &error)
{
    return context.complain(error, error.code == u"store.nothing-to-erase" ? NotInOrder : Unusable);
}

} // namespace

int eraseCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        QList<Arguments::Option>{
            {"assessment"}, {"backups"}, {"backup-folder"}, {"certificate"}, {"mentions"}, {"json", 0}} +
            keyOptions(),
        3, 1000);
    if (!arguments)
        return context.complain(arguments.error());
    const auto target = targetOf(*arguments);
    const auto oneOf = [&arguments](const char *option, const QStringList &known) {
        return known.contains(arguments->value(QLatin1String(option), known.constFirst()));
    };
    const bool fits = oneOf("backups", {QStringLiteral("keep"), QStringLiteral("delete")}) &&
                      oneOf("mentions", {QStringLiteral("list"), QStringLiteral("erase")});
    if (!target || !fits)
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.erase.usage")), {}});
    const QString path = arguments->places().constFirst();
    const QString backups = arguments->value(QStringLiteral("backup-folder"), usualBackupFolder(path));
    const auto file = workspaceFile(context, *arguments, path);
    if (!file)
        return context.complain(file.error());
    const auto store = store::open(*file, {.access = store::Access::Write});
    if (!store)
        return context.complain(store.error());
    const auto erasure = (*store)->erasure(*target);
    if (!erasure)
        return complainAbout(context, erasure.error());
    if (const auto seen = lookThrough(**erasure); !seen)
        return context.complain(seen.error());
    auto certificate = carryOut(**erasure, *arguments, backups);
    if (!certificate)
        return complainAbout(context, certificate.error());
    // What went is gone: a backup that stays is told, and the certificate is written all the same.
    Result<void> renewed;
    if (arguments->value(QStringLiteral("backups")) == u"delete")
        renewed = renewBackups(certificate->copies, *file, backups);
    if (const QString out = arguments->value(QStringLiteral("certificate")); !out.isEmpty()) {
        if (const auto written = writeCertificate(*certificate, context.words, out); !written)
            return context.complain(written.error());
    }
    if (arguments->has(QStringLiteral("json"))) {
        QJsonObject json = certificate->toJson();
        json.insert(QStringLiteral("mentions"), toJson(certificate->findings.mentions));
        printJson(json);
    } else {
        print(certificate->toText(context.words, {context.language}).trimmed());
        printMentions(context, certificate->findings.mentions);
    }
    return renewed ? Done : context.complain(renewed.error(), NotInOrder);
}

} // namespace shihe::cli
