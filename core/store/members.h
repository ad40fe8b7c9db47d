// The value types of an assessment as object members and back. Texts and persons go through the workspace's content.
#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/impactitems.h"
#include "core/store/contents.h"
#include "core/store/objects.h"

namespace shihe::store {

/// Persons by name: the journal and the answers know them by an id, so that a name can be erased.
class Persons final
{
public:
    Persons(const Database &database, const Contents &contents)
        : m_database(database)
        , m_contents(contents)
    {
    }

    /// The person called @p name, and what adds them where they are new (already written). Empty for an empty
    /// name and for ErasedMark.
    [[nodiscard]] Result<QString> idOf(const QString &name, QList<ObjectChange> &added);
    /// Empty if the person is unknown, ErasedMark if their name was erased.
    [[nodiscard]] Result<QString> nameOf(const QString &id);
    /// Forgets what was learnt: after a transaction that failed.
    void forget() { m_names.reset(); }

private:
    [[nodiscard]] Result<void> learn();

    const Database &m_database;
    const Contents &m_contents;
    std::optional<QMap<QString, QString>> m_names; ///< by id
};

/// What turns values into members and back within one workspace.
struct Translator
{
    const Contents &contents;
    Persons &persons;

    /// Members `<name>_zh` and `<name>_en`.
    [[nodiscard]] Result<void> putText(QJsonObject &members, const QString &name, const Text &text,
                                       const Members &before) const;
    [[nodiscard]] Result<Text> text(const QJsonObject &members, const QString &name) const;

    [[nodiscard]] Result<QJsonObject> toMembers(const Answer &answer, const Members &before,
                                                QList<ObjectChange> &added) const;
    [[nodiscard]] Result<Answer> toAnswer(const QJsonObject &members) const;

    /// Without `position`, which the caller knows.
    [[nodiscard]] Result<QJsonObject> toMembers(const Action &action, const Members &before) const;
    [[nodiscard]] Result<Action> toAction(const QString &id, const QJsonObject &members) const;

    /// None where there is nothing to keep.
    [[nodiscard]] Result<QJsonObject> toMembers(const ImpactItem &item, const Members &before) const;
    [[nodiscard]] Result<ImpactItem> toImpactItem(const QJsonObject &members) const;

    /// Without `file`, which the caller knows.
    [[nodiscard]] Result<QJsonObject> toMembers(const Evidence &evidence, const Members &before) const;
    [[nodiscard]] Result<Evidence> toEvidence(const QString &id, const QJsonObject &members) const;

    /// References to @p texts by member name, and back. Empty texts that were not there before are left out.
    [[nodiscard]] Result<void> putTexts(QJsonObject &members, const QList<std::pair<QString, QString>> &texts,
                                        const Members &before) const;
    [[nodiscard]] Result<void> readTexts(const QJsonObject &members,
                                         const QList<std::pair<QString, QString *>> &texts) const;
};

/// Error store.number-too-large above 2^53, beyond which JSON is not exact.
[[nodiscard]] Result<QJsonValue> toJson(const FactValue &value);
/// Whole numbers, flags, texts and lists of texts; anything else reads as an empty text.
[[nodiscard]] FactValue toFact(const QJsonValue &value);

[[nodiscard]] QJsonValue dayMember(const std::optional<QDate> &day); ///< undefined for none
[[nodiscard]] std::optional<QDate> dayOf(const QJsonValue &value);
[[nodiscard]] QJsonValue stampMember(const QDateTime &instant); ///< undefined for none
[[nodiscard]] QDateTime stampOf(const QString &text);

/// Inserts @p value unless it is undefined.
void put(QJsonObject &members, const QString &name, const QJsonValue &value);

} // namespace shihe::store
