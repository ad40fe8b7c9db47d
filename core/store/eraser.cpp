#include "core/store/eraser.h"

#include "core/store/changer.h"
#include "core/store/fulltext.h"

#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

/// Where a text of its own is the name of a person.
bool isName(const QString &object, const QString &member)
{
    static const QSet<QString> names{u"person.name"_s,  u"answer.informant"_s, u"answer.responsible"_s,
                                     u"action.owner"_s, u"evidence.source"_s,  u"impact.name"_s};
    return names.contains(object + u'.' + member);
}

} // namespace

Eraser::Eraser(const Database &database, Translator translator, EraseTarget target)
    : m_database(database)
    , m_translator(translator)
    , m_target(std::move(target))
{
}

Result<void> Eraser::begin()
{
    const auto head = journalHead(m_database);
    if (!head)
        return failure(head.error());
    m_head = head->seq;
    if (const auto *person = std::get_if<ErasePerson>(&m_target))
        return beginPerson(*person);
    return {};
}

Result<void> Eraser::beginPerson(const ErasePerson &target)
{
    const auto known = m_translator.persons.nameOf(target.person);
    if (!known)
        return failure(known.error());
    m_name = known->isEmpty() || *known == ErasedMark ? target.person.trimmed() : *known;
    if (m_name.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "store.nothing-to-erase"));
    auto texts = m_database.query(u"SELECT ref, text FROM content WHERE text LIKE '%' || ? || '%'"_s, {m_name});
    if (!texts)
        return failure(texts.error());
    while (true) {
        const auto found = m_database.next(*texts);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const QString text = texts->value(1).toString();
        if (text.trimmed() == m_name)
            m_exact.insert(texts->value(0).toString());
        else if (text.contains(m_name)) // LIKE knows no wildcards in the name as letters
            m_mentioning.insert(texts->value(0).toString());
    }
}

int Eraser::percent() const
{
    return m_head == 0 ? 100 : static_cast<int>(std::min<qint64>(100, m_seen * 100 / m_head));
}

Result<bool> Eraser::look(int rows)
{
    auto query =
        m_database.query(u"SELECT seq, payload FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"_s, {m_seen, rows});
    if (!query)
        return failure(query.error());
    int seen = 0;
    while (true) {
        const auto found = m_database.next(*query);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        JournalRow row;
        row.seq = query->value(0).toLongLong();
        row.payload = query->value(1).toString().toUtf8();
        if (const auto taken = take(row); !taken)
            return failure(taken.error());
        m_seen = row.seq;
        ++seen;
    }
    if (seen == rows)
        return false;
    if (const auto counted = summarise(); !counted)
        return failure(counted.error());
    return true;
}

/// Spares most rows of a long history from being parsed.
bool Eraser::concerns(const QByteArray &payload) const
{
    if (const auto *evidence = std::get_if<EraseEvidence>(&m_target)) {
        return std::any_of(evidence->evidence.cbegin(), evidence->evidence.cend(),
                           [&](const QString &id) { return payload.contains(id.toUtf8()); });
    }
    return true;
}

Result<void> Eraser::take(const JournalRow &row)
{
    if (!concerns(row.payload))
        return {};
    const auto changes = changesOf(QJsonDocument::fromJson(row.payload).object());
    if (!changes)
        return failure(QT_TRANSLATE_NOOP("words", "store.damaged"), {m_database.path(), u"journal %1"_s.arg(row.seq)});
    for (const ObjectChange &change : *changes) {
        for (const Members &members : {change.before, change.after}) {
            if (!members)
                continue;
            if (const auto taken = take(change, members); !taken)
                return taken;
        }
    }
    return {};
}

Result<void> Eraser::take(const ObjectChange &change, const Members &members)
{
    const bool wanted = isWanted(change, members);
    const auto *texts = std::get_if<EraseTexts>(&m_target);
    for (auto member = members->constBegin(); member != members->constEnd(); ++member) {
        const QJsonValue ref = member.value()[u"ref"_s];
        if (!ref.isString())
            continue;
        const QString id = ref.toString();
        const Found here{change.object, change.key, member.key()};
        if (wanted || (texts && texts->refs.contains(id))) {
            m_wanted.insert(id, here);
        } else if (!m_name.isEmpty()) {
            const auto exact = names(id);
            if (!exact)
                return failure(exact.error());
            if (*exact && isName(change.object, member.key()))
                m_wanted.insert(id, here);
            else if (*exact || m_mentioning.contains(id))
                m_mentions.insert(id, here);
        }
    }
    return {};
}

