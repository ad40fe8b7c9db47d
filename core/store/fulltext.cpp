#include "core/store/fulltext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int IndexSince = 3; ///< the format that brought the index

/// A stretch of characters of one sort, by code points.
struct Run
{
    bool pairs = false; ///< of a script without blanks between its words
    QList<char32_t> characters;
};

bool writtenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    bool open = false;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t c : folded.toUcs4()) {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            open = false;
            continue;
        }
        const bool pairs = writtenWithoutBlanks(c);
        if (!open || runs.last().pairs != pairs)
            runs.append(Run{pairs, {}});
        runs.last().characters.append(c);
        open = true;
    }
    return runs;
}

QString joined(const QList<char32_t> &characters, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(characters.constData() + from, count);
}

/// The tokens of @p run; @p whole with the last character alone.
QStringList tokensOf(const Run &run, bool whole)
{
    const QList<char32_t> &all = run.characters;
    if (!run.pairs)
        return {joined(all, 0, all.size())};
    QStringList tokens;
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        tokens << joined(all, i, 2);
    if (whole || all.size() == 1)
        tokens << joined(all, all.size() - 1, 1);
    return tokens;
}

/// One word of a search: what stands together in it must stand together in the text.
QString phraseOf(const QList<Run> &runs)
{
    QStringList tokens;
    for (const Run &run : runs)
        tokens += tokensOf(run, &run != &runs.last());
    // What the search ends in may go on in the text, but a pair is complete.
    const bool open = !runs.last().pairs || runs.last().characters.size() == 1;
    return u'"' + tokens.join(u' ') + (open ? u"\"*"_s : u"\""_s);
}

QString keyText(const QStringList &key)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(key)).toJson(QJsonDocument::Compact));
}

QStringList keyOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).toVariant().toStringList();
}

/// nullopt for what is not searched: a person is found where they wrote or were asked.
std::optional<TextHit::In> placeIn(const QString &object)
{
    using In = TextHit::In;
    static const QHash<QString, In> places{{u"organisation"_s, In::Organisation},
                                           {u"assessment"_s, In::Assessment},
                                           {u"activity"_s, In::Activity},
                                           {u"answer"_s, In::Answer},
                                           {u"evidence"_s, In::Evidence},
                                           {u"action"_s, In::Action},
                                           {u"impact"_s, In::Impact}};
    const auto found = places.constFind(object);
    return found == places.cend() ? std::nullopt : std::optional(*found);
}

bool isSearched(const QString &object, const Member &member)
{
    return placeIn(object) && member.type == MemberType::Ref && member.name != u"file"_s; // its bytes are no text
}

bool sameTexts(const ObjectChange &change)
{
    if (!change.before || !change.after)
        return false;
    const auto &members = objectType(change.object)->members;
    return std::all_of(members.begin(), members.end(), [&](const Member &member) {
        return !isSearched(change.object, member) ||
               change.before->value(member.name) == change.after->value(member.name);
    });
}

} // namespace

QString grams(const QString &text)
{
    QStringList tokens;
    for (const Run &run : runsOf(text))
        tokens += tokensOf(run, true);
    return tokens.join(u' ');
}

QString matchFor(const QString &words)
{
    QStringList phrases;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QList<Run> runs = runsOf(word); !runs.isEmpty())
            phrases << phraseOf(runs);
    }
    return phrases.join(u" AND "_s);
}

QStringList FullText::schema()
{
    return {
        uR"(CREATE TABLE indexed (
                id INTEGER PRIMARY KEY,
                object TEXT NOT NULL,
                key TEXT NOT NULL, -- JSON
                UNIQUE (object, key)
            ) STRICT)"_s,
        u"CREATE VIRTUAL TABLE grams USING fts5 (text, content = '', contentless_delete = 1, "
        "tokenize = 'unicode61 remove_diacritics 0')"_s,
    };
}

Result<QStringList> FullText::textsOf(const QString &object, const QJsonObject &members) const
{
    QStringList texts;
    for (const Member &member : objectType(object)->members) {
        if (!isSearched(object, member))
            continue;
        const auto text = m_contents.text(members.value(member.name));
        if (!text)
            return failure(text.error());
        if (!text->isEmpty() && *text != ErasedMark)
            texts << *text;
    }
    return texts;
}

