// The report of the impact assessment: every part and word, what was judged and why, what is missing as missing.
#include "../report/composing.h"

#include "core/report/audience.h"
#include "core/scoring/impactrisk.h"

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Pia final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void everyWordIsThere();
    void aRegulatorSeesWhoTreatsARisk();
    void holdsWhatWasEntered_data();
    void holdsWhatWasEntered();
    void correctionsAndLevelsAreTold();
    void whatIsMissingIsShownAsMissing();
    void publicVersionKeepsNamesOut();
    void publicReadersSeeNoReasons();
    void whatIsJudgedInPartHoldsInPart_data();
    void whatIsJudgedInPartHoldsInPart();
    void aDayStandsWithWhatIsMissing();
    void thePublicIsToldNoJudgementThatNobodyMade();
    void contactIsNoTranslation();

private:
    /// "several" with an impact assessment of the gate, nothing of the app.
    [[nodiscard]] report::Input judged(report::Kind kind) const;
    [[nodiscard]] QString said(const QString &key) const { return m_words->text(Language::Zh, key); }
};

report::Input tst_Pia::judged(report::Kind kind) const
{
    report::Input given = input(u"several"_s);
    given.kind = kind;
    given.parts = report::partsOf(kind);
    ImpactAssessment &impact = given.assessment.impact;
    for (const ImpactText text : ImpactTexts)
        impact.texts[text] = u"写的"_s + word(text);
    impact.signer = u"周婷"_s;
    impact.approver = u"王芳"_s;
    impact.published = true;
    impact.unacceptable = 2;
    impact.decidedOn = QDate(2026, 10, 1);
    impact.finishedOn = QDate(2026, 11, 20);
    ActivityImpact &gate = impact.activities[u"gate"_s];
    DataFlow flow{.id = u"1"_s, .sensitive = true};
    for (const DataField field : DataFields)
        flow.texts[field] = u"映射"_s + word(field);
    gate.flows = {flow};
    for (const ImpactTopic topic : ImpactTopics)
        gate.topics[topic] = u"意见"_s + word(topic);
    for (std::size_t d = 0; d < ImpactDimensions; ++d) {
        gate.dimensions[d].level = 2;
        gate.dimensions[d].reason = u"影响理由%1"_s.arg(d + 1);
        for (std::size_t f = 0; f < LikelihoodFactors; ++f) {
            gate.dimensions[d].factors[f].level = 1;
            gate.dimensions[d].factors[f].reason = u"可能性理由%1.%2"_s.arg(d + 1).arg(f + 1);
        }
    }
    gate.dimensions[0].corrections[ImpactCorrection::ManyPersons] = {true, u"存有62万人"_s};
    gate.treatments = {Treatment{.id = u"1"_s,
                                 .handling = Handling::WithinTime,
                                 .measure = u"开设人工通道"_s,
                                 .responsible = u"李明"_s,
                                 .until = QDate(2027, 1, 31),
                                 .residual = 1,
                                 .residualReason = u"人人可以选择"_s}};
    return given;
}

void tst_Pia::everyWordIsThere()
{
    QStringList keys;
    for (const ImpactText each : ImpactTexts)
        keys << u"pia.text."_s + word(each);
    for (const DataField each : DataFields)
        keys << u"pia.data."_s + word(each);
    for (const ImpactTopic each : ImpactTopics)
        keys << u"pia.topic."_s + word(each) << u"pia.topic-source."_s + word(each);
    for (const Handling each : Handlings)
        keys << u"pia.handling."_s + word(each);
    for (const ImpactCorrection each : ImpactCorrections)
        keys << u"pia.correction."_s + word(each);
    for (int i = 0; i < 4; ++i) {
        keys << u"pia.dimension.d%1"_s.arg(i + 1) << u"pia.factor.f%1"_s.arg(i + 1)
             << u"pia.likelihood.f%1"_s.arg(i + 1) << u"pia.risk."_s + impactWord(i);
        for (const QString &of : {u"pia.criterion."_s, u"pia.examples."_s})
            keys << of + u"impact."_s + impactWord(i) << of + u"likelihood."_s + likelihoodWord(i);
    }
    for (const QString &key : std::as_const(keys)) {
        QVERIFY2(m_words->has(Language::Zh, key), qPrintable(key));
        QVERIFY2(m_words->has(Language::En, key), qPrintable(key));
    }
}

