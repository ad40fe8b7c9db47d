#include "core/store/checker.h"

#include "core/base/canonicaljson.h"
#include "core/store/batches.h"
#include "core/store/changer.h"
#include "core/store/eraser.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

QString number(qint64 value)
{
    return QString::number(value);
}

QString nameOf(const QString &object, const QStringList &key)
{
    return object + u' ' + key.join(u" / "_s);
}

/// The names of the members that differ.
QString differences(const QJsonObject &a, const QJsonObject &b)
{
    QStringList names = a.keys() + b.keys();
    names.removeIf([&](const QString &name) { return a.value(name) == b.value(name); });
    names.removeDuplicates();
    names.sort();
    return names.join(u", "_s);
}

Members membersOf(QByteArrayView text)
{
    return text.isEmpty() ? Members() : QJsonDocument::fromJson(text.toByteArray()).object();
}

bool isUndoOrRedo(const JournalRow &row)
{
    return row.kind == "undo" || row.kind == "redo";
}

/// Rows that undo passes by.
bool isNoStep(const JournalRow &row)
{
    const QLatin1StringView kind(row.kind);
    return kind == StateKind || kind == ErasedKind;
}

} // namespace

Result<void> Checker::everything()
{
    return walkChain()
        .map([this] { m_walked(); })
        .and_then([this] { return checkContent(); })
        .and_then([this] { return checkFiles(); })
        .and_then([this] { return checkCatalogs(); })
        .and_then([this] { return compareTables(); })
        .and_then([this] { return compareEvidenceDigests(); })
        .and_then([this] { return compareStamps(); })
        .and_then([this] { return compareSteps(); })
        .and_then([this] { return compareAnswerRows(); })
        .and_then([this] { return compareOrder(); })
        .and_then([this] { return checkFigures(); });
}

