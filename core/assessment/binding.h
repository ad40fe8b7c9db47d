// What a report was made from, as digests: so that it can later be held against the assessment in its workspace.
//
// An answer is short and often guessed: a plain digest of it, or one with a salt that stands beside it, would let
// anybody who guesses all of it (the informant's name among it) see that the guess is right. So digests are HMACs under
// a key that only the workspace can work out (bindingKey() in core/session/against.h), from a random in it that no
// report shows, and from what the binding says of itself. Each report has its own key, so digests of two reports tell
// nothing of each other; the same report made again has the same. The place of an answer is part of what is digested:
// equal answers don't look equal. Bindings of version 1 had plain digests and are still compared.
#pragma once

#include "core/assessment/assessment.h"

#include <QJsonObject>

namespace shihe {

/// The contents of "binding.json", attached to every report that carries data (what each member means stands below).
struct Binding
{
    static constexpr int Version = 2;
    int version = Version;
    QString assessment = {}; ///< id; empty for a case file
    QDate asOf = {};
    QString catalogVersion = {};
    QString catalogSha256 = {};
    QList<CatalogPin> userCatalogs = {};
    qint64 seq = 0;     ///< of the journal's last row; 0 for a case file
    QString head = {};  ///< its hash
    QString facts = {}; ///< digest of all facts; this and all below empty for a case file, which has no key
    /// Digest of each answer as the report knows it (value, note, reason, evidence, own priority, basis, informant),
    /// by practice, by activity; under the empty id those of the organisation.
    QMap<QString, QMap<QString, QString>> answers = {};
    /// By id: digest of the content's SHA-256, else of kind, name and address. In version 1 the content's SHA-256
    /// itself.
    QMap<QString, QString> evidence = {};
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Of @p assessment as it stands on @p catalog; the journal's row is the caller's knowledge. Without @p key no digests.
[[nodiscard]] Binding bindingOf(const Assessment &assessment, const Catalog &catalog, const QByteArray &key);
/// As version 1 had it.
[[nodiscard]] Binding plainBindingOf(const Assessment &assessment, const Catalog &catalog);

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
