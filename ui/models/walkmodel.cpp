#include "ui/models/walkmodel.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

// A section's index carries 0, a question's the row of its section plus one.
constexpr quintptr SectionLevel = 0;

/// Which questions stand in it depends on their answers.
bool goesByState(WalkModel::Order order)
{
    return order == WalkModel::Order::Unanswered || order == WalkModel::Order::NoEvidence ||
           order == WalkModel::Order::ToConfirm;
}

} // namespace

WalkModel::WalkModel(AssessmentSession &session, const Words &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_words(words)
    , m_search(session.catalog())
{
    connect(&session, &AssessmentSession::evaluationChanged, this, &WalkModel::follow);
    connect(&session, &AssessmentSession::activityChanged, this, [this] {
        m_kept.clear();
        m_state.read(m_session);
        rebuild();
    });
    m_state.read(session);
    take(arranged());
}

void WalkModel::arrange(Order order, const QString &checklist)
{
    m_order = order;
    m_checklist = checklist;
    m_kept.clear();
    if (goesByState(order)) {
        for (const Section &section : arranged())
            m_kept.unite({section.practices.begin(), section.practices.end()});
    }
    rebuild();
}

void WalkModel::search(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void WalkModel::rebuild()
{
    m_matching.reset();
    if (!m_query.trimmed().isEmpty()) {
        QStringList all;
        for (const Practice &practice : m_session.catalog().practices)
            all.append(practice.id);
        m_matching = m_search.matching(m_query, all, m_state.texts());
    }
    reset();
}

void WalkModel::reset()
{
    beginResetModel();
    take(arranged());
    endResetModel();
}

void WalkModel::take(const QList<Section> &arranged)
{
    QSet<QString> all;
    for (const Section &section : arranged)
        all.unite({section.practices.begin(), section.practices.end()});
    m_unsearched = all.size();
    m_sections = narrowed(arranged);
    m_walked.clear();
    for (const Section &section : std::as_const(m_sections))
        m_walked += section.practices;
    m_walked.removeDuplicates();
}

QList<WalkModel::Section> WalkModel::narrowed(QList<Section> sections) const
{
    if (!m_matching)
        return sections;
    for (Section &section : sections)
        section.practices.removeIf([this](const QString &id) { return !m_matching->contains(id); });
    sections.removeIf([](const Section &section) { return section.practices.isEmpty(); });
    return sections;
}

void WalkModel::setLanguage(Language language)
{
    m_language = language;
    take(arranged()); // titles may be words of the program
    tellAll();
}

void WalkModel::follow()
{
    const WalkState before = m_state;
    m_state.read(m_session);
    const QSet<QString> changed = before.changed(m_state);
    const bool mayMove = !before.asksAs(m_state) || (goesByState(m_order) && !changed.isEmpty());
    if (mayMove && narrowed(arranged()) != m_sections)
        reset();
    else if (before.day() != m_state.day())
        tellAll();
    else
        tell(changed);
}

void WalkModel::tell(const QSet<QString> &practices)
{
    // Not the words: what is shown keeps its height.
    static const QList<int> roles{MarkRole, TallyRole, Qt::AccessibleTextRole};
    if (practices.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &all = m_sections.at(row).practices;
        const QModelIndex section = index(row, 0);
        bool touched = false;
        for (int place = 0; place < all.size(); ++place) {
            if (!practices.contains(all.at(place)))
                continue;
            touched = true;
            const QModelIndex changed = index(place, 0, section);
            Q_EMIT dataChanged(changed, changed, roles);
        }
        if (touched)
            Q_EMIT dataChanged(section, section, roles);
    }
}

void WalkModel::tellAll()
{
    if (m_sections.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, 0, section));
    }
}

QList<WalkModel::Section> WalkModel::byTopic(const QStringList &practices, const Wanted &wanted) const
{
    const Catalog &catalog = m_session.catalog();
    QHash<QString, QStringList> found;
    for (const QString &id : practices) {
        if (wanted(id))
            found[catalog.practice(id)->topic].append(id);
    }
    QList<Section> sections;
    for (const QString &topic : catalog.topics()) {
        if (!found.contains(topic))
            continue;
        // A topic of a user's own catalog has no word of ours; its id then stands.
        const QString key = u"topic."_s + topic;
        const auto named = [&](Language language) {
            return m_words.has(language, key) ? m_words.text(language, key) : topic;
        };
        sections.append({{named(Language::Zh), named(Language::En)}, found.value(topic)});
    }
    return sections;
}

QList<WalkModel::Section> WalkModel::ofChecklist() const
{
    QList<Section> found;
    const Checklist *checklist = m_session.catalog().checklist(m_checklist);
    if (!checklist)
        return found;
    for (const ChecklistSection &each : checklist->sections) {
        Section section{each.title, each.practices};
        section.practices.removeIf([this](const QString &id) { return !applies(id); });
        if (!section.practices.isEmpty())
            found.append(section);
    }
    return found;
}

