#include "core/store/statemembers.h"

#include "core/store/members.h"

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

const QStringList &stateMembers()
{
    static const QStringList names{u"state"_s,    u"version"_s,  u"issued_seq"_s, u"issued_hash"_s,
                                   u"state_by"_s, u"state_at"_s, u"state_note"_s};
    return names;
}

} // namespace

QJsonObject withStateOf(QJsonObject members, const QJsonObject &other)
{
    for (const QString &name : stateMembers()) {
        members.remove(name);
        put(members, name, other.value(name));
    }
    return members;
}

QJsonObject inState(const QJsonObject &members, const QString &state)
{
    QJsonObject mark{{u"state"_s, state}};
    put(mark, u"version"_s, members.value(u"version"_s));
    return withStateOf(members, mark);
}

} // namespace shihe::store
