// After any history the state can be rebuilt from the journal alone and equals the tables, and what was erased stands
// in no file. Seeded: a history that fails can be made again by its number.
#include "tests/store/workspaces.h"

#include "core/store/journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

constexpr int Histories = 250;
constexpr int Steps = 24;

/// One workspace and what is done to it.
class History final
{
public:
    History(const QString &folder, quint32 seed)
        : m_folder(folder)
        , m_path(folder + u"/h%1.shihe"_s.arg(seed))
        , m_random(seed)
    {
    }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] const QMap<QString, int> &done() const { return m_done; }

    /// Empty if all went as it may.
    QString run()
    {
        auto created = store::create(m_path);
        if (!created)
            return created.error().code;
        m_store = std::move(*created);
        if (!m_store->putCatalog(u"1"_s, QString(64, u'c'), "catalog"))
            return u"catalog"_s;
        for (int i = 0; i < 2; ++i) {
            const QString id = QString::number(i);
            if (!apply({CreateOrganisation{u"org"_s + id, {text(), text()}},
                        CreateAssessment{
                            u"as"_s + id, u"org"_s + id, {text(), {}}, QDate(2026, 1, 1), u"1"_s, QString(64, u'c')},
                        CreateActivity{u"as"_s + id, u"gate"_s, {text(), {}}}}))
                return m_fault;
        }
        for (int i = 0; i < Steps; ++i) {
            if (!step())
                return m_fault;
        }
        m_store.reset();
        return {};
    }

private:
    int any(int below) { return static_cast<int>(m_random.bounded(below)); }
    QString text()
    {
        m_texts << u"text-%1-%2"_s.arg(m_texts.size()).arg(m_random.generate(), 8, 16, QChar(u'0'));
        return m_texts.last();
    }
    QString name() { return u"person-%1"_s.arg(any(4)); }
    QString assessment() { return u"as%1"_s.arg(any(2)); }
    QString piece() { return u"piece%1"_s.arg(any(3)); }
    Place place() { return {assessment(), any(3) ? u"gate"_s : u""_s}; }
    QString practice() { return u"p.%1"_s.arg(any(3)); }
    QDateTime now() { return QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC).addSecs(m_clock++); }

    bool allowed(const Error &error)
    {
        static const QStringList codes{u"store.issued"_s,
                                       u"store.state-not-allowed"_s,
                                       u"store.id-taken"_s,
                                       u"store.unknown-evidence"_s,
                                       u"store.unknown-action"_s,
                                       u"store.unknown-activity"_s,
                                       u"store.last-activity"_s,
                                       u"store.evidence-in-use"_s,
                                       u"store.nothing-to-erase"_s,
                                       u"store.unknown-assessment"_s,
                                       u"store.unknown-organisation"_s};
        m_fault = error.code + u' ' + error.args.join(u' ');
        return codes.contains(error.code);
    }

    bool apply(const ChangeSet &changes)
    {
        const auto done = m_store->apply(changes, name(), now());
        return done || allowed(done.error());
    }

    bool move(bool redo)
    {
        const QString id = assessment();
        const auto done = redo ? m_store->redo(id, name(), now()) : m_store->undo(id, name(), now());
        if (done && *done)
            ++m_done[redo ? u"redo"_s : u"undo"_s];
        return done || allowed(done.error());
    }

    bool erase()
    {
        const QList<EraseTarget> targets{ErasePerson{name()},
                                         EraseEvidence{any(2) ? assessment() : QString(), {piece()}},
                                         EraseEvidence{{}, {piece(), piece()}}, ErasePerson{u"text"_s},
                                         EraseOrganisation{u"org%1"_s.arg(any(8))}}; // mostly of nobody
        auto erasure = m_store->erasure(targets.at(any(static_cast<int>(targets.size()))));
        if (!erasure)
            return allowed(erasure.error());
        while (true) {
            const auto seen = (*erasure)->look();
            if (!seen)
                return allowed(seen.error());
            if (*seen)
                break;
        }
        QStringList mentions;
        for (const Mention &each : (*erasure)->findings().mentions) {
            if (any(8) == 0)
                mentions << each.ref;
        }
        const auto done = (*erasure)->carryOut(mentions, name(), now());
        if (!done)
            return allowed(done.error());
        ++m_done[u"erased"_s];
        while (any(10) > 0) { // some are cut short; the next opening goes on
            const auto swept = (*erasure)->sweep();
            if (!swept)
                return allowed(swept.error());
            if (*swept)
                break;
        }
        return true;
    }

    ImpactAssessment impact()
    {
        ImpactAssessment impact;
        impact.texts[ImpactText::Necessity] = any(2) ? text() : QString();
        impact.signer = any(2) ? name() : QString();
        ActivityImpact &gate = impact.activities[any(4) ? u"gate"_s : u"gate2"_s];
        gate.dimensions[1].level = any(4);
        gate.dimensions[1].reason = text();
        for (int i = any(3); i > 0; --i)
            gate.treatments.append(Treatment{.id = QString::number(any(2) * 10 + i), .responsible = name()});
        return impact;
    }

    bool addFile()
    {
        const QString path = m_folder + u"/file"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(test::noise(100 + any(3))) < 0)
            return false;
        file.close();
        auto stored = m_store->addContent(path);
        if (!stored)
            return allowed(stored.error());
        stored->id = piece();
        stored->name = text();
        return apply({AddEvidence{assessment(), *stored}});
    }

    bool step()
    {
        Answer answer;
        answer.value = any(2) ? AnswerValue::Yes : AnswerValue::No;
        answer.note = any(3) ? text() : QString();
        answer.informant = any(2) ? name() : QString();
        answer.responsible = any(4) ? QString() : name();
        if (any(3) == 0)
            answer.evidence = {piece()};
        Evidence link;
        link.id = piece();
        link.kind = EvidenceKind::Link;
        link.name = text();
        link.reference = text();
        const Action action{.id = u"fix%1"_s.arg(any(3)), .title = text(), .owner = name()};
        const QString id = assessment();
        switch (any(22)) {
        case 0:
            return apply({SetFact{place(), u"f%1"_s.arg(any(3)), qint64(any(5))}});
        case 1:
            return apply({SetFact{place(), u"f%1"_s.arg(any(3)), std::nullopt}});
        case 2:
            return apply({SetAnswer{place(), practice(), std::nullopt}});
        case 3:
        case 4:
            return addFile();
        case 5:
            return apply({AddEvidence{id, link}});
        case 6:
            return apply({ChangeEvidence{id, link}});
        case 7:
            return apply({RemoveEvidence{id, piece()}});
        case 8:
            return apply({SetAction{id, action}});
        case 9:
            return apply({RemoveAction{id, action.id}, SetFact{place(), u"f0"_s, true}});
        case 10:
        case 11:
            return move(false);
        case 12:
            return move(false) && move(true);
        case 13:
        case 14: {
            const auto done = m_store->apply({SetState{id, assessmentStates().at(any(4)), text()}}, name(), now());
            if (done)
                ++m_done[u"state"_s];
            return done || allowed(done.error());
        }
        case 15:
            return apply({any(2) ? Change(CreateActivity{id, u"gate2"_s, {text(), {}}})
                                 : Change(RemoveActivity{id, u"gate2"_s})});
        case 16:
            return apply({ChangeAssessment{id, {text(), {}}, QDate(2026, 1, 1 + any(9))},
                          RenameOrganisation{u"org0"_s, {text(), {}}}});
        case 17:
        case 18:
            return erase();
        case 19:
        case 20:
            return apply({SetImpact{id, impact()}});
        default:
            return apply({SetAnswer{place(), practice(), answer, any(4) == 0}});
        }
    }

    QString m_folder;
    QString m_path;
    QRandomGenerator m_random;
    std::unique_ptr<store::SqliteStore> m_store;
    QStringList m_texts;
    QMap<QString, int> m_done;
    QString m_fault;
    int m_clock = 0;
};

