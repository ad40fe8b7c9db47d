#include "ui/models/searchmodel.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

SearchModel::SearchModel(const Catalog &catalog, const Words &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_words(words)
{
    build(catalog, true);
}

void SearchModel::setCatalog(const Catalog &catalog, bool withPractices)
{
    beginResetModel();
    m_hits.clear();
    build(catalog, withPractices);
    endResetModel();
}

void SearchModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SearchModel::build(const Catalog &catalog, bool withPractices)
{
    m_entries.clear();
    if (withPractices) {
        for (const Practice &practice : catalog.practices) {
            QStringList rest{practice.why.zh, practice.why.en, practice.check.zh, practice.check.en};
            for (const ClauseRef &ref : practice.cites)
                rest.append(ref.text());
            const QString topic = u"topic."_s + practice.topic;
            m_entries.append(
                {practice.question,
                 {m_words.text(Language::Zh, topic), m_words.text(Language::En, topic)},
                 u"%1\n%2\n%3"_s.arg(practice.question.zh, practice.question.en, practice.id).toCaseFolded(),
                 rest.join(u'\n').toCaseFolded(),
                 {PageId::Walk, practice.id, {}, {}}});
        }
    }
    for (const Source &source : catalog.sources) {
        m_entries.append({source.title,
                          {source.number, source.number},
                          u"%1\n%2\n%3"_s.arg(source.title.zh, source.title.en, source.number).toCaseFolded(),
                          source.id,
                          {PageId::Law, {}, {source.id, {}}, {}}});
        for (const Clause &clause : source.clauses) {
            const auto cite = [&](Language language) { return Format::cite(source, clause.at, language); };
            const Text place{cite(Language::Zh), cite(Language::En)};
            m_entries.append(
                {clause.digest,
                 place,
                 u"%1\n%2\n%3:%4"_s.arg(clause.digest.zh, clause.digest.en, source.id, clause.at).toCaseFolded(),
                 QStringList{place.zh, place.en, source.title.zh, source.title.en}.join(u'\n').toCaseFolded(),
                 {PageId::Law, {}, {source.id, clause.at}, {}}});
        }
    }
}

void SearchModel::search(const QString &query)
{
    beginResetModel();
    m_hits.clear();
    const QStringList words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        QList<qsizetype> weaker;
        for (qsizetype i = 0; i < m_entries.size() && m_hits.size() < MostHits; ++i) {
            const Entry &entry = m_entries.at(i);
            const auto inFirst = [&entry](const QString &word) { return entry.first.contains(word); };
            const auto anywhere = [&](const QString &word) { return inFirst(word) || entry.rest.contains(word); };
            if (std::all_of(words.begin(), words.end(), inFirst))
                m_hits.append(i);
            else if (std::all_of(words.begin(), words.end(), anywhere))
                weaker.append(i);
        }
        m_hits += weaker;
        if (m_hits.size() > MostHits)
            m_hits.resize(MostHits);
    }
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_hits.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry.text.in(m_language);
    case Qt::ToolTipRole:
        return entry.text.in(other(m_language));
    case ContextRole:
        return entry.context.in(m_language);
    case DestinationRole:
        return QVariant::fromValue(entry.destination);
    case KindRole:
        return entry.destination.page == PageId::Walk ? u"assessment"_s : u"law"_s;
    default:
        return {};
    }
}

} // namespace shihe::ui
