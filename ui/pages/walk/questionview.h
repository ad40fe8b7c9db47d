// One question as it is read: what is asked, why, how to find out, which clauses stand behind it, why it is shown.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class BilingualLabel;
class Chip;
class FlowLayout;
class SectionTitle;
class StateMark;
class Tag;
class TextButton;

class QuestionView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget *parent = nullptr);

    struct Look
    {
        Language language = Language::Zh;
        bool both = false;    ///< the second language below the first
        bool redLine = false; ///< on the as-of date
        QString place;        ///< "Consent · 3 of 12"
    };
    void show(const AssessmentSession &session, const Practice &practice, const Look &look);
    void retranslate();
    void toTop();
    /// Marks the citation that is open beside the question.
    void setOpenClause(const ClauseRef &clause);

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);
    void profileWanted();

private:
    /// A heading with its text in one or two languages.
    struct Part
    {
        SectionTitle *title;
        BilingualLabel *text;
    };
    [[nodiscard]] Part addPart();
    void showTags(const AssessmentSession &session, const Practice &practice, const Look &look);
    void showCitations(const AssessmentSession &session, const Practice &practice, Language language);
    void showEvidence(const Practice &practice, const Look &look);
    void showReason(const AssessmentSession &session, const Practice &practice, Language language);

    QLabel *m_place;
    QWidget *m_redLine;
    QLabel *m_redLineWord;
    Tag *m_scope;
    Tag *m_assumed;
    BilingualLabel *m_question;
    FlowLayout *m_citations;
    QList<std::pair<ClauseRef, Chip *>> m_chips;
    Part m_why;
    Part m_check;
    SectionTitle *m_examplesTitle;
    QVBoxLayout *m_examples;
    QWidget *m_reasonRow;
    StateMark *m_reasonMark;
    QLabel *m_reason;
    TextButton *m_profile;
};

} // namespace shihe::ui
