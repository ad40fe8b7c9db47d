// First step of a new assessment: whose it is, the day, and whether an earlier one is carried over.
#pragma once

#include "core/session/session.h"
#include "ui/pages/new/draft.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class DateField;
class PickBox;
class SectionTitle;

class BeginStep final : public ScrolledColumn
{
    Q_OBJECT

public:
    /// @p draft must outlive the step.
    explicit BeginStep(Draft &draft, QWidget *parent = nullptr);

    /// What there is to choose from. The draft is made to fit it.
    void setWorkspace(const QList<OrganisationSummary> &organisations, const QList<AssessmentSummary> &assessments);
    /// Everything anew from the draft; what is being typed is in the draft already.
    void refresh(Language language, const Text &suggestedTitle);
    void takeFocus();

Q_SIGNALS:
    void changed(); ///< of the draft

private:
    void chooseOrganisation(int index);
    void chooseWay(bool copies);
    void fillCopies();
    [[nodiscard]] QString said(const AssessmentSummary &assessment) const;

    Draft &m_draft;
    QList<OrganisationSummary> m_organisations;
    QList<AssessmentSummary> m_all;
    QList<AssessmentSummary> m_copies; ///< of the chosen organisation, the latest first
    Language m_language = Language::Zh;
    SectionTitle *m_whose;
    QFormLayout *m_form;
    PickBox *m_organisation;
    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    Card *m_ways;
    SectionTitle *m_how;
    QPushButton *m_fresh;
    QPushButton *m_copy;
    PickBox *m_copied;
    QLabel *m_wayHelp;
    SectionTitle *m_which;
    QFormLayout *m_titles;
    QLineEdit *m_titleZh;
    QLineEdit *m_titleEn;
    DateField *m_asOf;
    QLabel *m_asOfHelp;
};

} // namespace shihe::ui
