// A report held against the assessment it was made from, whatever was done to that since.
#include "core/session/against.h"
#include "workplace.h"

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Against final : public QObject, test::Workplace
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin(QDate(2026, 11, 22));
        m_practices = practices(Scope::Activity, 3);
        QVERIFY(m_session->setAnswer(m_practices[0], test::answered(AnswerValue::Yes, u"seen"_s)));
        QVERIFY(m_session->setAnswer(m_practices[1], test::answered(AnswerValue::No)));
        const auto added = m_session->addEvidence(m_practices[0], file(u"policy.txt"_s, "policy"));
        QVERIFY(added);
        m_evidence = *added;
        m_report = reported();
    }

    void nothingHappened()
    {
        const Against against = held();
        QVERIFY(against.matches());
        QCOMPARE(against.journal, Against::Journal::Same);
        QCOMPARE(against.rowsSince, 0);
    }

    void bindingComesBackFromJson()
    {
        const auto read = bindingFromJson(QJsonDocument(toJson(m_report)).toJson());
        QVERIFY(read);
        QCOMPARE(*read, m_report);
        for (const char *rubbish : {"", "{}", "[1]", "{\"binding\":2}"})
            QCOMPARE(bindingFromJson(rubbish).error().code, u"assessment.not-a-binding"_s);
    }

    void answersAreTold()
    {
        QVERIFY(m_session->setAnswer(m_practices[0], test::answered(AnswerValue::Partly)));
        QVERIFY(m_session->clearAnswer(m_practices[1]));
        QVERIFY(m_session->setAnswer(m_practices[2], test::answered(AnswerValue::Yes)));
        const Against against = held();
        QVERIFY(!against.matches());
        QCOMPARE(against.journal, Against::Journal::Continued);
        QVERIFY(against.rowsSince >= 3);
        const QString activity = m_session->activity().id;
        QCOMPARE(against.changes.answersChanged, (QList<AnswerPlace>{{activity, m_practices[0]}}));
        QCOMPARE(against.changes.answersRemoved, (QList<AnswerPlace>{{activity, m_practices[1]}}));
        QCOMPARE(against.changes.answersAdded, (QList<AnswerPlace>{{activity, m_practices[2]}}));
        QVERIFY(!against.changes.facts && !against.changes.catalog);
    }

    void backToTheSameIsTheSame()
    {
        QVERIFY(m_session->setAnswer(m_practices[1], test::answered(AnswerValue::Yes)));
        QVERIFY(!held().matches());
        QVERIFY(m_session->undo());
        const Against against = held();
        QVERIFY(against.matches());
        QCOMPARE(against.journal, Against::Journal::Continued);
    }

    void internalRemarksAreNoChange()
    {
        Answer answer = *m_session->answer(m_practices[1]);
        answer.remark = u"ask again"_s;
        QVERIFY(m_session->setAnswer(m_practices[1], answer));
        QVERIFY(held().matches());
    }

    void evidenceAndFactsAreTold()
    {
        const auto added = m_session->addEvidence(m_practices[1], file(u"log.txt"_s, "log"));
        QVERIFY(added);
        QVERIFY(m_session->dropEvidence(m_evidence));
        const QList<Fact> &facts = m_session->catalog().facts;
        const auto flag =
            std::find_if(facts.cbegin(), facts.cend(), [](const Fact &fact) { return fact.type == FactType::Flag; });
        QVERIFY(flag != facts.cend());
        QVERIFY(m_session->setFact(flag->id, FactValue(true)));
        const Against against = held();
        QCOMPARE(against.changes.evidenceAdded, QStringList{*added});
        QCOMPARE(against.changes.evidenceRemoved, QStringList{m_evidence});
        QVERIFY(against.changes.facts);
    }

    void anotherHistoryIsTold()
    {
        m_report.head = QString(64, u'a');
        QCOMPARE(held().journal, Against::Journal::OtherHistory);
        QVERIFY(!held().matches());
        m_report.seq = 9999;
        QCOMPARE(held().journal, Against::Journal::OtherHistory);
    }

    void anotherAssessmentIsUnknown()
    {
        m_report.assessment = u"x"_s;
        QVERIFY(!held().known && held().named && !held().matches());
        const auto nothing = holdAgainst(std::nullopt, *m_session);
        QVERIFY(nothing && !nothing->named && !nothing->matches());
        QCOMPARE(toJson(*nothing).value(u"assessment"_s).toString(), u"unnamed"_s);
    }

private:
    [[nodiscard]] Binding reported() const
    {
        Binding binding = bindingOf(m_session->assessment(), m_session->catalog());
        binding.seq = m_session->head().seq;
        binding.head = m_session->head().hash;
        return binding;
    }
    [[nodiscard]] Against held() const
    {
        const auto against = holdAgainst(m_report, *m_session);
        if (!against)
            qFatal("%s", qPrintable(against.error().code));
        return *against;
    }

    QStringList m_practices;
    QString m_evidence;
    Binding m_report;
};

QTEST_GUILESS_MAIN(tst_Against)
#include "tst_against.moc"
