// The guide in the window, and what each figure says about itself.
#include "uiworld.h"

#include "ui/pages/help/guideview.h"
#include "ui/text/about.h"
#include "ui/text/guide.h"
#include "ui/widgets/about.h"
#include "ui/widgets/scorepanel/tracepanel.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QStringList namesOf(const QList<GuideChapter> &chapters)
{
    QStringList names;
    for (const GuideChapter &chapter : chapters)
        names.append(chapter.id);
    return names;
}

QString shownIn(const QWidget &parent)
{
    QStringList words;
    for (const QLabel *label : parent.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

QList<About> everyFigure()
{
    QList<About> all;
    for (int i = 0; i <= static_cast<int>(About::Projected); ++i)
        all.append(static_cast<About>(i));
    return all;
}

} // namespace

class tst_UiHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuideIsTheOneInDocs();
    void bothLanguagesHaveTheSameChapters();
    void everyLinkAndPageHasAChapter();
    void f1OpensTheChapterOfThePageAndLeadsBack();
    void linksAndHistoryWork();
    void searchFindsChineseAndEnglish();
    void theGuideFollowsTheLanguage();
    void whatCannotBeUsedSaysWhy();
    void everyFigureExplainsItselfByTheParameters();
    void theCardOpensByKeysAndLeadsOn();
};

void tst_UiHelp::theGuideIsTheOneInDocs()
{
    for (const auto &[inside, outside] :
         {std::pair(u":/guide/user-guide.md"_s, u"/docs/user-guide.md"_s),
          std::pair(u":/guide/user-guide.zh-CN.md"_s, u"/docs/user-guide.zh-CN.md"_s)}) {
        QFile built(inside);
        QFile source(u"" SHIHE_SOURCE_DIR ""_s + outside);
        QVERIFY(built.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QVERIFY(built.readAll() == source.readAll());
    }
}

void tst_UiHelp::bothLanguagesHaveTheSameChapters()
{
    const QList<GuideChapter> zh = guide(Language::Zh);
    const QList<GuideChapter> en = guide(Language::En);
    QVERIFY(zh.size() >= 10);
    QCOMPARE(namesOf(zh), namesOf(en));
    for (const QList<GuideChapter> &chapters : {zh, en}) {
        for (const GuideChapter &chapter : chapters) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.id));
            QVERIFY2(!chapter.title.front().isDigit(), qPrintable(chapter.title));
        }
    }
}

void tst_UiHelp::everyLinkAndPageHasAChapter()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const Language language : {Language::Zh, Language::En}) {
        const QStringList names = namesOf(guide(language));
        for (const GuideChapter &chapter : guide(language)) {
            for (auto match = link.globalMatch(chapter.markdown); match.hasNext();) {
                const QString target = match.next().captured(1);
                const bool chapterLink = target.startsWith(u'#') && names.contains(target.mid(1));
                QVERIFY2(chapterLink || QFile::exists(u":/guide/"_s + target), qPrintable(target));
            }
        }
        for (int id = 0; id <= static_cast<int>(PageId::Help); ++id) {
            const QString chapter = chapterOf(static_cast<PageId>(id));
            QVERIFY2(names.contains(chapter) && chapter != u"start"_s, qPrintable(QString::number(id)));
        }
        for (const About figure : everyFigure())
            QVERIFY(names.contains(AboutWords::chapter(figure)));
    }
}

void tst_UiHelp::f1OpensTheChapterOfThePageAndLeadsBack()
{
    test::World world;
    world.openSample();
    QVERIFY(world.show(PageId::Walk));
    QTest::keyClick(&world.window(), Qt::Key_F1);
    QCOMPARE(world.window().current(), PageId::Help);
    auto *chapters = child<QListWidget>(*world.window().page(PageId::Help), u"helpChapters"_s);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"walk"_s);
    auto *text = child<GuideView>(*world.window().page(PageId::Help), u"guideText"_s);
    QVERIFY(text->toPlainText().contains(u"The walk"_s));
    auto *button = child<QToolButton>(world.window(), u"help"_s);
    QVERIFY(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(world.window().current(), PageId::Walk);
    QVERIFY(!button->isChecked());
    QVERIFY(world.show(PageId::Law));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"law"_s);
    QTest::keyClick(&world.window(), Qt::Key_F1);
    QCOMPARE(world.window().current(), PageId::Law);
}

void tst_UiHelp::linksAndHistoryWork()
{
    test::World world;
    Page *page = world.show(PageId::Help);
    auto *chapters = child<QListWidget>(*page, u"helpChapters"_s);
    auto *text = child<GuideView>(*page, u"guideText"_s);
    chapters->setFocus();
    chapters->setCurrentRow(0);
    QTest::keyClick(chapters, Qt::Key_Down);
    QCOMPARE(chapters->currentRow(), 1);
    const QString second = text->toPlainText();
    Q_EMIT text->anchorClicked(QUrl(u"#numbers"_s));
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"numbers"_s);
    QVERIFY(text->toPlainText() != second);
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chapters->currentRow(), 1);
    QCOMPARE(text->toPlainText(), second);
    QTest::keyClick(text, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"numbers"_s);
}

