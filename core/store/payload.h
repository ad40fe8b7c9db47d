// Journal payloads taken apart as text, without making values of them: what a check of a million rows has time for.
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace shihe::store {

/// What an ObjectChange holds, as slices of the payload, which must outlive it.
struct ChangeText
{
    QString object;
    QStringList key;
    QByteArrayView before; ///< canonical JSON of the members; empty where there was no such object
    QByteArrayView after;  ///< or is none any more
    QStringList refs;      ///< to content, in `after`
};

/// The changes in @p payload, canonical JSON (RFC 8785) as append() writes it: two members are the same where their
/// bytes are. nullopt if it is anything else, or a change has not the form that ObjectChange::toJson() gives. Hostile
/// input is met with limits on depth. Thread-safe.
[[nodiscard]] std::optional<QList<ChangeText>> changeTexts(QByteArrayView payload);

} // namespace shihe::store
