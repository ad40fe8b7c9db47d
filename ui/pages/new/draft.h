// An assessment that is being prepared: nothing of it is in the workspace yet. Outlives the program as JSON, so that
// nothing typed is lost.
#pragma once

#include "core/assessment/scoping.h"

#include <QJsonObject>

namespace shihe::ui {

/// What a person said of the facts; nullopt: that it is not known, against what the context says.
using GivenFacts = QMap<QString, std::optional<FactValue>>;

struct DraftActivity
{
    Text title;
    QString context; ///< id; empty for none
    GivenFacts given;
    friend bool operator==(const DraftActivity &, const DraftActivity &) = default;
};

struct Draft
{
    QString organisation; ///< id; empty for a new one, whose name then is `name`
    Text name;
    bool copies = false; ///< an earlier assessment is carried over
    QString copied;      ///< its id
    Text title;          ///< empty: a suggestion
    QDate asOf;
    GivenFacts given; ///< of the organisation
    QList<DraftActivity> activities = {DraftActivity()};

    /// The facts that the contexts give, and over them what the person said.
    [[nodiscard]] Profile organisationFacts(const Catalog &catalog) const;
    [[nodiscard]] Profile activityFacts(const Catalog &catalog, qsizetype activity) const;
    /// Those that stand there because of a context alone.
    [[nodiscard]] QStringList presetFacts(const Catalog &catalog, qsizetype activity) const;
    /// As WorkspaceSession::create takes it. An activity without a name is called as its context says, else as the
    /// assessment. @p title stands in where none is given.
    [[nodiscard]] Assessment assessment(const Catalog &catalog, const Text &title) const;
    /// Whether a person has put anything into it.
    [[nodiscard]] bool touched() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What does not fit @p catalog any more is left out.
    [[nodiscard]] static Draft fromJson(const QJsonObject &json, const Catalog &catalog);
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// One language stands in for the other.
[[nodiscard]] Text bothLanguages(const QString &zh, const QString &en);

} // namespace shihe::ui
