#include "ui/pages/walk/basisrow.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

BasisRow::BasisRow(const QString &prefix, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(space::Hair, this);
    for (const Basis basis : {Basis::Stated, Basis::DocumentSeen, Basis::Observed, Basis::Tested}) {
        QPushButton *button = choiceButton(this);
        button->setObjectName(prefix + u'-' + word(basis));
        connect(button, &QPushButton::clicked, this,
                [this, basis](bool taken) { Q_EMIT chosen(taken ? std::optional(basis) : std::nullopt); });
        row->addWidget(button);
        m_choices.append({basis, button});
    }
}

void BasisRow::setBasis(const std::optional<Basis> &basis)
{
    for (const auto &[each, button] : std::as_const(m_choices))
        button->setChecked(each == basis);
}

void BasisRow::setEditable(bool editable)
{
    for (const auto &[basis, button] : std::as_const(m_choices))
        button->setEnabled(editable);
}

void BasisRow::retranslate()
{
    setAccessibleName(tr("How it is known"));
    for (const auto &[basis, button] : std::as_const(m_choices)) {
        button->setText(Format::word(basis));
        button->setAccessibleName(tr("How it is known: %1").arg(button->text()));
    }
}

} // namespace shihe::ui
