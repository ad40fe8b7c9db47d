#include "ui/window/desk.h"

#include "core/assessment/casefile.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Desk::Desk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_shelf(m_services.catalog, m_services.settings)
    , m_language(m_services.settings.language())
    , m_day(dayInChina(m_services.clock.now()))
{
    if (m_services.backups)
        m_backups = std::make_unique<BackupKeeper>(*m_services.backups, m_services.settings, m_services.clock);
    if (m_services.keys)
        m_locksmith = std::make_unique<Locksmith>(*this, *m_services.keys);
    registerFonts(m_services.dataFolder + u"/fonts"_s);
    applyTheme();
    setLanguage(m_language);
}

Desk::~Desk()
{
    m_locksmith.reset(); // what it is at still uses the others
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void Desk::setLanguage(Language language)
{
    m_language = language;
    const bool chinese = language == Language::Zh;
    // The locale first: widgets that are retranslated then write dates and numbers in it.
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_qtWords);
    if (chinese && (m_qtWords.load(u"qtbase_zh_CN"_s, m_services.translations) ||
                    m_qtWords.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))))
        QCoreApplication::installTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    if (m_words.load(chinese ? u"shihe_zh_CN"_s : u"shihe_en"_s, m_services.translations))
        QCoreApplication::installTranslator(&m_words);
    m_services.settings.setLanguage(language);
    // Qt posts the news to the windows; everyone is to know it when this returns.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    Q_EMIT languageChanged();
}

void Desk::applyTheme()
{
    Theme theme = Theme::chosen(m_services.settings.theme());
    theme.percent = m_services.settings.fontPercent();
    theme.apply(*qApp);
}

std::shared_ptr<const Catalog> Desk::sharedCatalog() const
{
    return m_session ? m_session->sharedCatalog() : m_shelf.catalog();
}

Result<std::shared_ptr<const Catalog>> Desk::catalogOf(const AssessmentSummary &assessment) const
{
    const QString key = assessment.catalogKey();
    return m_workspace->catalogOf(key, key == m_services.catalog->key() ? m_services.catalog : m_shelf.catalog());
}

Result<void> Desk::openWorkspace(const WorkspaceFile &file)
{
    if (!file.key && m_locksmith && m_locksmith->ask(file.path))
        return {};
    auto store = m_services.openWorkspace(file);
    if (!store)
        return failure(store.error());
    take(std::move(*store));
    return {};
}

Result<void> Desk::createWorkspace(const WorkspaceFile &file)
{
    auto store = m_services.createWorkspace(file);
    if (!store)
        return failure(store.error());
    take(std::move(*store));
    return {};
}

Result<void> Desk::openSample(const QString &path)
{
    if (QFileInfo::exists(path)) // tried before: go on with it
        return openWorkspace(path);
    const auto sample = readCase(*m_services.catalog, m_services.sampleCase);
    if (!sample)
        return failure(sample.error().error);
    if (auto created = createWorkspace(path); !created)
        return created;
    const auto id = m_workspace->import(*m_services.catalog, sample->assessment);
    if (!id)
        return failure(id.error());
    return openAssessment(*id);
}

void Desk::closeWorkspace()
{
    take(nullptr);
}

Result<void> Desk::openAssessment(const QString &id)
{
    const auto all = m_workspace->assessments();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&id](const auto &each) { return each.id == id; });
    if (found == all->end())
        return failure(QT_TRANSLATE_NOOP("words", "store.unknown-assessment"), {id});
    auto catalog = catalogOf(*found);
    if (!catalog)
        return failure(catalog.error());
    auto session = AssessmentSession::open(*m_workspace, *catalog, id);
    if (!session)
        return failure(session.error());
    Q_EMIT aboutToCloseAssessment();
    m_intake.reset(); // stands on the session
    m_session = std::move(*session);
    m_intake = std::make_unique<Intake>(*m_session);
    connect(m_session.get(), &AssessmentSession::catalogChanged, this, &Desk::catalogChanged);
    connect(m_session.get(), &AssessmentSession::assessmentChanged, this, &Desk::asOfChanged);
    Q_EMIT assessmentOpened();
    Q_EMIT asOfChanged();
    return {};
}

void Desk::closeAssessment()
{
    if (!m_session)
        return;
    Q_EMIT aboutToCloseAssessment();
    m_intake.reset();
    m_session.reset();
    Q_EMIT assessmentOpened();
    Q_EMIT asOfChanged();
}

QDate Desk::asOf() const
{
    return m_session ? m_session->assessment().asOf : m_day;
}

Result<void> Desk::setAsOf(QDate day)
{
    if (m_session)
        return m_session->setAsOf(day);
    m_day = day;
    Q_EMIT asOfChanged();
    return {};
}

QString Desk::text(const Error &error) const
{
    return m_services.words.text(m_language, error);
}

void Desk::take(std::unique_ptr<Store> store)
{
    closeAssessment();
    m_workspace.reset();
    m_store = std::move(store);
    if (m_store) {
        m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_services.clock);
        m_workspace->setActor(m_services.settings.person());
        m_services.settings.addRecent(m_store->path());
    }
    if (m_backups)
        m_backups->follow(m_store && !m_store->readOnly() ? WorkspaceFile(m_store->path(), m_store->key())
                                                          : WorkspaceFile(QString()));
    Q_EMIT workspaceChanged();
}

} // namespace shihe::ui
