#include "core/assessment/casefile.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

Catalog sample()
{
    Catalog catalog;
    catalog.facts = {{.id = u"persons"_s,
                      .type = FactType::Number,
                      .scope = Scope::Organisation,
                      .options = {},
                      .unit = {},
                      .question = {},
                      .help = {}},
                     {.id = u"minors"_s,
                      .type = FactType::Flag,
                      .scope = Scope::Activity,
                      .options = {},
                      .unit = {},
                      .question = {},
                      .help = {}},
                     {.id = u"traits"_s,
                      .type = FactType::Many,
                      .scope = Scope::Activity,
                      .options = {{u"face"_s, {}}, {u"voice"_s, {}}},
                      .unit = {},
                      .question = {},
                      .help = {}},
                     {.id = u"purpose"_s,
                      .type = FactType::One,
                      .scope = Scope::Activity,
                      .options = {{u"entry"_s, {}}, {u"research"_s, {}}},
                      .unit = {},
                      .question = {},
                      .help = {}}};
    Practice gate;
    gate.id = u"a.gate"_s;
    gate.applies = Condition{.kind = Condition::Kind::Has, .children = {}, .fact = u"traits"_s, .value = u"face"_s};
    Practice officer;
    officer.id = u"b.officer"_s;
    officer.scope = Scope::Organisation;
    officer.applies =
        Condition{.kind = Condition::Kind::AtLeast, .children = {}, .fact = u"persons"_s, .value = qint64{1'000'000}};
    catalog.practices = {gate, officer};
    catalog.scoring.raiseImpact = {{.fact = u"persons"_s, .limit = 500'000, .included = true, .level = 0}};
    catalog.index();
    return catalog;
}

} // namespace

class tst_CaseFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFactsAndAnswersByTheirTypes();
    void handsTheOrganisationsPartDown();
    void tellsTheFaultAndItsLine_data();
    void tellsTheFaultAndItsLine();
    void unknownFactsMakeAssumptions();
    void factsFromText_data();
    void factsFromText();
};

void tst_CaseFile::readsFactsAndAnswersByTheirTypes()
{
    const Catalog catalog = sample();
    const auto file = readCase(catalog, R"(case: 1
title: {zh: 测试, en: Test}
organisation: {zh: 某公司}
as_of: 2026-11-22
profile: {persons: 12, minors: true, traits: [], purpose: research}
answers:
  a.gate: {value: na, reason: 没有闸机}
  b.officer: no
)",
                               u"case.yaml"_s);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().error.code));
    const Assessment &assessment = file->assessment;
    QCOMPARE(assessment.asOf, QDate(2026, 11, 22));
    QCOMPARE(assessment.organisation.name.en, u"某公司"_s); // a name in one language stands for both
    QCOMPARE(assessment.activities.size(), 1);
    QVERIFY(!file->severalActivities);
    const Profile profile = profileOf(assessment.organisation, assessment.activities.constFirst());
    QCOMPARE(profile.value(u"persons"_s), FactValue(qint64{12}));
    QCOMPARE(profile.value(u"minors"_s), FactValue(true));
    QCOMPARE(profile.value(u"traits"_s), FactValue(QStringList()));
    QCOMPARE(profile.value(u"purpose"_s), FactValue(u"research"_s));
    const Answers answers = answersOf(assessment.organisation, assessment.activities.constFirst());
    QCOMPARE(answers.value(u"a.gate"_s).value, AnswerValue::NotApplicable);
    QCOMPARE(answers.value(u"b.officer"_s).value, AnswerValue::No); // "no" is a word, not false
    QVERIFY(assessment.organisation.answers.contains(u"b.officer"_s));
    QVERIFY(!assessment.organisation.answers.contains(u"a.gate"_s));
}

void tst_CaseFile::handsTheOrganisationsPartDown()
{
    const Catalog catalog = sample();
    const auto file = readCase(catalog, R"(case: 1
profile: {minors: true}
answers: {a.gate: yes}
activities:
  - {id: gate, profile: {traits: [face]}}
  - {id: app, profile: {minors: false}, answers: {a.gate: {value: partly, risk: {impact: low, reason: 试点}}}}
)",
                               u"case.yaml"_s);
    QVERIFY(file);
    QVERIFY(file->severalActivities);
    const auto &activities = file->assessment.activities;
    QCOMPARE(activities.at(0).profile.value(u"minors"_s), FactValue(true));
    QCOMPARE(activities.at(1).profile.value(u"minors"_s), FactValue(false));
    QCOMPARE(activities.at(0).answers.value(u"a.gate"_s).value, AnswerValue::Yes);
    QCOMPARE(activities.at(1).answers.value(u"a.gate"_s).risk->impact, std::optional(0));
}