QList<WalkModel::Section> WalkModel::arranged() const
{
    const auto kept = [this](const auto &wanted) {
        return [this, wanted](const QString &id) { return m_kept.contains(id) || wanted(id); };
    };
    switch (m_order) {
    case Order::Checklist:
        return ofChecklist();
    case Order::Topic:
        return byTopic(m_state.applicable(), [](const QString &) { return true; });
    case Order::Unanswered:
        return byTopic(m_state.applicable(), kept([this](const QString &id) { return !m_state.isAnswered(id); }));
    case Order::NoEvidence:
        return byTopic(m_state.applicable(), kept([this](const QString &id) { return m_state.lacksEvidence(id); }));
    case Order::ToConfirm:
        return byTopic(m_state.applicable(), kept([this](const QString &id) { return isCarried(id); }));
    case Order::NotAsked: {
        QStringList rest;
        for (const Practice &practice : m_session.catalog().practices) {
            if (!applies(practice.id))
                rest.append(practice.id);
        }
        return byTopic(rest, [](const QString &) { return true; });
    }
    case Order::RedLines:
        break;
    }
    QList<Section> found;
    const auto part = [&](bool redLine, const QString &title) {
        Section section{{title, title}, {}};
        for (const Section &topic :
             byTopic(m_state.applicable(), [&](const QString &id) { return isRedLine(id) == redLine; }))
            section.practices += topic.practices;
        if (!section.practices.isEmpty())
            found.append(section);
    };
    part(true, tr("Red lines"));
    part(false, tr("All other questions"));
    return found;
}

QModelIndex WalkModel::indexOf(const QString &practice) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const qsizetype place = m_sections.at(row).practices.indexOf(practice);
        if (place >= 0)
            return index(static_cast<int>(place), 0, index(row, 0));
    }
    return {};
}

QStringList WalkModel::carriedBeside(const QString &practice) const
{
    QStringList carried;
    if (const QModelIndex place = indexOf(practice); place.isValid()) {
        for (const QString &id : m_sections.at(place.parent().row()).practices) {
            if (isCarried(id))
                carried.append(id);
        }
    }
    return carried;
}

QString WalkModel::neighbour(const QString &practice, int step, bool unanswered) const
{
    const qsizetype count = m_walked.size();
    const qsizetype here = m_walked.indexOf(practice);
    qsizetype place = here < 0 && step < 0 ? count : here;
    for (qsizetype tried = 0; tried < count; ++tried) {
        place += step;
        if (unanswered)
            place = (place + count) % count;
        if (place < 0 || place >= count)
            return {};
        const QString &id = m_walked.at(place);
        if (!unanswered || (!isAnswered(id) && id != practice && applies(id)))
            return id;
    }
    return {};
}

QModelIndex WalkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : SectionLevel);
}

QModelIndex WalkModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == SectionLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, SectionLevel);
}

int WalkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != SectionLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).practices.size());
}

int WalkModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant WalkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == SectionLevel)
        return sectionData(m_sections.at(index.row()), role);
    return practiceData(m_sections.at(static_cast<qsizetype>(index.internalId() - 1)).practices.at(index.row()), role);
}

QVariant WalkModel::sectionData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return section.title.in(m_language);
    case Qt::AccessibleTextRole: {
        if (m_order == Order::NotAsked)
            return section.title.in(m_language);
        const Tally tally = m_state.tally(section.practices);
        return tr("%1, %2 of %3 answered")
            .arg(section.title.in(m_language), QString::number(tally.answered()), QString::number(tally.all()));
    }
    case TallyRole:
        return QVariant::fromValue(m_state.tally(section.practices));
    case PracticeRole:
        return QString();
    default:
        return {};
    }
}

QVariant WalkModel::practiceData(const QString &practice, int role) const
{
    const Practice &known = *m_session.catalog().practice(practice);
    switch (role) {
    case Qt::DisplayRole:
        return known.question.in(m_language);
    case Qt::AccessibleTextRole:
        return isRedLine(practice) ? tr("%1, red line: %2").arg(known.question.in(m_language), spokenAnswer(practice))
                                   : u"%1: %2"_s.arg(known.question.in(m_language), spokenAnswer(practice));
    case PracticeRole:
        return practice;
    case MarkRole:
        return static_cast<int>(m_state.mark(practice));
    case RedLineRole:
        return isRedLine(practice);
    default:
        return {};
    }
}

QString WalkModel::spokenAnswer(const QString &practice) const
{
    if (!applies(practice))
        return tr("Not asked");
    if (const auto draft = m_state.draft(practice))
        return tr("%1 last time, to confirm").arg(Format::word(*draft));
    const auto given = m_state.answer(practice);
    return given ? Format::word(*given) : tr("Not answered");
}

} // namespace shihe::ui
