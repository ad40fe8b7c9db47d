#include "core/session/against.h"

#include "core/base/canonicaljson.h"
#include "core/session/journalrows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

QJsonArray toJson(const QList<AnswerPlace> &places)
{
    QJsonArray array;
    for (const AnswerPlace &place : places)
        array.append(QJsonObject{{u"activity"_s, place.activity}, {u"practice"_s, place.practice}});
    return array;
}

QString word(Against::Journal journal)
{
    switch (journal) {
    case Against::Journal::Same:
        return u"same"_s;
    case Against::Journal::Continued:
        return u"continued"_s;
    case Against::Journal::OtherHistory:
        return u"other-history"_s;
    }
    return {};
}

/// The lines about answers and evidence.
class Teller final
{
public:
    Teller(const AssessmentSession &session, const Words &words, Language language)
        : m_session(session)
        , m_words(words)
        , m_language(language)
    {
    }

    void tell(const char *key, const QList<AnswerPlace> &places)
    {
        for (const AnswerPlace &place : places) {
            const Practice *practice = m_session.knownPractice(place.practice);
            const QString question = practice == nullptr ? place.practice : practice->question.in(m_language);
            m_lines << say(key, {question, activityOf(place.activity)});
        }
    }
    void tell(const char *key, const QStringList &evidence)
    {
        for (const QString &id : evidence) {
            const QString name = m_session.assessment().evidence.value(id).name;
            m_lines << say(key, {name.isEmpty() ? id : name});
        }
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    [[nodiscard]] QString say(const char *key, const QStringList &args) const
    {
        return m_words.text(m_language, Error{QString::fromLatin1(key), args});
    }
    [[nodiscard]] QString activityOf(const QString &id) const
    {
        if (id.isEmpty())
            return m_session.assessment().organisation.name.in(m_language);
        for (const Activity &activity : m_session.assessment().activities)
            if (activity.id == id)
                return activity.title.in(m_language);
        return id;
    }

    const AssessmentSession &m_session;
    const Words &m_words;
    Language m_language;
    QStringList m_lines;
};

/// How things are now, digested as @p report is.
Result<Binding> nowAs(const Binding &report, const AssessmentSession &session)
{
    if (report.version == 1)
        return plainBindingOf(session.assessment(), session.catalog());
    const auto key = bindingKey(session.workspace().store(), report.assessment, {report.seq, report.head});
    if (!key)
        return failure(key.error());
    return bindingOf(session.assessment(), session.catalog(), *key);
}

} // namespace

Result<QByteArray> bindingKey(const Store &store, const QString &assessment, const JournalHead &head)
{
    const JournalRows *rows = store.journalRows();
    auto secret = rows == nullptr ? Result<QByteArray>(QByteArray()) : rows->secret();
    if (!secret || secret->isEmpty())
        return secret;
    return hmacSha256(*secret, canonicalJson(QJsonObject{{u"for"_s, u"binding.json"_s},
                                                         {u"assessment"_s, assessment},
                                                         {u"seq"_s, head.seq},
                                                         {u"hash"_s, head.hash}}));
}

Result<Binding> bindingOf(const AssessmentSession &session)
{
    const JournalHead head = session.head();
    const auto key = bindingKey(session.workspace().store(), session.assessment().id, head);
    if (!key)
        return failure(key.error());
    Binding binding = bindingOf(session.assessment(), session.catalog(), *key);
    binding.seq = head.seq;
    binding.head = head.hash;
    return binding;
}