Result<void> Checker::run()
{
    // Another program may be writing: everything below sees one moment.
    if (auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return begun;
    auto checked = m_depth == CheckDepth::Chain ? walkChain() : everything();
    const auto ended = m_database.execute(u"ROLLBACK"_s);
    return checked ? ended : checked;
}

void Checker::Reading::read(CheckDepth depth)
{
    hash = chainHash(row);
    if (depth == CheckDepth::Chain)
        return;
    payload = {};
    changes.clear();
    keys.clear();
    answers.clear();
    texts = changeTexts(row.payload);
    if (!texts)
        return;
    if (isUndoOrRedo(row) || QLatin1StringView(row.kind) == ErasedKind)
        payload = QJsonDocument::fromJson(row.payload).object();
    for (const ChangeText &text : std::as_const(*texts)) {
        ObjectChange change{text.object, text.key, {}, {}};
        if (text.object == u"assessment"_s) {
            change.before = membersOf(text.before);
            change.after = membersOf(text.after);
        }
        changes.append(change);
        keys.append(Key(text.object, text.key));
    }
    touched = touchedBy(changes);
    for (const QStringList &answer : answersIn(changes))
        answers.append(Key(u"answer"_s, answer));
}

Result<void> Checker::walkChain()
{
    m_report.head = {0, chainStart()};
    Batches<Reading> batches([depth = m_depth](Reading &reading) { reading.read(depth); },
                             [this](const Reading &reading) { return take(reading); });
    auto walked = eachRow(m_database, [&batches](const JournalRow &row) {
        return batches.add([&row](Reading &reading) { reading.row = row; }).map([] { return true; });
    });
    // What was read before the file ended in a fault counts: the first fault is the one to name.
    const auto taken = batches.finish();
    return taken ? walked : taken;
}

Result<void> Checker::take(const Reading &reading)
{
    const JournalRow &row = reading.row;
    const JournalHead &before = m_report.head;
    if (row.seq != before.seq + 1)
        return failure(QT_TRANSLATE_NOOP("words", "store.check-seq"), {number(before.seq + 1), number(row.seq)});
    if (row.prev != before.hash.toLatin1())
        return failure(QT_TRANSLATE_NOOP("words", "store.check-prev"), {number(row.seq), number(before.seq)});
    if (reading.hash != row.hash)
        return failure(QT_TRANSLATE_NOOP("words", "store.check-hash"),
                       {number(row.seq), QString::fromUtf8(row.at), QString::fromUtf8(row.kind)});
    if (m_depth == CheckDepth::Full) {
        if (!reading.texts)
            return failure(QT_TRANSLATE_NOOP("words", "store.check-payload"), {number(row.seq)});
        if (auto replayed = replay(reading); !replayed)
            return replayed;
    }
    m_report.head = {row.seq, QString::fromLatin1(row.hash)};
    ++m_report.rows;
    return {};
}

Result<void> Checker::replay(const Reading &reading)
{
    const JournalRow &row = reading.row;
    if (QLatin1StringView(row.kind) == ErasedKind) {
        for (const QJsonValue ref : reading.payload.value(u"refs"_s).toArray())
            m_erased.insert(ref.toString());
    }
    if (const auto bound = checkIssue(row, reading.changes); !bound)
        return bound;
    for (qsizetype i = 0; i < reading.texts->size(); ++i) {
        const ChangeText &change = reading.texts->at(i);
        const Key &key = reading.keys.at(i);
        const auto known = m_state.find(key);
        if ((known == m_state.end() ? QByteArrayView() : QByteArrayView(*known)) != change.before)
            return failure(QT_TRANSLATE_NOOP("words", "store.check-before"),
                           {number(row.seq), nameOf(change.object, change.key)});
        if (change.after.isEmpty())
            m_state.remove(key);
        else if (known != m_state.end())
            *known = change.after.toByteArray();
        else
            m_state.insert(key, change.after.toByteArray());
        // What it comes from, an earlier row led to: the references in it are known.
        for (const QString &ref : change.refs) {
            if (!m_references.contains(ref))
                m_references.insert(ref, row.seq);
        }
    }
    for (const QString &assessment : reading.touched)
        m_changed.insert(assessment, {QString::fromUtf8(row.at), row.seq});
    for (const Key &answer : reading.answers)
        m_answerRows[answer].append(row.seq);
    return followSteps(reading);
}

Result<void> Checker::followSteps(const Reading &reading)
{
    const JournalRow &row = reading.row;
    const QList<ObjectChange> &changes = reading.changes;
    const QStringList &touched = reading.touched;
    if (isUndoOrRedo(row)) {
        Steps &steps = m_steps[reading.payload.value(u"assessment"_s).toString()];
        const bool undo = row.kind == "undo";
        const qint64 of = reading.payload.value(u"of"_s).toInteger();
        QList<qint64> &from = undo ? steps.done : steps.undone;
        const bool next = !from.isEmpty() && (undo ? from.last() : from.first()) == of;
        if (!next)
            return failure(QT_TRANSLATE_NOOP("words", "store.check-step"), {number(row.seq), number(of)});
        if (undo)
            steps.undone.prepend(steps.done.takeLast());
        else
            steps.done.append(steps.undone.takeFirst());
        return {};
    }
    if (!isNoStep(row) && touched.size() == 1 && !creates(changes, touched.at(0))) {
        m_steps[touched.at(0)].done.append(row.seq);
        m_steps[touched.at(0)].undone.clear();
    }
    for (const QString &issued : issuedBy(changes))
        m_steps.remove(issued);
    for (const ObjectChange &change : changes) {
        if (change.object == u"assessment"_s && !change.after)
            m_steps.remove(change.key.at(0));
    }
    return {};
}

Result<void> Checker::checkIssue(const JournalRow &row, const QList<ObjectChange> &changes) const
{
    const QStringList issued = issuedBy(changes);
    for (const ObjectChange &change : changes) {
        if (change.object != u"assessment"_s || !issued.contains(change.key.at(0)) || !change.after)
            continue;
        if ((*change.after)[u"issued_seq"_s].toInteger() != row.seq - 1 ||
            (*change.after)[u"issued_hash"_s].toString().toLatin1() != row.prev)
            return failure(QT_TRANSLATE_NOOP("words", "store.check-issued"), {number(row.seq), change.key.at(0)});
    }
    return {};
}

Result<void> Checker::compareTables()
{
    for (const ObjectType &type : objectTypes()) {
        auto compared = eachObject(
            m_database, type.name, {}, [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                const auto known = m_state.constFind(Key(type.name, key));
                if (known == m_state.cend())
                    return failure(QT_TRANSLATE_NOOP("words", "store.check-extra"), {nameOf(type.name, key)});
                if (*known != canonicalJson(members)) {
                    return failure(QT_TRANSLATE_NOOP("words", "store.check-state"),
                                   {nameOf(type.name, key), differences(*membersOf(*known), members)});
                }
                m_state.erase(known);
                ++m_report.objects;
                return {};
            });
        if (!compared)
            return compared;
    }
    if (m_state.isEmpty())
        return {};
    QStringList missing;
    for (auto left = m_state.cbegin(); left != m_state.cend(); ++left)
        missing << nameOf(left.key().object, left.key().key);
    missing.sort();
    return failure(QT_TRANSLATE_NOOP("words", "store.check-missing"), {missing.first()});
}

Result<void> Checker::compareStamps()
{
    const auto format = m_database.format();
    if (!format)
        return failure(format.error());
    auto stamps = m_database.query(
        u"SELECT id, changed_at, %1 FROM assessment ORDER BY id"_s.arg(*format < 2 ? u"0"_s : u"changed_seq"_s));
    if (!stamps)
        return failure(stamps.error());
    while (true) {
        const auto found = m_database.next(*stamps);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const QString id = stamps->value(0).toString();
        const Stamp expected = m_changed.value(id);
        const qint64 seq = stamps->value(2).toLongLong();
        // Row 0: as format 1 left it.
        const bool sameAt = stamps->value(1).toString() == expected.at;
        if (!sameAt || (seq != 0 && seq != expected.seq))
            return failure(QT_TRANSLATE_NOOP("words", "store.check-state"),
                           {nameOf(u"assessment"_s, {id}), sameAt ? u"changed_seq"_s : u"changed_at"_s});
    }
}

Result<void> Checker::compareSteps()
{
    auto rows = m_database.query(u"SELECT assessment, seq, undone FROM step ORDER BY assessment, seq"_s);
    if (!rows)
        return failure(rows.error());
    QHash<QString, Steps> stored;
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        Steps &steps = stored[rows->value(0).toString()];
        (rows->value(2).toInt() == 0 ? steps.done : steps.undone).append(rows->value(1).toLongLong());
    }
    m_steps.removeIf([](const auto &entry) { return entry.value() == Steps(); });
    for (auto expected = m_steps.cbegin(); expected != m_steps.cend(); ++expected) {
        if (stored.value(expected.key()) != *expected)
            return failure(QT_TRANSLATE_NOOP("words", "store.check-undo"), {expected.key()});
    }
    for (auto found = stored.cbegin(); found != stored.cend(); ++found) {
        if (!m_steps.contains(found.key()))
            return failure(QT_TRANSLATE_NOOP("words", "store.check-undo"), {found.key()});
    }
    return {};
}

Result<void> Checker::compareAnswerRows()
{
    const auto fault = [](const Key &answer) {
        return failure(QT_TRANSLATE_NOOP("words", "store.check-history"), {answer.key.join(u" / "_s)});
    };
    const auto format = m_database.format();
    if (!format)
        return failure(format.error());
    if (*format < 2)
        return {}; // has no such index
    auto rows = m_database.query(
        u"SELECT assessment, activity, practice, seq FROM answer_row ORDER BY assessment, activity, practice, seq"_s);
    if (!rows)
        return failure(rows.error());
    Key answer;
    QList<qint64> noted;
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        const QStringList key =
            *found ? QStringList{rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()}
                   : QStringList();
        if (key != answer.key) {
            if (!answer.key.isEmpty() && m_answerRows.take(answer) != noted)
                return fault(answer);
            noted.clear();
            answer = Key(u"answer"_s, key);
        }
        if (!*found)
            break;
        noted.append(rows->value(3).toLongLong());
    }
    if (m_answerRows.isEmpty())
        return {};
    const auto first = std::min_element(m_answerRows.keyBegin(), m_answerRows.keyEnd(),
                                        [](const Key &a, const Key &b) { return a.key < b.key; });
    return fault(*first);
}

} // namespace shihe::store
