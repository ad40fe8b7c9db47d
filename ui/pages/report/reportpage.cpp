#include "ui/pages/report/reportpage.h"

#include "core/session/against.h"
#include "ui/branding/brandingbox.h"
#include "ui/pages/report/contentform.h"
#include "ui/pages/report/donenote.h"
#include "ui/pages/report/fileform.h"
#include "ui/pages/report/previewmaker.h"
#include "ui/pages/report/previewpane.h"
#include "ui/pages/report/printing.h"
#include "ui/signing/signform.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jobfoot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/statemark.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int BothFrom = 760; ///< px of width at normal size: below, options and preview take turns

enum Side { Options, Preview };

} // namespace

ReportPage::ReportPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_job(new ReportJob(this))
    , m_maker(new PreviewMaker(this))
    , m_preview(new PreviewPane)
    , m_sides(new QWidget)
    , m_side(new QButtonGroup(this))
    , m_head(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_what(makeLabel(TextSize::Body, Tone::Slate))
    , m_draft(new QWidget)
    , m_draftText(makeLabel(TextSize::Body, Tone::Violet))
    , m_toOpen(linkButton())
    , m_spellOut(new QCheckBox)
    , m_contentTitle(new SectionTitle)
    , m_content(new ContentForm(desk))
    , m_fileTitle(new SectionTitle)
    , m_file(new FileForm(desk, session))
    , m_brandTitle(new SectionTitle)
    , m_brand(new BrandingBox(desk))
    , m_signTitle(new SectionTitle)
    , m_sign(new SignForm(desk))
    , m_foot(new JobFoot)
    , m_message(m_foot->message())
    , m_start(m_foot->start())
    , m_progress(m_foot->progress())
    , m_cancel(m_foot->cancel())
    , m_done(new DoneNote)
    , m_house(desk.settings().houseFor(session.assessment().organisation.id))
{
    m_start->setObjectName(u"makeReport"_s);
    m_cancel->setObjectName(u"cancelReport"_s);
    m_message->setObjectName(u"reportMessage"_s);
    m_progress->setRange(0, 100);
    m_foot->addNote(m_done);
    m_options = makeOptions();
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(space::Large, space::Medium, space::Large, 0);
    sides->setSpacing(space::Small);
    for (const Side side : {Options, Preview}) {
        QPushButton *choice = choiceButton();
        choice->setObjectName(u"reportSide-%1"_s.arg(int(side)));
        m_side->addButton(choice, side);
        sides->addWidget(choice);
    }
    sides->addStretch();
    m_side->button(Options)->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_options, 5);
    row->addWidget(m_preview, 6);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_sides);
    page->addLayout(row, 1);

    connect(m_start, &QPushButton::clicked, this, &ReportPage::start);
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(m_side, &QButtonGroup::idClicked, this, &ReportPage::arrange);
    connect(m_content, &ContentForm::changed, this, [this] {
        refresh();
        m_file->suggest(kindName());
        renewPreview();
    });
    connect(m_file, &FileForm::changed, this, &ReportPage::enableStart);
    connect(m_done, &DoneNote::verifyWanted, this, [this](const QString &file) {
        Q_EMIT goTo({PageId::Verify, {}, {}, file});
    });
    connect(m_sign, &SignForm::changed, this, &ReportPage::enableStart);
    connect(m_sign, &SignForm::failed, this,
            [this](const Error &error) { m_message->showError(this->desk().text(error)); });
    connect(m_sign, &SignForm::keyMade, this, [this](const QString &file) {
        m_message->showSuccess(tr("The key lies in %1. Keep it and its password; without them nobody can sign in its "
                                  "name. Enter the password to sign.")
                                   .arg(QDir::toNativeSeparators(file)));
    });
    connect(m_maker, &PreviewMaker::started, m_preview, &PreviewPane::setPending);
    connect(m_maker, &PreviewMaker::made, m_preview, &PreviewPane::show);
    connect(m_maker, &PreviewMaker::failed, this, [this](const Error &error) {
        m_preview->showError(this->desk().text(error));
        if (error.code == u"pdf.missing-glyph"_s)
            m_spellOut->show();
    });
    connect(m_preview, &PreviewPane::printWanted, this,
            [this] { Printing::preview(this, m_maker->current(), QFileInfo(m_file->path()).completeBaseName()); });
    connect(m_job, &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ReportJob::finished, this, &ReportPage::finish);
    for (const auto signal : {&AssessmentSession::evaluationChanged, &AssessmentSession::assessmentChanged,
                              &AssessmentSession::evidenceChanged, &AssessmentSession::actionsChanged}) {
        connect(&session, signal, this, [this] {
            refresh();
            renewPreview();
        });
    }
    connect(&desk.settings(), &Settings::changed, this, [this] {
        if (m_house != house())
            renewPreview();
    });
}

