#include "core/store/loading.h"

#include <utility>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

class Loading final
{
public:
    Loading(const Database &database, const Translator &translator, QString id)
        : m_database(database)
        , m_translator(translator)
        , m_id(std::move(id))
    {
    }

    Result<Assessment> run()
    {
        auto loaded = head()
                          .and_then([this] { return activities(); })
                          .and_then([this] { return facts(); })
                          .and_then([this] { return answers(); })
                          .and_then([this] { return evidence(); })
                          .and_then([this] { return actions(); })
                          .and_then([this] { return impact(); });
        if (!loaded)
            return failure(loaded.error());
        return m_assessment;
    }

private:
    Result<void> head()
    {
        const auto members = readObject(m_database, u"assessment"_s, {m_id});
        if (!members)
            return failure(members.error());
        if (!*members)
            return failure(QT_TRANSLATE_NOOP("words", "store.unknown-assessment"), {m_id});
        const QJsonObject &found = **members;
        const auto title = m_translator.text(found, u"title"_s);
        if (!title)
            return failure(title.error());
        m_assessment.id = m_id;
        m_assessment.title = *title;
        m_assessment.asOf = dayOf(found.value(u"as_of"_s)).value_or(QDate());
        m_assessment.state = found.value(u"state"_s).toString();
        if (const auto mark = stateMark(found); !mark)
            return mark;
        m_assessment.catalogVersion = found.value(u"catalog_version"_s).toString();
        m_assessment.catalogSha256 = found.value(u"catalog_sha256"_s).toString();
        m_assessment.userCatalogs = pinsOf(found);
        m_assessment.organisation.id = found.value(u"organisation"_s).toString();
        const auto organisation = readObject(m_database, u"organisation"_s, {m_assessment.organisation.id});
        if (!organisation)
            return failure(organisation.error());
        const auto name = m_translator.text(organisation->value_or(QJsonObject()), u"name"_s);
        if (!name)
            return failure(name.error());
        m_assessment.organisation.name = *name;
        return {};
    }

    Result<void> stateMark(const QJsonObject &found)
    {
        const auto note = m_translator.contents.text(found.value(u"state_note"_s));
        const auto by = m_translator.persons.nameOf(found.value(u"state_by"_s).toString());
        if (!note || !by)
            return failure(note ? by.error() : note.error());
        m_assessment.mark = {*by,
                             stampOf(found.value(u"state_at"_s).toString()),
                             *note,
                             found.value(u"version"_s).toInt(1),
                             found.value(u"issued_seq"_s).toInteger(),
                             found.value(u"issued_hash"_s).toString()};
        return {};
    }

    Result<void> activities()
    {
        QList<std::pair<qint64, Activity>> found;
        const auto read = each(u"activity"_s, [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
            const auto title = m_translator.text(members, u"title"_s);
            if (!title)
                return failure(title.error());
            found.append({members.value(u"position"_s).toInteger(), Activity{key.at(1), *title, {}, {}, {}}});
            return {};
        });
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[position, activity] : std::as_const(found))
            m_assessment.activities << activity;
        return read;
    }

    Result<void> facts()
    {
        return each(u"fact"_s, [this](const QStringList &key, const QJsonObject &members) -> Result<void> {
            if (Profile *profile = profileOf(key.at(1)))
                profile->insert(key.at(2), toFact(members.value(u"value"_s)));
            return {};
        });
    }

    Result<void> answers()
    {
        return each(u"answer"_s, [this](const QStringList &key, const QJsonObject &members) -> Result<void> {
            const auto answer = m_translator.toAnswer(members);
            if (!answer)
                return failure(answer.error());
            if (Answers *answers = answersOf(key.at(1), members.value(u"carried"_s).toBool()))
                answers->insert(key.at(2), *answer);
            return {};
        });
    }

    Result<void> evidence()
    {
        if (auto read = each(u"evidence"_s,
                             [this](const QStringList &key, const QJsonObject &members) -> Result<void> {
                                 const auto piece = m_translator.toEvidence(key.at(1), members);
                                 if (!piece)
                                     return failure(piece.error());
                                 m_assessment.evidence.insert(key.at(1), *piece);
                                 return {};
                             });
            !read)
            return read;
        auto rows =
            m_database.query(u"SELECT id, sha256 FROM evidence WHERE assessment = ? AND sha256 IS NOT NULL"_s, {m_id});
        if (!rows)
            return failure(rows.error());
        while (true) {
            const auto found = m_database.next(*rows);
            if (!found)
                return failure(found.error());
            if (!*found)
                return {};
            // A piece that was erased gives nothing out, even where another one still has the file.
            if (Evidence &piece = m_assessment.evidence[rows->value(0).toString()]; piece.name != ErasedMark)
                piece.sha256 = rows->value(1).toString();
        }
    }

    Result<void> actions()
    {
        QList<std::pair<qint64, Action>> found;
        const auto read = each(u"action"_s, [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
            auto action = m_translator.toAction(key.at(1), members);
            if (!action)
                return failure(action.error());
            found.append({members.value(u"position"_s).toInteger(), std::move(*action)});
            return {};
        });
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[position, action] : std::as_const(found))
            m_assessment.actions << action;
        return read;
    }

    Result<void> impact()
    {
        ImpactItems items;
        const auto read = each(u"impact"_s, [&](const QStringList &key, const QJsonObject &members) -> Result<void> {
            auto item = m_translator.toImpactItem(members);
            if (!item)
                return failure(item.error());
            items.insert({key.at(1), key.at(2)}, *item);
            return {};
        });
        m_assessment.impact = impactFrom(items);
        return read;
    }

    template <typename Take>
    Result<void> each(const QString &object, Take &&take)
    {
        return eachObject(m_database, object, m_id, std::forward<Take>(take));
    }

    Activity *activity(const QString &id)
    {
        for (Activity &activity : m_assessment.activities) {
            if (activity.id == id)
                return &activity;
        }
        return nullptr;
    }

    Profile *profileOf(const QString &id)
    {
        Activity *found = activity(id);
        return id.isEmpty() ? &m_assessment.organisation.profile : found ? &found->profile : nullptr;
    }

    Answers *answersOf(const QString &id, bool carried)
    {
        if (id.isEmpty())
            return carried ? &m_assessment.organisation.carried : &m_assessment.organisation.answers;
        Activity *found = activity(id);
        return !found ? nullptr : carried ? &found->carried : &found->answers;
    }

    const Database &m_database;
    const Translator &m_translator;
    QString m_id;
    Assessment m_assessment;
};

} // namespace

Result<Assessment> loadAssessment(const Database &database, const Translator &translator, const QString &id)
{
    return Loading(database, translator, id).run();
}

} // namespace shihe::store
