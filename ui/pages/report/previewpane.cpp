#include "ui/pages/report/previewpane.h"

#include "ui/pages/report/pagesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_previous(iconButton(u"previous"_s))
    , m_next(iconButton(u"next"_s))
    , m_out(iconButton(u"zoom-out"_s))
    , m_in(iconButton(u"add"_s))
    , m_fit(iconButton(u"fit-width"_s))
    , m_page(new QSpinBox)
    , m_of(new QLabel)
    , m_zoom(new QLabel)
    , m_state(makeLabel(TextSize::Caption, Tone::Slate))
    , m_print(plainButton())
    , m_message(new MessageLine)
    , m_pages(new PagesView)
{
    m_page->setObjectName(u"previewPage"_s);
    m_pages->setObjectName(u"previewPages"_s);
    m_print->setObjectName(u"printReport"_s);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next->setObjectName(u"previewNext"_s);
    m_out->setObjectName(u"previewSmaller"_s);
    m_in->setObjectName(u"previewLarger"_s);
    m_fit->setObjectName(u"previewFit"_s);
    m_state->setObjectName(u"previewState"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    setLook(m_of, TextSize::Body, Tone::Slate);
    setLook(m_zoom, TextSize::Body, Tone::Slate);
    const auto group = [](std::initializer_list<QWidget *> widgets) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Hair);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        return holder;
    };
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(space::Small, bar);
    flow->addWidget(group({m_previous, m_page, m_of, m_next}));
    flow->addWidget(group({m_out, m_zoom, m_in, m_fit}));
    flow->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Normal, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(bar);
    column->addWidget(m_state);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goToPage(page - 1); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_pages->zoom(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_pages->zoom(1); });
    connect(m_fit, &QToolButton::clicked, m_pages, &PagesView::fitWidth);
    connect(m_print, &QPushButton::clicked, this, &PreviewPane::printWanted);
    connect(m_pages, &PagesView::pageChanged, this, &PreviewPane::showPlace);
    connect(m_pages, &PagesView::zoomChanged, this, &PreviewPane::showPlace);
    showPlace();
}

void PreviewPane::retranslate()
{
    nameButton(m_previous, tr("Previous page"));
    nameButton(m_next, tr("Next page"));
    nameButton(m_out, tr("Smaller"));
    nameButton(m_in, tr("Larger"));
    nameButton(m_fit, tr("As wide as the view"));
    m_page->setAccessibleName(tr("Page of the preview"));
    m_pages->setAccessibleName(tr("Preview of the report"));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the report"));
    showPlace();
}

void PreviewPane::setPending()
{
    m_pending = true;
    showPlace();
}

void PreviewPane::show(const std::shared_ptr<const RenderedReport> &report)
{
    m_pending = false;
    m_message->clear();
    m_pages->setReport(report);
    showPlace();
}

void PreviewPane::showError(const QString &sentence)
{
    m_pending = false;
    m_pages->setReport(nullptr);
    m_message->showError(sentence);
    showPlace();
}

bool PreviewPane::isComplete() const
{
    return !m_pending && (m_pages->isComplete() || m_message->isVisibleTo(this));
}

void PreviewPane::showPlace()
{
    const int count = m_pages->pageCount();
    const QSignalBlocker silent(m_page);
    m_page->setRange(count > 0 ? 1 : 0, count);
    m_page->setValue(count > 0 ? m_pages->page() + 1 : 0);
    m_of->setText(u"/ %1"_s.arg(count));
    m_zoom->setText(u"%1%"_s.arg(m_pages->percent()));
    m_previous->setEnabled(m_pages->page() > 0);
    m_next->setEnabled(m_pages->page() + 1 < count);
    for (QWidget *widget : {static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_out), static_cast<QWidget *>(m_in),
                            static_cast<QWidget *>(m_fit)})
        widget->setEnabled(count > 0);
    m_print->setEnabled(!m_pending && count > 0);
    m_state->setText(m_pending ? tr("Making the preview…") : tr("This is what will be written."));
    m_state->setVisible(m_pending || count > 0);
}

} // namespace shihe::ui
