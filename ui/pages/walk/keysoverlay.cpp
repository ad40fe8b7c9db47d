#include "ui/pages/walk/keysoverlay.h"

#include "ui/pages/walk/walkkeys.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Width = 800;

} // namespace

KeysOverlay::KeysOverlay(QWidget *page)
    : QFrame(page)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true, this))
    , m_close(iconButton(u"close"_s, this))
    , m_scroll(new ScrolledColumn(Width, this))
    , m_lines(new QGridLayout)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"keysOverlay"_s);
    m_close->setObjectName(u"closeKeys"_s);
    m_lines->setHorizontalSpacing(space::Normal);
    m_lines->setVerticalSpacing(space::Small);
    for (const int words : {1, 3})
        m_lines->setColumnStretch(words, 1);
    m_scroll->setMargins({space::Normal, space::Small, space::Normal, space::Normal});
    m_scroll->column()->addLayout(m_lines);
    m_scroll->column()->addStretch();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Normal, space::Normal, space::Medium, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_close, &QAbstractButton::clicked, this, &KeysOverlay::dismiss);
    page->installEventFilter(this);
    m_close->installEventFilter(this);
    hide();
}

void KeysOverlay::present()
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_close->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
    QAccessibleEvent alert(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&alert);
}

void KeysOverlay::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent alert(this, QAccessible::DialogEnd);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT closed();
}

void KeysOverlay::retranslate()
{
    m_title->setText(tr("Keys"));
    nameButton(m_close, tr("Close the overview of keys"));
    clearLayout(m_lines);
    QStringList told;
    const QList<WalkKeys::Line> lines = WalkKeys::overview();
    const int rows = static_cast<int>(lines.size() + 1) / 2; // in two columns, read downwards
    for (int i = 0; i < lines.size(); ++i) {
        const WalkKeys::Line &line = lines.at(i);
        auto *keys = new Tag(this);
        keys->setText(line.keys);
        auto *what = makeLabel(TextSize::Body, Tone::Ink, false, this);
        what->setText(line.what);
        what->setAccessibleName(u"%1: %2"_s.arg(line.keys, line.what));
        const int column = i < rows ? 0 : 2;
        m_lines->addWidget(keys, i % rows, column, Qt::AlignTop | Qt::AlignLeft);
        m_lines->addWidget(what, i % rows, column + 1, Qt::AlignTop);
        told.append(what->accessibleName());
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(told.join(u'\n'));
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched == parent() && event->type() == QEvent::Hide)
        dismiss();
    if (watched == m_close && event->type() == QEvent::KeyPress) {
        // The button has the keyboard; what scrolls is beside it.
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // No other key reaches the page below.
}

bool KeysOverlay::focusNextPrevChild(bool)
{
    return true;
}

void KeysOverlay::place()
{
    const QWidget *page = parentWidget();
    const int width = std::min(Width, page->width() - 2 * space::Large);
    const int content = m_scroll->widget()->sizeHint().height() + m_close->sizeHint().height() + 2 * space::Large;
    const int height = std::min(content, page->height() - 2 * space::Normal);
    setGeometry((page->width() - width) / 2, (page->height() - height) / 2, width, height);
}

} // namespace shihe::ui
