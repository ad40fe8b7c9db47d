#include "ui/pages/report/previewpane.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/pages/pagebar.h"
#include "ui/widgets/pages/pagesview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PagesView)
    , m_bar(new PageBar(m_pages))
    , m_state(makeLabel(TextSize::Caption, Tone::Slate))
    , m_print(plainButton())
    , m_message(new MessageLine)
{
    m_pages->setObjectName(u"previewPages"_s);
    m_print->setObjectName(u"printReport"_s);
    m_state->setObjectName(u"previewState"_s);
    m_bar->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Normal, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);

    connect(m_print, &QPushButton::clicked, this, &PreviewPane::printWanted);
    connect(m_pages, &PagesView::pageChanged, this, &PreviewPane::showState);
    showState();
}

void PreviewPane::retranslate()
{
    m_bar->retranslate();
    m_pages->setAccessibleName(tr("Preview of the report"));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the report"));
    showState();
}

void PreviewPane::setExact(bool exact)
{
    m_exact = exact;
    showState();
}

void PreviewPane::setPending()
{
    m_pending = true;
    showState();
}

void PreviewPane::show(const std::shared_ptr<const RenderedReport> &report)
{
    m_pending = false;
    m_message->clear();
    m_pages->setFile(std::shared_ptr<const QByteArray>(report, &report->bytes)); // it lives as long as the report
    showState();
}

void PreviewPane::showError(const QString &sentence)
{
    m_pending = false;
    m_pages->setFile(nullptr);
    m_message->showError(sentence);
    showState();
}

bool PreviewPane::isComplete() const
{
    return !m_pending && (m_pages->isComplete() || m_message->isVisibleTo(this));
}

void PreviewPane::showState()
{
    const int count = m_pages->pageCount();
    m_print->setEnabled(!m_pending && count > 0);
    m_state->setText(m_pending ? tr("Making the preview…")
                     : m_exact ? tr("This is what will be written.")
                               : tr("The file says the same, but without pages."));
    m_state->setVisible(m_pending || count > 0);
}

} // namespace shihe::ui
