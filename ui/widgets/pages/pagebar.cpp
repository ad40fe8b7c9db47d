#include "ui/widgets/pages/pagebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pages/pagesview.h"

#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PageBar::PageBar(PagesView *pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_flow(new FlowLayout(space::Small, this))
    , m_previous(iconButton(u"previous"_s, this))
    , m_next(iconButton(u"next"_s, this))
    , m_out(iconButton(u"zoom-out"_s, this))
    , m_in(iconButton(u"add"_s, this))
    , m_fit(iconButton(u"fit-width"_s, this))
    , m_page(new QSpinBox(this))
    , m_of(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    m_page->setObjectName(u"previewPage"_s);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next->setObjectName(u"previewNext"_s);
    m_out->setObjectName(u"previewSmaller"_s);
    m_in->setObjectName(u"previewLarger"_s);
    m_fit->setObjectName(u"previewFit"_s);
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
    m_flow->addWidget(group({m_previous, m_page, m_of, m_next}));
    m_flow->addWidget(group({m_out, m_zoom, m_in, m_fit}));

    connect(m_previous, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goToPage(page - 1); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_pages->zoom(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_pages->zoom(1); });
    connect(m_fit, &QToolButton::clicked, m_pages, &PagesView::fitWidth);
    connect(m_pages, &PagesView::pageChanged, this, &PageBar::showPlace);
    connect(m_pages, &PagesView::zoomChanged, this, &PageBar::showPlace);
    showPlace();
}

void PageBar::addWidget(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void PageBar::retranslate()
{
    nameButton(m_previous, tr("Previous page"));
    nameButton(m_next, tr("Next page"));
    nameButton(m_out, tr("Smaller"));
    nameButton(m_in, tr("Larger"));
    nameButton(m_fit, tr("As wide as the view"));
    m_page->setAccessibleName(tr("Page of the preview"));
}

void PageBar::showPlace()
{
    const int count = m_pages->pageCount();
    const QSignalBlocker silent(m_page);
    m_page->setRange(count > 0 ? 1 : 0, count);
    m_page->setValue(count > 0 ? m_pages->page() + 1 : 0);
    m_of->setText(u"/ %1"_s.arg(count));
    m_zoom->setText(u"%1%"_s.arg(m_pages->percent()));
    m_previous->setEnabled(m_pages->page() > 0);
    m_next->setEnabled(m_pages->page() + 1 < count);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_page, m_out, m_in, m_fit})
        widget->setEnabled(count > 0);
}

} // namespace shihe::ui