Result<void> FullText::put(const QString &object, const QStringList &key, const Members &members)
{
    const QString at = keyText(key);
    const auto known = m_database.value(u"SELECT id FROM indexed WHERE object = ? AND key = ?"_s, {object, at});
    if (!known)
        return failure(known.error());
    if (known->isValid()) {
        for (const QString &statement :
             {u"DELETE FROM grams WHERE rowid = ?"_s, u"DELETE FROM indexed WHERE id = ?"_s}) {
            if (auto gone = m_database.execute(statement, {known->toLongLong()}); !gone)
                return gone;
        }
    }
    const auto texts = textsOf(object, members.value_or(QJsonObject()));
    if (!texts)
        return failure(texts.error());
    const QString tokens = grams(texts->join(u'\n'));
    if (tokens.isEmpty())
        return {};
    const auto added =
        m_database.value(u"INSERT INTO indexed (object, key) VALUES (?, ?) RETURNING id"_s, {object, at});
    if (!added)
        return failure(added.error());
    return m_database.execute(u"INSERT INTO grams (rowid, text) VALUES (?, ?)"_s, {added->toLongLong(), tokens});
}

Result<void> FullText::fill()
{
    for (const ObjectType &type : objectTypes()) {
        if (type.since > IndexSince)
            continue; // its table is not there yet, and comes empty
        auto filled = eachObject(m_database, type.name, {},
                                 [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                     return put(type.name, key, members);
                                 });
        if (!filled)
            return filled;
    }
    return {};
}

Result<void> FullText::follow(const QList<ObjectChange> &changes)
{
    for (const ObjectChange &change : changes) {
        if (sameTexts(change))
            continue;
        if (auto done = put(change.object, change.key, change.after); !done)
            return done;
    }
    return {};
}

Result<void> FullText::forget(const QList<QPair<QString, QStringList>> &objects)
{
    for (const auto &[object, key] : objects) {
        const auto members = readObject(m_database, object, key);
        if (!members)
            return failure(members.error());
        if (auto done = put(object, key, *members); !done)
            return done;
    }
    // What was deleted only stays marked as such until the parts of the index are merged into one.
    return m_database.execute(u"INSERT INTO grams (grams) VALUES ('optimize')"_s);
}

Result<TextHit> FullText::hitOf(const QString &object, const QStringList &key, const QString &first) const
{
    TextHit hit;
    hit.in = *placeIn(object);
    hit.id = key.last();
    if (const qsizetype at = objectType(object)->assessmentInKey(); at >= 0)
        hit.assessment = key.at(at);
    if (hit.in == TextHit::In::Answer || hit.in == TextHit::In::Impact)
        hit.activity = key.at(1);
    const auto members = readObject(m_database, object, key);
    if (!members)
        return failure(members.error());
    const auto texts = textsOf(object, members->value_or(QJsonObject()));
    if (!texts)
        return failure(texts.error());
    const auto with = std::find_if(texts->begin(), texts->end(), [&first](const QString &text) {
        return text.normalized(QString::NormalizationForm_KC).contains(first, Qt::CaseInsensitive);
    });
    hit.text = with != texts->end() ? *with : texts->value(0);
    return hit;
}

Result<QList<TextHit>> FullText::search(const QString &words, int limit) const
{
    const auto format = m_database.format();
    if (!format)
        return failure(format.error());
    if (*format < IndexSince)
        return failure(QT_TRANSLATE_NOOP("words", "store.search-older"), {m_database.path()});
    const QString match = matchFor(words);
    if (match.isEmpty())
        return QList<TextHit>();
    auto rows =
        m_database.query(u"SELECT indexed.object, indexed.key FROM grams JOIN indexed ON indexed.id = grams.rowid "
                         "WHERE grams MATCH ? ORDER BY grams.rowid DESC LIMIT ?"_s,
                         {match, limit});
    if (!rows)
        return failure(rows.error());
    const QString first = words.simplified().section(u' ', 0, 0).normalized(QString::NormalizationForm_KC);
    QList<TextHit> hits;
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            return hits;
        auto hit = hitOf(rows->value(0).toString(), keyOf(rows->value(1).toString()), first);
        if (!hit)
            return failure(hit.error());
        hits.append(std::move(*hit));
    }
}

} // namespace shihe::store
