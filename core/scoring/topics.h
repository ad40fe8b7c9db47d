// A view taken apart: its points and answers by topic, and by the level of the clause that weighs most.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe {

/// Some of a view's practices together.
struct Part
{
    qint64 earned = 0;
    qint64 possible = 0;
    int applicable = 0;
    int answered = 0; ///< any value but unknown; `na` counts

    /// One practice more.
    void add(qint64 earns, qint64 couldEarn, bool isAnswered);
    /// As View::conformityText.
    [[nodiscard]] QString conformityText() const;
    friend bool operator==(const Part &, const Part &) = default;
};

struct TopicPart
{
    QString topic;
    Part whole;
    /// By the level of each practice's strongest clause in the view; only levels that occur.
    QMap<Level, Part> levels;
};

/// View @p view of @p evaluation by topic, in the catalog's order of topics; only topics that occur. All parts together
/// are the view. @p answers are those that were evaluated.
[[nodiscard]] QList<TopicPart> byTopic(const Catalog &catalog, const Evaluation &evaluation, const QString &view,
                                       const Answers &answers);

} // namespace shihe
