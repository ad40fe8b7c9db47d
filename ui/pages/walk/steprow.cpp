#include "ui/pages/walk/steprow.h"

#include "ui/models/walkmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_previous(quietButton(this))
    , m_progress(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_nextOpen(primaryButton(this))
    , m_next(plainButton(this))
{
    m_previous->setObjectName(u"previous"_s);
    m_next->setObjectName(u"next"_s);
    m_nextOpen->setObjectName(u"nextUnanswered"_s);
    m_progress->setObjectName(u"progress"_s);
    m_previous->setIcon(icon(u"previous"_s));
    m_progress->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_previous);
    row->addWidget(m_progress, 1);
    row->addWidget(m_nextOpen);
    row->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1, false); });
    connect(m_nextOpen, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1, true); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1, false); });
}

void StepRow::show(const WalkModel &model, const QString &current)
{
    const QStringList &all = model.practices();
    const auto answered =
        std::count_if(all.begin(), all.end(), [&](const QString &id) { return model.isAnswered(id); });
    m_progress->setText(model.order() == WalkModel::Order::NotAsked
                            ? tr("%n question(s) not asked", nullptr, static_cast<int>(all.size()))
                            : tr("%1 of %2 answered").arg(answered).arg(all.size()));
    m_previous->setEnabled(!model.neighbour(current, -1, false).isEmpty());
    m_next->setEnabled(!model.neighbour(current, 1, false).isEmpty());
    m_nextOpen->setEnabled(!model.neighbour(current, 1, true).isEmpty());
}

void StepRow::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_nextOpen->setText(tr("Next unanswered"));
    m_previous->setToolTip(tr("The question before (key P)"));
    m_next->setToolTip(tr("The question after (key N)"));
    m_nextOpen->setToolTip(tr("The next question without an answer (key U)"));
    for (QPushButton *button : {m_previous, m_next, m_nextOpen})
        button->setAccessibleName(button->toolTip());
}

void StepRow::takeFocus()
{
    m_nextOpen->setFocus(Qt::OtherFocusReason);
}

} // namespace shihe::ui