void tst_Pia::aRegulatorSeesWhoTreatsARisk()
{
    const auto said = [this](report::Audience audience) {
        return allText(
            report::compose(report::redacted(judged(report::Kind::Pia), audience), {Language::Zh}, *m_words));
    };
    const QString why = m_words->text(Language::Zh, "report.withheld.treaters");
    QVERIFY(said(report::Audience::Regulator).contains(u"李明"_s));
    QVERIFY(!said(report::Audience::Regulator).contains(why));
    QVERIFY(!said(report::Audience::Public).contains(u"李明"_s));
    QVERIFY(said(report::Audience::Public).contains(why));
}

void tst_Pia::holdsWhatWasEntered_data()
{
    QTest::addColumn<int>("languages");
    for (int i = 0; i < AllLanguages.size(); ++i)
        QTest::addRow("%d", i) << i;
}

void tst_Pia::holdsWhatWasEntered()
{
    QFETCH(const int, languages);
    const report::Input given = judged(report::Kind::Pia);
    const Document document = report::compose(given, AllLanguages.at(languages), *m_words);
    const auto sound = check(document);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + sound.error().args.join(u' ')));
    const QString text = allText(document);
    const ImpactAssessment &impact = given.assessment.impact;
    QStringList wanted{u"周婷"_s, u"王芳"_s, u"存有62万人"_s, u"开设人工通道"_s, u"李明"_s, u"人人可以选择"_s};
    for (const ImpactText each :
         {ImpactText::Necessity, ImpactText::Scope, ImpactText::Team, ImpactText::Stakeholders, ImpactText::References})
        wanted << impact.texts[each];
    const ActivityImpact gate = impact.activities.value(u"gate"_s);
    for (const DataField each : DataFields)
        wanted << gate.flows.at(0).texts[each];
    for (const ImpactTopic each : ImpactTopics)
        wanted << gate.topics[each];
    for (const DimensionJudgement &dimension : gate.dimensions) {
        wanted << dimension.reason;
        for (const LikelihoodJudgement &factor : dimension.factors)
            wanted << factor.reason;
    }
    for (const QString &each : std::as_const(wanted))
        QVERIFY2(text.contains(each), qPrintable(each));
    const Language first = AllLanguages.at(languages).first();
    QVERIFY(text.contains(first == Language::Zh ? u"2029年11月20日"_s : u"2029-11-20"_s)); // kept until
    // The profile's facts are told, not asked again.
    QVERIFY(text.contains(u"620,000"_s));
    for (const QString &anchor : {u"pia-approval"_s, u"pia-frame"_s, u"pia-object"_s, u"pia-parties"_s, u"pia-method"_s,
                                  u"pia-judgements"_s, u"pia-compliance"_s, u"pia-treatments"_s, u"pia-gaps"_s})
        QVERIFY2(headingAt(document, anchor) >= 0, qPrintable(anchor));
}

void tst_Pia::correctionsAndLevelsAreTold()
{
    const Document document = report::compose(judged(report::Kind::Pia), {Language::Zh}, *m_words);
    const QString text = allText(document);
    QVERIFY(text.contains(m_words->text(Language::Zh, Error{u"pia.counts-as"_s, {said(u"impact.serious"_s)}})));
    // Serious by medium is high; the app is not judged, so it is a lower bound, and high is unacceptable.
    QVERIFY(text.contains(m_words->text(Language::Zh, Error{u"pia.result.provisional"_s, {said(u"pia.risk.high"_s)}})));
    QVERIFY(text.contains(said(u"pia.result.unacceptable"_s)));
    QVERIFY(text.contains(said(u"pia.result.own-rule"_s)));
    QVERIFY(text.contains(said(u"report.disclaimer.text"_s))); // no legal advice
}

