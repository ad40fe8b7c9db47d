#include "ui/widgets/groupchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textbutton.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace shihe::ui {

GroupChips::GroupChips(const QString &name, const QList<int> &groups, Empty empty, QWidget *parent)
    : QWidget(parent)
    , m_empty(empty)
{
    auto *flow = new FlowLayout(space::Small, this);
    auto *exclusive = new QButtonGroup(this);
    for (const int group : groups) {
        auto *chip = new Chip(this);
        chip->setObjectName(u"%1-%2"_s.arg(name).arg(group));
        chip->setCheckable(true);
        chip->setChecked(group == groups.constFirst());
        exclusive->addButton(chip);
        flow->addWidget(chip);
        m_chips.insert(group, chip);
        connect(chip, &QPushButton::clicked, this, [this, group] { Q_EMIT chosen(group); });
    }
}

void GroupChips::setTone(int group, Tone tone)
{
    m_chips.value(group)->setTone(tone);
}

void GroupChips::show(int group, const QString &name, int count)
{
    Chip *chip = m_chips.value(group);
    chip->setText(u"%1 %2"_s.arg(name).arg(count));
    chip->setAccessibleName(chip->text());
    const bool any = count > 0 || chip->isChecked();
    if (m_empty == Empty::Hidden)
        chip->setVisible(any);
    else
        chip->setEnabled(any);
}

void GroupChips::choose(int group)
{
    m_chips.value(group)->setChecked(true);
}

} // namespace shihe::ui