using State = QMap<QPair<QString, QStringList>, QJsonObject>;

/// By the rows of the journal alone, read past the program.
State rebuilt(const QString &path)
{
    State state;
    for (const QStringList &row : test::rowsOf(path, u"SELECT payload FROM journal ORDER BY seq"_s)) {
        const QJsonArray changes = QJsonDocument::fromJson(row.at(0).toUtf8())[u"changes"_s].toArray();
        for (const QJsonValue change : changes) {
            QStringList key;
            for (const QJsonValue part : change[u"key"_s].toArray())
                key << part.toString();
            const QPair<QString, QStringList> object{change[u"object"_s].toString(), key};
            if (change[u"after"_s].isObject())
                state.insert(object, change[u"after"_s].toObject());
            else
                state.remove(object);
        }
    }
    return state;
}

State stored(const QString &path)
{
    State state;
    const auto database = store::Database::open(path, store::Mode::ReadOnly);
    if (!database)
        return state;
    for (const store::ObjectType &type : store::objectTypes()) {
        const auto read = store::eachObject(**database, type.name, {},
                                            [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                                state.insert({type.name, key}, members);
                                                return {};
                                            });
        if (!read)
            return {};
    }
    return state;
}

} // namespace

class tst_Histories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalAloneGivesTheTables();
};

void tst_Histories::journalAloneGivesTheTables()
{
    QTemporaryDir folder(test::quickFolder());
    QMap<QString, int> done;
    for (quint32 seed = 1; seed <= Histories; ++seed) {
        const QByteArray number = "history " + QByteArray::number(seed);
        History history(folder.path(), seed);
        const QString fault = history.run();
        QVERIFY2(fault.isEmpty(), qPrintable(QString::fromLatin1(number) + u": "_s + fault));
        for (auto each = history.done().cbegin(); each != history.done().cend(); ++each)
            done[each.key()] += each.value();

        const auto report = store::check(history.path());
        QVERIFY2(report, number.constData());
        const Error found = report->fault.value_or(Error{});
        QVERIFY2(!report->fault,
                 qPrintable(QString::fromLatin1(number) + u": "_s + found.code + found.args.join(u' ')));
        const State tables = stored(history.path());
        QVERIFY2(!tables.isEmpty() && tables == rebuilt(history.path()), number.constData());

        auto again = store::open(history.path()); // sweeps what a crash would have left
        QVERIFY2(again, number.constData());
        const auto assessments = (*again)->assessments();
        QVERIFY2(assessments, number.constData());
        for (const AssessmentSummary &each : *assessments)
            QVERIFY2((*again)->load(each.id), number.constData());
        again->reset();
        QVERIFY2(!store::check(history.path())->fault, number.constData());

        QFile file(history.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QSet<QString> kept;
        for (const QStringList &row : test::rowsOf(history.path(), u"SELECT text FROM content"_s))
            kept.insert(row.at(0));
        for (const QString &text : history.texts())
            QVERIFY2(kept.contains(text) || !bytes.contains(text.toUtf8()),
                     qPrintable(QString::fromLatin1(number) + u": "_s + text));
        file.close();
        QFile::remove(history.path());
    }
    // The histories are worth something only if they do what they are meant to.
    for (const QString &what : {u"undo"_s, u"redo"_s, u"state"_s, u"erased"_s})
        QVERIFY2(done.value(what) > Histories / 4, qPrintable(what + QString::number(done.value(what))));
}

QTEST_GUILESS_MAIN(tst_Histories)
#include "tst_histories.moc"