void tst_Pia::whatIsMissingIsShownAsMissing()
{
    report::Input given = judged(report::Kind::Pia);
    given.assessment.impact = {};
    for (const report::Kind kind : {report::Kind::Pia, report::Kind::PiaPublic}) {
        given.kind = kind;
        for (const QList<Language> &languages : AllLanguages) {
            const Document document = report::compose(given, languages, *m_words);
            QVERIFY(check(document));
            QVERIFY(allText(document).contains(m_words->text(languages.first(), u"pia.missing"_s)));
        }
    }
    given.kind = report::Kind::Pia;
    QVERIFY(allText(report::compose(given, {Language::Zh}, *m_words)).contains(said(u"pia.result.none"_s)));
}

void tst_Pia::publicVersionKeepsNamesOut()
{
    const report::Input given = judged(report::Kind::PiaPublic);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    QVERIFY(check(document));
    const QString text = allText(document);
    for (const ImpactText each :
         {ImpactText::Necessity, ImpactText::Benefit, ImpactText::Exceptions, ImpactText::Advice, ImpactText::Contact})
        QVERIFY2(text.contains(given.assessment.impact.texts[each]), qPrintable(word(each)));
    QVERIFY(text.contains(said(u"pia.sensitive"_s)));
    QVERIFY(text.contains(u"意见measures"_s));
    for (const QString &name : {u"周婷"_s, u"王芳"_s, u"李明"_s, u"影响理由"_s, u"映射storage"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
}

void tst_Pia::publicReadersSeeNoReasons()
{
    const report::Input given = report::redacted(judged(report::Kind::Pia), report::Audience::Public);
    const QString text = allText(report::compose(given, {Language::Zh}, *m_words));
    for (const QString &name : {u"周婷"_s, u"王芳"_s, u"李明"_s, u"影响理由"_s, u"可能性理由"_s, u"存有62万人"_s})
        QVERIFY2(!text.contains(name), qPrintable(name));
    // What is withheld is not told as missing.
    const report::Input whole = judged(report::Kind::Pia);
    QCOMPARE(impactRisk(*m_catalog, given.assessment).gaps, impactRisk(*m_catalog, whole.assessment).gaps);
}

void tst_Pia::whatIsJudgedInPartHoldsInPart_data()
{
    QTest::addColumn<int>("unacceptable");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::newRow("borne") << 2 << u"已评估部分处置后的剩余风险最高为中；手机应用尚缺。"_s
                           << u"at least Medium so far; it is still missing for: Mobile app."_s;
    QTest::newRow("not borne") << 1 << u"已评估部分处置后的剩余风险最高为中，仍不可接受；手机应用尚缺。"_s
                               << u"at least Medium so far, which is still unacceptable; "
                                  "it is still missing for: Mobile app."_s;
}

void tst_Pia::whatIsJudgedInPartHoldsInPart()
{
    QFETCH(const int, unacceptable);
    QFETCH(const QString, zh);
    QFETCH(const QString, en);
    // In the approval and in the chapter of treatments; once in the public version.
    for (const auto &[kind, times] : {std::pair(report::Kind::Pia, 2), std::pair(report::Kind::PiaPublic, 1)}) {
        report::Input given = judged(kind);
        given.assessment.impact.unacceptable = unacceptable;
        const auto text = [&](Language language) { return allText(report::compose(given, {language}, *m_words)); };
        QCOMPARE(text(Language::Zh).count(zh), times);
        QCOMPARE(text(Language::En).count(en), times);
        QVERIFY(!text(Language::Zh).contains(said(u"pia.result.acceptable"_s)));
        // With the second one judged and treated it holds for the whole.
        ActivityImpact &app = given.assessment.impact.activities[u"app"_s];
        app = given.assessment.impact.activities.value(u"gate"_s);
        QVERIFY(!text(Language::Zh).contains(u"已评估部分"_s));
        QVERIFY(text(Language::Zh).contains(u"处置后的剩余风险最高为中"_s));
        // A judgement, a treatment or what it leaves may be what is missing.
        app.dimensions[3].factors[2].level.reset();
        QCOMPARE(text(Language::Zh).count(zh), times);
        app = given.assessment.impact.activities.value(u"gate"_s);
        app.treatments.first().residualReason.clear();
        QCOMPARE(text(Language::Zh).count(zh), times);
        app.treatments.clear();
        QCOMPARE(text(Language::Zh).count(zh), times);
    }
}

void tst_Pia::aDayStandsWithWhatIsMissing()
{
    report::Input given = judged(report::Kind::Pia);
    const auto gaps = impactRisk(*m_catalog, given.assessment).gaps.size();
    const QString remark = u"（还有%1项尚缺）"_s.arg(gaps);
    const auto text = [&] { return allText(report::compose(given, {Language::Zh}, *m_words)); };
    QVERIFY(text().contains(u"2026年11月20日"_s + remark));
    QVERIFY(text().contains(u"2029年11月20日"_s + remark));
    given.kind = report::Kind::PiaPublic;
    QVERIFY(text().contains(u"2026年11月20日"_s + remark));
    ActivityImpact &app = given.assessment.impact.activities[u"app"_s];
    app = given.assessment.impact.activities.value(u"gate"_s);
    QVERIFY(impactRisk(*m_catalog, given.assessment).isComplete());
    QVERIFY(text().contains(u"2026年11月20日"_s));
    QVERIFY(!text().contains(u"项尚缺）"_s));
}

void tst_Pia::thePublicIsToldNoJudgementThatNobodyMade()
{
    report::Input given = judged(report::Kind::PiaPublic);
    ImpactAssessment &impact = given.assessment.impact;
    const auto text = [&] { return allText(report::compose(given, {Language::Zh}, *m_words)); };
    const QString method = u"评估人员就四个影响维度"_s;
    // One of two: the method is said of that one.
    QVERIFY(text().contains(u"再按矩阵得出风险等级：入园闸机。"_s));
    QVERIFY(text().contains(u"还没有作出判断的：手机应用。"_s));
    QVERIFY(text().contains(u"评估还没有完成"_s));
    impact.activities[u"app"_s] = impact.activities.value(u"gate"_s);
    QVERIFY(text().contains(said(u"pia.public.process"_s)));
    QVERIFY(text().contains(u"现公开摘要"_s));
    impact.activities[u"app"_s].dimensions[0].level.reset();
    QVERIFY(text().contains(u"风险等级不完整的：手机应用。"_s));
    QVERIFY(text().contains(said(u"pia.so-far"_s)));
    impact.activities.clear();
    for (const QString &claim : {method, u"现公开摘要"_s, said(u"pia.public.own-rule"_s)})
        QVERIFY2(!text().contains(claim), qPrintable(claim));
    QVERIFY(text().contains(u"还没有完成，尚未作出判断"_s));
    QVERIFY(text().contains(u"还没有作出判断的：入园闸机、手机应用。"_s));
}

/// An address and a number are read alike in every language.
void tst_Pia::contactIsNoTranslation()
{
    report::Input given = judged(report::Kind::PiaPublic);
    const QString contact = u"privacy@example.cn，0571-00000000"_s;
    const QString mark = said(u"report.original-english"_s);
    given.assessment.impact.texts[ImpactText::Contact] = contact;
    given.assessment.impact.texts[ImpactText::Advice] = u"Use your card at the desk"_s;
    const QString text = allText(report::compose(given, {Language::Zh}, *m_words));
    QVERIFY(text.contains(contact));
    QVERIFY(!text.contains(contact + mark));
    QVERIFY(text.contains(u"Use your card at the desk"_s + mark));
}

QTEST_GUILESS_MAIN(tst_Pia)
#include "tst_pia.moc"
