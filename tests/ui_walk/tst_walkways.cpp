// Ways through the walk: orders, search, the overview of keys, and what is not asked and why.
#include "walking.h"

#include "core/assessment/reasons.h"
#include "ui/models/walkmodel.h"
#include "ui/models/walksearch.h"
#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/clausepanel.h"
#include "ui/pages/walk/notefield.h"
#include "ui/pages/walk/walkkeys.h"
#include "ui/text/reasonwords.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_WalkWays final : public QObject, private test::Walking
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void withoutEvidenceHoldsPositiveAnswers();
    void toConfirmIsOfferedOnlyWhereThereAreDrafts();
    void whatIsNotAskedSaysWhy();
    void aQuestionThatStopsApplyingStaysAndSaysWhy();
    void searchFinds_data();
    void searchFinds();
    void searchFindsOwnWords();
    void searchKeepsToItsOrder();
    void searchByKeyboard();
    void whatIsFoundStaysWhileItIsAnswered();
    void anEmptySearchIsSaid();
    void keysWorkWhereverTheFocusIs_data();
    void keysWorkWhereverTheFocusIs();
    void theOverviewTellsAllKeys_data();
    void theOverviewTellsAllKeys();
    void clausesByKey();
    void reasonsInWords_data();
    void reasonsInWords();

private:
    QComboBox *orders(WalkPage &page) { return child<QComboBox>(page, u"order"_s); }
    void choose(WalkPage &page, const QString &order)
    {
        QComboBox *box = orders(page);
        const int place = box->findData(order);
        QVERIFY2(place >= 0, qPrintable(order));
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
    /// The ids in the tree, in its order.
    [[nodiscard]] QStringList listed(WalkPage &page)
    {
        return qobject_cast<WalkModel *>(child<QTreeView>(page, u"sections"_s)->model())->practices();
    }
    void search(WalkPage &page, const QString &text)
    {
        auto *field = child<QLineEdit>(page, u"walkSearch"_s);
        field->setFocus();
        field->clear();
        type(text);
    }
};

void tst_WalkWays::withoutEvidenceHoldsPositiveAnswers()
{
    WalkPage *page = walk();
    choose(*page, u"no-evidence"_s);
    QStringList expected;
    for (const QString &id : session().evaluation().applicable) {
        const auto given = session().answer(id);
        if (given && (given->value == AnswerValue::Yes || given->value == AnswerValue::Mostly) &&
            given->evidence.isEmpty())
            expected.append(id);
    }
    QStringList found = listed(*page);
    found.sort();
    QVERIFY(expected.size() > 1);
    QCOMPARE(found, expected);
    // What gets its evidence now stays under the hand, and is gone the next time.
    QFile file(world->file(u"sign.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sign") == 4);
    file.close();
    const QString first = page->current();
    QVERIFY(session().addEvidence(first, file.fileName()));
    QVERIFY(listed(*page).contains(first));
    choose(*page, u"no-evidence"_s);
    QVERIFY(!listed(*page).contains(first));
}

void tst_WalkWays::toConfirmIsOfferedOnlyWhereThereAreDrafts()
{
    WalkPage *page = walk();
    QCOMPARE(orders(*page)->findData(u"to-confirm"_s), -1);
    const QStringList answered = session().evaluation().applicable;
    copyToNextYear();
    page = walk();
    choose(*page, u"to-confirm"_s);
    QStringList drafts = session().carriedPractices();
    drafts.removeIf([this](const QString &id) { return !session().evaluation().applicable.contains(id); });
    QStringList found = listed(*page);
    found.sort();
    QVERIFY(!drafts.isEmpty());
    QCOMPARE(found, drafts);
    const QModelIndex index = child<QTreeView>(*page, u"sections"_s)->currentIndex();
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(u"last time, to confirm"_s));
    press(Qt::Key_C);
    QVERIFY(stored(page->current()));
    QVERIFY(listed(*page).contains(page->current()));
}

