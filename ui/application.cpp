#include "ui/application.h"

#include "ui/widgets/notices.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPixmap>

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

} // namespace

Desktop::Desktop(Services services)
    : m_desk(std::make_unique<Desk>(std::move(services)))
    , m_window(std::make_unique<MainWindow>(*m_desk))
{
}

Desktop::~Desktop() = default;

void Desktop::show(const QString &workspace)
{
    m_window->show();
    const QStringList recent = m_desk->settings().recent();
    const QString path = !workspace.isEmpty() ? workspace : recent.isEmpty() ? QString() : recent.first();
    if (path.isEmpty())
        return;
    if (const auto opened = m_desk->openWorkspace(path); !opened)
        m_window->showError(m_desk->text(opened.error()));
}

Result<QStringList> Desktop::screenshots(const QString &folder)
{
    static const QList<Shot> shots{
        {PageId::Home, u"home"_s},
        {PageId::Organisation, u"organisation"_s},
        {PageId::Profile, u"profile"_s},
        {PageId::Walk, u"walk"_s},
        {PageId::Score, u"score"_s},
        {PageId::Findings, u"findings"_s},
        {PageId::Plan, u"plan"_s},
        {PageId::Law, u"law"_s},
        {PageId::Reports, u"report"_s},
        {PageId::Verify, u"verify"_s},
        {PageId::Settings, u"settings"_s},
        {PageId::Help, u"help"_s},
        {PageId::Walk, u"walk-both"_s, u"both"_s, u"both"_s},
        {PageId::Walk, u"walk-keys"_s, u"showKeys"_s, u"closeKeys"_s},
    };
    if (!QDir().mkpath(folder))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {folder, QString()});
    const Language language = m_desk->language();
    const ThemeChoice theme = m_desk->settings().theme();
    m_window->resize(1280, 800);
    m_window->show();

    QStringList files;
    std::optional<Error> error;
    const auto take = [&](const QString &name) {
        settle();
        if (QWidget *focused = m_window->focusWidget())
            focused->clearFocus();
        const QString file = QDir(folder).filePath(name + u".png"_s);
        if (m_window->grab().save(file))
            files.append(file);
        else if (!error)
            error = Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "file.not-writable")), {file, QString()}};
    };
    const auto everywhere = [&](const auto &round) {
        for (const Language each : {Language::Zh, Language::En}) {
            for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
                m_desk->settings().setTheme(choice);
                m_desk->applyTheme();
                m_desk->setLanguage(each);
                round((each == Language::Zh ? u"-zh"_s : u"-en"_s) +
                      (choice == ThemeChoice::Light ? u"-light"_s : u"-dark"_s));
            }
        }
    };
    m_desk->closeWorkspace();
    everywhere([&](const QString &suffix) { take(u"first"_s + suffix); });
    if (const auto sample = m_desk->openSample(QDir(folder).filePath(u"sample.shihe"_s)); !sample)
        error = sample.error();
    if (!error && !m_desk->session()) { // the sample was there already
        if (const auto all = m_desk->workspace()->assessments(); all && !all->isEmpty()) {
            if (const auto opened = m_desk->openAssessment(all->first().id); !opened)
                error = opened.error();
        }
    }
    if (!error) {
        everywhere([&](const QString &suffix) {
            for (const Shot &shot : shots) {
                if (!m_window->page(shot.page))
                    continue;
                m_window->goTo({shot.page});
                click(*m_window->page(shot.page), shot.open);
                take(shot.name + suffix);
                click(*m_window->page(shot.page), shot.close);
            }
        });
    }
    m_desk->settings().setTheme(theme);
    m_desk->applyTheme();
    m_desk->setLanguage(language);
    if (error)
        return failure(*error);
    return files;
}

} // namespace shihe::ui
