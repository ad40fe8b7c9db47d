#include "ui/pages/verify/verifypage.h"

#include "core/base/files.h"
#include "core/session/against.h"
#include "core/signing/revisionlist.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/verify/consentbox.h"
#include "ui/pages/verify/verdictview.h"
#include "ui/signing/handovercard.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // signing::verify reads no more
constexpr qint64 RootLimit = 1024 * 1024;

} // namespace

VerifyPage::VerifyPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_drop(new DropField)
    , m_rootsTitle(new SectionTitle)
    , m_rootsHelp(makeLabel(TextSize::Body, Tone::Slate))
    , m_rootList(new QVBoxLayout)
    , m_addRoot(quietButton())
    , m_systemTrust(new QCheckBox)
    , m_working(new QProgressBar)
    , m_message(new MessageLine)
    , m_view(new VerdictView)
    , m_handover(new HandoverCard(desk))
    , m_consent(new ConsentBox)
{
    m_drop->setObjectName(u"dropPdf"_s);
    m_addRoot->setObjectName(u"addRoot"_s);
    m_systemTrust->setObjectName(u"systemTrust"_s);
    m_addRoot->setIcon(icon(u"add"_s));
    m_message->setObjectName(u"verifyMessage"_s);
    m_working->setRange(0, 0);
    m_working->setTextVisible(false);
    m_working->hide();
    auto *scroll = new ScrolledColumn(760, this);
    QVBoxLayout *column = scroll->column();
    column->addWidget(m_drop);
    column->addWidget(m_working);
    column->addWidget(m_message);
    column->addWidget(m_view);
    column->addWidget(m_handover);
    column->addWidget(m_consent);
    auto *head = new QHBoxLayout;
    head->addWidget(m_rootsTitle);
    head->addStretch();
    head->addWidget(m_addRoot);
    m_rootList->setSpacing(space::Hair);
    auto *roots = new QVBoxLayout;
    roots->setSpacing(space::Hair);
    roots->addLayout(head);
    roots->addWidget(m_rootsHelp);
    roots->addLayout(m_rootList);
    roots->addWidget(m_systemTrust);
    column->addLayout(roots);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    connect(m_drop, &DropField::clicked, this, &VerifyPage::choose);
    connect(m_drop, &DropField::dropped, this, [this](const QStringList &files) { verify(files.constFirst()); });
    m_handover->offerSigning();
    connect(m_handover, &HandoverCard::signWanted, this,
            [this] { Q_EMIT goTo({.page = PageId::Sign, .files = {m_file}}); });
    connect(m_consent, &ConsentBox::agreed, this, [this] { verify(m_file, true); });
    connect(m_systemTrust, &QCheckBox::toggled, this, [this] {
        if (!m_file.isEmpty())
            verify(m_file);
    });
    connect(m_addRoot, &QPushButton::clicked, this, &VerifyPage::addRoot);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_found = m_watcher.result();
        finish();
    });
    connect(&desk, &Desk::assessmentOpened, this, [this] {
        if (m_found)
            finish();
    });
}

VerifyPage::~VerifyPage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void VerifyPage::retranslate()
{
    m_drop->setTexts(m_file.isEmpty() ? tr("Drop a signed PDF here, or choose one") : QFileInfo(m_file).fileName(),
                     m_file.isEmpty() ? tr("You learn who signed it, when, and whether anything changed since. "
                                           "The file stays on this machine.")
                                      : tr("Drop or choose another one"));
    m_rootsTitle->setText(tr("Trusted issuers"));
    m_rootsHelp->setText(tr("A signature proves a name only if its certificate comes from an issuer you trust. Add "
                            "the issuers' certificates (PEM) you know to be genuine."));
    m_addRoot->setText(tr("Add a certificate"));
    m_addRoot->setAccessibleName(tr("Add the certificate of an issuer you trust"));
    m_systemTrust->setText(tr("Also trust the issuers this system trusts"));
    m_systemTrust->setAccessibleName(m_systemTrust->text());
    m_consent->retranslate();
    m_working->setAccessibleName(tr("Verifying"));
    showRoots();
    if (m_found)
        finish();
}

void VerifyPage::arrive(const Destination &destination)
{
    if (destination.file.isEmpty())
        m_drop->setFocus(Qt::OtherFocusReason);
    else
        verify(destination.file);
}

void VerifyPage::choose()
{
    const QString file =
        desk().prompter().openFile(this, tr("Choose a PDF"), desk().settings().folder(), tr("PDF documents (*.pdf)"));
    if (!file.isEmpty())
        verify(file);
}