QWidget *ReportPage::makeOptions()
{
    auto *scroll = new ScrolledColumn(640);
    scroll->setMargins({space::Large, space::Large, space::Large, space::Normal});
    QVBoxLayout *column = scroll->column();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_head);
    words->addWidget(m_what);
    column->addLayout(words);
    column->addWidget(makeDraft());
    m_spellOut->setObjectName(u"spellOut"_s);
    m_spellOut->hide();
    column->addWidget(m_spellOut);
    connect(m_spellOut, &QCheckBox::toggled, this, &ReportPage::renewPreview);
    column->addWidget(cardOf(m_contentTitle, m_content));
    column->addWidget(cardOf(m_fileTitle, m_file));
    m_signCard = cardOf(m_signTitle, m_sign);
    column->addWidget(m_signCard);
    column->addWidget(cardOf(m_brandTitle, m_brand));
    column->addStretch();
    auto *options = new QWidget;
    auto *whole = new QVBoxLayout(options);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_foot);
    return options;
}

QWidget *ReportPage::makeDraft()
{
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
    connect(m_toOpen, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({PageId::Walk, m_session.evaluations().combined.openRedLines.value(0), {}, {}});
    });
    return m_draft;
}

void ReportPage::retranslate()
{
    m_side->button(Options)->setText(tr("Options"));
    m_side->button(Preview)->setText(tr("Preview"));
    for (QAbstractButton *side : m_side->buttons())
        side->setAccessibleName(side->text());
    m_toOpen->setText(tr("Show them"));
    m_toOpen->setAccessibleName(tr("Show the open red lines"));
    m_contentTitle->setText(tr("Content"));
    m_fileTitle->setText(tr("File"));
    m_brandTitle->setText(tr("Your mark"));
    m_signTitle->setText(tr("Signature"));
    m_spellOut->setText(tr("Print characters that no font has as their code, like [U+1F600]"));
    m_spellOut->setAccessibleName(m_spellOut->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop making the report"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_content->retranslate();
    m_file->retranslate();
    m_done->retranslate();
    m_brand->retranslate();
    m_sign->retranslate();
    m_preview->retranslate();
    refresh();
    m_file->suggest(kindName());
    enableStart();
}

void ReportPage::shown()
{
    m_brand->setClient(m_session.assessment().organisation.id);
    findEarlier();
    m_file->suggest(kindName());
    m_file->showState();
    arrange();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        renewPreview();
}

bool ReportPage::isSettled() const
{
    return m_preview->isComplete() || !m_preview->isVisible();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportPage::arrange()
{
    const bool both = width() >= BothFrom * Theme::current().percent / 100;
    m_sides->setVisible(!both);
    m_options->setVisible(both || m_side->checkedId() == Options);
    m_preview->setVisible(both || m_side->checkedId() == Preview);
}

QString ReportPage::kindName() const
{
    return ContentForm::nameOf(m_content->kind());
}

void ReportPage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    m_head->setText(kindName());
    m_what->setText(tr("%1, %2. Law as of %3.")
                        .arg(assessment.organisation.name.in(language()), assessment.title.in(language()),
                             Format::date(assessment.asOf, language())));
    const auto open = static_cast<int>(m_session.evaluations().combined.openRedLines.size());
    m_draft->setVisible(open > 0);
    m_draftText->setText(tr("%n red line(s) are still open, so the report is marked as a draft.", nullptr, open));
}

void ReportPage::renewPreview()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_house = house();
    m_maker->want([this] { return content(); });
}

