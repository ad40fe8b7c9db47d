// Drafts of last year's answers, many answers at once, and the history of one; on a real workspace file.
#include "workplace.h"

#include <QSignalSpy>

using namespace shihe;
using test::answered;
using namespace Qt::StringLiterals;

class tst_SessionDrafts final : public QObject, private test::Workplace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(QDate(2025, 11, 22)); }
    void copyCarriesAnswersAsDrafts();
    void draftsCountNowhereUntilConfirmed();
    void anAnswerTakesTheDraftsPlace();
    void editsStayWithTheDraft();
    void manyAnswersAreOneStep();
    void manyAnswersRefuseAsOne();
    void historyTellsEveryState();
};

void tst_SessionDrafts::copyCarriesAnswersAsDrafts()
{
    const QString own = practices(Scope::Activity, 1).at(0);
    const QString shared = practices(Scope::Organisation, 1).at(0);
    QVERIFY(m_session->setFact(u"minors"_s, true));
    QVERIFY(m_session->setAnswer(own, answered(AnswerValue::Partly, u"去年如此"_s)));
    QVERIFY(m_session->setAnswer(shared, answered(AnswerValue::Yes)));
    QVERIFY(m_session->addEvidence(own, file(u"制度.txt"_s, "rules")));
    QVERIFY(m_session->setAction({.title = u"补告知"_s, .practices = {own}}));
    QVERIFY(m_session->setAction({.title = u"已完成"_s, .practices = {own}, .status = ActionStatus::Done}));
    const Assessment last = m_session->assessment();
    QSignalSpy told(m_workspace.get(), &WorkspaceSession::changed);

    const auto copy = m_workspace->copyAssessment(*m_catalog, last, {u"今年"_s, u"This year"_s}, QDate(2026, 11, 22));
    QVERIFY(copy);
    QCOMPARE(told.size(), 1);
    open(*copy);
    const Assessment &now = m_session->assessment();
    QCOMPARE(now.organisation.id, last.organisation.id);
    QCOMPARE(now.asOf, QDate(2026, 11, 22));
    QCOMPARE(now.activities.at(0).title, last.activities.at(0).title);
    QVERIFY(now.activities.at(0).profile == last.activities.at(0).profile);
    QVERIFY(now.activities.at(0).answers.isEmpty() && now.organisation.answers.isEmpty());
    const auto draft = m_session->carried(own);
    QVERIFY(draft);
    QCOMPARE(draft->value, AnswerValue::Partly);
    QCOMPARE(draft->note, u"去年如此"_s);
    QCOMPARE(draft->author, u"李明"_s);
    QCOMPARE(draft->evidence.size(), 1);
    QCOMPARE(now.evidence.value(draft->evidence.at(0)).sha256, sha256Hex("rules"));
    QVERIFY(m_session->carried(shared));
    QCOMPARE(now.actions.size(), 1);
    QCOMPARE(now.actions.at(0).title, u"补告知"_s);
    checkFile();
}

void tst_SessionDrafts::draftsCountNowhereUntilConfirmed()
{
    const QStringList own = practices(Scope::Activity, 3);
    for (const QString &practice : own)
        QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    const int before = m_session->evaluation().view(u"law"_s)->answered;
    const auto copy =
        m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, u"New"_s}, QDate(2025, 11, 22));
    QVERIFY(copy);
    open(*copy);
    QCOMPARE(m_session->evaluation().view(u"law"_s)->answered, before - 3);
    QCOMPARE(m_session->carriedPractices(), own);
    QVERIFY(m_session->confirm(own.mid(0, 2)));
    QCOMPARE(m_session->evaluation().view(u"law"_s)->answered, before - 1);
    QCOMPARE(m_session->carriedPractices(), own.mid(2));
    QVERIFY(m_session->answer(own.at(0))->at > summary().changedAt.addSecs(-60));
    QVERIFY(m_session->undo()); // one step
    QCOMPARE(m_session->carriedPractices(), own);
    QVERIFY(m_session->redo());
    QVERIFY(*m_store->load(*copy) == m_session->assessment());
    checkFile();
}

void tst_SessionDrafts::anAnswerTakesTheDraftsPlace()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    open(*m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, {}}, QDate(2026, 11, 22)));
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No)));
    QVERIFY(!m_session->carried(practice));
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->carried(practice)->value, AnswerValue::Yes);
    QVERIFY(!m_session->answer(practice));
}