Result<Against> holdAgainst(const std::optional<Binding> &report, const AssessmentSession &session,
                            const QList<Beginning> &revisions)
{
    Against against;
    const Assessment &assessment = session.assessment();
    const JournalRows *rows = session.workspace().store().journalRows();
    if (rows != nullptr && !revisions.isEmpty()) {
        const auto files = rows->signedFiles();
        if (!files)
            return failure(files.error());
        against.file = standingOf(revisions, *files);
    }
    against.named = report && !report->assessment.isEmpty();
    against.known = against.named && report->assessment == assessment.id;
    if (!against.known)
        return against;
    const Result<QString> hash = rows == nullptr ? Result<QString>(QString()) : rows->rowHash(report->seq);
    if (!hash)
        return failure(hash.error());
    const auto since = rows == nullptr ? Result<qint64>(0) : rows->changesAfter(report->seq);
    if (!since)
        return failure(since.error());
    if (hash->isEmpty() || *hash != report->head)
        against.journal = Against::Journal::OtherHistory;
    else if (*since > 0)
        against.journal = Against::Journal::Continued;
    against.rowsSince = *since;
    const auto now = nowAs(*report, session);
    if (!now)
        return failure(now.error());
    against.changes = changesSince(*report, *now);
    return against;
}

QJsonObject toJson(const Against &against)
{
    const BindingChanges &changes = against.changes;
    const QString assessment = !against.sound  ? u"not-compared"_s
                               : against.known ? u"known"_s
                               : against.named ? u"missing"_s
                                               : u"unnamed"_s;
    return {{u"matches"_s, against.matches()},
            {u"assessment"_s, assessment},
            {u"journal"_s, word(against.journal)},
            {u"rows_since"_s, against.rowsSince},
            {u"file"_s, against.file ? QJsonValue(toJson(*against.file)) : QJsonValue()},
            {u"catalog_changed"_s, changes.catalog},
            {u"facts_changed"_s, changes.facts},
            {u"answers"_s, QJsonObject{{u"added"_s, toJson(changes.answersAdded)},
                                       {u"changed"_s, toJson(changes.answersChanged)},
                                       {u"removed"_s, toJson(changes.answersRemoved)}}},
            {u"evidence"_s, QJsonObject{{u"added"_s, QJsonArray::fromStringList(changes.evidenceAdded)},
                                        {u"changed"_s, QJsonArray::fromStringList(changes.evidenceChanged)},
                                        {u"removed"_s, QJsonArray::fromStringList(changes.evidenceRemoved)}}}};
}

QStringList describe(const Against &against, const AssessmentSession *session, const Words &words, Language language)
{
    const auto say = [&](const char *key, const QStringList &args = {}) {
        return words.text(language, Error{QString::fromLatin1(key), args});
    };
    if (!against.sound)
        return {say(QT_TRANSLATE_NOOP("words", "against.not-in-order"))};
    const QStringList file = against.file ? QStringList{describe(*against.file, words, language)} : QStringList();
    if (!against.named)
        return QStringList{say(QT_TRANSLATE_NOOP("words", "against.unnamed"))} + file;
    if (!against.known || session == nullptr)
        return QStringList{say(QT_TRANSLATE_NOOP("words", "against.unknown"))} + file;
    QStringList lines{against.isCurrent() ? say(QT_TRANSLATE_NOOP("words", "against.matches"))
                                          : say(QT_TRANSLATE_NOOP("words", "against.differs"))};
    lines = against.matches() || !against.isCurrent() ? lines + file : file + lines; // what is wrong comes first
    switch (against.journal) {
    case Against::Journal::Same:
        lines << say(QT_TRANSLATE_NOOP("words", "against.journal-same"));
        break;
    case Against::Journal::Continued:
        lines << say(QT_TRANSLATE_NOOP("words", "against.journal-continued"), {QString::number(against.rowsSince)});
        break;
    case Against::Journal::OtherHistory:
        lines << say(QT_TRANSLATE_NOOP("words", "against.journal-other"));
        break;
    }
    const BindingChanges &changes = against.changes;
    if (changes.catalog)
        lines << say(QT_TRANSLATE_NOOP("words", "against.catalog"));
    if (changes.facts)
        lines << say(QT_TRANSLATE_NOOP("words", "against.facts"));
    Teller teller(*session, words, language);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.answer-changed"), changes.answersChanged);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.answer-added"), changes.answersAdded);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.answer-removed"), changes.answersRemoved);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.evidence-changed"), changes.evidenceChanged);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.evidence-added"), changes.evidenceAdded);
    teller.tell(QT_TRANSLATE_NOOP("words", "against.evidence-removed"), changes.evidenceRemoved);
    return lines + teller.lines();
}

} // namespace shihe
