// The control that takes one fact: choices for flags and options, a number field; "not known yet" is always a choice.
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class FactInput final : public QWidget
{
    Q_OBJECT

public:
    /// @p fact must outlive the control.
    explicit FactInput(const Fact &fact, QWidget *parent = nullptr);

    /// nullptr: not known. Emits nothing; a number that is being typed stays as it is.
    void setValue(const FactValue *value);
    void setLanguage(Language language);
    void takeFocus(); ///< to its first control

Q_SIGNALS:
    /// nullopt takes the fact back to unknown.
    void chosen(const std::optional<shihe::FactValue> &value);
    void invalid(); ///< what was typed is no whole number of 0 or more

private:
    void makeChoices();
    void makeNumber();
    void choose(const QString &option);
    void keepNumber();

    const Fact &m_fact;
    QMap<QString, QPushButton *> m_choices; ///< by option id; flags have "true" and "false", Many has "" for none
    QPushButton *m_unknown = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_unit = nullptr;
    std::optional<FactValue> m_value;
};

} // namespace shihe::ui
