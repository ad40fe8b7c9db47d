// How an answer is known: four choices, one or none of them taken.
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

class QPushButton;

namespace shihe::ui {

class BasisRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p prefix begins the object names: "basis" makes "basis-stated" …
    explicit BasisRow(const QString &prefix, QWidget *parent = nullptr);

    void setBasis(const std::optional<Basis> &basis);
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    /// nullopt: the choice that was taken is taken back.
    void chosen(const std::optional<shihe::Basis> &basis);

private:
    QList<std::pair<Basis, QPushButton *>> m_choices;
};

} // namespace shihe::ui
