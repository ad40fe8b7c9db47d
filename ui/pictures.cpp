#include "ui/pictures.h"

#include "core/base/files.h"
#include "core/scoring/plan.h"
#include "ui/pages/erase/erasebox.h"
#include "ui/pages/home/protectpanel.h"
#include "ui/window/locksmith.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QPixmap>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

struct Shot
{
    PageId page;
    QString name;
    QString open = {};  ///< a button that brings the page into the state to be shown
    QString close = {}; ///< and one that takes it back
};

void click(const QWidget &page, const QString &button)
{
    if (auto *found = button.isEmpty() ? nullptr : page.findChild<QAbstractButton *>(button))
        found->click();
}

/// Lets layouts, hidden widgets and queued retranslations come to rest before a picture is taken.
void settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

/// False where it does not come true within half a minute.
bool waitFor(const std::function<bool()> &condition)
{
    QDeadlineTimer patience(30'000);
    while (!condition() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

Result<void> copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = QDir(to).filePath(QDir(from).relativeFilePath(path));
        const auto bytes = readFile(path, qint64(1) << 20);
        if (!bytes)
            return failure(bytes.error());
        QDir().mkpath(QFileInfo(copy).absolutePath());
        if (auto written = writeFile(copy, *bytes); !written)
            return written;
    }
    return {};
}

} // namespace

Pictures::Pictures(Desk &desk, MainWindow &window, QString folder)
    : m_desk(desk)
    , m_window(window)
    , m_folder(std::move(folder))
{
}

Result<QStringList> Pictures::take()
{
    if (!QDir().mkpath(m_folder))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {m_folder, QString()});
    const Language language = m_desk.language();
    const ThemeChoice theme = m_desk.settings().theme();
    m_window.resize(1280, 800);
    m_window.show();
    m_desk.closeWorkspace();
    everywhere([this](const QString &suffix) { picture(u"first"_s + suffix); });
    passphrases();
    if (!m_error)
        keep(furnish());
    if (!m_error) {
        pages();
        newer();
        erasing();
    }
    m_desk.settings().setTheme(theme);
    m_desk.applyTheme();
    m_desk.setLanguage(language);
    if (m_error)
        return failure(*m_error);
    return m_files;
}

void Pictures::everywhere(const std::function<void(const QString &suffix)> &round)
{
    for (const Language each : {Language::Zh, Language::En}) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_desk.settings().setTheme(choice);
            m_desk.applyTheme();
            m_desk.setLanguage(each);
            round((each == Language::Zh ? u"-zh"_s : u"-en"_s) +
                  (choice == ThemeChoice::Light ? u"-light"_s : u"-dark"_s));
        }
    }
}

void Pictures::picture(const QString &name)
{
    settle();
    const Page *page = m_window.page(m_window.current());
    waitFor([page] { return !page || page->isSettled(); });
    if (QWidget *focused = m_window.focusWidget())
        focused->clearFocus();
    const QString file = QDir(m_folder).filePath(name + u".png"_s);
    if (m_window.grab().save(file))
        m_files.append(file);
    else
        keep(failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {file, QString()}));
}

void Pictures::pages()
{
    static const QList<Shot> shots{
        {PageId::Home, u"home"_s},
        {PageId::New, u"new"_s},
        {PageId::Organisation, u"organisation"_s},
        {PageId::Profile, u"profile"_s},
        {PageId::Walk, u"walk"_s},
        {PageId::Evidence, u"evidence"_s},
        {PageId::Score, u"score"_s},
        {PageId::Findings, u"findings"_s},
        {PageId::Plan, u"plan"_s},
        {PageId::Impact, u"impact"_s},
        {PageId::Impact, u"impact-dimension"_s, u"dimension1"_s, u"dimension1"_s},
        {PageId::Compare, u"compare"_s},
        {PageId::Law, u"law"_s},
        {PageId::Reports, u"report"_s},
        {PageId::Sign, u"sign"_s},
        {PageId::Verify, u"verify"_s},
        {PageId::Settings, u"settings"_s},
        {PageId::Help, u"help"_s},
        {PageId::Walk, u"walk-both"_s, u"both"_s, u"both"_s},
        {PageId::Walk, u"walk-keys"_s, u"showKeys"_s, u"closeKeys"_s},
    };
    everywhere([this](const QString &suffix) {
        for (const Shot &shot : shots) {
            m_window.goTo({shot.page});
            if (!m_window.page(shot.page))
                continue;
            click(*m_window.page(shot.page), shot.open);
            picture(shot.name + suffix);
            click(*m_window.page(shot.page), shot.close);
        }
    });
}

