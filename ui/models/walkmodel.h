// The walk as a tree: sections, and their questions below.
#pragma once

#include "ui/models/walksearch.h"
#include "ui/models/walkstate.h"

#include <QAbstractItemModel>
#include <functional>

namespace shihe::ui {

/// The questions of the shown activity in one order, perhaps narrowed by a search. Holds no answer: it reads the
/// session and follows its signals. A question may stand in several sections of a checklist; it is walked where it
/// comes first.
class WalkModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Order {
        Checklist,
        Topic,
        Unanswered,
        RedLines,   ///< first the red lines, then the rest
        NoEvidence, ///< yes or mostly, with nothing attached
        ToConfirm,  ///< drafts carried over from an earlier assessment
        NotAsked    ///< what does not apply
    };
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
    /// Only what matches @p query is walked; all for an empty one. What matches is found now: a question does not leave
    /// while it is worked on.
    void search(const QString &query);
    void setLanguage(Language language);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] const QString &query() const { return m_query; }

    /// The questions as they are walked, each once.
    [[nodiscard]] const QStringList &practices() const { return m_walked; }
    /// How many there are without the search.
    [[nodiscard]] qsizetype unsearched() const { return m_unsearched; }
    /// The first place of @p practice; invalid if it is not in this order.
    [[nodiscard]] QModelIndex indexOf(const QString &practice) const;
    [[nodiscard]] bool isAnswered(const QString &practice) const { return m_state.isAnswered(practice); }
    [[nodiscard]] bool isRedLine(const QString &practice) const { return m_state.isRedLine(practice); }
    [[nodiscard]] bool applies(const QString &practice) const { return m_state.applies(practice); }
    /// A draft waits to be confirmed.
    [[nodiscard]] bool isCarried(const QString &practice) const { return m_state.isCarried(practice); }
    /// The drafts of the section in which @p practice stands, in its order.
    [[nodiscard]] QStringList carriedBeside(const QString &practice) const;
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
    using Wanted = std::function<bool(const QString &)>;

    void follow();
    void rebuild(); ///< order and search anew
    void reset();
    void take(const QList<Section> &arranged);
    void tell(const QSet<QString> &practices); ///< their answers are others
    void tellAll();
    [[nodiscard]] QList<Section> arranged() const; ///< the order as it is without a search
    [[nodiscard]] QList<Section> narrowed(QList<Section> sections) const;
    [[nodiscard]] QList<Section> ofChecklist() const;
    [[nodiscard]] QList<Section> byTopic(const QStringList &practices, const Wanted &wanted) const;
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QVariant practiceData(const QString &practice, int role) const;
    [[nodiscard]] QString spokenAnswer(const QString &practice) const;

    AssessmentSession &m_session;
    const Words &m_words;
    WalkSearch m_search;
    Language m_language = Language::Zh;
    Order m_order = Order::Topic;
    QString m_checklist;
    QString m_query;
    std::optional<QSet<QString>> m_matching; ///< of the query
    QList<Section> m_sections;
    QStringList m_walked;
    qsizetype m_unsearched = 0;
    QSet<QString> m_kept; ///< of orders by state: a question stays in the list once it is there, whatever it becomes

    WalkState m_state; ///< as the session had it when it spoke last
};

} // namespace shihe::ui