/// Whether @p ref is the person's name; what was written since it began is read now.
Result<bool> Eraser::names(const QString &ref)
{
    if (m_seen >= m_head && !m_exact.contains(ref) && !m_mentioning.contains(ref)) {
        const auto text = m_translator.contents.text(QJsonObject{{u"ref"_s, ref}});
        if (!text)
            return failure(text.error());
        if (text->trimmed() == m_name)
            m_exact.insert(ref);
        else if (text->contains(m_name))
            m_mentioning.insert(ref);
    }
    return m_exact.contains(ref);
}

bool Eraser::isWanted(const ObjectChange &change, const Members &members)
{
    if (const auto *evidence = std::get_if<EraseEvidence>(&m_target)) {
        return change.object == u"evidence"_s && evidence->evidence.contains(change.key.at(1)) &&
               (evidence->assessment.isEmpty() || evidence->assessment == change.key.at(0));
    }
    const auto *client = std::get_if<EraseOrganisation>(&m_target);
    if (!client)
        return false;
    if (change.object == u"organisation"_s)
        return change.key.at(0) == client->organisation;
    const qsizetype place = objectType(change.object)->assessmentInKey();
    if (place < 0)
        return false;
    if (change.object == u"assessment"_s && members->value(u"organisation"_s).toString() == client->organisation)
        m_assessments.insert(change.key.at(0));
    return m_assessments.contains(change.key.at(place));
}

Result<void> Eraser::summarise()
{
    m_findings = {};
    m_findings.assessments = QStringList(m_assessments.cbegin(), m_assessments.cend());
    m_findings.assessments.sort();
    for (auto found = m_wanted.cbegin(); found != m_wanted.cend(); ++found) {
        auto content = m_database.query(u"SELECT content.sha256, blob.size FROM content LEFT JOIN blob "
                                        "ON blob.sha256 = content.sha256 WHERE content.ref = ?"_s,
                                        {found.key()});
        if (!content)
            return failure(content.error());
        const auto there = m_database.next(*content);
        if (!there)
            return failure(there.error());
        if (!*there)
            continue; // erased before
        if (content->isNull(0)) {
            ++m_findings.texts;
        } else {
            const auto shared = isShared(found.key(), content->value(0).toString());
            if (!shared)
                return failure(shared.error());
            if (*shared) {
                ++m_findings.sharedFiles;
                continue;
            }
            ++m_findings.files;
            m_findings.fileBytes += content->value(1).toLongLong();
        }
        ++m_findings.counts[found->object + u'.' + found->member];
    }
    for (auto found = m_mentions.cbegin(); found != m_mentions.cend(); ++found) {
        const auto text = m_translator.contents.text(QJsonObject{{u"ref"_s, found.key()}});
        if (!text)
            return failure(text.error());
        if (*text != ErasedMark)
            m_findings.mentions << Mention{found.key(), found->object, found->key, found->member, *text};
    }
    return {};
}

/// Whether a piece of evidence that stays has this file, too.
Result<bool> Eraser::isShared(const QString &ref, const QString &sha256) const
{
    // One that was erased itself has no claim on it any more.
    auto pieces =
        m_database.query(u"SELECT assessment, id FROM evidence WHERE (file = ? OR sha256 = ?) AND "
                         "(name IS NULL OR EXISTS (SELECT 1 FROM content WHERE content.ref = evidence.name))"_s,
                         {ref, sha256});
    if (!pieces)
        return failure(pieces.error());
    const auto *evidence = std::get_if<EraseEvidence>(&m_target);
    while (true) {
        const auto found = m_database.next(*pieces);
        if (!found)
            return failure(found.error());
        if (!*found)
            return false;
        const QString assessment = pieces->value(0).toString();
        const bool goes = evidence ? evidence->evidence.contains(pieces->value(1).toString()) &&
                                         (evidence->assessment.isEmpty() || evidence->assessment == assessment)
                                   : m_assessments.contains(assessment);
        if (!goes)
            return true;
    }
}