void tst_WalkWays::whatIsNotAskedSaysWhy()
{
    QVERIFY(session().setFact(u"minors"_s, false));
    WalkPage *page = walk();
    choose(*page, u"not-asked"_s);
    QCOMPARE(listed(*page).size(), session().catalog().practices.size() - session().evaluation().applicable.size());
    world->window().goTo({PageId::Walk, u"minors.guardian-consent"_s, {}, {}});
    QCOMPARE(page->current(), u"minors.guardian-consent"_s);
    QVERIFY2(shownText(*page).contains(u"Not applicable because of the profile:"_s), qPrintable(shownText(*page)));
    QVERIFY(!child<AnswerButton>(*page, u"answer-yes"_s)->isVisible());
    QVERIFY(!child<NoteField>(*page, u"note"_s)->isVisible());
    press(Qt::Key_1); // nothing to answer here
    QVERIFY(!stored(u"minors.guardian-consent"_s));
    test::picture(*world, u"walk-not-asked-en"_s);
    auto *fact = child<QPushButton>(*page, u"toFact-minors"_s);
    QVERIFY(fact->text().contains(session().catalog().fact(u"minors"_s)->question.en));
    fact->setFocus();
    QTest::keyClick(fact, Qt::Key_Space);
    QCOMPARE(world->window().current(), PageId::Profile);
    QWidget *editor = child<QWidget>(*world->window().page(PageId::Profile), u"fact-minors"_s);
    QVERIFY(editor->isAncestorOf(focus()));
    QVERIFY(!editor->visibleRegion().isEmpty());
}

void tst_WalkWays::aQuestionThatStopsApplyingStaysAndSaysWhy()
{
    WalkPage *page = walk(u"minors.guardian-consent"_s);
    QVERIFY(child<AnswerButton>(*page, u"answer-yes"_s)->isVisible());
    QVERIFY(session().setFact(u"minors"_s, false));
    QCOMPARE(page->current(), u"minors.guardian-consent"_s);
    QVERIFY(shownText(*page).contains(u"Not applicable because of the profile:"_s));
    QVERIFY(session().undo());
    QVERIFY(child<AnswerButton>(*page, u"answer-yes"_s)->isVisible());
}

void tst_WalkWays::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("practice");
    QTest::newRow("two Chinese characters") << u"单独"_s << u"consent.separate"_s;
    QTest::newRow("English in any case") << u"SEPARATE consent"_s << u"consent.separate"_s;
    QTest::newRow("full-width letters") << u"ｓｅｐａｒａｔｅ"_s << u"consent.separate"_s;
    QTest::newRow("a clause by its place") << u"人脸识别 第10条"_s << u"alternatives.not-only-face"_s;
    QTest::newRow("a clause in English") << u"face recognition art. 10"_s << u"alternatives.not-only-face"_s;
    QTest::newRow("both languages at once") << u"consent 单独"_s << u"consent.separate"_s;
}

void tst_WalkWays::searchFinds()
{
    QFETCH(QString, query);
    QFETCH(QString, practice);
    WalkPage *page = walk();
    const auto all = listed(*page).size();
    search(*page, query);
    const QStringList found = listed(*page);
    QVERIFY2(found.contains(practice), qPrintable(found.join(u' ')));
    QVERIFY(found.size() < all);
    QCOMPARE(child<QLabel>(*page, u"matches"_s)->text(), u"%1 of %2 questions found"_s.arg(found.size()).arg(all));
}

