#include "core/catalog/describe.h"

namespace shihe {
namespace {

/// Collects lines in one language.
class Lines final
{
public:
    Lines(const Catalog &catalog, const Words &words, Language language, QDate today)
        : m_catalog(catalog)
        , m_words(words)
        , m_language(language)
        , m_today(today)
    {
    }

    QStringList take() { return std::move(m_lines); }

    void list()
    {
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.sources"));
        for (const Source &source : m_catalog.sources) {
            m_lines.append(QStringLiteral("  %1  %2  [%3, %4]")
                               .arg(source.id, in(source.title), worded(QStringLiteral("force."), word(source.force)),
                                    statusOf(source)));
        }
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.checklists"));
        for (const Checklist &checklist : m_catalog.checklists) {
            m_lines.append(QStringLiteral("  %1  %2  [%3]").arg(checklist.id, in(checklist.title), sizeOf(checklist)));
        }
        m_lines.append(
            m_words.text(m_language, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.summary")),
                                           {m_catalog.id, m_catalog.version, m_catalog.date.toString(Qt::ISODate),
                                            QString::number(m_catalog.practices.size()),
                                            QString::number(m_catalog.facts.size()), m_catalog.sha256}}));
    }

    void show(const Practice &practice)
    {
        m_lines.append(practice.id);
        m_lines.append(in(practice.question));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.why"), in(practice.why));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.check"), in(practice.check));
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.evidence"));
        for (const Text &evidence : practice.evidence)
            m_lines.append(QStringLiteral("  - ") + in(evidence));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.remedy"), in(practice.remedy));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.severity"), QString::number(practice.severity));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.effort"), QString::number(practice.effort));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.scope"),
              worded(QStringLiteral("scope."), practice.scope == Scope::Organisation ? QStringLiteral("organisation")
                                                                                     : QStringLiteral("activity")));
        if (practice.redLine)
            heading(QT_TRANSLATE_NOOP("words", "catalog.heading.red-line"));
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.cites"));
        for (const ClauseRef &ref : practice.cites)
            clauseLine(ref.text(), *m_catalog.clause(ref));
    }

    void show(const Source &source)
    {
        m_lines.append(source.id);
        m_lines.append(in(source.title));
        if (!source.brief.isEmpty())
            field(QT_TRANSLATE_NOOP("words", "catalog.heading.short"), in(source.brief));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.kind"), worded(QStringLiteral("kind."), word(source.kind)));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.issuer"), in(source.issuer));
        if (!source.number.isEmpty())
            field(QT_TRANSLATE_NOOP("words", "catalog.heading.number"), source.number);
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.force"),
              worded(QStringLiteral("force."), word(source.force)));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.status"), statusOf(source));
        for (const StatusChange &change : source.status) {
            m_lines.append(
                QStringLiteral("  %1  %2")
                    .arg(change.from.toString(Qt::ISODate), worded(QStringLiteral("status."), word(change.is))));
        }
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.confidence"),
              worded(QStringLiteral("confidence."), word(source.confidence)));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.depth"), word(source.depth));
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.clauses"));
        for (const Clause &clause : source.clauses)
            clauseLine(clause.at, clause);
    }

    void show(const ClauseRef &ref, const Clause &clause)
    {
        const Source &source = *m_catalog.source(ref.source);
        clauseLine(ref.text(), clause);
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.source"), in(source.title));
        field(QT_TRANSLATE_NOOP("words", "catalog.heading.status"), statusOf(source));
        if (!clause.verified)
            heading(QT_TRANSLATE_NOOP("words", "catalog.heading.unverified"));
        if (clause.notAsked)
            field(QT_TRANSLATE_NOOP("words", "catalog.heading.not-asked"), in(*clause.notAsked));
        refs(QT_TRANSLATE_NOOP("words", "catalog.heading.sanction"), clause.sanction);
        if (clause.became)
            field(QT_TRANSLATE_NOOP("words", "catalog.heading.became"), clause.became->text());
        const QStringList practices = m_catalog.practicesCiting(ref);
        if (!practices.isEmpty())
            heading(QT_TRANSLATE_NOOP("words", "catalog.heading.practices"));
        for (const QString &id : practices)
            practiceLine(id);
    }

    void show(const Checklist &checklist)
    {
        m_lines.append(checklist.id);
        m_lines.append(in(checklist.title));
        heading(QT_TRANSLATE_NOOP("words", "catalog.heading.sources"));
        for (const QString &id : checklist.sources)
            m_lines.append(QStringLiteral("  %1  %2").arg(id, in(m_catalog.source(id)->title)));
        for (const ChecklistSection &section : checklist.sections) {
            m_lines.append(in(section.title));
            for (const QString &id : section.practices)
                practiceLine(id);
        }
    }

    void show(const Fact &fact)
    {
        m_lines.append(fact.id);
        m_lines.append(in(fact.question));
        if (!fact.help.isEmpty())
            m_lines.append(in(fact.help));
        for (const FactOption &option : fact.options)
            m_lines.append(QStringLiteral("  %1  %2").arg(option.id, in(option.label)));
    }

