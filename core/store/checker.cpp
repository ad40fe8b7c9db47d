#include "core/store/checker.h"

#include "core/store/changer.h"
#include "core/store/eraser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentMap>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype RowsAtOnce = 4096; ///< read before they are worked through, on all cores

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
    const QJsonDocument json = QJsonDocument::fromJson(row.payload);
    if (!json.isObject())
        return;
    payload = json.object();
    changes = changesOf(*payload);
}

Result<void> Checker::walkChain()
{
    m_report.head = {0, chainStart()};
    QList<Reading> readings;
    auto walked = eachRow(m_database, [&](const JournalRow &row) -> Result<bool> {
        readings.append({row, {}, {}, {}});
        if (readings.size() < RowsAtOnce)
            return true;
        if (const auto taken = take(readings); !taken)
            return failure(taken.error());
        return true;
    });
    // What was read before the file ended in a fault counts: the first fault is the one to name.
    const auto taken = take(readings);
    return taken ? walked : taken;
}

Result<void> Checker::take(QList<Reading> &readings)
{
    const CheckDepth depth = m_depth;
    QtConcurrent::blockingMap(readings, [depth](Reading &reading) { reading.read(depth); });
    for (const Reading &reading : std::as_const(readings)) {
        if (auto taken = take(reading); !taken)
            return taken;
        m_report.head = {reading.row.seq, QString::fromLatin1(reading.row.hash)};
        ++m_report.rows;
    }
    readings.clear();
    return {};
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
    if (m_depth == CheckDepth::Chain)
        return {};
    if (!reading.changes)
        return failure(QT_TRANSLATE_NOOP("words", "store.check-payload"), {number(row.seq)});
    return replay(row, *reading.payload, *reading.changes);
}

Result<void> Checker::replay(const JournalRow &row, const QJsonObject &payload, const QList<ObjectChange> &changes)
{
    for (const QJsonValue ref : payload.value(u"refs"_s).toArray()) {
        if (QLatin1StringView(row.kind) == ErasedKind)
            m_erased.insert(ref.toString());
    }
    if (const auto bound = checkIssue(row, changes); !bound)
        return bound;
    for (const ObjectChange &change : changes) {
        const Key key(change.object, change.key);
        const auto known = m_state.constFind(key);
        if (change.before ? known == m_state.cend() || *known != *change.before : known != m_state.cend())
            return failure(QT_TRANSLATE_NOOP("words", "store.check-before"),
                           {number(row.seq), nameOf(change.object, change.key)});
        for (const Members &members : {change.before, change.after}) {
            for (const QString &ref : references(members.value_or(QJsonObject()))) {
                if (!m_references.contains(ref))
                    m_references.insert(ref, row.seq);
            }
        }
        if (change.after)
            m_state.insert(key, *change.after);
        else
            m_state.remove(key);
    }
    for (const QString &assessment : touchedBy(changes))
        m_changed.insert(assessment, {QString::fromUtf8(row.at), row.seq});
    for (const QStringList &answer : answersIn(changes))
        m_answerRows.insert({answer, row.seq});
    return followSteps(row, payload, changes);
}

Result<void> Checker::followSteps(const JournalRow &row, const QJsonObject &payload, const QList<ObjectChange> &changes)
{
    const QString assessment = payload.value(u"assessment"_s).toString();
    if (row.kind == "undo" || row.kind == "redo") {
        Steps &steps = m_steps[assessment];
        const bool undo = row.kind == "undo";
        const qint64 of = payload.value(u"of"_s).toInteger();
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
    const QStringList touched = touchedBy(changes);
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
                if (*known != members) {
                    return failure(QT_TRANSLATE_NOOP("words", "store.check-state"),
                                   {nameOf(type.name, key), differences(*known, members)});
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
        missing << nameOf(left.key().first, left.key().second);
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
    const auto fault = [](const QStringList &answer) {
        return failure(QT_TRANSLATE_NOOP("words", "store.check-history"), {answer.join(u" / "_s)});
    };
    const auto format = m_database.format();
    if (!format)
        return failure(format.error());
    if (*format < 2)
        return {}; // has no such index
    auto rows = m_database.query(u"SELECT assessment, activity, practice, seq FROM answer_row"_s);
    if (!rows)
        return failure(rows.error());
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        const QStringList answer{rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()};
        if (!m_answerRows.remove({answer, rows->value(3).toLongLong()}))
            return fault(answer);
    }
    if (m_answerRows.isEmpty())
        return {};
    return fault(std::min_element(m_answerRows.cbegin(), m_answerRows.cend())->first);
}

} // namespace shihe::store
