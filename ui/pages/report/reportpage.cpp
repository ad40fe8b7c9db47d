#include "ui/pages/report/reportpage.h"

#include "ui/dialogs/prompter.h"
#include "ui/pages/report/signform.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

enum LanguageChoice { Chinese, English, Both };

/// A name that every file system takes.
QString fileName(QString wish)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    wish = wish.replace(forbidden, u"-"_s).simplified().left(120);
    while (wish.endsWith(u'.') || wish.endsWith(u' ')) // Windows drops them
        wish.chop(1);
    return wish;
}

} // namespace

ReportPage::ReportPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_job(new ReportJob(this))
    , m_scroll(new ScrolledColumn(760, this))
    , m_head(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_what(makeLabel(TextSize::Body, Tone::Slate))
    , m_draft(new QWidget)
    , m_draftText(makeLabel(TextSize::Body, Tone::Violet))
    , m_toOpen(linkButton())
    , m_contentTitle(new SectionTitle)
    , m_form(new QFormLayout)
    , m_languageRow(new QWidget)
    , m_languages(new QButtonGroup(this))
    , m_fileRow(new QWidget)
    , m_file(new QLineEdit)
    , m_choose(plainButton())
    , m_exists(makeLabel(TextSize::Caption, Tone::Ochre))
    , m_signTitle(new SectionTitle)
    , m_sign(new SignForm(desk))
    , m_start(primaryButton())
    , m_progress(new QProgressBar)
    , m_cancel(plainButton())
    , m_done(new QFrame)
    , m_doneText(makeLabel())
    , m_open(plainButton())
    , m_reveal(plainButton())
    , m_verify(plainButton())
    , m_message(new MessageLine)
{
    QVBoxLayout *column = m_scroll->column();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_head);
    words->addWidget(m_what);
    column->addLayout(words);
    auto *mark = new StateMark;
    mark->setMark(Mark::Dashed);
    mark->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height()); // level with the first line
    auto *draft = new QHBoxLayout(m_draft);
    draft->setContentsMargins(0, 0, 0, 0);
    draft->setSpacing(space::Small);
    draft->addWidget(mark, 0, Qt::AlignTop);
    draft->addWidget(m_draftText, 1, Qt::AlignTop);
    draft->addWidget(m_toOpen, 0, Qt::AlignTop);
    m_draft->setObjectName(u"draftNotice"_s);
    m_toOpen->setObjectName(u"toOpenRedLines"_s);
    column->addWidget(m_draft);
    column->addWidget(makeContent());
    auto *sign = new Card;
    sign->column()->setSpacing(space::Medium);
    sign->column()->addWidget(m_signTitle);
    sign->column()->addWidget(m_sign);
    column->addWidget(sign);
    m_start->setObjectName(u"makeReport"_s);
    m_cancel->setObjectName(u"cancelReport"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    auto *action = new QHBoxLayout;
    action->setSpacing(space::Medium);
    action->addWidget(m_start);
    action->addWidget(m_progress, 1);
    action->addWidget(m_cancel);
    action->addStretch();
    column->addLayout(action);
    m_message->setObjectName(u"reportMessage"_s);
    column->addWidget(m_message);
    column->addWidget(makeDone());
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    m_progress->hide();
    m_cancel->hide();

    connect(m_toOpen, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({PageId::Walk, m_session.evaluations().combined.openRedLines.value(0), {}, {}});
    });
    connect(m_sign, &SignForm::changed, this, &ReportPage::enableStart);
    connect(m_sign, &SignForm::failed, this,
            [this](const Error &error) { m_message->showError(this->desk().text(error)); });
    connect(m_sign, &SignForm::keyMade, this, [this](const QString &file) {
        m_message->showSuccess(tr("The key lies in %1. Keep it and its password; without them nobody can sign in its "
                                  "name. Enter the password to sign.")
                                   .arg(QDir::toNativeSeparators(file)));
    });
    connect(m_start, &QPushButton::clicked, this, &ReportPage::start);
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(m_job, &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ReportJob::finished, this, &ReportPage::finish);
    connect(&session, &AssessmentSession::evaluationChanged, this, &ReportPage::refresh);
    connect(&session, &AssessmentSession::assessmentChanged, this, &ReportPage::refresh);
}

