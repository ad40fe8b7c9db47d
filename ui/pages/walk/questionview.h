// One question as it is read: what is asked, why, how to find out, which clauses stand behind it, why it is shown.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QLabel;

namespace shihe::ui {

class BilingualLabel;
class Chip;
class FlowLayout;
class ReasonBox;
class SectionTitle;
class Tag;

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
        bool applies = true;
        QString place; ///< "Consent · 3 of 12"
    };
    void show(const AssessmentSession &session, const Practice &practice, const Look &look);
    void retranslate();
    void toTop();
    /// Where a draft to be confirmed stands: below the question, above the reasons.
    void placeProposal(QWidget *proposal);
    /// Marks the citation that is open beside the question.
    void setOpenClause(const ClauseRef &clause);
    /// The citations in the order shown.
    [[nodiscard]] QList<ClauseRef> citations() const;

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);
    void factWanted(const QString &fact);

private:
    /// A heading with its text in one or two languages.
    struct Part
    {
        SectionTitle *title;
        BilingualLabel *text;
    };
    [[nodiscard]] Part addPart();
    void placeReason(bool first); ///< what does not apply says so before all else
    void showTags(const AssessmentSession &session, const Practice &practice, const Look &look);
    void showCitations(const AssessmentSession &session, const Practice &practice, Language language);
    void showEvidence(const Practice &practice, const Look &look);

    QLabel *m_place;
    QWidget *m_redLine;
    QLabel *m_redLineWord;
    Tag *m_scope;
    Tag *m_assumed;
    Tag *m_out;
    BilingualLabel *m_question;
    FlowLayout *m_citations;
    QList<std::pair<ClauseRef, Chip *>> m_chips;
    Part m_why;
    Part m_check;
    SectionTitle *m_examplesTitle;
    QVBoxLayout *m_examples;
    ReasonBox *m_reason;

    /// What the citations were last made of: an answer makes none anew.
    struct Made
    {
        QString practice;
        Language language = Language::Zh;
        QDate day;
        QList<ClauseRef> clauses;
        friend bool operator==(const Made &, const Made &) = default;
    };
    std::optional<Made> m_made;
    std::optional<std::pair<QString, Language>> m_listed; ///< of whose examples, in which language
    bool m_listedBoth = false;
};

} // namespace shihe::ui
