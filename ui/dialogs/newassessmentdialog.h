// Asks what a new assessment needs: the organisation, a title, the day the law is looked at.
#pragma once

#include "core/session/session.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace shihe::ui {

class DateField;
class PickBox;

class NewAssessmentDialog final : public QDialog
{
    Q_OBJECT

public:
    NewAssessmentDialog(const QList<OrganisationSummary> &organisations, QDate today, Language language,
                        QWidget *parent = nullptr);

    /// Empty for a new organisation; then name() holds its name.
    [[nodiscard]] QString organisation() const;
    /// Where only one language was given, it stands in for the other.
    [[nodiscard]] Text name() const;
    [[nodiscard]] Text title() const;
    [[nodiscard]] QDate asOf() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    QList<OrganisationSummary> m_organisations;
    Language m_language;
    QLabel *m_intro;
    QFormLayout *m_form;
    PickBox *m_organisation;
    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    QLineEdit *m_titleZh;
    QLineEdit *m_titleEn;
    DateField *m_asOf;
    QLabel *m_asOfHelp;
    QDialogButtonBox *m_buttons;
};

} // namespace shihe::ui