/// Question, why, how to check, remedy and examples of every practice, in both languages, lead to it.
void tst_WalkWays::searchFindsOwnWords()
{
    const Catalog &catalog = session().catalog();
    WalkSearch search(catalog);
    const QString id = u"retention.delete-15-days"_s;
    const Practice *practice = catalog.practice(id) ? catalog.practice(id) : &catalog.practices.constFirst();
    const QStringList all{practice->id};
    for (const Text &text : {practice->question, practice->why, practice->check, practice->remedy}) {
        QCOMPARE(search.matching(text.zh, all, {}).size(), 1);
        QCOMPARE(search.matching(text.en, all, {}).size(), 1);
    }
    Answer answer;
    for (QString *text : {&answer.note, &answer.remark, &answer.informant, &answer.responsible, &answer.reason}) {
        *text = u"龘靐"_s;
        QCOMPARE(search.matching(u"龘靐"_s, all, {{practice->id, answer}}).size(), 1);
        text->clear();
    }
    QVERIFY(search.matching(u"龘靐"_s, all, {}).isEmpty());
    QCOMPARE(search.matching(u"  "_s, all, {}).size(), 1);
}

void tst_WalkWays::searchKeepsToItsOrder()
{
    answer(u"notice.before"_s, AnswerValue::Yes, u"独一无二的备注"_s);
    WalkPage *page = walk();
    search(*page, u"独一"_s);
    QCOMPARE(listed(*page), QStringList{u"notice.before"_s});
    choose(*page, u"unanswered"_s); // the search goes on there
    QVERIFY(listed(*page).isEmpty());
    choose(*page, u"red-lines"_s);
    QCOMPARE(listed(*page), QStringList{u"notice.before"_s});
    search(*page, {});
    QVERIFY(listed(*page).size() > 100);
    QVERIFY(!child<QLabel>(*page, u"matches"_s)->isVisible());
}

void tst_WalkWays::searchByKeyboard()
{
    WalkPage *page = walk();
    press(Qt::Key_Slash);
    auto *field = child<QLineEdit>(*page, u"walkSearch"_s);
    QCOMPARE(focus(), field);
    QTest::keyClicks(field, u"separate consent"_s);
    QCOMPARE(page->current(), u"notice.before"_s); // nothing jumps while one types
    test::picture(*world, u"walk-search-en"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(listed(*page).contains(page->current()));
    QVERIFY(focus() != field);
    const QString first = page->current();
    press(Qt::Key_N);
    QCOMPARE(page->current(), listed(*page).at(listed(*page).indexOf(first) + 1)); // among the matches
    press(Qt::Key_Slash);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(focus() != field);
}

void tst_WalkWays::whatIsFoundStaysWhileItIsAnswered()
{
    answer(u"notice.before"_s, AnswerValue::Yes, u"独一无二"_s);
    WalkPage *page = walk();
    search(*page, u"独一"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    child<NoteField>(*page, u"note"_s)->setPlainText(u"anything else"_s);
    press(Qt::Key_4);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    QCOMPARE(listed(*page), QStringList{u"notice.before"_s});
}

void tst_WalkWays::anEmptySearchIsSaid()
{
    WalkPage *page = walk();
    search(*page, u"qqzz"_s);
    QVERIFY(shownText(*page).contains(u"0 of "_s));
    QVERIFY(shownText(*page).contains(session().catalog().practice(u"notice.before"_s)->question.en));
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(page->current(), u"notice.before"_s);
}

void tst_WalkWays::keysWorkWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"sections", "order", "both", "answer-no", "next", "basis-stated", "addEvidence", "history"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_WalkWays::keysWorkWhereverTheFocusIs()
{
    QFETCH(QString, name);
    WalkPage *page = walk();
    auto *widget = child<QWidget>(*page, name);
    widget->setFocus();
    QCOMPARE(focus(), widget);
    press(Qt::Key_3);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Partly);
    press(Qt::Key_N);
    QVERIFY(page->current() != u"notice.before"_s);
    press(Qt::Key_P);
    QCOMPARE(page->current(), u"notice.before"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"notice.before"_s)->value, AnswerValue::Partly);
    press(Qt::Key_R);
    QCOMPARE(focus(), child<NoteField>(*page, u"remark"_s));
}

