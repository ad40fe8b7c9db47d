// A report held against the assessment it was made from, whatever was done to that since.
#include "core/session/against.h"
#include "core/session/erasing.h"
#include "core/session/journalrows.h"
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
        for (const char *rubbish : {"", "{}", "[1]", "{\"binding\":3}"})
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

    /// Reports of earlier versions had plain digests.
    void plainDigestsAreStillCompared()
    {
        const JournalHead head = m_session->head();
        m_report = plainBindingOf(m_session->assessment(), m_session->catalog());
        m_report.seq = head.seq;
        m_report.head = head.hash;
        const auto read = bindingFromJson(QJsonDocument(toJson(m_report)).toJson());
        QVERIFY(read && read->version == 1);
        QCOMPARE(*read, m_report);
        QVERIFY(held().matches());
        QVERIFY(m_session->setAnswer(m_practices[1], test::answered(AnswerValue::Yes)));
        QCOMPARE(held().changes.answersChanged, (QList<AnswerPlace>{{m_session->activity().id, m_practices[1]}}));
    }

    /// Who guesses all of an answer can't see from the report that the guess is right.
    void aGuessIsNotConfirmed()
    {
        const QString activity = m_session->activity().id;
        const Binding plain = plainBindingOf(m_session->assessment(), m_session->catalog());
        const QString digest = m_report.answers[activity][m_practices[1]];
        QCOMPARE(digest.size(), 64);
        QVERIFY(digest != plain.answers[activity][m_practices[1]]);
        QVERIFY(m_report.facts != plain.facts && m_report.evidence[m_evidence] != plain.evidence[m_evidence]);
        // What the report shows is no key, nor does an equal answer look equal.
        for (const QString &shown : {m_report.head, m_report.assessment, QString()})
            QVERIFY(bindingOf(m_session->assessment(), m_session->catalog(), shown.toUtf8())
                        .answers.value(activity)
                        .value(m_practices[1]) != digest);
        QVERIFY(m_session->setAnswer(m_practices[2], test::answered(AnswerValue::No)));
        const Binding later = reported();
        QVERIFY(later.answers[activity][m_practices[1]] != later.answers[activity][m_practices[2]]);
        QVERIFY(later.answers[activity][m_practices[1]] != digest); // nor does a later report know it again
        // The same report made again is the same.
        QCOMPARE(reported(), later);
        // A case file has no key, and no digests.
        const Binding alone = bindingOf(m_session->assessment(), m_session->catalog(), {});
        QVERIFY(alone.facts.isEmpty() && alone.answers.isEmpty() && alone.evidence.isEmpty());
    }

    void signedFilesAreKnown()
    {
        const auto standing = [this](const QList<Beginning> &revisions) {
            const auto against = holdAgainst(m_report, *m_session, revisions);
            return against ? *against : Against();
        };
        using State = FileStanding::State;
        QCOMPARE(standing(states({1, 2})).file->state, State::Unknown);
        QVERIFY(!held().file); // was not asked for
        QVERIFY(m_session->noteSigned(signedBy(u"王五"_s, states({1, 2}))));
        QVERIFY(m_session->noteSigned(signedBy(u"赵六"_s, states({1, 2, 3}))));
        // Notes are no change of the assessment.
        QCOMPARE(held().journal, Against::Journal::Same);
        QCOMPARE(held().rowsSince, 0);

        const Against whole = standing(states({1, 2, 3}));
        QCOMPARE(whole.file->state, State::Recorded);
        QVERIFY(whole.matches());
        QCOMPARE(whole.file->file.signer, u"赵六"_s);
        QCOMPARE(whole.file->file.kind, u"gap"_s);
        QCOMPARE(whole.file->file.seq, m_session->head().seq);
        QCOMPARE(whole.file->file.assessment, m_session->assessment().id);

        // Put back to what 王五 signed, or before any signature: it was noted itself, but more is known.
        for (const auto &older : {states({1, 2}), states({1})}) {
            const Against against = standing(older);
            QCOMPARE(against.file->state, State::Earlier);
            QCOMPARE(against.file->file.signer, u"赵六"_s);
            QVERIFY(!against.matches() && against.isCurrent());
            QCOMPARE(toJson(against).value(u"file"_s)[u"state"_s].toString(), u"earlier"_s);
            QVERIFY(!toJson(against).value(u"matches"_s).toBool());
        }
        QCOMPARE(standing(states({1, 2, 3, 4})).file->state, State::Continued);
        QVERIFY(standing(states({1, 2, 3, 4})).matches());
        QCOMPARE(standing(states({1, 2, 9})).file->state, State::Continued); // of what 王五 signed
        QCOMPARE(standing(states({1, 9})).file->state, State::Forked);
        QCOMPARE(standing(states({9, 2, 3})).file->state, State::Unknown);
    }

    void aNoteIsNoStepAndAnIssuedAssessmentTakesIt()
    {
        QVERIFY(m_session->setAnswer(m_practices[1], test::answered(AnswerValue::Partly)));
        QVERIFY(m_session->noteSigned(signedBy(u"王五"_s, states({1, 2}))));
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->answer(m_practices[1])->value, AnswerValue::No);
        QVERIFY(m_session->redo());
        QVERIFY(m_session->noteSigned(signedBy(u"李明"_s, states({1, 2, 3})))); // who works here signs, too
        m_session.reset();
        m_workspace.reset();
        m_store.reset();
        const auto checked = store::check(path());
        QVERIFY(checked);
        QVERIFY2(!checked->fault, checked->fault ? qPrintable(checked->fault->code) : "");
        QStringList lines;
        QVERIFY(store::log(path(), [&lines](const store::LogRow &row) {
            if (row.kind == u"signed")
                lines << row.toLine();
            return true;
        }));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).contains(u"gap "_s + QString(64, u'f')), qPrintable(lines.at(0)));
    }

    void aFileFromElsewhereFindsItsAssessment()
    {
        SignedFile file = signedBy(u"王五"_s, states({1, 2}));
        file.kind.clear();
        const JournalHead before = m_session->head();
        const auto foreign = m_workspace->noteSigned(file); // names none, goes on from none
        QVERIFY(foreign && !*foreign);
        file.assessment = u"of-another-workspace"_s;
        QVERIFY(!m_workspace->noteSigned(file).value());
        QCOMPARE(m_session->head(), before);

        file.assessment = m_session->assessment().id;
        QVERIFY(m_workspace->noteSigned(file).value());
        QCOMPARE(m_session->head().seq, before.seq + 1); // the open session goes with it
        SignedFile named = signedBy(u"赵六"_s, states({7, 8}));
        QVERIFY(m_session->noteSigned(named)); // and its kind is known
        SignedFile later = signedBy(u"李明"_s, states({7, 8, 9}));
        later.kind.clear();
        QVERIFY(m_workspace->noteSigned(later).value()); // by what it goes on from
        const auto files = m_store->journalRows()->signedFiles();
        QVERIFY(files);
        QCOMPARE(files->last().assessment, m_session->assessment().id);
        QCOMPARE(files->last().kind, u"gap"_s);
        QCOMPARE(files->last().signer, u"李明"_s);
    }

    void theSignerCanBeErased()
    {
        QVERIFY(m_session->noteSigned(signedBy(u"王五"_s, states({1, 2}))));
        auto erasure = m_store->erasure(ErasePerson{u"王五"_s});
        QVERIFY(erasure);
        Result<bool> seen = false;
        while (seen && !*seen)
            seen = (*erasure)->look();
        QVERIFY(seen);
        QVERIFY((*erasure)->carryOut({}, u"李明"_s, m_clock.now()));
        erasure->reset();
        const auto against = holdAgainst(m_report, *m_session, states({1, 2}));
        QVERIFY(against);
        QCOMPARE(against->file->state, FileStanding::State::Recorded);
        QCOMPARE(against->file->file.signer, ErasedMark);
        const auto checked = store::check(path());
        QVERIFY2(checked && !checked->fault, checked && checked->fault ? qPrintable(checked->fault->code) : "");
    }

private:
    /// The states of a file that each of @p marks was added to.
    [[nodiscard]] static QList<Beginning> states(const QList<int> &marks)
    {
        QList<Beginning> states;
        QByteArray bytes;
        for (const int mark : marks) {
            bytes += QByteArray::number(mark);
            states << Beginning{bytes.size(), sha256Hex(bytes)};
        }
        return states;
    }
    [[nodiscard]] static SignedFile signedBy(const QString &signer, const QList<Beginning> &states)
    {
        return {.kind = u"gap"_s,
                .signer = signer,
                .sha256 = QString(64, u'f'),
                .bytes = states.constLast().bytes,
                .revisions = states};
    }

    [[nodiscard]] Binding reported() const
    {
        const auto binding = bindingOf(*m_session);
        if (!binding)
            qFatal("%s", qPrintable(binding.error().code));
        return *binding;
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
