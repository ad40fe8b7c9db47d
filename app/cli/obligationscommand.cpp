// shihe-cli obligations CASE.yaml
#include "app/cli/report.h"
#include "core/obligations/obligations.h"
#include "core/obligations/wording.h"

namespace shihe::cli {

Result<DutyEvents> dutyEvents(const Catalog &catalog, const QStringList &given)
{
    DutyEvents events;
    for (const QString &text : given) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return failure(QT_TRANSLATE_NOOP("words", "cli.event-form"), {text});
        const QString duty = text.left(equals);
        const auto known = std::any_of(catalog.duties.cbegin(), catalog.duties.cend(),
                                       [&duty](const Duty &one) { return one.id == duty; });
        if (!known)
            return failure(QT_TRANSLATE_NOOP("words", "cli.unknown-duty"), {duty});
        const auto day = dateFromIso(text.mid(equals + 1));
        if (!day)
            return failure(QT_TRANSLATE_NOOP("words", "cli.not-a-date"), {text.mid(equals + 1)});
        events.insert(duty, *day);
    }
    return events;
}

namespace {

class Printer
{
public:
    Printer(const Context &context, const Catalog &catalog)
        : m_context(context)
        , m_catalog(catalog)
    {
    }

    void operator()(const Obligation &obligation) const
    {
        const auto duty = std::find_if(m_catalog.duties.cbegin(), m_catalog.duties.cend(),
                                       [&obligation](const Duty &one) { return one.id == obligation.duty; });
        const QString activity =
            obligation.activity.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(obligation.activity);
        print(QStringLiteral("  %1%2  %3").arg(obligation.duty, activity, duty->title.in(m_context.language)));
        print(QStringLiteral("      ") + when(*duty, obligation));
        QStringList clauses;
        for (const ClauseRef &ref : obligation.clauses)
            clauses.append(ref.text());
        print(QStringLiteral("      ") + clauses.join(QStringLiteral(", ")));
        if (!obligation.unknownFacts.isEmpty())
            print(QStringLiteral("      ") + said(QT_TRANSLATE_NOOP("words", "obligation.unknown"),
                                                  {obligation.unknownFacts.join(QStringLiteral(", "))}));
    }

private:
    [[nodiscard]] QString said(const char *key, const QStringList &args) const
    {
        return m_context.words.text(m_context.language, Error{QString::fromLatin1(key), args});
    }

    [[nodiscard]] QString when(const Duty &duty, const Obligation &obligation) const
    {
        const QString event = duty.event.in(m_context.language);
        if (obligation.threshold)
            return said(QT_TRANSLATE_NOOP("words", "obligation.threshold"),
                        {m_catalog.fact(obligation.threshold->fact)->question.in(m_context.language),
                         QString::number(obligation.threshold->atLeast),
                         inWords(m_context.words, m_context.language, duty.period), event});
        QString text = said(QT_TRANSLATE_NOOP("words", "obligation.when"),
                            {inWords(m_context.words, m_context.language, duty.period), event});
        if (obligation.starts)
            text =
                said(QT_TRANSLATE_NOOP("words", "obligation.coming"), {obligation.starts->toString(Qt::ISODate), text});
        if (obligation.due)
            text += u' ' + said(obligation.eventGiven ? QT_TRANSLATE_NOOP("words", "obligation.due-from")
                                                      : QT_TRANSLATE_NOOP("words", "obligation.due-if"),
                                {obligation.due->toString(Qt::ISODate), obligation.event.toString(Qt::ISODate)});
        if (obligation.estimated)
            text += u' ' + said(QT_TRANSLATE_NOOP("words", "obligation.estimated"), {});
        return text;
    }

    const Context &m_context;
    const Catalog &m_catalog;
};

} // namespace

int obligationsCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, {{"json", 0}, {"as-of"}, {"catalog"}, {"catalogs"}, {"event"}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto file = readCase(**catalog, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    const QDate written = file->assessment.asOf;
    const auto asOf = arguments->date(QStringLiteral("as-of"),
                                      written.isValid() ? written : dayInChina(QDateTime::currentDateTimeUtc()));
    if (!asOf)
        return context.complain(asOf.error());
    const auto events = dutyEvents(**catalog, arguments->values(QStringLiteral("event")));
    if (!events)
        return context.complain(events.error());

    const QList<Obligation> all = obligations(**catalog, file->assessment, *asOf, *events);
    if (arguments->has(QStringLiteral("json"))) {
        printJson(toJson(**catalog, all, *asOf));
        return Done;
    }
    const Printer show(context, **catalog);
    std::optional<DutyState> state;
    for (const Obligation &obligation : all) {
        if (obligation.state != state) {
            state = obligation.state;
            print(context.words.text(context.language, QStringLiteral("obligation.state.") + word(*state)));
        }
        show(obligation);
    }
    if (all.isEmpty())
        print(context.text(QT_TRANSLATE_NOOP("words", "obligation.none")));
    return Done;
}

} // namespace shihe::cli