void tst_SessionDrafts::editsStayWithTheDraft()
{
    const QStringList some = practices(Scope::Activity, 2);
    const QString practice = some.at(0);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes, u"旧"_s)));
    open(*m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, {}}, QDate(2026, 11, 22)));
    Answer draft = *m_session->carried(practice);
    draft.note = u"新"_s;
    QVERIFY(m_session->setCarried(practice, draft));
    QVERIFY(m_session->addEvidence(practice, file(u"照片.txt"_s, "gate")));
    QVERIFY(!m_session->answer(practice));
    QCOMPARE(m_session->carried(practice)->note, u"新"_s);
    QCOMPARE(m_session->carried(practice)->author, draft.author);
    const QString piece = m_session->carried(practice)->evidence.at(0);
    QVERIFY(m_session->removeEvidence(practice, piece));
    QVERIFY(m_session->carried(practice)->evidence.isEmpty());
    // Among several, a draft stays one or becomes an answer, as it is asked for.
    const auto owe = [](Answer answer) {
        answer.responsible = u"王芳"_s;
        return answer;
    };
    QVERIFY(m_session->changeAnswers(some, owe, AssessmentSession::Drafts::StayDrafts));
    QVERIFY(!m_session->answer(practice));
    QCOMPARE(m_session->carried(practice)->responsible, u"王芳"_s);
    QCOMPARE(m_session->answer(some.at(1))->responsible, u"王芳"_s);
    QVERIFY(m_session->changeAnswers(some, owe));
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::Yes);
    QCOMPARE(m_session->answer(practice)->note, u"新"_s);
    QVERIFY(!m_session->carried(practice));
    const auto none = m_session->setCarried(practice, draft);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"session.no-draft"_s);
    checkFile();
}

void tst_SessionDrafts::manyAnswersAreOneStep()
{
    const QStringList some = practices(Scope::Activity, 4);
    QVERIFY(m_session->setAnswer(some.at(0), answered(AnswerValue::No, u"保留"_s)));
    const qint64 seq = m_session->head().seq;
    QSignalSpy told(m_session.get(), &AssessmentSession::answerChanged);
    QVERIFY(m_session->changeAnswers(some + some, [](Answer answer) {
        answer.responsible = u"王芳"_s;
        answer.due = QDate(2027, 3, 1);
        answer.basis = Basis::Observed;
        return answer;
    }));
    QCOMPARE(m_session->head().seq, seq + 1);
    QCOMPARE(told.size(), 4);
    for (const QString &practice : some) {
        QCOMPARE(m_session->answer(practice)->responsible, u"王芳"_s);
        QCOMPARE(m_session->answer(practice)->due, QDate(2027, 3, 1));
    }
    QCOMPARE(m_session->answer(some.at(0))->note, u"保留"_s);
    QCOMPARE(m_session->answer(some.at(0))->value, AnswerValue::No);
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->answer(some.at(1)));
    QCOMPARE(m_session->answer(some.at(0))->responsible, QString());
}

void tst_SessionDrafts::manyAnswersRefuseAsOne()
{
    const QStringList some = practices(Scope::Activity, 2);
    const JournalHead head = m_session->head();
    const auto refused = m_session->changeAnswers(some, [](Answer answer) {
        answer.value = AnswerValue::NotApplicable; // without a reason
        return answer;
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"assessment.reason-missing"_s);
    QVERIFY(m_session->head() == head);
    QVERIFY(!m_session->answer(some.at(0)));
}

void tst_SessionDrafts::historyTellsEveryState()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->history(practice)->isEmpty());
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No, u"初稿"_s)));
    m_workspace->setActor(u"王芳"_s);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Partly)));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->clearAnswer(practice));
    const auto versions = m_session->history(practice);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 4);
    QVERIFY(!versions->at(0).answer);
    QCOMPARE(versions->at(0).kind, u"clear-answer"_s);
    QCOMPARE(versions->at(1).kind, u"undo"_s);
    QCOMPARE(versions->at(1).answer->value, AnswerValue::No);
    QCOMPARE(versions->at(2).actor, u"王芳"_s);
    QCOMPARE(versions->at(2).answer->value, AnswerValue::Partly);
    QCOMPARE(versions->at(3).actor, u"李明"_s);
    QCOMPARE(versions->at(3).answer->note, u"初稿"_s);
    QVERIFY(versions->at(0).seq > versions->at(3).seq && versions->at(0).at > versions->at(3).at);
    checkFile();
}

QTEST_GUILESS_MAIN(tst_SessionDrafts)
#include "tst_sessiondrafts.moc"
