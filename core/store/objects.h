// The state of a workspace as objects: each has a type, a key and members, and stands in one row of the table of its
// type. Journal payloads and tables hold the same members, so that one can be rebuilt from and compared with the other.
#pragma once

#include "core/catalog/identity.h"
#include "core/store/sqlite.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shihe::store {

/// An object's members by column name, or nothing where there is no such object. NULL columns are absent members.
using Members = std::optional<QJsonObject>;

/// What one object is before and after a change.
struct ObjectChange
{
    QString object; ///< "person", "organisation", "assessment", "activity", "fact", "evidence", "answer", "action",
                    ///< "impact"
    QStringList key;
    Members before;
    Members after;

    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt if @p json has not the form that toJson gives.
    [[nodiscard]] static std::optional<ObjectChange> fromJson(const QJsonObject &json);
};

/// How a member is spelled in JSON: a text; a reference to content, {"ref": text}; a whole number; true or false; any
/// JSON value.
enum class MemberType { Text, Ref, Integer, Flag, Json };

struct Member
{
    QString name; ///< column and member
    MemberType type = MemberType::Text;
    int since = 1; ///< the format that brought it
};

struct ObjectType
{
    QString name; ///< object type and table
    QStringList key;
    QList<Member> members;
    int since = 1; ///< the format that brought it

    /// Where in the key the assessment stands; -1 if the object belongs to none.
    [[nodiscard]] qsizetype assessmentInKey() const;
};

/// In an order in which each may be created after those before it.
[[nodiscard]] const QList<ObjectType> &objectTypes();
/// nullptr if there is no such type.
[[nodiscard]] const ObjectType *objectType(const QString &name);

[[nodiscard]] Result<Members> readObject(const Database &database, const QString &object, const QStringList &key);

/// Makes the table say @p members, or removes the object.
[[nodiscard]] Result<void> writeObject(const Database &database, const QString &object, const QStringList &key,
                                       const Members &members);

/// Calls @p take for each object of a type, by key; of one assessment where @p assessment is given.
[[nodiscard]] Result<void>
eachObject(const Database &database, const QString &object, const QString &assessment,
           const std::function<Result<void>(const QStringList &key, const QJsonObject &members)> &take);

/// The user catalogs of an assessment, by id: [{"id","version","sha256"}].
[[nodiscard]] QJsonArray pinsToJson(const QList<CatalogPin> &pins);
/// Of the members of an assessment.
[[nodiscard]] QList<CatalogPin> pinsOf(const QJsonObject &assessment);

/// Every reference to content in @p members.
[[nodiscard]] QStringList references(const QJsonObject &members);

} // namespace shihe::store
