// What a report was made from, as digests: so that it can later be held against the assessment in its workspace.
#pragma once

#include "core/assessment/assessment.h"

#include <QJsonObject>

namespace shihe {

/// The contents of "binding.json", attached to every report that carries data (what each member means stands below).
struct Binding
{
    QString assessment = {}; ///< id; empty for a case file
    QDate asOf = {};
    QString catalogVersion = {};
    QString catalogSha256 = {};
    QList<CatalogPin> userCatalogs = {};
    qint64 seq = 0;     ///< of the journal's last row; 0 for a case file
    QString head = {};  ///< its hash
    QString facts = {}; ///< SHA-256 over all facts
    /// SHA-256 of each answer as the report knows it (value, note, reason, evidence, own priority, basis, informant),
    /// by practice, by activity; under the empty id those of the organisation.
    QMap<QString, QMap<QString, QString>> answers = {};
    QMap<QString, QString> evidence = {}; ///< by id: SHA-256 of the content, else of kind, name and address
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Of @p assessment as it stands on @p catalog; the journal's row is the caller's knowledge.
[[nodiscard]] Binding bindingOf(const Assessment &assessment, const Catalog &catalog);

[[nodiscard]] QJsonObject toJson(const Binding &binding);
/// Error: assessment.not-a-binding.
[[nodiscard]] Result<Binding> bindingFromJson(const QByteArray &json);

/// An answer by its place.
struct AnswerPlace
{
    QString activity; ///< empty: the organisation's
    QString practice;
    friend bool operator==(const AnswerPlace &, const AnswerPlace &) = default;
};

/// What is no longer as a report says.
struct BindingChanges
{
    bool catalog = false;
    bool facts = false;
    QList<AnswerPlace> answersAdded, answersChanged, answersRemoved; ///< by activity, then practice
    QStringList evidenceAdded, evidenceChanged, evidenceRemoved;     ///< ids

    [[nodiscard]] bool isEmpty() const
    {
        return !catalog && !facts && answersAdded.isEmpty() && answersChanged.isEmpty() && answersRemoved.isEmpty() &&
               evidenceAdded.isEmpty() && evidenceChanged.isEmpty() && evidenceRemoved.isEmpty();
    }
};

/// @p report held against how things stand @p now.
[[nodiscard]] BindingChanges changesSince(const Binding &report, const Binding &now);

} // namespace shihe
