// What the assessment is of: the organisation's and the assessment's names, its day, its activities, and what it rests
// on.
#pragma once

#include "ui/window/page.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class ActivityList;
class CatalogOfferLine;
class SectionTitle;
class StateBox;
class UnaskedBox;

class OrganisationPage final : public Page
{
    Q_OBJECT

public:
    OrganisationPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

private:
    [[nodiscard]] QWidget *makeNames();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeBasis();
    void refresh();
    void fillNames();
    void keepNames();

    AssessmentSession &m_session;
    QLabel *m_heading;
    QLabel *m_subheading;
    SectionTitle *m_namesTitle;
    QFormLayout *m_form;
    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    QLineEdit *m_titleZh;
    QLineEdit *m_titleEn;
    QLabel *m_saved;
    SectionTitle *m_progressTitle;
    QLabel *m_facts;
    QLabel *m_questions;
    QPushButton *m_toProfile;
    QPushButton *m_toWalk;
    StateBox *m_state;
    ActivityList *m_activities;
    CatalogOfferLine *m_offer;
    SectionTitle *m_basisTitle;
    QLabel *m_basis;
    UnaskedBox *m_unasked;
};

} // namespace shihe::ui