void tst_WalkWays::theOverviewTellsAllKeys_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Chinese") << Language::Zh;
    QTest::newRow("English") << Language::En;
}

void tst_WalkWays::theOverviewTellsAllKeys()
{
    QFETCH(Language, language);
    WalkPage *page = walk();
    world->desk().setLanguage(language);
    QCoreApplication::processEvents();
    QWidget *before = focus();
    press(Qt::Key_Question);
    auto *overview = child<QWidget>(*page, u"keysOverlay"_s);
    QVERIFY(overview->isVisible());
    const auto lines = WalkKeys::overview();
    QVERIFY(lines.size() >= 17);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(overview);
    QVERIFY(reader && !reader->text(QAccessible::Name).isEmpty());
    for (const WalkKeys::Line &line : lines) {
        QVERIFY(!line.keys.isEmpty() && !line.what.isEmpty());
        QVERIFY2(shownText(*overview).contains(line.what), qPrintable(line.what));
        QVERIFY(reader->text(QAccessible::Description).contains(line.what));
    }
    QVERIFY(overview->isAncestorOf(focus()));
    test::picture(*world, u"walk-keys-"_s + (language == Language::Zh ? u"zh"_s : u"en"_s));
    press(Qt::Key_4); // no key reaches the page below
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::Yes);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QVERIFY(overview->isAncestorOf(focus()));
    press(Qt::Key_Escape);
    QVERIFY(!overview->isVisible());
    QCOMPARE(focus(), before);
    press(Qt::Key_4);
    QCOMPARE(stored(u"notice.before"_s)->value, AnswerValue::No);
    press(Qt::Key_Question);
    press(Qt::Key_Question); // and back by the same key
    QVERIFY(!overview->isVisible());
}

void tst_WalkWays::clausesByKey()
{
    WalkPage *page = walk(u"alternatives.not-only-face"_s);
    auto *panel = child<ClausePanel>(*page, u"clausePanel"_s);
    press(Qt::Key_L);
    QVERIFY(panel->isVisible());
    const ClauseRef first = panel->clause();
    press(Qt::Key_L);
    QVERIFY(!(panel->clause() == first));
    press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void tst_WalkWays::reasonsInWords_data()
{
    QTest::addColumn<Condition::Kind>("kind");
    QTest::addColumn<bool>("negated");
    QTest::addColumn<QString>("english");
    QTest::newRow("at least") << Condition::Kind::AtLeast << false << u"(this question is for: 100 persons or more)"_s;
    QTest::newRow("not at least") << Condition::Kind::AtLeast << true
                                  << u"(this question is for: less than 100 persons)"_s;
    QTest::newRow("at most") << Condition::Kind::AtMost << false << u"(this question is for: at most 100 persons)"_s;
    QTest::newRow("not at most") << Condition::Kind::AtMost << true
                                 << u"(this question is for: more than 100 persons)"_s;
}

void tst_WalkWays::reasonsInWords()
{
    QFETCH(Condition::Kind, kind);
    QFETCH(bool, negated);
    QFETCH(QString, english);
    const Fact *stored = session().catalog().fact(u"persons_stored"_s);
    const DecidingFact deciding{stored->id, FactValue(qint64(5)), {{{kind, {}, stored->id, qint64(100)}, negated}}};
    QCOMPARE(ReasonWords::fact(*stored, deciding, Language::En), stored->question.en + u" 5 persons "_s + english);
    const Fact *modalities = session().catalog().fact(u"modalities"_s);
    const DecidingFact face{modalities->id,
                            FactValue(QStringList{u"fingerprint"_s}),
                            {{{Condition::Kind::Has, {}, modalities->id, u"face"_s}, negated}}};
    QVERIFY(ReasonWords::fact(*modalities, face, Language::En)
                .endsWith(negated ? u"(this question is for: other than Face)"_s : u"(this question is for: Face)"_s));
}

QTEST_MAIN(tst_WalkWays)
#include "tst_walkways.moc"