void tst_UiHelp::searchFindsChineseAndEnglish()
{
    test::World world;
    Page *page = world.show(PageId::Help);
    auto *search = child<QLineEdit>(*page, u"helpSearch"_s);
    auto *chapters = child<QListWidget>(*page, u"helpChapters"_s);
    auto *text = child<GuideView>(*page, u"guideText"_s);
    const int all = chapters->count();
    QTest::keyClicks(search, u"pkcs#12"_s);
    QCOMPARE(chapters->count(), 1);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"sign"_s);
    QVERIFY(!text->extraSelections().isEmpty());
    const int first = text->textCursor().position();
    search->setText(u"certificate"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(text->textCursor().position() != first);
    search->setText(u"zebra crossing"_s);
    QCOMPARE(chapters->count(), 0);
    search->clear();
    QCOMPARE(chapters->count(), all);
    world.desk().setLanguage(Language::Zh);
    search->setText(u"红线"_s);
    QVERIFY(chapters->count() > 1 && chapters->count() < all);
}

void tst_UiHelp::theGuideFollowsTheLanguage()
{
    test::World world;
    Page *page = world.show(PageId::Help);
    auto *chapters = child<QListWidget>(*page, u"helpChapters"_s);
    auto *text = child<GuideView>(*page, u"guideText"_s);
    chapters->setCurrentRow(4);
    const QString chapter = chapters->currentItem()->data(Qt::UserRole).toString();
    world.desk().setLanguage(Language::Zh);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), chapter);
    QVERIFY(text->toPlainText().contains(u"逐项评估"_s));
}

void tst_UiHelp::whatCannotBeUsedSaysWhy()
{
    test::World world;
    QVERIFY(world.show(PageId::Home));
    auto *plan = child<QToolButton>(world.window(), u"rail-plan"_s);
    QVERIFY(!plan->isEnabled());
    QVERIFY(plan->toolTip().contains(u"open or make an assessment first"_s));
    world.openSample();
    QVERIFY(plan->isEnabled());
    QVERIFY(!plan->toolTip().contains(u"first"_s));
    auto *undo = child<QToolButton>(world.window(), u"undo"_s);
    QVERIFY(!undo->isEnabled() && undo->toolTip().contains(u"nothing"_s));
    QVERIFY(world.desk().session()->setFact(u"minors"_s, false));
    QVERIFY(undo->isEnabled() && !undo->toolTip().contains(u"nothing"_s));
}

void tst_UiHelp::everyFigureExplainsItselfByTheParameters()
{
    test::World world; // installs the English words
    ScoringParameters scoring = world.desk().catalog().scoring;
    for (const About figure : everyFigure()) {
        QVERIFY(!AboutWords::name(figure).isEmpty() && !AboutWords::brief(figure).isEmpty());
        QVERIFY2(!AboutWords::text(figure, scoring).contains(u'%') || figure == About::Grade,
                 qPrintable(AboutWords::text(figure, scoring)));
    }
    QFile file(u"" SHIHE_SOURCE_DIR "/questionnaires/scoring.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString yaml = QString::fromUtf8(file.readAll());
    for (const About figure : everyFigure()) {
        for (const QString &key : AboutWords::parameters(figure))
            QVERIFY2(yaml.contains(u'\n' + key + u':'), qPrintable(key));
    }
    QVERIFY(AboutWords::text(About::Grade, scoring).contains(u"A from 90%"_s));
    scoring.grades.first().from = 95;
    scoring.caps[u"no"_s] = u"D"_s;
    QVERIFY(AboutWords::text(About::Grade, scoring).contains(u"A from 95%"_s));
    QVERIFY(AboutWords::text(About::RedLines, scoring).contains(u"at D"_s));
}

void tst_UiHelp::theCardOpensByKeysAndLeadsOn()
{
    test::World world;
    world.openSample();
    QVERIFY(world.show(PageId::Walk));
    auto *about = child<AboutButton>(world.window(), u"about-law"_s);
    QVERIFY(!about->accessibleName().isEmpty());
    about->setFocus();
    QTest::keyClick(about, Qt::Key_Space);
    auto *card = qobject_cast<AboutCard *>(QApplication::activePopupWidget());
    QVERIFY(card);
    QVERIFY(shownIn(*card).contains(AboutWords::name(About::Coverage)));
    QVERIFY(shownIn(*card).contains(u"scoring.yaml"_s));
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());

    QTest::keyClick(about, Qt::Key_Space);
    card = qobject_cast<AboutCard *>(QApplication::activePopupWidget());
    QVERIFY(card);
    QTest::keyClick(child<QPushButton>(*card, u"aboutTrace"_s), Qt::Key_Space);
    auto *trace = child<TracePanel>(world.window(), u"trace"_s);
    QVERIFY(trace->isVisible());
    QCOMPARE(trace->figure().kind, FigureKind::Grade);

    auto *ofTrace = child<AboutButton>(*trace, u"about"_s);
    QTest::mouseClick(ofTrace, Qt::LeftButton);
    card = qobject_cast<AboutCard *>(QApplication::activePopupWidget());
    QVERIFY(card);
    QTest::keyClick(child<QPushButton>(*card, u"aboutGuide"_s), Qt::Key_Space);
    QCOMPARE(world.window().current(), PageId::Help);
    auto *chapters = child<QListWidget>(*world.window().page(PageId::Help), u"helpChapters"_s);
    QCOMPARE(chapters->currentItem()->data(Qt::UserRole).toString(), u"numbers"_s);
}

QTEST_MAIN(tst_UiHelp)
#include "tst_uihelp.moc"
