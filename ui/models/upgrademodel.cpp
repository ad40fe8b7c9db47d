#include "ui/models/upgrademodel.h"

#include "ui/models/groupfilter.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using Upgraded = PracticeUpgrade::Kind;

/// What the row's kind says already.
bool saysNothingNew(const ChangeReason &reason)
{
    return reason.cause == Cause::Reworded || reason.cause == Cause::QuestionNew || reason.cause == Cause::QuestionGone;
}

QString gapOf(Language language)
{
    return language == Language::Zh ? u"、"_s : u", "_s;
}

} // namespace

static_assert(isGrouped<UpgradeModel>);

UpgradeModel::UpgradeModel(const Words &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

int UpgradeModel::Row::group() const
{
    return practice ? groupOf(practice->kind) : Facts;
}

void UpgradeModel::show(std::shared_ptr<const UpgradePreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    readRows();
    endResetModel();
}

void UpgradeModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

// What stays as it is in every respect is no row.
void UpgradeModel::readRows()
{
    m_rows.clear();
    if (!m_preview)
        return;
    const CatalogUpgrade &upgrade = m_preview->upgrade;
    QHash<QString, const PracticeDifference *> effects;
    for (const PracticeDifference &each : upgrade.effect.rows)
        effects.insert(each.practice, &each);
    for (const PracticeUpgrade &practice : upgrade.practices) {
        const PracticeDifference *effect = effects.value(practice.practice);
        const bool other = practice.kind != Upgraded::Unchanged || !practice.parts.isEmpty() || effect;
        if (other)
            m_rows.append({&practice, nullptr, effect});
    }
    for (const FactUpgrade &fact : upgrade.facts)
        m_rows.append({nullptr, &fact, nullptr});
}

QList<int> UpgradeModel::groups()
{
    QList<int> all;
    for (int group = All; group <= Facts; group *= 2)
        all.append(group);
    return all;
}

int UpgradeModel::count(int group) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [group](const Row &row) { return group == All || row.group() == group; }));
}

QString UpgradeModel::groupName(int group) const
{
    if (group == All)
        return tr("All");
    if (group == Facts)
        return tr("Facts");
    if (group == groupOf(Upgraded::Unchanged))
        return tr("Only figures or wording");
    int kind = 0;
    while (groupOf(static_cast<Upgraded>(kind)) != group)
        ++kind;
    return m_words.text(m_language, u"upgrade."_s + word(static_cast<Upgraded>(kind)));
}

int UpgradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UpgradeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpgradeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column(), m_language);
    case PracticeRole:
        return row.practice ? row.practice->practice : QString();
    case SortRole:
        return index.row();
    case GroupsRole:
        return All | row.group();
    case SearchRole:
        return searchText(row);
    default:
        return {};
    }
}

QVariant UpgradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (Qt::AlignLeft | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("What happens");
    case BeforeColumn:
        return tr("So far");
    case AfterColumn:
        return tr("From then on");
    case EffectColumn:
        return tr("Your answers and the figures");
    default:
        return {};
    }
}

QString UpgradeModel::text(const Row &row, int column, Language language) const
{
    switch (column) {
    case KindColumn:
        return kindText(row, language);
    case BeforeColumn:
        return beforeText(row, language);
    case AfterColumn:
        return afterText(row, language);
    case EffectColumn:
        return row.practice ? effectText(row, language) : factText(row, language);
    default:
        return {};
    }
}

QString UpgradeModel::kindText(const Row &row, Language language) const
{
    if (row.fact)
        return m_words.text(language, u"upgrade.fact-"_s + word(row.fact->kind));
    QStringList parts;
    const bool sameQuestion = row.practice->kind == Upgraded::Recited || row.practice->kind == Upgraded::Unchanged;
    for (const PracticeUpgrade::Part part : row.practice->parts) {
        if (part == PracticeUpgrade::Part::Question && !sameQuestion)
            continue; // both wordings stand beside it
        parts << m_words.text(language, u"upgrade.part-"_s + word(part));
    }
    const QString kind = m_words.text(language, u"upgrade."_s + word(row.practice->kind));
    return parts.isEmpty() ? kind : kind + u'\n' + parts.join(gapOf(language));
}

QString UpgradeModel::beforeText(const Row &row, Language language) const
{
    const Catalog &then = *m_preview->compared->catalogBefore;
    QStringList lines;
    if (row.fact) {
        const Fact *fact = then.fact(row.fact->fact);
        return fact ? fact->question.in(language) : u"–"_s;
    }
    for (const QString &old : row.practice->from) {
        if (const Practice *practice = then.practice(old))
            lines << practice->question.in(language);
    }
    return lines.isEmpty() ? u"–"_s : lines.join(u"\n"_s);
}

