// Every page and its states in both languages and themes, at 1280x720: no text is cut, none is in the wrong language.
#include "inspect.h"
#include "uiworld.h"

#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/scorepanel/figurerow.h"
#include "ui/window/pages.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QList<PageId> pages = [] {
    QList<PageId> all{PageId::Help, PageId::New}; // behind no entry of the rail
    for (const Section &section : sections())
        all += section.pages;
    return all;
}();

QString notApplicable(const AssessmentSession &session)
{
    for (const Practice &practice : session.catalog().practices) {
        if (!session.evaluation().applicable.contains(practice.id))
            return practice.id;
    }
    return {};
}

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    const QList<T *> found = parent.findChildren<T *>(name);
    if (found.isEmpty())
        qFatal("no %s", qPrintable(name));
    return found.constLast();
}

} // namespace

class tst_UiLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data() { looks(); }
    void everyPage();
    void states_data() { looks(); }
    void states();
    void walk_data() { looks(); }
    void walk();
    void everySource_data() { looks(); }
    void everySource();
    void largeType_data() { looks(); }
    void largeType();
    void firstRun_data() { looks(); }
    void firstRun();
    void theLanguageChangesInPlace();
    void longNamesWrap();
    void nothingIsShortenedByIntent();

private:
    static void looks()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("Chinese, light") << Language::Zh << ThemeChoice::Light;
        QTest::newRow("Chinese, dark") << Language::Zh << ThemeChoice::Dark;
        QTest::newRow("English, light") << Language::En << ThemeChoice::Light;
        QTest::newRow("English, dark") << Language::En << ThemeChoice::Dark;
    }
    void open()
    {
        m_language = *static_cast<Language *>(QTest::qData("language", qMetaTypeId<Language>()));
        m_world = std::make_unique<test::World>(m_language);
        m_world->settings.setTheme(*static_cast<ThemeChoice *>(QTest::qData("theme", qMetaTypeId<ThemeChoice>())));
        m_world->desk().applyTheme();
    }
    /// Looks at @p window; @p what names the state, also of its picture.
    void look(QWidget &window, const QString &what)
    {
        QTest::qWait(10);
        for (int tries = 0; tries < 20 && !test::cutTexts(window).isEmpty(); ++tries)
            QTest::qWait(20); // until layouts have come to rest
        const QString picture = QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s).toLower();
        const QDir folder(u"" SHIHE_BINARY_DIR "/screenshots"_s);
        QVERIFY(folder.mkpath(u"look"_s));
        QVERIFY(window.grab().save(
            folder.filePath(u"look/%1.png"_s.arg(picture.isEmpty() ? what : what + u'-' + picture))));
        QStringList faults = test::cutTexts(window);
        faults += test::foreignTexts(window, m_language, m_world->desk().catalog());
        QVERIFY2(faults.isEmpty(), qPrintable(u"\n%1:\n  %2"_s.arg(what, faults.join(u"\n  "_s))));
    }
    QWidget &window() { return m_world->window(); }

    std::unique_ptr<test::World> m_world;
    Language m_language = Language::Zh;
};

void tst_UiLook::everyPage()
{
    open();
    m_world->openSample();
    for (const PageId id : pages) {
        QVERIFY(m_world->show(id));
        QCOMPARE(window().size(), QSize(1280, 720));
        look(window(), u"page-%1"_s.arg(static_cast<int>(id)));
    }
}

