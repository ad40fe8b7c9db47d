#include "core/scoring/upgrade.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {

QString word(PracticeUpgrade::Kind kind)
{
    static const QStringList words{u"reworded"_s, u"split"_s, u"merged"_s, u"renamed"_s,  u"returned"_s,
                                   u"recited"_s,  u"new"_s,   u"gone"_s,   u"unchanged"_s};
    return words.at(static_cast<qsizetype>(kind));
}

QString word(PracticeUpgrade::Part part)
{
    static const QStringList words{u"question"_s, u"scope"_s, u"applies"_s, u"cites"_s, u"severity"_s, u"red-line"_s};
    return words.at(static_cast<qsizetype>(part));
}

QString word(Fate fate)
{
    static const QStringList words{u"stays"_s, u"to-confirm"_s, u"remembered"_s};
    return words.at(static_cast<qsizetype>(fate));
}

QString word(FactUpgrade::Kind kind)
{
    static const QStringList words{u"gone"_s,    u"retyped"_s,  u"narrowed"_s, u"moved"_s,
                                   u"widened"_s, u"reworded"_s, u"new"_s};
    return words.at(static_cast<qsizetype>(kind));
}

QString word(Cause cause)
{
    static const QStringList words{u"answer"_s,   u"evidence"_s,     u"fact"_s,          u"activities"_s, u"law-came"_s,
                                   u"law-went"_s, u"question-new"_s, u"question-gone"_s, u"reworded"_s,   u"catalog"_s};
    return words.at(static_cast<qsizetype>(cause));
}

namespace {

QJsonValue question(const Catalog &catalog, const QString &practice)
{
    const Practice *found = catalog.practice(practice);
    if (!found)
        return QJsonValue::Null;
    return QJsonObject{{u"practice"_s, practice}, {u"zh"_s, found->question.zh}, {u"en"_s, found->question.en}};
}

QJsonObject toJson(const PracticeUpgrade &row, const Catalog &from, const Catalog &to)
{
    QJsonArray parts, before, answers;
    for (const PracticeUpgrade::Part part : row.parts)
        parts.append(word(part));
    for (const QString &old : row.from) {
        if (const QJsonValue text = question(from, old); !text.isNull())
            before.append(text);
    }
    for (const KeptAnswer &given : row.answers) {
        answers.append(QJsonObject{{u"activity"_s, given.activity},
                                   {u"practice"_s, given.practice},
                                   {u"value"_s, word(given.answer.value)},
                                   {u"draft"_s, given.draft},
                                   {u"fate"_s, word(given.fate)}});
    }
    return {
        {u"practice"_s, row.practice}, {u"change"_s, word(row.kind)}, {u"from"_s, QJsonArray::fromStringList(row.from)},
        {u"parts"_s, parts},           {u"before"_s, before},         {u"after"_s, question(to, row.practice)},
        {u"answers"_s, answers}};
}

QJsonObject toJson(const FactUpgrade &row)
{
    QJsonArray values;
    for (const KeptFact &kept : row.values) {
        values.append(
            QJsonObject{{u"activity"_s, kept.activity},
                        {u"before"_s, factToText(kept.before)},
                        {u"after"_s, kept.after ? QJsonValue(factToText(*kept.after)) : QJsonValue(QJsonValue::Null)}});
    }
    return {{u"fact"_s, row.fact},
            {u"change"_s, word(row.kind)},
            {u"options_gone"_s, QJsonArray::fromStringList(row.gone)},
            {u"options_new"_s, QJsonArray::fromStringList(row.come)},
            {u"values"_s, values}};
}

QJsonObject figures(const Evaluation &evaluation)
{
    QJsonObject object{{u"red_lines"_s, evaluation.redLines.size()},
                       {u"open_red_lines"_s, evaluation.openRedLines.size()},
                       {u"findings"_s, evaluation.findings.size()}};
    for (const View &view : {evaluation.views.at(0), evaluation.views.at(1)}) {
        object.insert(view.id,
                      QJsonObject{{u"conformity"_s, view.possible > 0 ? QJsonValue(view.conformityText())
                                                                      : QJsonValue(QJsonValue::Null)},
                                  {u"grade"_s, view.grade.isEmpty() ? QJsonValue(QJsonValue::Null) : view.grade},
                                  {u"provisional"_s, view.provisional},
                                  {u"applicable"_s, view.applicable},
                                  {u"answered"_s, view.answered}});
    }
    return object;
}

QJsonObject toJson(const PracticeDifference &row)
{
    QJsonArray reasons;
    for (const ChangeReason &reason : row.reasons) {
        QJsonObject object{{u"cause"_s, word(reason.cause)}};
        if (!reason.fact.isEmpty())
            object.insert(u"fact"_s, reason.fact);
        if (!reason.clause.source.isEmpty())
            object.insert(u"clause"_s, reason.clause.text());
        reasons.append(object);
    }
    return {{u"practice"_s, row.practice}, {u"reasons"_s, reasons}};
}

QJsonObject identity(const Catalog &catalog)
{
    QJsonArray users;
    for (const CatalogPin &pin : catalog.userPins())
        users.append(QJsonObject{{u"id"_s, pin.id}, {u"version"_s, pin.version}, {u"sha256"_s, pin.sha256}});
    return {{u"version"_s, catalog.version}, {u"sha256"_s, catalog.sha256}, {u"user_catalogs"_s, users}};
}

} // namespace

QJsonObject toJson(const CatalogUpgrade &upgrade, const Catalog &from, const Catalog &to)
{
    QJsonArray practices, facts, moved;
    for (const PracticeUpgrade &row : upgrade.practices)
        practices.append(toJson(row, from, to));
    for (const FactUpgrade &row : upgrade.facts)
        facts.append(toJson(row));
    for (const PracticeDifference &row : upgrade.effect.rows)
        moved.append(toJson(row));
    return {{u"from"_s, identity(from)},
            {u"to"_s, identity(to)},
            {u"practices"_s, practices},
            {u"facts"_s, facts},
            {u"figures"_s, QJsonObject{{u"as_of"_s, upgrade.effect.before.asOf.toString(Qt::ISODate)},
                                       {u"before"_s, figures(upgrade.effect.before)},
                                       {u"after"_s, figures(upgrade.effect.after)},
                                       {u"confirmed"_s, figures(upgrade.confirmed)},
                                       {u"moved"_s, moved}}}};
}

} // namespace shihe