QWidget *ReportPage::makeContent()
{
    auto *languages = new QHBoxLayout(m_languageRow);
    languages->setContentsMargins(0, 0, 0, 0);
    languages->setSpacing(space::Small);
    for (int id = Chinese; id <= Both; ++id) {
        auto *choice = choiceButton();
        choice->setObjectName(u"reportLanguage-%1"_s.arg(id));
        m_languages->addButton(choice, id);
        languages->addWidget(choice);
    }
    languages->addStretch();
    connect(m_languages, &QButtonGroup::idClicked, this, [this] { m_languageChosen = true; });
    m_file->setObjectName(u"reportFile"_s);
    m_choose->setObjectName(u"chooseReportFile"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto *file = new QVBoxLayout(m_fileRow);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(space::Hair);
    file->addLayout(line);
    file->addWidget(m_exists);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Medium);
    addField(m_form, m_languageRow);
    addField(m_form, m_fileRow);
    auto *card = new Card;
    card->column()->setSpacing(space::Medium);
    card->column()->addWidget(m_contentTitle);
    card->column()->addLayout(m_form);

    connect(m_file, &QLineEdit::textChanged, this, &ReportPage::showFile);
    connect(m_choose, &QPushButton::clicked, this, &ReportPage::chooseFile);
    return card;
}

QWidget *ReportPage::makeDone()
{
    m_done->setProperty("kind", u"message"_s);
    m_done->setProperty("tone", u"jade"_s);
    m_done->setObjectName(u"reportDone"_s);
    m_open->setObjectName(u"openReport"_s);
    m_reveal->setObjectName(u"revealReport"_s);
    m_verify->setObjectName(u"verifyReport"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    for (QPushButton *button : {m_open, m_reveal, m_verify})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_done);
    column->setContentsMargins(space::Normal, space::Medium, space::Normal, space::Medium);
    column->setSpacing(space::Medium);
    column->addWidget(m_doneText);
    column->addLayout(buttons);
    m_done->hide();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_made->path)); });
    connect(m_reveal, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_made->path).absolutePath())); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Verify, {}, {}, m_made->path}); });
    return m_done;
}

QString ReportPage::title() const
{
    return tr("Report");
}

