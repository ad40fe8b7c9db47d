#include "core/store/changer.h"

#include "core/store/fulltext.h"
#include "core/store/statemembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

struct KindOf
{
    QString operator()(const CreateOrganisation &) const { return u"create-organisation"_s; }
    QString operator()(const RenameOrganisation &) const { return u"rename-organisation"_s; }
    QString operator()(const CreateAssessment &) const { return u"create-assessment"_s; }
    QString operator()(const ChangeAssessment &) const { return u"change-assessment"_s; }
    QString operator()(const ChangeCatalog &) const { return u"change-catalog"_s; }
    QString operator()(const SetState &) const { return StateKind; }
    QString operator()(const CreateActivity &) const { return u"create-activity"_s; }
    QString operator()(const RenameActivity &) const { return u"rename-activity"_s; }
    QString operator()(const RemoveActivity &) const { return u"remove-activity"_s; }
    QString operator()(const SetFact &change) const { return change.value ? u"set-fact"_s : u"unset-fact"_s; }
    QString operator()(const SetAnswer &change) const
    {
        return !change.answer ? u"clear-answer"_s : change.carried ? u"carry-answer"_s : u"set-answer"_s;
    }
    QString operator()(const AddEvidence &) const { return u"add-evidence"_s; }
    QString operator()(const ChangeEvidence &) const { return u"change-evidence"_s; }
    QString operator()(const RemoveEvidence &) const { return u"remove-evidence"_s; }
    QString operator()(const SetAction &) const { return u"set-action"_s; }
    QString operator()(const RemoveAction &) const { return u"remove-action"_s; }
    QString operator()(const SetImpact &) const { return u"set-impact"_s; }
};

QString kindOf(const ChangeSet &changes)
{
    if (changes.size() == 1)
        return std::visit(KindOf(), changes.at(0));
    for (const Change &change : changes) {
        if (std::holds_alternative<CreateAssessment>(change) || std::holds_alternative<ChangeCatalog>(change))
            return std::visit(KindOf(), change);
    }
    return u"change-set"_s;
}

} // namespace

QStringList touchedBy(const QList<ObjectChange> &changes)
{
    QStringList touched;
    for (const ObjectChange &change : changes) {
        const qsizetype place = objectType(change.object)->assessmentInKey();
        if (place >= 0 && !touched.contains(change.key.at(place)))
            touched << change.key.at(place);
    }
    return touched;
}

QList<QStringList> answersIn(const QList<ObjectChange> &changes)
{
    QList<QStringList> keys;
    QSet<QStringList> known;
    for (const ObjectChange &change : changes) {
        if (change.object != u"answer"_s || known.contains(change.key))
            continue;
        known.insert(change.key);
        keys << change.key;
    }
    return keys;
}

bool creates(const QList<ObjectChange> &changes, const QString &assessment)
{
    return std::any_of(changes.begin(), changes.end(), [&](const ObjectChange &change) {
        return change.object == u"assessment"_s && change.key.at(0) == assessment && !change.before;
    });
}

QStringList issuedBy(const QList<ObjectChange> &changes)
{
    QStringList issued;
    for (const ObjectChange &change : changes) {
        const auto state = [](const Members &members) {
            return members ? (*members)[u"state"_s].toString() : QString();
        };
        if (change.object == u"assessment"_s && isIssued(state(change.after)) && !isIssued(state(change.before)))
            issued << change.key.at(0);
    }
    return issued;
}

Result<void> noteRow(const Database &database, const QList<ObjectChange> &changes, qint64 seq, const QDateTime &at)
{
    for (const QString &assessment : touchedBy(changes)) {
        if (auto stamped = database.execute(u"UPDATE assessment SET changed_at = ?, changed_seq = ? WHERE id = ?"_s,
                                            {utcStamp(at), seq, assessment});
            !stamped)
            return stamped;
    }
    for (const QStringList &answer : answersIn(changes)) {
        if (auto noted =
                database.execute(u"INSERT INTO answer_row (assessment, activity, practice, seq) VALUES (?, ?, ?, ?)"_s,
                                 {answer.at(0), answer.at(1), answer.at(2), seq});
            !noted)
            return noted;
    }
    return {};
}

Result<std::optional<qint64>> nextStep(const Database &database, const QString &assessment, bool redo)
{
    const auto found = database.value(
        u"SELECT %1(seq) FROM step WHERE assessment = ? AND undone = ?"_s.arg(redo ? u"min"_s : u"max"_s),
        {assessment, redo ? 1 : 0});
    if (!found)
        return failure(found.error());
    return found->isNull() ? std::nullopt : std::optional(found->toLongLong());
}

Result<JournalHead> Changer::apply(const ChangeSet &changes, const QString &actor, const QDateTime &at)
{
    m_actor = actor;
    m_at = at;
    m_done.clear();
    for (const Change &change : changes) {
        if (const auto made = carryOut(change); !made)
            return failure(made.error());
    }
    if (m_done.isEmpty())
        return journalHead(m_database);

    const QString kind = kindOf(changes);
    if (kind != StateKind) {
        if (const auto voided = voidApprovals(); !voided)
            return failure(voided.error());
    }
    QJsonObject payload;
    if (const QStringList touched = touchedBy(m_done); touched.size() == 1)
        payload.insert(u"assessment"_s, touched.at(0));
    const auto head = record(kind, payload);
    if (!head)
        return head;
    if (const auto kept = keepStep(kind, *head); !kept)
        return failure(kept.error());
    return head;
}