private:
    [[nodiscard]] const QString &in(const Text &text) const { return text.in(m_language); }
    [[nodiscard]] QString worded(const QString &family, const QString &member) const
    {
        return m_words.text(m_language, family + member);
    }
    [[nodiscard]] QString statusOf(const Source &source) const
    {
        const auto status = source.statusOn(m_today);
        return worded(QStringLiteral("status."), status ? word(*status) : QStringLiteral("absent"));
    }
    [[nodiscard]] QString sizeOf(const Checklist &checklist) const
    {
        qsizetype count = 0;
        for (const ChecklistSection &section : checklist.sections)
            count += section.practices.size();
        return m_words.text(m_language, QT_TRANSLATE_NOOP("words", "catalog.practice-count"), int(count));
    }
    void heading(const char *key) { m_lines.append(m_words.text(m_language, key)); }
    void field(const char *key, const QString &value)
    {
        const QString colon = m_language == Language::Zh ? QStringLiteral("：") : QStringLiteral(": ");
        m_lines.append(m_words.text(m_language, key) + colon + value);
    }
    void refs(const char *key, const QList<ClauseRef> &refs)
    {
        if (refs.isEmpty())
            return;
        QStringList texts;
        for (const ClauseRef &ref : refs)
            texts.append(ref.text());
        field(key, texts.join(m_language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", ")));
    }
    void clauseLine(const QString &name, const Clause &clause)
    {
        m_lines.append(QStringLiteral("  %1  [%2]  %3")
                           .arg(name, worded(QStringLiteral("level."), word(clause.level)), in(clause.digest)));
    }
    void practiceLine(const QString &id)
    {
        m_lines.append(QStringLiteral("  %1  %2").arg(id, in(m_catalog.practice(id)->question)));
    }

    const Catalog &m_catalog;
    const Words &m_words;
    Language m_language;
    QDate m_today;
    QStringList m_lines;
};

} // namespace

QStringList listLines(const Catalog &catalog, const Words &words, Language language, QDate today)
{
    Lines lines(catalog, words, language, today);
    lines.list();
    return lines.take();
}

Result<QStringList> showLines(const Catalog &catalog, const QString &id, const Words &words, Language language,
                              QDate today)
{
    Lines lines(catalog, words, language, today);
    const ClauseRef ref{id.section(u':', 0, 0), id.section(u':', 1)};
    if (const Practice *practice = catalog.practice(id))
        lines.show(*practice);
    else if (const Source *source = catalog.source(id))
        lines.show(*source);
    else if (const Checklist *checklist = catalog.checklist(id))
        lines.show(*checklist);
    else if (const Fact *fact = catalog.fact(id))
        lines.show(*fact);
    else if (const Clause *clause = catalog.clause(ref))
        lines.show(ref, *clause);
    else
        return failure(QT_TRANSLATE_NOOP("words", "catalog.unknown-id"), {id});
    return lines.take();
}

} // namespace shihe