void ReportPage::retranslate()
{
    m_head->setText(tr("Gap report"));
    m_toOpen->setText(tr("Show them"));
    m_toOpen->setAccessibleName(tr("Show the open red lines"));
    m_contentTitle->setText(tr("Content"));
    m_signTitle->setText(tr("Signature"));
    nameField(m_form, m_languageRow, tr("Language"));
    nameField(m_form, m_fileRow, tr("File"));
    m_file->setAccessibleName(tr("File of the report"));
    // Each language by its own name, in both languages the same.
    m_languages->button(Chinese)->setText(u"中文"_s);
    m_languages->button(English)->setText(u"English"_s);
    m_languages->button(Both)->setText(tr("Both"));
    m_languages->button(Chinese)->setAccessibleName(tr("Report in Chinese"));
    m_languages->button(English)->setAccessibleName(tr("Report in English"));
    m_languages->button(Both)->setAccessibleName(tr("Report in both languages, that of the window first"));
    m_languages->button(Both)->setToolTip(m_languages->button(Both)->accessibleName());
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the file of the report"));
    m_exists->setText(tr("This file is there already and will be replaced."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop making the report"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_open->setText(tr("Open"));
    m_reveal->setText(tr("Show in its folder"));
    m_verify->setText(tr("Verify"));
    for (QPushButton *button : {m_open, m_reveal, m_verify})
        button->setAccessibleName(button->text());
    if (!m_languageChosen)
        m_languages->button(language() == Language::Zh ? Chinese : English)->setChecked(true);
    m_sign->retranslate();
    refresh();
    suggestFile();
    enableStart();
    if (m_made)
        finish(*m_made);
}

void ReportPage::shown()
{
    suggestFile();
    showFile();
}

void ReportPage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    m_what->setText(tr("%1, %2. Law as of %3. Cover, summary, scores, red lines, findings with clauses and remedies, "
                       "all answers, method and sources.")
                        .arg(assessment.organisation.name.in(language()), assessment.title.in(language()),
                             Format::date(assessment.asOf, language())));
    const auto open = static_cast<int>(m_session.evaluations().combined.openRedLines.size());
    m_draft->setVisible(open > 0);
    m_draftText->setText(tr("%n red line(s) are still open, so the report is marked as a draft.", nullptr, open));
}

void ReportPage::suggestFile()
{
    if (!m_suggested.isEmpty() && m_file->text() != m_suggested)
        return; // chosen or typed by hand
    const Assessment &assessment = m_session.assessment();
    const QString name = fileName(
        tr("%1 gap report %2").arg(assessment.organisation.name.in(language()), assessment.asOf.toString(Qt::ISODate)));
    const QDir folder(m_folder.isEmpty() ? QFileInfo(m_session.workspace().store().path()).absolutePath() : m_folder);
    QString path = folder.filePath(name + u".pdf"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).pdf"_s.arg(name).arg(number));
    m_suggested = QDir::toNativeSeparators(path);
    m_file->setText(m_suggested);
    m_file->setCursorPosition(0);
}

void ReportPage::chooseFile()
{
    const QString path =
        desk().prompter().saveFile(this, tr("Save the report"), m_file->text(), tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
}

void ReportPage::showFile()
{
    m_exists->setVisible(QFileInfo(m_file->text()).isFile());
    m_file->setToolTip(m_file->text());
    enableStart();
}

void ReportPage::enableStart()
{
    const bool sign = m_sign->wanted();
    m_start->setText(sign ? tr("Make and sign the report") : tr("Make the report"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(!m_job->running() && !m_file->text().trimmed().isEmpty() && (!sign || m_sign->complete()));
    m_start->setToolTip(sign && !m_sign->complete() ? tr("Choose a key file and enter its password first") : QString());
}

QList<Language> ReportPage::languages() const
{
    switch (m_languages->checkedId()) {
    case Chinese:
        return {Language::Zh};
    case English:
        return {Language::En};
    default:
        return {language(), other(language())};
    }
}

void ReportPage::start()
{
    const Services &services = desk().services();
    const JournalHead head = m_session.head();
    ReportRequest request;
    request.input = {.catalog = m_session.sharedCatalog(),
                     .assessment = m_session.assessment(),
                     .evaluation = m_session.evaluations(),
                     .journal = report::JournalMark{head.seq, head.hash},
                     .made = services.clock.now(),
                     .preparedBy = m_session.workspace().actor(),
                     .program = QApplication::applicationName() + u' ' + QApplication::applicationVersion()};
    request.languages = languages();
    request.words = &services.words;
    request.fonts = services.dataFolder + u"/fonts"_s;
    request.path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(request.path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) != 0)
        request.path += u".pdf"_s;
    if (m_sign->wanted())
        request.sign = m_sign->take();
    m_message->clear();
    m_done->hide();
    m_made.reset();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_job->start(std::move(request));
    enableStart();
}

void ReportPage::finish(const ReportJob::Made &made)
{
    m_progress->hide();
    m_cancel->hide();
    enableStart();
    if (!made) {
        if (made.error().code == u"pdf.cancelled")
            m_message->showNote(desk().text(made.error()));
        else
            m_message->showError(desk().text(made.error()));
        if (made.error().code == u"signing.wrong-password")
            m_sign->askPasswordAgain();
        bringIntoView(m_message);
        return;
    }
    m_made = *made;
    m_folder = QFileInfo(made->path).absolutePath();
    const QString kind = made->isDraft ? (made->isSigned ? tr("The signed draft") : tr("The draft"))
                                       : (made->isSigned ? tr("The signed report") : tr("The report"));
    m_doneText->setText(tr("%1 is ready: %n page(s) in %2.", nullptr, made->pages)
                            .arg(kind, breakable(QDir::toNativeSeparators(made->path))));
    m_done->show();
    showFile();
    bringIntoView(m_done);
}

void ReportPage::bringIntoView(QWidget *widget)
{
    // Once the column has its new height.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, space::Normal); });
}

} // namespace shihe::ui
