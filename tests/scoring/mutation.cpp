#include "mutation.h"

#include "core/catalog/load.h"

#include <QSet>

namespace shihe::test {
namespace {

using namespace Qt::StringLiterals;

void mutateFacts(Catalog &catalog, QRandomGenerator &chance)
{
    QSet<QString> asked(catalog.askedFacts().cbegin(), catalog.askedFacts().cend());
    for (Fact &fact : catalog.facts) {
        switch (chance.bounded(12)) {
        case 0:
            if (fact.options.size() > 1)
                fact.options.removeLast();
            break;
        case 1:
            fact.scope = fact.scope == Scope::Activity ? Scope::Organisation : Scope::Activity;
            break;
        case 2:
            if (fact.type == FactType::One)
                fact.type = FactType::Many;
            break;
        case 3:
            if (!fact.options.isEmpty())
                fact.options.append({u"later"_s, {u"将来"_s, u"Later"_s}});
            break;
        default:
            break;
        }
    }
    catalog.facts.removeIf([&](const Fact &fact) { return !asked.contains(fact.id) && chance.bounded(3) == 0; });
}

Answer someAnswer(QRandomGenerator &chance, int number)
{
    Answer answer;
    answer.value = static_cast<AnswerValue>(chance.bounded(6));
    answer.reason = answer.value == AnswerValue::NotApplicable ? u"理由%1"_s.arg(number) : QString();
    answer.note = chance.bounded(2) ? u"说明%1"_s.arg(number) : QString();
    answer.remark = chance.bounded(4) ? QString() : u"备注%1"_s.arg(number);
    answer.responsible = chance.bounded(4) ? QString() : u"王%1"_s.arg(number);
    answer.author = u"李明"_s;
    return answer;
}

FactValue someValue(const Fact &fact, QRandomGenerator &chance)
{
    switch (fact.type) {
    case FactType::Flag:
        return chance.bounded(2) == 0;
    case FactType::Number:
        return qint64(chance.bounded(2'000'000));
    case FactType::One:
        return fact.options.at(chance.bounded(int(fact.options.size()))).id;
    case FactType::Many:
        break;
    }
    QStringList options;
    for (const FactOption &option : fact.options) {
        if (chance.bounded(2))
            options.append(option.id);
    }
    return options;
}

} // namespace

Catalog storedCatalog(const QString &name)
{
    auto catalog = loadYaml(u"" SHIHE_SOURCE_DIR "/tests/data/catalogs/"_s + name);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().constFirst().error.code));
    return std::move(*catalog);
}

Catalog mutated(const Catalog &catalog, QRandomGenerator &chance)
{
    Catalog later = catalog;
    later.version = catalog.version + u".later"_s;
    later.sha256 = QString(64, u'e');
    later.date = catalog.date.addMonths(1);
    later.practices.clear();
    QString waiting; // to be merged with the next one that is
    for (Practice practice : catalog.practices) {
        const QString old = practice.id;
        switch (chance.bounded(12)) {
        case 0:
            ++practice.revision;
            practice.question.zh.prepend(u"如今"_s);
            break;
        case 1:
            practice.id += u".renamed"_s;
            practice.replaces = {old, u"earlier.still"_s};
            break;
        case 2:
            practice.id = old + u".half"_s;
            practice.replaces = {old};
            later.practices.append(practice);
            practice.id = old + u".other-half"_s;
            break;
        case 3:
            if (waiting.isEmpty()) {
                waiting = old;
                continue;
            }
            practice.id += u".merged"_s;
            practice.replaces = {waiting, old};
            waiting.clear();
            break;
        case 4:
            if (!waiting.isEmpty()) {
                practice.replaces = {waiting};
                waiting.clear();
            }
            break;
        case 5:
            continue;
        case 6:
            practice.severity = practice.severity % 5 + 1;
            break;
        case 7:
            practice.scope = practice.scope == Scope::Activity ? Scope::Organisation : Scope::Activity;
            break;
        case 8: {
            Practice more = practice;
            more.id = old + u".more"_s;
            later.practices.append(more);
            break;
        }
        default:
            break;
        }
        later.practices.append(practice);
    }
    mutateFacts(later, chance);
    std::sort(later.practices.begin(), later.practices.end(),
              [](const Practice &a, const Practice &b) { return a.id.toUtf8() < b.id.toUtf8(); });
    // Checklists may name what is gone: views pass over it.
    later.index();
    return later;
}

Assessment filled(const Catalog &catalog, QRandomGenerator &chance)
{
    Assessment assessment;
    assessment.id = u"a"_s;
    assessment.asOf = catalog.date;
    assessment.catalogVersion = catalog.version;
    assessment.catalogSha256 = catalog.sha256;
    assessment.activities = {{u"x"_s, {u"闸机"_s, u"Gate"_s}, {}, {}, {}},
                             {u"y"_s, {u"食堂"_s, u"Canteen"_s}, {}, {}, {}}};
    int number = 0;
    for (const Fact &fact : catalog.facts) {
        if (fact.scope == Scope::Organisation) {
            if (chance.bounded(3))
                assessment.organisation.profile.insert(fact.id, someValue(fact, chance));
            continue;
        }
        for (Activity &activity : assessment.activities) {
            if (chance.bounded(3))
                activity.profile.insert(fact.id, someValue(fact, chance));
        }
    }
    for (const Practice &practice : catalog.practices) {
        const auto answer = [&](Answers &answers, Answers &drafts) {
            if (const auto sort = chance.bounded(4); sort < 3)
                (sort ? answers : drafts).insert(practice.id, someAnswer(chance, ++number));
        };
        if (practice.scope == Scope::Organisation) {
            answer(assessment.organisation.answers, assessment.organisation.carried);
            continue;
        }
        for (Activity &activity : assessment.activities)
            answer(activity.answers, activity.carried);
    }
    for (int i = 0; i < 20; ++i) {
        const auto practice = catalog.practices.at(chance.bounded(int(catalog.practices.size()))).id;
        assessment.actions.append({.id = QString::number(i), .title = u"整改"_s, .practices = {practice}});
    }
    return assessment;
}

} // namespace shihe::test
