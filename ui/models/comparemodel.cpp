#include "ui/models/comparemodel.h"

#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using Kind = PracticeDifference::Kind;

CompareModel::Groups groupsOf(const PracticeDifference &row)
{
    CompareModel::Groups groups = CompareModel::All;
    switch (row.kind()) {
    case Kind::Better:
        groups |= CompareModel::Better;
        break;
    case Kind::Worse:
        groups |= CompareModel::Worse;
        break;
    case Kind::New:
        groups |= CompareModel::New;
        break;
    case Kind::Gone:
        groups |= CompareModel::Gone;
        break;
    case Kind::Other:
        break;
    }
    groups.setFlag(CompareModel::Law, row.byLaw());
    return groups;
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CompareModel::show(std::shared_ptr<const Compared> compared)
{
    beginResetModel();
    m_compared = std::move(compared);
    endResetModel();
}

void CompareModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

int CompareModel::count(Group group) const
{
    if (!m_compared)
        return 0;
    const auto &rows = m_compared->found.rows;
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [group](const PracticeDifference &row) { return groupsOf(row).testFlag(group); }));
}

std::optional<ClauseRef> CompareModel::clause(int row) const
{
    const PracticeDifference &difference = m_compared->found.rows.at(row);
    const Catalog &now = *m_compared->catalogAfter;
    for (const ChangeReason &reason : difference.reasons) {
        if (!reason.clause.source.isEmpty() && now.clause(reason.clause))
            return reason.clause;
    }
    const Practice *asked = now.practice(difference.practice);
    return asked && !asked->cites.isEmpty() ? std::optional(asked->cites.constFirst()) : std::nullopt;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_compared ? 0 : static_cast<int>(m_compared->found.rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PracticeDifference &row = m_compared->found.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case PracticeRole:
        return row.practice;
    case MarkRole:
        return row.after ? static_cast<int>(markOf(row.after->answer, row.after->crossed)) : QVariant();
    case SearchRole:
        return searchText(row);
    case GroupsRole:
        return groupsOf(row).toInt();
    case AskedRole:
        return row.after.has_value();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (Qt::AlignLeft | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Question");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

const Practice &CompareModel::practice(const PracticeDifference &row) const
{
    const Practice *now = m_compared->catalogAfter->practice(row.practice);
    return now ? *now : *m_compared->catalogBefore->practice(row.practice);
}

QString CompareModel::text(const PracticeDifference &row, int column) const
{
    const auto answer = [](const std::optional<PracticeStanding> &standing) {
        if (!standing)
            return tr("Not asked");
        const QString word = standing->answer ? Format::word(*standing->answer) : tr("Not answered");
        return standing->crossed ? tr("%1 ■").arg(word) : word;
    };
    switch (column) {
    case QuestionColumn:
        return practice(row).question.in(m_language);
    case BeforeColumn:
        return answer(row.before);
    case AfterColumn:
        return answer(row.after);
    case WhyColumn:
        return why(*m_compared, row, m_language);
    default:
        return {};
    }
}

QString CompareModel::why(const Compared &compared, const PracticeDifference &row, Language language)
{
    QStringList lines;
    for (const ChangeReason &each : row.reasons)
        lines << reason(compared, row, each, language);
    const auto weight = [](std::optional<int> number) { return number ? QString::number(*number) : u"–"_s; };
    if (row.before && row.after && row.before->law != row.after->law)
        lines << tr("Weight in law: %1 → %2").arg(weight(row.before->law), weight(row.after->law));
    if (row.before && row.after && row.before->standards != row.after->standards)
        lines << tr("Weight in standards: %1 → %2").arg(weight(row.before->standards), weight(row.after->standards));
    return lines.join(u'\n');
}

QString CompareModel::cite(const Compared &compared, const ClauseRef &clause, Language language)
{
    const Source *source = compared.catalogAfter->source(clause.source);
    if (!source)
        source = compared.catalogBefore->source(clause.source);
    return source ? Format::cite(*source, clause.at, language) : clause.text();
}

QString CompareModel::reason(const Compared &compared, const PracticeDifference &row, const ChangeReason &reason,
                             Language language)
{
    switch (reason.cause) {
    case Cause::Answer:
        return row.kind() == Kind::Better  ? tr("▲ Another answer")
               : row.kind() == Kind::Worse ? tr("▼ Another answer")
                                           : tr("Another answer");
    case Cause::Evidence:
        return row.after && row.after->evidenced ? tr("Evidence attached") : tr("Evidence taken away");
    case Cause::Fact: {
        const Fact *fact = compared.catalogAfter->fact(reason.fact);
        return tr("Another fact: %1").arg(fact ? fact->question.in(language) : reason.fact);
    }
    case Cause::Activities:
        return tr("An activity came or went");
    case Cause::LawCame:
        return tr("Counts now: %1").arg(cite(compared, reason.clause, language));
    case Cause::LawWent:
        return tr("Counts no more: %1").arg(cite(compared, reason.clause, language));
    case Cause::QuestionNew:
        return tr("New in catalog %1").arg(compared.catalogAfter->version);
    case Cause::QuestionGone:
        return tr("No longer in catalog %1").arg(compared.catalogAfter->version);
    case Cause::Reworded:
        return tr("The question was changed: not comparable");
    case Cause::Catalog:
        return tr("The catalog weighs or applies it otherwise");
    }
    return {};
}

QString CompareModel::searchText(const PracticeDifference &row) const
{
    const Practice &asked = practice(row);
    QStringList texts{asked.id, asked.question.zh, asked.question.en, why(*m_compared, row, m_language)};
    for (const ClauseRef &ref : asked.cites)
        texts << cite(*m_compared, ref, Language::Zh) << cite(*m_compared, ref, Language::En);
    return texts.join(u'\n').toCaseFolded();
}

void CompareFilter::setGroup(CompareModel::Group group)
{
    m_group = group;
    invalidateFilter();
}

void CompareFilter::setText(const QString &text)
{
    m_text = text.trimmed().toCaseFolded();
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return CompareModel::Groups::fromInt(index.data(CompareModel::GroupsRole).toInt()).testFlag(m_group) &&
           (m_text.isEmpty() || index.data(CompareModel::SearchRole).toString().contains(m_text));
}

} // namespace shihe::ui