void tst_UiLook::states()
{
    open();
    m_world->openSample();
    QWidget *walk = m_world->show(PageId::Walk);
    m_world->window().goTo({PageId::Walk, u"alternatives.not-only-face"_s, {}, {}});
    child<QAbstractButton>(*walk, u"answer-no"_s)->click();
    look(window(), u"walk-answered"_s);
    walk->findChild<Chip *>()->click();
    look(window(), u"walk-clause"_s);
    child<QAbstractButton>(*walk, u"closeClause"_s)->click();
    child<QAbstractButton>(*walk, u"both"_s)->click();
    child<QAbstractButton>(*walk, u"answer-na"_s)->click();
    look(window(), u"walk-both-languages"_s);
    for (FigureRow *row : window().findChildren<FigureRow *>()) {
        if (!row->isVisible())
            continue;
        row->click();
        look(window(), u"trace-"_s + row->objectName());
        child<QAbstractButton>(window(), u"closeTrace"_s)->click();
    }
    for (AboutButton *about : window().findChildren<AboutButton *>()) {
        if (!about->isVisible())
            continue;
        about->click();
        QWidget *card = QApplication::activePopupWidget();
        QVERIFY(card);
        look(*card, about->objectName());
        card->close();
    }
    QWidget *report = m_world->show(PageId::Reports);
    child<QCheckBox>(*report, u"sign"_s)->click();
    look(window(), u"report-sign"_s);
    child<QAbstractButton>(*report, u"tokenChoice"_s)->click();
    look(window(), u"report-token"_s);
    child<QAbstractButton>(*report, u"newKey"_s)->click();
    child<QLineEdit>(*report, u"newPassword"_s)->setText(u"short"_s);
    look(window(), u"report-key"_s);
    auto *search = child<QLineEdit>(window(), u"search"_s);
    search->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(m_language == Language::En ? u"notice"_s : u"告知"_s);
    QApplication::sendEvent(search, &typed);
    auto *hits = QApplication::activePopupWidget();
    QVERIFY(hits);
    look(*hits, u"search"_s);
    hits->hide();
    QWidget *law = m_world->show(PageId::Law);
    child<QLineEdit>(*law, u"lawSearch"_s)->setText(m_language == Language::En ? u"separate consent"_s : u"同意"_s);
    look(window(), u"law-search"_s);
    child<QLineEdit>(*law, u"lawSearch"_s)->setText(u"zebra"_s);
    look(window(), u"law-nothing"_s);
    child<QLineEdit>(*law, u"lawSearch"_s)->clear();
    for (int row = 0; row < 19; ++row) {
        auto *chapters = child<QListWidget>(*m_world->show(PageId::Help), u"helpChapters"_s);
        chapters->setCurrentRow(row);
        look(window(), u"help-%1"_s.arg(row));
    }
    QVERIFY(m_world->show(PageId::Home));
    child<QAbstractButton>(window(), u"newAssessment"_s)->click();
    look(window(), u"new-begin"_s);
    const auto choose = [this](const QString &name, int index) {
        auto *box = child<QComboBox>(window(), name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(u"organisation"_s, 1);
    child<QAbstractButton>(window(), u"copy"_s)->click();
    look(window(), u"new-copy"_s);
    child<QAbstractButton>(window(), u"fresh"_s)->click();
    child<QAbstractButton>(window(), u"next"_s)->click();
    child<QAbstractButton>(window(), u"addDraftActivity"_s)->click();
    choose(u"context-0"_s, 1);
    look(window(), u"new-activities"_s);
    child<QAbstractButton>(window(), u"next"_s)->click();
    look(window(), u"new-facts"_s);
    child<QAbstractButton>(window(), u"next"_s)->click();
    child<Disclosure>(window(), u"knownFacts"_s)->setOpen(true);
    look(window(), u"new-known"_s);
    child<QAbstractButton>(window(), u"cancel"_s)->click();
    QWidget *profile = m_world->show(PageId::Profile);
    for (Disclosure *each : profile->findChildren<Disclosure *>())
        each->setOpen(true);
    QTest::qWait(100);
    look(window(), u"profile-open"_s);
    QVERIFY(m_world->show(PageId::Walk));
    auto *order = child<QComboBox>(window(), u"order"_s);
    order->showPopup();
    look(*order->view()->window(), u"orders"_s);
    order->hidePopup();
}

void tst_UiLook::walk()
{
    open();
    m_world->openSample();
    AssessmentSession *session = m_world->desk().session();
    const QString id = u"alternatives.not-only-face"_s;
    Answer answer = *session->answer(id);
    answer.note = m_language == Language::Zh ? u"入口只设人脸闸机。"_s.repeated(12)
                                             : u"The entrance has face gates and nothing else. "_s.repeated(8);
    answer.basis = Basis::Observed;
    QVERIFY(session->setAnswer(id, answer));
    QWidget *walk = m_world->show(PageId::Walk);
    m_world->window().goTo({PageId::Walk, id, {}, {}});
    child<QAbstractButton>(*walk, u"history"_s)->click();
    auto *question = child<QScrollArea>(*walk, u"question"_s);
    QTest::qWait(20);
    question->verticalScrollBar()->setValue(question->verticalScrollBar()->maximum());
    look(window(), u"walk-sheet"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    look(window(), u"walk-keys"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto *list = child<QAbstractItemView>(*walk, u"sections"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_3);
    look(window(), u"walk-several"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    m_world->window().goTo({PageId::Walk, notApplicable(*session), {}, {}});
    look(window(), u"walk-not-asked"_s);
    const auto copy = m_world->desk().workspace()->copyAssessment(
        session->catalog(), session->assessment(), {u"次年复评"_s, u"The year after"_s}, QDate(2027, 11, 22));
    QVERIFY(copy && m_world->desk().openAssessment(*copy));
    QVERIFY(m_world->show(PageId::Walk));
    m_world->window().goTo({PageId::Walk, id, {}, {}});
    look(window(), u"walk-draft"_s);
}

void tst_UiLook::everySource()
{
    open();
    m_world->openSample();
    QVERIFY(m_world->show(PageId::Law));
    for (const Source &source : m_world->desk().catalog().sources) {
        m_world->window().goTo({PageId::Law, {}, {source.id, {}}, {}});
        look(window(), u"source-"_s + source.id);
        m_world->window().goTo({PageId::Law, {}, {source.id, source.clauses.constFirst().at}, {}});
        look(window(), u"clause-"_s + source.id);
    }
}

void tst_UiLook::largeType()
{
    open();
    m_world->settings.setFontPercent(130);
    m_world->desk().applyTheme();
    m_world->openSample();
    for (const PageId id : pages) {
        QVERIFY(m_world->show(id));
        look(window(), u"large-%1"_s.arg(static_cast<int>(id)));
    }
}

void tst_UiLook::firstRun()
{
    open();
    for (const PageId id : {PageId::Home, PageId::Law, PageId::Verify, PageId::Settings}) {
        QVERIFY(m_world->show(id));
        look(window(), u"first-%1"_s.arg(static_cast<int>(id)));
    }
    QVERIFY(m_world->desk().createWorkspace(m_world->file(u"empty.shihe"_s)));
    QVERIFY(m_world->show(PageId::Home));
    look(window(), u"empty-workspace"_s);
}

void tst_UiLook::theLanguageChangesInPlace()
{
    m_language = Language::En;
    m_world = std::make_unique<test::World>(m_language);
    m_world->openSample();
    for (const PageId id : pages) {
        QVERIFY(m_world->show(id));
        for (const Language language : {Language::Zh, Language::En}) {
            m_language = language;
            m_world->desk().setLanguage(language);
            look(window(), u"switched-%1"_s.arg(static_cast<int>(id)));
        }
    }
}

void tst_UiLook::longNamesWrap()
{
    m_language = Language::En;
    m_world = std::make_unique<test::World>(m_language);
    m_world->openSample();
    const QString name = u"The Municipal Centre for the Management of Public Places, Parks, Stations and Swimming "
                         "Pools of a City with a Long Name, Third Branch Office"_s;
    QVERIFY(m_world->desk().session()->rename({name, name}, {name, name}));
    for (const PageId id : pages) {
        QVERIFY(m_world->show(id));
        look(window(), u"long-%1"_s.arg(static_cast<int>(id)));
    }
}

void tst_UiLook::nothingIsShortenedByIntent()
{
    QDirIterator sources(u"" SHIHE_SOURCE_DIR "/ui"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int read = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("elided"), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 100);
}

QTEST_MAIN(tst_UiLook)
#include "tst_uilook.moc"