House ReportPage::house() const
{
    return desk().settings().houseFor(m_session.assessment().organisation.id);
}

/// Another assessment can't change while this page is in front.
void ReportPage::findEarlier()
{
    auto earlier = earlierOf(m_session);
    if (!earlier)
        return report(earlier.error());
    m_earlier = std::move(*earlier);
}

bool ReportPage::signs() const
{
    return m_sign->wanted() && m_file->format() == markup::Format::Pdf;
}

void ReportPage::enableStart()
{
    const bool pages = m_file->format() == markup::Format::Pdf;
    m_signCard->setVisible(pages);
    m_preview->setExact(pages);
    const bool sign = signs();
    m_start->setText(sign ? tr("Make and sign the report") : tr("Make the report"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(!m_job->running() && !m_file->path().isEmpty() && (!sign || m_sign->complete()));
    m_start->setToolTip(sign && !m_sign->complete() ? tr("Choose a key and enter its password or PIN first")
                                                    : QString());
}

ReportContent ReportPage::content() const
{
    const Services &services = desk().services();
    const JournalHead head = m_session.head();
    ReportContent content;
    content.input = {.catalog = m_session.sharedCatalog(),
                     .assessment = m_session.assessment(),
                     .evaluation = m_session.evaluations(),
                     .journal = report::JournalMark{head.seq, head.hash},
                     .made = services.clock.now(),
                     .preparedBy = m_session.workspace().actor(),
                     .program = QApplication::applicationName() + u' ' + QApplication::applicationVersion(),
                     .kind = m_content->kind(),
                     .parts = m_content->parts()};
    if (auto binding = bindingOf(m_session))
        content.input.binding = std::move(*binding);
    if (m_earlier && content.input.parts.contains(report::Part::Changes))
        content.input.earlier = report::earlierFor(content.input, m_earlier->catalog, m_earlier->assessment);
    content.audience = m_content->audience();
    content.house = house();
    content.languages = m_content->languages();
    content.words = &services.words;
    content.spellOut = m_spellOut->isChecked();
    content.fonts = services.dataFolder + u"/fonts"_s;
    return content;
}

void ReportPage::start()
{
    if (!m_file->mayWrite())
        return;
    ReportRequest request{.content = content(),
                          .ready = m_maker->current(),
                          .path = m_file->path(),
                          .format = m_file->format(),
                          .sign = {}};
    if (signs())
        request.sign = m_sign->take();
    m_message->clear();
    m_done->forget();
    m_progress->setValue(0);
    m_foot->setRunning(true);
    m_job->start(std::move(request));
    enableStart();
}

void ReportPage::finish(const ReportJob::Made &made)
{
    m_foot->setRunning(false);
    enableStart();
    if (!made) {
        if (made.error().code == u"pdf.cancelled" || made.error().code == u"markup.cancelled")
            m_message->showNote(desk().text(made.error()));
        else
            m_message->showError(desk().text(made.error()));
        if (made.error().code == u"signing.wrong-password" || made.error().code.startsWith(u"signing.token-pin-"))
            m_sign->askPasswordAgain();
        return;
    }
    if (made->isSigned)
        m_sign->remember();
    m_file->written(made->path);
    m_done->show(*made);
    QStringList shortfall;
    for (const Error &error : made->shortfall)
        shortfall << desk().text(error);
    if (made->file)
        if (const auto noted = m_session.noteSigned(*made->file); !noted)
            shortfall << desk().text(Error{u"signing.not-noted"_s, {desk().text(noted.error())}});
    if (!shortfall.isEmpty())
        m_message->showNote(shortfall.join(u'\n'));
}

} // namespace shihe::ui
