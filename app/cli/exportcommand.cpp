// shihe-cli export WORKSPACE --out OUT.xlsx|OUT.csv|OUT.ics
#include "app/cli/report.h"
#include "app/cli/workspace.h"
#include "core/base/files.h"
#include "core/exchange/exchange.h"

#include <QFileInfo>

namespace shihe::cli {

int exportCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        QList<Arguments::Option>{{"out"}, {"format"}, {"lang"}, {"assessment"}, {"findings", 0}, {"tasks", 0}} +
            keyOptions(),
        1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const QString out = arguments->value(QStringLiteral("out"));
    if (out.isEmpty())
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.export.usage")), {}});
    const QString format = arguments->value(QStringLiteral("format"), QFileInfo(out).suffix().toLower());
    if (format != u"ics" && format != u"xlsx" && format != u"csv")
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.export.format")), {format}});
    const auto languages = languagesOf(arguments->value(QStringLiteral("lang"), QStringLiteral("zh")));
    if (!languages)
        return context.complain(languages.error());
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    const auto opened = openAssessment(*file, arguments->value(QStringLiteral("assessment")), store::Access::Read);
    if (!opened)
        return context.complain(opened.error());
    const AssessmentSession &session = *opened->session;
    const exchange::PlanInput input{session.sharedCatalog(), session.assessment(), session.evaluations().combined,
                                    QDateTime::currentDateTimeUtc()};
    const auto bytes = [&]() -> Result<QByteArray> {
        if (format == u"xlsx")
            return exchange::toXlsx(exchange::planWorkbook(input, *languages, context.words));
        if (format == u"csv") {
            const bool findings = arguments->has(QStringLiteral("findings"));
            return exchange::toCsv(
                exchange::planWorkbook(input, *languages, context.words).sheets.at(findings ? 1 : 0));
        }
        const auto kind =
            arguments->has(QStringLiteral("tasks")) ? exchange::CalendarKind::Tasks : exchange::CalendarKind::Events;
        return exchange::toIcs(input, kind, languages->constFirst(), context.words);
    }();
    if (!bytes)
        return context.complain(bytes.error());
    if (const auto written = writeFile(out, *bytes); !written)
        return context.complain(written.error());
    print(out);
    return Done;
}

} // namespace shihe::cli