Result<JournalHead> Eraser::carryOut(const QStringList &mentions, const QString &actor, const QDateTime &at)
{
    constexpr int Stretch = 10'000;
    while (true) {
        const auto seen = look(Stretch);
        if (!seen)
            return failure(seen.error());
        if (*seen)
            break;
    }
    for (const QString &ref : mentions) {
        if (m_mentions.contains(ref))
            m_wanted.insert(ref, m_mentions.take(ref));
    }
    if (const auto counted = summarise(); !counted)
        return failure(counted.error());
    m_gone.clear();
    m_files.clear();
    for (auto found = m_wanted.cbegin(); found != m_wanted.cend(); ++found) {
        if (const auto erased = erase(found.key()); !erased)
            return failure(erased.error());
    }
    const auto removed = removeClient();
    if (!removed)
        return failure(removed.error());
    if (m_gone.isEmpty() && removed->isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "store.nothing-to-erase"));
    m_translator.persons.forget(); // one of them may be gone
    QList<ObjectChange> changes = *removed;
    // Who erases their own name is not written down again.
    const auto person = m_translator.persons.idOf(isActor(actor) ? QString() : actor, changes);
    if (!person)
        return failure(person.error());
    QJsonArray listed;
    for (const ObjectChange &change : std::as_const(changes))
        listed << change.toJson();
    QJsonObject payload{{u"what"_s, word(m_target)}, {u"refs"_s, QJsonArray::fromStringList(m_gone)}};
    payload.insert(u"changes"_s, listed);
    if (!ids().isEmpty())
        payload.insert(u"ids"_s, QJsonArray::fromStringList(ids()));
    auto head = append(m_database, ErasedKind, payload, *person, at);
    if (!head)
        return head;
    if (const auto noted = noteRow(m_database, changes, head->seq, at); !noted)
        return failure(noted.error());
    QList<QPair<QString, QStringList>> touched;
    for (const Found &found : std::as_const(m_wanted))
        touched.append({found.object, found.key});
    if (const auto forgotten = FullText(m_database, m_translator.contents).forget(touched); !forgotten)
        return failure(forgotten.error());
    return head;
}

QStringList Eraser::ids() const
{
    QStringList ids = idsOf(m_target);
    for (const Found &found : m_wanted) {
        if (found.object == u"person"_s && !ids.contains(found.key.at(0)))
            ids << found.key.at(0);
    }
    return ids;
}

Result<void> Eraser::erase(const QString &ref)
{
    auto content = m_database.query(u"SELECT sha256 FROM content WHERE ref = ?"_s, {ref});
    if (!content)
        return failure(content.error());
    const auto found = m_database.next(*content);
    if (!found)
        return failure(found.error());
    if (!*found)
        return {};
    const QString sha256 = content->value(0).toString();
    content->finish();
    if (!sha256.isEmpty()) {
        const auto shared = isShared(ref, sha256);
        if (!shared)
            return failure(shared.error());
        if (*shared)
            return {};
        if (auto cut = m_database.execute(u"UPDATE evidence SET sha256 = NULL WHERE file = ?"_s, {ref}); !cut)
            return cut;
        if (auto left = m_database.execute(u"INSERT INTO upload (sha256) VALUES (?)"_s, {sha256}); !left)
            return left;
        m_files << sha256;
    }
    m_gone << ref;
    return m_database.execute(u"DELETE FROM content WHERE ref = ?"_s, {ref});
}

/// Takes a client and its assessments out of the tables.
Result<QList<ObjectChange>> Eraser::removeClient()
{
    QList<ObjectChange> changes;
    const auto *client = std::get_if<EraseOrganisation>(&m_target);
    if (!client)
        return changes;
    const auto takeOut = [&](const QString &object, const QStringList &key, const Members &members) -> Result<void> {
        changes << ObjectChange{object, key, members, {}};
        return writeObject(m_database, object, key, {});
    };
    QList<ObjectType> types = objectTypes();
    std::reverse(types.begin(), types.end()); // what refers to others first
    for (const QString &assessment : std::as_const(m_findings.assessments)) {
        for (const QString &derived : {u"step"_s, u"figures"_s}) {
            if (const auto cut =
                    m_database.execute(u"DELETE FROM %1 WHERE assessment = ?"_s.arg(derived), {assessment});
                !cut)
                return failure(cut.error());
        }
        for (const ObjectType &type : std::as_const(types)) {
            if (type.assessmentInKey() < 0)
                continue;
            QList<std::pair<QStringList, QJsonObject>> objects;
            const auto read = eachObject(m_database, type.name, assessment,
                                         [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                             objects.append({key, members});
                                             return {};
                                         });
            if (!read)
                return failure(read.error());
            for (const auto &[key, members] : std::as_const(objects)) {
                if (const auto out = takeOut(type.name, key, members); !out)
                    return failure(out.error());
            }
        }
    }
    const auto organisation = readObject(m_database, u"organisation"_s, {client->organisation});
    if (!organisation)
        return failure(organisation.error());
    if (*organisation) {
        if (const auto out = takeOut(u"organisation"_s, {client->organisation}, *organisation); !out)
            return failure(out.error());
    }
    return changes;
}

} // namespace shihe::store