void Pictures::passphrases()
{
    Locksmith *locksmith = m_desk.locksmith();
    if (!locksmith)
        return;
    m_window.goTo({PageId::Home});
    auto *protect = m_window.findChild<ProtectPanel *>();
    const QString path = QDir(m_folder).filePath(u"protected.shihe"_s);
    QFile::remove(path); // of the last time
    if (protect) {
        protect->begin(path); // Home shows it when it is next told of a language
        everywhere([this](const QString &suffix) { picture(u"protect"_s + suffix); });
        protect->end();
    }
    std::optional<Error> failed;
    const auto heard =
        QObject::connect(locksmith, &Locksmith::failed, locksmith, [&failed](const Error &error) { failed = error; });
    QByteArray passphrase = QUuid::createUuid().toByteArray(); // the workspace is never opened again
    locksmith->create(path, Secret::fromUtf8(passphrase));
    waitFor([&] { return failed || !locksmith->busy(); });
    QObject::disconnect(heard);
    if (failed) {
        keep(failure(*failed));
        return;
    }
    everywhere([this](const QString &suffix) { picture(u"recovery"_s + suffix); });
    m_desk.closeWorkspace();
    if (locksmith->ask(path))
        everywhere([this](const QString &suffix) { picture(u"unlock"_s + suffix); });
    locksmith->giveUp();
}

Result<void> Pictures::furnish()
{
    if (auto sample = m_desk.openSample(QDir(m_folder).filePath(u"sample.shihe"_s)); !sample)
        return sample;
    if (!m_desk.session()) { // it was there already
        const auto all = m_desk.workspace()->assessments();
        if (!all)
            return failure(all.error());
        return all->isEmpty() ? Result<void>() : m_desk.openAssessment(all->first().id);
    }
    AssessmentSession &session = *m_desk.session();
    QList<Action> actions =
        suggestedActions(session.catalog(), session.assessment(), session.evaluations().combined, Language::Zh);
    static const QStringList owners{u"李明"_s, u"王芳"_s, u"陈静"_s};
    int month = 0;
    for (Action &action : actions) {
        const Practice *practice = session.knownPractice(action.practices.constFirst());
        action.owner = owners.at(month % owners.size());
        action.due = session.assessment().asOf.addMonths(++month);
        action.effortHours = practice ? 8 * practice->effort : 0;
    }
    const QStringList proven = actions.isEmpty() ? QStringList() : actions.constFirst().practices;
    if (const auto made = session.setActions(std::move(actions)); !made)
        return failure(made.error());
    if (proven.isEmpty())
        return {};
    return session.addEvidence(proven.constFirst(), m_files.constFirst()).map([](const QString &) {});
}

void Pictures::newer()
{
    const QString mine = m_desk.settings().choseCatalogsFolder() ? m_desk.settings().catalogsFolder() : QString();
    const QString folder = QDir(m_folder).filePath(u"catalogs"_s);
    keep(copyFolder(m_desk.services().sampleCatalogs, folder)); // a catalog is read from a folder on the disk
    m_desk.settings().setCatalogsFolder(folder);
    everywhere([this](const QString &suffix) {
        m_window.goTo({PageId::Upgrade});
        picture(u"upgrade"_s + suffix);
    });
    m_desk.settings().setCatalogsFolder(mine);
}

void Pictures::erasing()
{
    m_window.goTo({PageId::Home});
    auto *box = m_window.page(PageId::Home)->findChild<EraseBox *>();
    const Organisation client = m_desk.session()->assessment().organisation;
    box->begin(EraseOrganisation{client.id}, [this, name = client.name] { return name.in(m_desk.language()); });
    const auto *sure = box->findChild<QAbstractButton *>(u"eraseForGood"_s);
    waitFor([sure] { return sure->isVisible() && sure->isEnabled(); });
    everywhere([this](const QString &suffix) { picture(u"erase"_s + suffix); });
    click(*box, u"eraseNot"_s);
}

void Pictures::keep(const Result<void> &done)
{
    if (!done && !m_error)
        m_error = done.error();
}

} // namespace shihe::ui
