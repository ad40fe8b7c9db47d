#include "core/scoring/topics.h"

#include "core/scoring/trace.h"

namespace shihe {

void Part::add(qint64 earns, qint64 couldEarn, bool isAnswered)
{
    earned += earns;
    possible += couldEarn;
    ++applicable;
    answered += isAnswered ? 1 : 0;
}

QString Part::conformityText() const
{
    View view;
    view.earned = earned;
    view.possible = possible;
    return view.conformityText();
}

QList<TopicPart> byTopic(const Catalog &catalog, const Evaluation &evaluation, const QString &view,
                         const Answers &answers)
{
    QMap<QString, TopicPart> parts;
    const QList<TraceRow> rows = trace(catalog, evaluation, view, answers);
    for (const TraceRow &row : rows) {
        TopicPart &topic = parts[catalog.practice(row.practice)->topic];
        const auto add = [&row](Part &part) { part.add(row.earned(), row.possible(), row.answered()); };
        add(topic.whole);
        if (!row.clauses.isEmpty()) // a checklist's practice may stand there without a clause of its sources
            add(topic.levels[catalog.clause(row.clauses.first())->level]);
    }
    QStringList order = catalog.topics();
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!order.contains(part.key()))
            order.append(part.key());
    }
    QList<TopicPart> ordered;
    for (const QString &topic : std::as_const(order)) {
        if (const auto part = parts.find(topic); part != parts.end()) {
            part->topic = topic;
            ordered.append(*part);
        }
    }
    return ordered;
}

} // namespace shihe