void VerifyPage::verify(const QString &file, bool online)
{
    m_file = file;
    m_found.reset();
    m_view->clear();
    m_handover->clear();
    m_consent->hide();
    m_message->clear();
    m_working->show();
    retranslate();
    signing::VerifyOptions options{.now = desk().services().clock.now(), .trusted = {}};
    for (const Root &root : std::as_const(m_roots))
        options.trusted.append(root.pem);
    options.systemTrust = m_systemTrust->isChecked();
    if (online) {
        signing::WebOptions web;
        if (const QString proxy = desk().settings().online().proxy; !proxy.isEmpty())
            web.proxy = proxy;
        options.web = signing::webService(web);
    }
    m_watcher.setFuture(QtConcurrent::run([file, options]() -> Found {
        const auto bytes = readFile(file, PdfLimit);
        if (!bytes)
            return {failure(bytes.error())};
        Found found{signing::verify(*bytes, options)};
        if (found.verification && found.verification->verdict != signing::Verdict::Unsigned)
            found.handover = signing::handoverOf(*bytes, *found.verification);
        if (const auto json = signing::embeddedFile(*bytes, u"binding.json"_s))
            if (auto binding = bindingFromJson(*json))
                found.binding = std::move(*binding);
        found.revisions = signing::revisionList(*bytes);
        return found;
    }));
}

void VerifyPage::finish()
{
    m_working->hide();
    if (!m_found->verification) {
        m_message->showError(desk().text(m_found->verification.error()));
        return;
    }
    m_view->show(*m_found->verification, desk().services().words, language());
    showHandover();
    m_consent->offer(*m_found->verification);
    holdAgainstWorkspace();
}

/// Where people signed and nothing is wrong with it; else the verdict says enough.
void VerifyPage::showHandover()
{
    const signing::Verdict verdict = m_found->verification->verdict;
    const bool inOrder = verdict == signing::Verdict::Intact || verdict == signing::Verdict::PermittedAdditions;
    if (inOrder && m_found->handover && !m_found->handover->signers.isEmpty())
        m_handover->show({*m_found->handover}, HandoverCard::When::Before);
    else
        m_handover->clear();
}

/// Only where both are at hand: a report that names its assessment, and that assessment open.
void VerifyPage::holdAgainstWorkspace()
{
    if (desk().workspace() == nullptr || !m_found->binding || m_found->binding->assessment.isEmpty())
        return;
    const signing::Verdict verdict = m_found->verification->verdict;
    if (verdict == signing::Verdict::Changed || verdict == signing::Verdict::Damaged) {
        Against nothing;
        nothing.sound = false;
        m_view->showAgainst(false, describe(nothing, nullptr, desk().services().words, language()));
        return;
    }
    const AssessmentSession *session = desk().session();
    if (session == nullptr || session->assessment().id != m_found->binding->assessment) {
        const auto all = desk().workspace()->assessments();
        const bool here = all && std::any_of(all->cbegin(), all->cend(), [this](const AssessmentSummary &each) {
                              return each.id == m_found->binding->assessment;
                          });
        m_view->showAgainst(false,
                            {here ? tr("The assessment it was made from is in this workspace; open it to compare")
                                  : tr("The open workspace doesn't hold the assessment it was made from")});
        return;
    }
    const auto against = holdAgainst(m_found->binding, *session, m_found->revisions);
    if (!against)
        m_message->showError(desk().text(against.error()));
    else
        m_view->showAgainst(against->matches(), describe(*against, session, desk().services().words, language()));
}

void VerifyPage::addRoot()
{
    const QString file = desk().prompter().openFile(this, tr("Choose a certificate"), desk().settings().folder(),
                                                    tr("Certificates (*.pem *.crt *.cer)"));
    if (file.isEmpty())
        return;
    const auto pem = readFile(file, RootLimit);
    if (!pem) {
        m_message->showError(desk().text(pem.error()));
        return;
    }
    m_roots.append({QFileInfo(file).fileName(), *pem});
    showRoots();
    if (!m_file.isEmpty())
        verify(m_file);
}

void VerifyPage::showRoots()
{
    clearLayout(m_rootList);
    for (qsizetype place = 0; place < m_roots.size(); ++place) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = makeLabel();
        name->setText(m_roots.at(place).name);
        auto *remove = iconButton(u"close"_s);
        remove->setIconSize({16, 16});
        nameButton(remove, tr("No longer trust %1").arg(name->text()));
        connect(remove, &QAbstractButton::clicked, this, [this, place] {
            m_roots.removeAt(place);
            showRoots();
            if (!m_file.isEmpty())
                verify(m_file);
        });
        line->addWidget(name, 1);
        line->addWidget(remove);
        m_rootList->addWidget(row);
    }
}

} // namespace shihe::ui