Result<void> Changer::keepStep(const QString &kind, const JournalHead &head)
{
    const QStringList touched = touchedBy(m_done);
    if (kind != StateKind && touched.size() == 1 && !creates(m_done, touched.at(0))) {
        // A new step ends what could have been redone.
        if (auto cut = m_database.execute(u"DELETE FROM step WHERE assessment = ? AND undone = 1"_s, {touched.at(0)});
            !cut)
            return cut;
        if (auto added = m_database.execute(u"INSERT INTO step (assessment, seq, undone) VALUES (?, ?, 0)"_s,
                                            {touched.at(0), head.seq});
            !added)
            return added;
    }
    for (const QString &assessment : issuedBy(m_done)) {
        if (auto cut = m_database.execute(u"DELETE FROM step WHERE assessment = ?"_s, {assessment}); !cut)
            return cut;
    }
    return {};
}

Result<JournalHead> Changer::revert(qint64 step, bool redo, const QString &assessment, const QString &actor,
                                    const QDateTime &at)
{
    m_actor = actor;
    m_at = at;
    m_done.clear();
    const auto row = journalRow(m_database, step);
    if (!row)
        return failure(row.error());
    auto changes = changesOf(QJsonDocument::fromJson(row->payload).object());
    if (!changes)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_database.path(), u"journal %1"_s.arg(step)});
    if (!redo)
        std::reverse(changes->begin(), changes->end());
    for (const ObjectChange &change : std::as_const(*changes)) {
        if (change.object == u"person"_s)
            continue; // they stay known: later rows may name them
        const auto now = readObject(m_database, change.object, change.key);
        if (!now)
            return failure(now.error());
        Members wanted = redo ? change.after : change.before;
        if (change.object == u"assessment"_s && wanted && *now)
            wanted = withStateOf(*wanted, **now);
        if (const auto made = become({change.object, change.key, *now}, wanted); !made)
            return failure(made.error());
    }
    if (const auto voided = voidApprovals(); !voided)
        return failure(voided.error());
    const auto head = record(redo ? u"redo"_s : u"undo"_s, {{u"assessment"_s, assessment}, {u"of"_s, step}});
    if (!head)
        return head;
    if (const auto moved = m_database.execute(u"UPDATE step SET undone = ? WHERE assessment = ? AND seq = ?"_s,
                                              {redo ? 0 : 1, assessment, step});
        !moved)
        return failure(moved.error());
    return head;
}

Result<JournalHead> Changer::record(const QString &kind, QJsonObject payload)
{
    const auto person = m_translator.persons.idOf(m_actor, m_done);
    if (!person)
        return failure(person.error());
    QJsonArray changes;
    for (const ObjectChange &change : std::as_const(m_done))
        changes << change.toJson();
    payload.insert(u"changes"_s, changes);
    const auto head = append(m_database, kind, payload, *person, m_at);
    if (!head)
        return head;
    if (const auto noted = noteRow(m_database, m_done, head->seq, m_at); !noted)
        return failure(noted.error());
    if (const auto indexed = FullText(m_database, m_translator.contents).follow(m_done); !indexed)
        return failure(indexed.error());
    return head;
}

Result<Changer::Target> Changer::fresh(const QString &object, const QStringList &key) const
{
    auto before = readObject(m_database, object, key);
    if (!before)
        return failure(before.error());
    if (*before)
        return failure(QT_TRANSLATE_NOOP("words", "store.id-taken"), {key.last()});
    return Target{object, key, {}};
}

Result<Changer::Target> Changer::existing(const QString &object, const QStringList &key, const char *error) const
{
    auto before = readObject(m_database, object, key);
    if (!before)
        return failure(before.error());
    if (!*before)
        return failure(error, {key.last()});
    return Target{object, key, *before};
}

Result<void> Changer::become(const Target &target, const Members &after)
{
    if (target.before == after)
        return {};
    if (auto open = checkOpen(target); !open)
        return open;
    return write(target, after);
}

Result<void> Changer::write(const Target &target, const Members &after)
{
    if (auto written = writeObject(m_database, target.object, target.key, after); !written)
        return written;
    m_done << ObjectChange{target.object, target.key, target.before, after};
    return {};
}

Result<void> Changer::checkOpen(const Target &target) const
{
    const qsizetype place = objectType(target.object)->assessmentInKey();
    if (place < 0)
        return {};
    const auto state = m_database.value(u"SELECT state FROM assessment WHERE id = ?"_s, {target.key.at(place)});
    if (!state)
        return failure(state.error());
    if (isIssued(state->toString()))
        return failure(QT_TRANSLATE_NOOP("words", "store.issued"), {target.key.at(place)});
    return {};
}

Result<void> Changer::voidApprovals()
{
    for (const QString &id : touchedBy(m_done)) {
        const auto members = readObject(m_database, u"assessment"_s, {id});
        if (!members)
            return failure(members.error());
        if (!*members || members->value().value(u"state"_s) != u"approved"_s)
            continue;
        if (auto drafted = become({u"assessment"_s, {id}, *members}, inState(**members, u"draft"_s)); !drafted)
            return drafted;
    }
    return {};
}

Result<void> Changer::carryOut(const Change &change)
{
    return std::visit([this](const auto &one) { return make(one); }, change);
}

Result<void> Changer::checkPlace(const Place &place) const
{
    const auto assessment =
        existing(u"assessment"_s, {place.assessment}, QT_TRANSLATE_NOOP("words", "store.unknown-assessment"));
    if (!assessment)
        return failure(assessment.error());
    if (place.activity.isEmpty())
        return {};
    const auto activity = existing(u"activity"_s, {place.assessment, place.activity},
                                   QT_TRANSLATE_NOOP("words", "store.unknown-activity"));
    if (!activity)
        return failure(activity.error());
    return {};
}

} // namespace shihe::store
