#include "core/report/audience.h"

#include "core/assessment/persons.h"
#include "core/report/filingitems.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Audience, const char *>, 3> AudienceWords{
    {{Audience::Client, "client"}, {Audience::Regulator, "regulator"}, {Audience::Public, "public"}}};

} // namespace

QString word(Audience audience)
{
    for (const auto &[each, name] : AudienceWords) {
        if (each == audience)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromWord(const QString &word)
{
    for (const auto &[audience, name] : AudienceWords) {
        if (word == QLatin1StringView(name))
            return audience;
    }
    return std::nullopt;
}

const QList<Audience> &allAudiences()
{
    static const QList<Audience> all{Audience::Client, Audience::Regulator, Audience::Public};
    return all;
}

QString word(Withheld what)
{
    static const std::array<const char *, 9> words{"owners", "treaters", "effort",   "gains", "persons",
                                                   "notes",  "reasons",  "evidence", "data"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(what)));
}

const QList<Withheld> &withheldFrom(Audience audience)
{
    static const QMap<Audience, QList<Withheld>> table{
        {Audience::Client, {}},
        {Audience::Regulator, {Withheld::Owners, Withheld::Effort, Withheld::Gains}},
        {Audience::Public,
         {Withheld::Owners, Withheld::Treaters, Withheld::Effort, Withheld::Gains, Withheld::Persons, Withheld::Notes,
          Withheld::Reasons, Withheld::Evidence, Withheld::Data}},
    };
    return *table.constFind(audience);
}

namespace {

class Redactor
{
public:
    explicit Redactor(Input &input)
        : m_input(input)
    {
    }

    void take(Withheld what)
    {
        m_count = 0;
        switch (what) {
        case Withheld::Owners:
            eachAnswer([this](Answer &answer) { clear(answer.responsible); });
            for (Action &action : m_input.assessment.actions)
                clear(action.owner);
            break;
        case Withheld::Treaters:
            for (ActivityImpact &activity : m_input.assessment.impact.activities) {
                for (Treatment &treatment : activity.treatments)
                    mark(treatment.responsible);
            }
            break;
        case Withheld::Effort:
            for (Action &action : m_input.assessment.actions)
                m_count += std::exchange(action.effortHours, 0) > 0 ? 1 : 0;
            break;
        case Withheld::Gains:
            m_count = static_cast<int>(m_input.assessment.actions.size());
            break;
        case Withheld::Persons:
            clear(m_input.preparedBy);
            eachAnswer([this](Answer &answer) {
                clear(answer.informant);
                clear(answer.author);
            });
            mark(m_input.assessment.impact.signer);
            mark(m_input.assessment.impact.approver);
            mark(m_input.assessment.impact.texts[ImpactText::Team]);
            mark(m_input.assessment.impact.texts[ImpactText::Stakeholders]);
            break;
        case Withheld::Notes:
            eachAnswer([this](Answer &answer) { clear(answer.note); });
            for (Action &action : m_input.assessment.actions)
                clear(action.note);
            break;
        case Withheld::Reasons:
            takeReasons();
            break;
        case Withheld::Evidence:
            takeEvidence();
            break;
        case Withheld::Data:
            m_count = static_cast<int>(m_input.parts.erase(Part::Data));
            break;
        }
        if (m_count > 0)
            m_input.omissions << Omission{what, m_count};
    }

private:
    template <typename Do>
    void eachAnswer(Do change)
    {
        Organisation &organisation = m_input.assessment.organisation;
        for (Answers *answers : {&organisation.answers, &organisation.carried})
            std::for_each(answers->begin(), answers->end(), change);
        for (Activity &activity : m_input.assessment.activities) {
            for (Answers *answers : {&activity.answers, &activity.carried})
                std::for_each(answers->begin(), answers->end(), change);
        }
    }
    void clear(QString &text)
    {
        m_count += text.isEmpty() ? 0 : 1;
        text.clear();
    }
    /// A reason that must stand leaves its mark.
    void mark(QString &text)
    {
        if (text.isEmpty())
            return;
        ++m_count;
        text = WithheldMark;
    }

    void takeReasons(ActivityImpact &impact)
    {
        for (DimensionJudgement &dimension : impact.dimensions) {
            mark(dimension.reason);
            for (const ImpactCorrection each : ImpactCorrections)
                mark(dimension.corrections[each].reason);
            for (LikelihoodJudgement &factor : dimension.factors) {
                mark(factor.reason);
                mark(factor.lowered.reason);
            }
        }
        for (Treatment &treatment : impact.treatments)
            mark(treatment.residualReason);
    }

    void takeReasons()
    {
        eachAnswer([this](Answer &answer) {
            mark(answer.reason);
            if (answer.risk)
                mark(answer.risk->reason);
        });
        for (ActivityImpact &activity : m_input.assessment.impact.activities)
            takeReasons(activity);
        // The evaluation tells the same reasons again; they count once.
        const int counted = m_count;
        const auto inFindings = [this](Evaluation &evaluation) {
            for (QList<Finding> *findings : {&evaluation.findings, &evaluation.anticipated}) {
                for (Finding &finding : *findings) {
                    if (finding.risk)
                        mark(finding.risk->reason);
                }
            }
        };
        inFindings(m_input.evaluation.combined);
        for (ActivityEvaluation &activity : m_input.evaluation.activities)
            inFindings(activity.evaluation);
        m_count = counted;
    }

    /// Each piece keeps a number, so that two stay two. In a case file the id is the name itself.
    void takeEvidence()
    {
        QStringList ids = m_input.assessment.evidence.keys();
        eachAnswer([&ids](Answer &answer) { ids << answer.evidence; });
        ids.sort();
        ids.removeDuplicates();
        m_count = static_cast<int>(ids.size());
        const auto numbered = [&ids](const QString &id) {
            return u"E%1"_s.arg(ids.indexOf(id) + 1, 3, 10, QChar(u'0'));
        };
        eachAnswer([&numbered](Answer &answer) {
            for (QString &id : answer.evidence)
                id = numbered(id);
        });
        QMap<QString, Evidence> stored;
        for (const Evidence &piece : std::as_const(m_input.assessment.evidence)) {
            Evidence bare;
            bare.id = numbered(piece.id);
            bare.name = bare.id;
            bare.kind = piece.kind;
            bare.sensitive = piece.sensitive;
            bare.validUntil = piece.validUntil;
            bare.keepUntil = piece.keepUntil;
            stored.insert(bare.id, bare);
        }
        m_input.assessment.evidence = stored;
    }

    Input &m_input;
    int m_count = 0;
};

} // namespace

Input redacted(Input input, Audience audience)
{
    input.audience = audience;
    if (isFiling(input.kind)) // where it contradicts the profile it is named
        input.assessment.impact = contradicted(input.assessment, FilingThreshold);
    else if (!tellsImpact(input.kind))
        input.assessment.impact = {}; // told there alone: nothing to count
    Redactor redactor(input);
    for (const Withheld what : withheldFrom(audience))
        redactor.take(what);
    return input;
}

} // namespace shihe::report
