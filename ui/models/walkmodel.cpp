#include "ui/models/walkmodel.h"

#include "core/scoring/trace.h"
#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

// A section's index carries 0, a question's the row of its section plus one.
constexpr quintptr SectionLevel = 0;

} // namespace

WalkModel::WalkModel(AssessmentSession &session, const Words &words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_words(words)
{
    const auto readAnswers = [this] {
        m_answers = answersOf(m_session.assessment().organisation, m_session.activity());
    };
    connect(&session, &AssessmentSession::evaluationChanged, this, [this, readAnswers] {
        readAnswers();
        follow();
    });
    connect(&session, &AssessmentSession::activityChanged, this, [this, readAnswers] {
        readAnswers();
        m_kept.clear();
        follow();
    });
    readAnswers();
    m_redLines = redLinesOn(session.catalog(), session.assessment().asOf);
    m_sections = sections();
}

void WalkModel::arrange(Order order, const QString &checklist)
{
    beginResetModel();
    m_order = order;
    m_checklist = checklist;
    m_kept.clear();
    m_sections = sections();
    if (order == Order::Unanswered) {
        for (const Section &section : std::as_const(m_sections))
            m_kept.unite(QSet<QString>(section.practices.begin(), section.practices.end()));
    }
    endResetModel();
}

void WalkModel::setLanguage(Language language)
{
    m_language = language;
    m_sections = sections(); // their titles may be words of the program
    tellAll();
}

void WalkModel::follow()
{
    m_redLines = redLinesOn(m_session.catalog(), m_session.assessment().asOf);
    const QList<Section> now = sections();
    if (now == m_sections) {
        tellAll();
        return;
    }
    beginResetModel();
    m_sections = now;
    endResetModel();
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

QList<WalkModel::Section> WalkModel::byTopic(const std::function<bool(const QString &)> &wanted) const
{
    const Catalog &catalog = m_session.catalog();
    QList<Section> found;
    for (const QString &topic : catalog.topics()) {
        const QString key = u"topic."_s + topic;
        Section section{{m_words.text(Language::Zh, key), m_words.text(Language::En, key)}, {}};
        for (const QString &id : m_session.evaluation().applicable) {
            if (catalog.practice(id)->topic == topic && wanted(id))
                section.practices.append(id);
        }
        if (!section.practices.isEmpty())
            found.append(section);
    }
    return found;
}

QList<WalkModel::Section> WalkModel::sections() const
{
    const QStringList &applicable = m_session.evaluation().applicable;
    const QSet<QString> applies(applicable.begin(), applicable.end());
    QList<Section> found;
    switch (m_order) {
    case Order::Checklist:
        if (const Checklist *checklist = m_session.catalog().checklist(m_checklist)) {
            for (const ChecklistSection &each : checklist->sections) {
                Section section{each.title, each.practices};
                section.practices.removeIf([&applies](const QString &id) { return !applies.contains(id); });
                if (!section.practices.isEmpty())
                    found.append(section);
            }
        }
        return found;
    case Order::Topic:
        return byTopic([](const QString &) { return true; });
    case Order::Unanswered:
        return byTopic([this](const QString &id) { return m_kept.contains(id) || !isAnswered(id); });
    case Order::RedLines: {
        const auto part = [&](bool redLine, const QString &title) {
            Section section{{title, title}, {}};
            for (const Section &topic : byTopic([&](const QString &id) { return isRedLine(id) == redLine; }))
                section.practices += topic.practices;
            if (!section.practices.isEmpty())
                found.append(section);
        };
        part(true, tr("Red lines"));
        part(false, tr("All other questions"));
        return found;
    }
    }
    return found;
}

QStringList WalkModel::practices() const
{
    QStringList ids;
    for (const Section &section : m_sections)
        ids += section.practices;
    ids.removeDuplicates();
    return ids;
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

bool WalkModel::isAnswered(const QString &practice) const
{
    const auto given = m_answers.constFind(practice);
    return given != m_answers.cend() && given->value != AnswerValue::Unknown;
}

QString WalkModel::neighbour(const QString &practice, int step, bool unanswered) const
{
    const QStringList all = practices();
    const qsizetype count = all.size();
    const qsizetype here = all.indexOf(practice);
    qsizetype place = here < 0 && step < 0 ? count : here;
    for (qsizetype tried = 0; tried < count; ++tried) {
        place += step;
        if (unanswered)
            place = (place + count) % count;
        if (place < 0 || place >= count)
            return {};
        const QString &id = all.at(place);
        if (!unanswered || (!isAnswered(id) && id != practice))
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
    const Tally tally = this->tally(section);
    switch (role) {
    case Qt::DisplayRole:
        return section.title.in(m_language);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3 answered")
            .arg(section.title.in(m_language), QString::number(tally.answered()), QString::number(tally.all()));
    case TallyRole:
        return QVariant::fromValue(tally);
    case PracticeRole:
        return QString();
    default:
        return {};
    }
}

QVariant WalkModel::practiceData(const QString &practice, int role) const
{
    const Practice &known = *m_session.catalog().practice(practice);
    const auto given = m_answers.constFind(practice);
    const auto value = given == m_answers.cend() ? std::nullopt : std::optional(given->value);
    switch (role) {
    case Qt::DisplayRole:
        return known.question.in(m_language);
    case Qt::AccessibleTextRole: {
        const QString answer = value ? Format::word(*value) : tr("Not answered");
        return isRedLine(practice) ? tr("%1, red line: %2").arg(known.question.in(m_language), answer)
                                   : u"%1: %2"_s.arg(known.question.in(m_language), answer);
    }
    case PracticeRole:
        return practice;
    case MarkRole:
        return static_cast<int>(markOf(value, isRedLine(practice)));
    case RedLineRole:
        return isRedLine(practice);
    default:
        return {};
    }
}

Tally WalkModel::tally(const Section &section) const
{
    Tally tally;
    for (const QString &id : section.practices) {
        const auto given = m_answers.constFind(id);
        switch (given == m_answers.cend() ? AnswerValue::Unknown : given->value) {
        case AnswerValue::Yes:
            ++tally.full;
            break;
        case AnswerValue::Mostly:
        case AnswerValue::Partly:
            ++tally.half;
            break;
        case AnswerValue::No:
            ++(isRedLine(id) ? tally.crossed : tally.no);
            break;
        case AnswerValue::Unknown:
            ++tally.left;
            break;
        case AnswerValue::NotApplicable:
            ++tally.out;
            break;
        }
    }
    return tally;
}

} // namespace shihe::ui
