// The walk as a tree: sections, and their questions below.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/thinbar.h"

#include <QAbstractItemModel>
#include <QSet>

namespace shihe::ui {

/// The applicable questions of the shown activity in one order. Holds no answer: it reads the session and follows its
/// signals. A question may stand in several sections of a checklist; it is walked where it comes first.
class WalkModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Order { Checklist, Topic, Unanswered, RedLines };
    Q_ENUM(Order)
    enum Role {
        PracticeRole = Qt::UserRole + 1, ///< id; empty for a section
        MarkRole,                        ///< Mark as int, of a question
        RedLineRole,                     ///< a red line on the as-of date
        TallyRole                        ///< Tally, of a section
    };

    /// Both must outlive the model.
    WalkModel(AssessmentSession &session, const Words &words, QObject *parent = nullptr);

    /// @p checklist is used by Order::Checklist alone.
    void arrange(Order order, const QString &checklist = {});
    void setLanguage(Language language);
    [[nodiscard]] Order order() const { return m_order; }

    /// The questions as they are walked, each once.
    [[nodiscard]] QStringList practices() const;
    /// The first place of @p practice; invalid if it is not in this order.
    [[nodiscard]] QModelIndex indexOf(const QString &practice) const;
    [[nodiscard]] bool isAnswered(const QString &practice) const;
    [[nodiscard]] bool isRedLine(const QString &practice) const { return m_redLines.contains(practice); }
    /// The next after @p practice (or before, with @p step -1) for which @p unanswered holds where it is asked for;
    /// empty if there is none. Searching for unanswered ones goes on at the other end.
    [[nodiscard]] QString neighbour(const QString &practice, int step, bool unanswered) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Section
    {
        Text title;
        QStringList practices;
        friend bool operator==(const Section &, const Section &) = default;
    };

    void follow(); ///< what applies may have changed
    void tellAll();
    [[nodiscard]] QList<Section> sections() const;
    [[nodiscard]] QList<Section> byTopic(const std::function<bool(const QString &)> &wanted) const;
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant practiceData(const QString &practice, int role) const;
    [[nodiscard]] Tally tally(const Section &section) const;

    AssessmentSession &m_session;
    const Words &m_words;
    Language m_language = Language::Zh;
    Order m_order = Order::Topic;
    QString m_checklist;
    QList<Section> m_sections;
    QSet<QString> m_redLines;
    QSet<QString> m_kept; ///< of Unanswered: a question stays in the list once it is there, though it gets an answer
    Answers m_answers;    ///< of the shown activity, the organisation's among them
};

} // namespace shihe::ui
