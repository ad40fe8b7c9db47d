// The personal information protection impact assessment: entered here, judged by people with their reasons, with what
// it comes to by the matrix and what is still missing.
#pragma once

#include "core/scoring/impactrisk.h"
#include "ui/window/page.h"

class QLabel;

namespace shihe::ui {

class Card;
class Disclosure;
class ImpactBody;
class ImpactForm;
class SectionTitle;

class ImpactPage final : public Page
{
    Q_OBJECT

public:
    ImpactPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] Card *makeHead();
    [[nodiscard]] Card *makeResult();
    void refresh();
    void showResult(const ImpactRisk &risk);
    void showFacts();
    [[nodiscard]] QString gaps(const ImpactRisk &risk) const;

    AssessmentSession &m_session;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_result = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_kept = nullptr;
    Disclosure *m_missing = nullptr;
    QLabel *m_gaps = nullptr;
    SectionTitle *m_headTitle = nullptr;
    ImpactForm *m_head;
    SectionTitle *m_activity;
    QLabel *m_facts;
    ImpactBody *m_body;
};

} // namespace shihe::ui