void tst_CaseFile::tellsTheFaultAndItsLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &rest, int line, const QString &code) {
        QTest::newRow(name) << "case: 1\n" + rest << line << code;
    };
    row("unknown practice", "answers:\n  x.y: yes\n", 3, u"assessment.unknown-practice"_s);
    row("unknown fact", "profile: {pets: 1}\n", 2, u"assessment.unknown-fact"_s);
    row("unknown option", "profile:\n  traits: [face, nose]\n", 3, u"assessment.unknown-option"_s);
    row("unknown single option", "profile:\n  purpose: fun\n", 3, u"assessment.unknown-option"_s);
    row("flag with a word", "profile:\n  minors: yes\n", 3, u"assessment.not-a-flag"_s);
    row("negative number", "profile:\n  persons: -1\n", 3, u"assessment.not-a-number"_s);
    row("fraction", "profile:\n  persons: 1.5\n", 3, u"assessment.not-a-number"_s);
    row("number too large", "profile:\n  persons: 99999999999999999999\n", 3, u"assessment.not-a-number"_s);
    row("na without reason", "answers:\n  a.gate: na\n", 3, u"assessment.reason-missing"_s);
    row("na with blank reason", "answers:\n  a.gate: {value: na, reason: ' '}\n", 3, u"assessment.reason-missing"_s);
    row("override without reason", "answers:\n  a.gate: {value: no, risk: {impact: low}}\n", 3,
        u"assessment.override-reason-missing"_s);
    row("unknown answer", "answers:\n  a.gate: maybe\n", 3, u"assessment.unknown-answer"_s);
    row("unknown key", "answer: {}\n", 2, u"case.unknown-key"_s);
    row("no date", "as_of: 2026-13-01\n", 2, u"case.not-a-date"_s);
    row("no level", "answers:\n  a.gate: {value: no, risk: {likelihood: serious, reason: x}}\n", 3,
        u"case.not-a-level"_s);
    row("answer without value", "answers:\n  a.gate: {note: x}\n", 3, u"case.value-missing"_s);
    row("activity without id", "activities:\n  - {answers: {}}\n", 3, u"case.activity-without-id"_s);
    row("activity twice", "activities:\n  - {id: a}\n  - {id: a}\n", 4, u"case.activity-twice"_s);
    row("no activities", "activities: []\n", 2, u"case.not-a-list"_s);
    row("duplicate key", "answers:\n  a.gate: yes\n  a.gate: no\n", 4, u"yaml.duplicate-key"_s);
    row("anchor", "answers: &x {a.gate: yes}\n", 2, u"yaml.anchor"_s);
    QTest::newRow("another format") << "case: 2\n"_ba << 1 << u"case.unknown-format"_s;
    QTest::newRow("no format") << "title: x\n"_ba << 1 << u"case.unknown-format"_s;
    QTest::newRow("no map") << "- a\n"_ba << 1 << u"case.not-a-map"_s;
}

void tst_CaseFile::tellsTheFaultAndItsLine()
{
    QFETCH(QByteArray, yaml);
    const Catalog catalog = sample();
    const auto file = readCase(catalog, yaml, u"案例.yaml"_s);
    QVERIFY(!file);
    QTEST(file.error().error.code, "code");
    QTEST(file.error().line, "line");
    QCOMPARE(file.error().file, u"案例.yaml"_s);
}

void tst_CaseFile::unknownFactsMakeAssumptions()
{
    const Catalog catalog = sample();
    Applicability all = applicability(catalog, {});
    QCOMPARE(all.applicable, (QStringList{u"a.gate"_s, u"b.officer"_s}));
    QCOMPARE(all.assumed, all.applicable);
    QCOMPARE(all.unknownFacts, (QStringList{u"persons"_s, u"traits"_s}));

    const Applicability some =
        applicability(catalog, {{u"traits"_s, FactValue(QStringList())}, {u"persons"_s, FactValue(qint64{1'000'000})}});
    QCOMPARE(some.applicable, QStringList{u"b.officer"_s});
    QVERIFY(some.assumed.isEmpty());
    QVERIFY(some.unknownFacts.isEmpty());
}

void tst_CaseFile::factsFromText_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("options") << u"traits"_s << u"face,voice"_s << true;
    QTest::newRow("no option is known-empty") << u"traits"_s << QString() << true;
    QTest::newRow("unknown option") << u"traits"_s << u"face,nose"_s << false;
    QTest::newRow("number") << u"persons"_s << u"100000"_s << true;
    QTest::newRow("plus sign") << u"persons"_s << u"+1"_s << false;
    QTest::newRow("full-width digits") << u"persons"_s << u"１２"_s << false;
    QTest::newRow("flag") << u"minors"_s << u"false"_s << true;
    QTest::newRow("capital flag") << u"minors"_s << u"True"_s << false;
}

void tst_CaseFile::factsFromText()
{
    QFETCH(QString, fact);
    QFETCH(QString, text);
    const Catalog catalog = sample();
    const auto value = factFromText(*catalog.fact(fact), text);
    QTEST(value.has_value(), "valid");
    if (value)
        QCOMPARE(factToText(*value), text);
}

QTEST_GUILESS_MAIN(tst_CaseFile)
#include "tst_casefile.moc"