QString UpgradeModel::afterText(const Row &row, Language language) const
{
    const Catalog &now = *m_preview->compared->catalogAfter;
    if (row.fact) {
        const Fact *fact = now.fact(row.fact->fact);
        if (!fact)
            return u"–"_s;
        QStringList lines{fact->question.in(language)};
        const auto labels = [language](const Fact *from, const QStringList &options) {
            QStringList texts;
            for (const QString &id : options) {
                const FactOption *option = from ? from->option(id) : nullptr;
                texts << (option ? option->label.in(language) : id);
            }
            return texts.join(gapOf(language));
        };
        if (!row.fact->gone.isEmpty())
            lines << tr("No longer: %1")
                         .arg(labels(m_preview->compared->catalogBefore->fact(row.fact->fact), row.fact->gone));
        if (!row.fact->come.isEmpty())
            lines << tr("New: %1").arg(labels(fact, row.fact->come));
        return lines.join(u'\n');
    }
    const Practice *practice = now.practice(row.practice->practice);
    if (!practice)
        return u"–"_s;
    const QString question = practice->question.in(language);
    if (question == beforeText(row, language))
        return tr("The same question");
    return question;
}

QString UpgradeModel::placeName(const QString &activity, Language language) const
{
    const QList<Activity> &all = m_preview->compared->assessmentBefore.activities;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&activity](const Activity &each) { return each.id == activity; });
    return found == all.cend() || all.size() < 2 ? QString() : found->title.in(language);
}

QString UpgradeModel::answerText(const KeptAnswer &given, Language language) const
{
    const QString place = placeName(given.activity, language);
    const QString value =
        given.draft ? tr("draft: %1").arg(Format::word(given.answer.value)) : Format::word(given.answer.value);
    const QString said = place.isEmpty() ? value : tr("%1: %2").arg(place, value);
    switch (given.fate) {
    case Fate::Stays:
        return given.draft ? tr("%1, still to confirm").arg(said) : tr("%1, still counts").arg(said);
    case Fate::ToConfirm:
        return tr("%1, to confirm").arg(said);
    case Fate::Remembered:
        return tr("%1, kept, counts no more").arg(said);
    }
    return {};
}

QString UpgradeModel::mergedText(const QString &practice, Language language) const
{
    const Assessment &after = m_preview->compared->assessmentAfter;
    QStringList lines;
    const auto add = [&](const QString &activity, const Answers &drafts) {
        const auto draft = drafts.constFind(practice);
        if (draft == drafts.cend())
            return;
        const QString place = placeName(activity, language);
        const QString value = Format::word(draft->value);
        lines << tr("Together: %1").arg(place.isEmpty() ? value : tr("%1: %2").arg(place, value));
    };
    add({}, after.organisation.carried);
    for (const Activity &activity : after.activities)
        add(activity.id, activity.carried);
    return lines.join(u'\n');
}

QString UpgradeModel::effectText(const Row &row, Language language) const
{
    QStringList lines;
    for (const KeptAnswer &given : row.practice->answers)
        lines << answerText(given, language);
    if (lines.size() > 1 && row.practice->kind == Upgraded::Merged)
        lines << mergedText(row.practice->practice, language);
    if (lines.isEmpty() && row.practice->kind != Upgraded::New)
        lines << tr("Not answered");
    if (row.effect) {
        PracticeDifference effect = *row.effect;
        effect.reasons.removeIf(saysNothingNew);
        if (const QString why = CompareModel::why(*m_preview->compared, effect, language); !why.isEmpty())
            lines << why;
        if (!effect.before && effect.after && effect.after->law)
            lines << tr("Weight in law: %1").arg(*effect.after->law);
        if (effect.before && !effect.after && effect.before->law)
            lines << tr("Weight in law until now: %1").arg(*effect.before->law);
    }
    return lines.join(u'\n');
}

QString UpgradeModel::factText(const Row &row, Language language) const
{
    const Fact *then = m_preview->compared->catalogBefore->fact(row.fact->fact);
    const Fact *now = m_preview->compared->catalogAfter->fact(row.fact->fact);
    QStringList lines;
    for (const KeptFact &kept : row.fact->values) {
        const QString place = placeName(kept.activity, language);
        const QString before = then ? Format::fact(*then, &kept.before, language) : factToText(kept.before);
        const QString after = !now          ? tr("kept, no longer asked")
                              : !kept.after ? tr("to be given anew")
                                            : Format::fact(*now, &*kept.after, language);
        const QString change = before == after ? tr("%1, stays").arg(before) : tr("%1 → %2").arg(before, after);
        lines << (place.isEmpty() ? change : tr("%1: %2").arg(place, change));
    }
    return lines.isEmpty() ? tr("Not given") : lines.join(u'\n');
}

QString UpgradeModel::searchText(const Row &row) const
{
    QStringList texts{row.practice ? row.practice->practice : row.fact->fact};
    for (const Language language : {Language::Zh, Language::En}) {
        for (const int column : {KindColumn, BeforeColumn, AfterColumn})
            texts << text(row, column, language);
    }
    return texts.join(u'\n').toCaseFolded();
}

} // namespace shihe::ui
