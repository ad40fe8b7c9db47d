#include "core/scoring/views.h"

#include <vector>

namespace shihe {
namespace {

class Views
{
public:
    Views(const Judge &judge, const QList<Item> &items)
        : m_judge(judge)
        , m_items(items)
    {
    }

    QList<View> take()
    {
        addViews();
        return std::move(m_views);
    }

private:
    /// A view while its practices are added.
    struct Sum
    {
        View view;
        bool mandatoryNo = false;
        QString cap;
    };

    [[nodiscard]] static Sum begin(const QString &id, ViewKind kind)
    {
        Sum sum;
        sum.view.id = id;
        sum.view.kind = kind;
        return sum;
    }

    void add(Sum &sum, const Item &item, const Strength &strength) const
    {
        // What a user adds changes no figure but those of the user's own checklists and sources.
        if (!strength || (isOfUser(item.practice->id) && !isOfUser(sum.view.id)))
            return;
        View &view = sum.view;
        const int weight = item.practice->severity * strength.factor;
        view.weights.insert(view.weights.cend(), item.practice->id, weight);
        const AnswerValue value = item.value();
        ++view.applicable;
        view.answered += value != AnswerValue::Unknown ? 1 : 0;
        if (value == AnswerValue::NotApplicable)
            return;
        const bool positive = value == AnswerValue::Yes || value == AnswerValue::Mostly;
        view.positive += positive ? 1 : 0;
        view.evidenced += positive && !item.answer->evidence.isEmpty() ? 1 : 0;
        view.earned += qint64{weight} * m_judge.points(value);
        view.possible += qint64{weight} * 3;
        sum.mandatoryNo = sum.mandatoryNo || (value == AnswerValue::No && strength.mandatory);
        if (item.redLine)
            sum.cap = std::max(sum.cap, m_judge.catalog().scoring.caps.value(word(value)));
    }

    void finish(Sum sum)
    {
        View &view = sum.view;
        view.provisional = view.answered < view.applicable;
        // A later letter is worse.
        view.grade = std::max(grade(view, sum.mandatoryNo), view.possible > 0 ? sum.cap : QString());
        m_views.append(std::move(view));
    }

    void addViews()
    {
        Sum law = begin(QStringLiteral("law"), ViewKind::Law);
        Sum standards = begin(QStringLiteral("standards"), ViewKind::Standards);
        for (const Item &item : m_items) {
            add(law, item, m_judge.strength(item, &ClauseState::law));
            add(standards, item, m_judge.strength(item, &ClauseState::standards));
        }
        finish(std::move(law));
        finish(std::move(standards));
        addChecklists();
        addSources();
    }

    void addChecklists()
    {
        QList<const Item *> items(m_judge.catalog().practices.size(), nullptr); // by place
        for (const Item &item : m_items)
            items[item.place] = &item;
        for (qsizetype i = 0; i < m_judge.catalog().checklists.size(); ++i) {
            const Checklist &checklist = m_judge.catalog().checklists.at(i);
            QList<bool> listed(m_judge.catalog().sources.size(), false);
            for (qsizetype j = 0; j < m_judge.catalog().sources.size(); ++j)
                listed[j] = checklist.sources.contains(m_judge.catalog().sources.at(j).id);
            Sum sum = begin(checklist.id, ViewKind::Checklist);
            for (const qsizetype place : m_judge.catalog().practicesOf(i)) {
                if (!items.at(place))
                    continue;
                Strength found;
                for (const ClausePlace &cite : m_judge.catalog().citesOf(place)) {
                    if (listed.at(cite.source) && m_judge.at(cite).exists)
                        found.add(m_judge.factor(m_judge.clause(cite).level), mandatory(m_judge.clause(cite).level));
                }
                add(sum, *items.at(place), found);
            }
            finish(std::move(sum));
        }
    }

    void addSources()
    {
        std::vector<Sum> sums;
        for (const Source &source : m_judge.catalog().sources)
            sums.push_back(begin(source.id, ViewKind::Source));
        for (const Item &item : m_items) {
            // Ordered by text, so that the clauses of one source stand together.
            const QList<ClausePlace> &places = m_judge.cites(item);
            for (qsizetype i = 0; i < places.size();) {
                const qsizetype source = places.at(i).source;
                Strength found;
                for (; i < places.size() && places.at(i).source == source; ++i) {
                    if (m_judge.at(places.at(i)).exists)
                        found.add(m_judge.factor(m_judge.clause(places.at(i)).level),
                                  mandatory(m_judge.clause(places.at(i)).level));
                }
                add(sums.at(static_cast<size_t>(source)), item, found);
            }
        }
        for (Sum &sum : sums)
            finish(std::move(sum));
    }

    [[nodiscard]] QString grade(const View &view, bool mandatoryNo) const
    {
        if (view.possible == 0)
            return {};
        for (const auto &step : m_judge.catalog().scoring.grades) {
            if (view.earned * 100 >= view.possible * step.from && !(step.refusesMandatoryNo && mandatoryNo))
                return step.grade;
        }
        return m_judge.catalog().scoring.grades.constLast().grade;
    }

    const Judge &m_judge;
    const QList<Item> &m_items;
    QList<View> m_views;
};

} // namespace

QList<View> viewsOf(const Judge &judge, const QList<Item> &items)
{
    return Views(judge, items).take();
}

} // namespace shihe
