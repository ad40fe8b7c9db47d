#include "ui/pages/walk/answerrow.h"

#include "ui/text/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr std::array<AnswerValue, 6> values{AnswerValue::Yes, AnswerValue::Mostly,  AnswerValue::Partly,
                                            AnswerValue::No,  AnswerValue::Unknown, AnswerValue::NotApplicable};
constexpr int MarkExtent = 16;
constexpr int NarrowestTarget = 72;
constexpr int TypingPause = 800; // ms without a key before a reason is kept

} // namespace

AnswerButton::AnswerButton(AnswerValue value, int key, QWidget *parent)
    : QAbstractButton(parent)
    , m_value(value)
    , m_key(key)
{
    setObjectName(u"answer-"_s + word(value));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerButton::setRedLine(bool redLine)
{
    m_redLine = redLine;
    update();
}

QSize AnswerButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextSize::Body, true));
    return {std::max(metrics.horizontalAdvance(text()) + space::Normal, NarrowestTarget),
            metrics.height() + MarkExtent + space::Small + 2 * space::Small};
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mark mark = markOf(m_value, m_redLine);
    const Tone tone = toneOf(mark);
    const bool lit = isEnabled() && (underMouse() || isDown());
    const QColor edge = isChecked() ? theme.color(tone) : hasFocus() || lit ? theme.indigo : theme.line;
    painter.setPen(QPen(edge, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.tint(tone) : lit ? theme.well : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (hasFocus() && isChecked()) {
        painter.setPen(QPen(theme.indigo, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 6, 6);
    }
    painter.setOpacity(isEnabled() || isChecked() ? 1 : 0.6);
    const QFont small = theme.font(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(theme.slate);
    painter.drawText(rect().adjusted(space::Small, 6, 0, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(m_key));
    const QRect inner = rect().adjusted(0, space::Small + 1, 0, -space::Small);
    paintMark(painter, QRectF(inner.center().x() - MarkExtent / 2.0 + 1, inner.top(), MarkExtent, MarkExtent), mark,
              theme);
    painter.setFont(theme.font(TextSize::Body, isChecked()));
    painter.setPen(theme.ink);
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignBottom, text());
}

AnswerRow::AnswerRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_reasonRow(new QWidget(this))
    , m_reasonLabel(makeLabel(TextSize::Body, Tone::Slate, false, m_reasonRow))
    , m_reason(new QLineEdit(m_reasonRow))
    , m_reasonHint(makeLabel(TextSize::Caption, Tone::Ochre, false, m_reasonRow))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::Small);
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto *button = new AnswerButton(values.at(i), static_cast<int>(i) + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button->value()); });
        m_buttons.append(button);
    }
    m_reason->setObjectName(u"reason"_s);
    m_reason->installEventFilter(this);
    m_reasonLabel->setBuddy(m_reason);
    auto *reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(space::Hair);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(m_grid);
    column->addWidget(m_reasonRow);
    m_reasonRow->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &AnswerRow::flush);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_reasonHint->setVisible(typed.trimmed().isEmpty());
        m_typing.start();
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &AnswerRow::flush);
    connect(m_reason, &QLineEdit::returnPressed, this, &AnswerRow::left);
    arrange();
}

void AnswerRow::start(const std::optional<Answer> &answer, bool redLine)
{
    m_typing.stop();
    m_reason->setText(answer ? answer->reason : QString());
    m_kept.reset();
    showReason(false);
    follow(answer, redLine);
}

void AnswerRow::follow(const std::optional<Answer> &answer, bool redLine)
{
    for (AnswerButton *button : std::as_const(m_buttons))
        button->setRedLine(redLine);
    const auto before = m_kept;
    m_kept = answer ? std::optional(answer->value) : std::nullopt;
    m_keptReason = answer ? answer->reason : QString();
    const bool asking = m_reasonRow->isVisibleTo(this) && m_kept != AnswerValue::NotApplicable;
    if (asking && m_kept == before)
        return; // the reason is still being given
    if (m_kept == AnswerValue::NotApplicable && !m_reason->hasFocus() && !m_typing.isActive())
        m_reason->setText(m_keptReason);
    check(m_kept);
    showReason(m_kept == AnswerValue::NotApplicable);
}

void AnswerRow::choose(AnswerValue value)
{
    if (!m_buttons.constFirst()->isEnabled())
        return;
    if (value != AnswerValue::NotApplicable) {
        m_typing.stop();
        check(value);
        showReason(false);
        Q_EMIT answered(value, {});
        return;
    }
    check(value);
    showReason(true);
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT answered(value, m_reason->text().trimmed());
}

void AnswerRow::flush()
{
    m_typing.stop();
    const QString reason = m_reason->text().trimmed();
    if (!m_reasonRow->isVisibleTo(this) || reason.isEmpty())
        return;
    if (m_kept != AnswerValue::NotApplicable || reason != m_keptReason)
        Q_EMIT answered(AnswerValue::NotApplicable, reason);
}

void AnswerRow::setEditable(bool editable)
{
    for (AnswerButton *button : std::as_const(m_buttons))
        button->setEnabled(editable);
    m_reason->setReadOnly(!editable);
}

void AnswerRow::retranslate()
{
    setAccessibleName(tr("Answer"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        AnswerButton *button = m_buttons.at(i);
        button->setText(Format::word(button->value()));
        button->setAccessibleName(button->text());
        button->setToolTip(tr("%1 (key %2)").arg(button->text(), QString::number(i + 1)));
    }
    m_reasonLabel->setText(tr("Why does it not apply?"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonHint->setText(tr("The answer counts once a reason stands here."));
    arrange();
}

void AnswerRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool AnswerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Back to the answer that is kept; what was typed waits in the field.
        m_typing.stop();
        check(m_kept);
        showReason(m_kept == AnswerValue::NotApplicable);
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerRow::arrange()
{
    int needed = 5 * space::Small;
    for (const AnswerButton *button : std::as_const(m_buttons))
        needed += button->sizeHint().width();
    const int columns = width() >= needed ? 6 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), i / columns, i % columns);
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void AnswerRow::check(std::optional<AnswerValue> value)
{
    for (AnswerButton *button : std::as_const(m_buttons))
        button->setChecked(value && button->value() == *value);
}

void AnswerRow::showReason(bool shown)
{
    m_reasonRow->setVisible(shown);
    m_reasonHint->setVisible(m_reason->text().trimmed().isEmpty());
}

} // namespace shihe::ui
