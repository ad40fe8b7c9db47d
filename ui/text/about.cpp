#include "ui/text/about.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

/// Parted as a list of the window's language is.
QString listed(const QStringList &parts)
{
    QString list = parts.value(0);
    for (const QString &part : parts.mid(1))
        list = AboutWords::tr("%1, %2").arg(list, part);
    return list;
}

QString gradeSteps(const ScoringParameters &scoring)
{
    QStringList steps;
    for (const ScoringParameters::Grade &step : scoring.grades) {
        steps.append(step.from > 0 ? AboutWords::tr("%1 from %2%").arg(step.grade).arg(step.from)
                                   : AboutWords::tr("%1 below").arg(step.grade));
    }
    return listed(steps);
}

QString strictGrades(const ScoringParameters &scoring)
{
    QStringList strict;
    for (const ScoringParameters::Grade &step : scoring.grades) {
        if (step.refusesMandatoryNo)
            strict.append(step.grade);
    }
    return listed(strict);
}

QString values(const ScoringParameters &scoring)
{
    QStringList parts;
    for (const AnswerValue value :
         {AnswerValue::Yes, AnswerValue::Mostly, AnswerValue::Partly, AnswerValue::No, AnswerValue::Unknown})
        parts.append(u"%1 %2"_s.arg(Format::word(value)).arg(scoring.values.value(word(value))));
    return listed(parts);
}

QString factors(const ScoringParameters &scoring)
{
    QStringList parts;
    for (const Level level : {Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info})
        parts.append(u"%1 %2"_s.arg(Format::word(level)).arg(scoring.levelFactor.value(level)));
    return listed(parts);
}

QString gradeText(const ScoringParameters &scoring)
{
    return QStringList{
        AboutWords::tr("The share of conformity gives a grade: %1.").arg(gradeSteps(scoring)),
        AboutWords::tr("%1 also asks that nothing the law requires or prohibits is answered no.")
            .arg(strictGrades(scoring)),
        AboutWords::tr("A red line answered no caps the grade at %1, one answered partly at %2.")
            .arg(scoring.caps.value(word(AnswerValue::No)), scoring.caps.value(word(AnswerValue::Partly))),
        AboutWords::tr("The grade of the assessment is that of the binding law in force on the as-of date. A single "
                       "view, a checklist or a source, has a grade of its own."),
    }
        .join(u'\n');
}

QString conformityText(const ScoringParameters &scoring)
{
    return QStringList{
        AboutWords::tr("100 × points earned ÷ points possible, shown with two decimals and rounded down."),
        AboutWords::tr("An answer earns weight × value (%1); possible is weight × 3. An answer “not applicable” "
                       "leaves both sums; a question without an answer counts as unknown.")
            .arg(values(scoring)),
        AboutWords::tr("The weight is the severity of the practice (1 to 5) × the factor of the strongest clause it "
                       "cites among the sources looked at (%1).")
            .arg(factors(scoring)),
    }
        .join(u'\n');
}

QString priorityText()
{
    return QStringList{
        AboutWords::tr("Our own ranking of what to repair first. It is not the law's risk, and it never fills in the "
                       "impact assessment."),
        AboutWords::tr("Impact comes from the severity of the practice, and is raised where very many people or "
                       "people in need of protection are affected. Likelihood comes from the answer, and has a floor "
                       "where the number of people is large."),
        AboutWords::tr("The two meet in the matrix of GB/T 39335-2020, table D.5. A person may set either with a "
                       "written reason; both values are kept."),
    }
        .join(u'\n');
}

} // namespace

QString AboutWords::name(About figure)
{
    switch (figure) {
    case About::Grade:
        return tr("Grade");
    case About::Provisional:
        return tr("Provisional");
    case About::Conformity:
        return tr("Conformity");
    case About::Coverage:
        return tr("Coverage");
    case About::Evidence:
        return tr("Evidence share");
    case About::RedLines:
        return tr("Red lines crossed");
    case About::OpenRedLines:
        return tr("Open red lines");
    case About::Standards:
        return tr("Recommended standards");
    case About::Checklists:
        return tr("Checklists");
    case About::Applicable:
        return tr("Practices that apply");
    case About::Priority:
        return tr("Priority");
    case About::OverallPriority:
        return tr("Worst priority");
    case About::Gain:
        return tr("Gain");
    case About::GainPerEffort:
        return tr("Gain per effort");
    case About::Projected:
        return tr("Projected score");
    }
    return {};
}

QString AboutWords::brief(About figure)
{
    switch (figure) {
    case About::Grade:
        return tr("A to E, from conformity with the binding law, capped by red lines.");
    case About::Provisional:
        return tr("Not every question that applies is answered yet; the grade may still change.");
    case About::Conformity:
        return tr("Points earned out of points possible, in per cent, rounded down.");
    case About::Coverage:
        return tr("Practices answered out of those that apply; “unknown” is not an answer.");
    case About::Evidence:
        return tr("Answers “yes” or “mostly” that have evidence attached.");
    case About::RedLines:
        return tr("Practices whose absence is unlawful in itself, answered no or partly.");
    case About::OpenRedLines:
        return tr("Red lines not answered, or answered unknown. While one is open the report is a draft.");
    case About::Standards:
        return tr("Conformity with the recommended standards in force; never mixed with the law.");
    case About::Checklists:
        return tr("Conformity with the sources of one checklist, among its own practices.");
    case About::Applicable:
        return tr("Practices whose condition on the profile holds; where a fact is unknown they are assumed to apply.");
    case About::Priority:
        return tr("Our own ranking of what to repair first, from impact and likelihood.");
    case About::OverallPriority:
        return tr("The worst priority among all findings.");
    case About::Gain:
        return tr("Percentage points by which conformity with the law rises if this becomes yes.");
    case About::GainPerEffort:
        return tr("Gain divided by the estimated work; the plan is ordered by it.");
    case About::Projected:
        return tr("The score as if what you ticked were repaired. Nothing is changed by it.");
    }
    return {};
}

QString AboutWords::text(About figure, const ScoringParameters &scoring)
{
    switch (figure) {
    case About::Grade:
        return gradeText(scoring);
    case About::Provisional:
        return tr("A grade is provisional until every practice that applies is answered. “Unknown” leaves a question "
                  "open; “not applicable” with its reason answers it.\nThe seal is dashed while the grade is "
                  "provisional, and has a double ring once it is final.");
    case About::Conformity:
        return conformityText(scoring);
    case About::Coverage:
        return tr("Answered ÷ applicable. Any answer counts but “unknown”; “not applicable” counts as an answer.\n"
                  "What is not answered earns no points, so low coverage also holds conformity down.");
    case About::Evidence:
        return tr("Among the answers “yes” and “mostly”: how many have at least one piece of evidence attached.\nIt "
                  "does not enter conformity or grade; it says how well they are supported.");
    case About::RedLines:
        return tr("A red line is a practice whose absence is unlawful in itself: it is marked as one and cites a "
                  "clause "
                  "of the binding law in force that prohibits or requires.\nAnswered no it caps the grade at %1, "
                  "answered partly at %2, in every view that holds the practice.")
            .arg(scoring.caps.value(word(AnswerValue::No)), scoring.caps.value(word(AnswerValue::Partly)));
    case About::OpenRedLines:
        return tr("Red lines without an answer, or answered unknown. They cap nothing yet, but no final report can be "
                  "made while one is open: it is marked as a draft.");
    case About::Standards:
        return tr("Worked out as conformity with the law is, over the recommended standards in force on the as-of "
                  "date.\nA “shall” in a recommended standard is a condition of conformity, not by itself a legal "
                  "duty; so the two are never added up. Drafts, law not yet in force and superseded texts enter "
                  "neither.");
    case About::Checklists:
        return tr("Each checklist is a view of its own: its practices, weighted by the clauses they cite in its "
                  "sources, whatever the status of these on the as-of date. Coverage, caps and grade are worked out "
                  "inside the view.");
    case About::Applicable:
        return tr("Each practice has a condition on the facts of the profile. It applies where the condition holds. "
                  "Where a fact that decides is unknown, it counts as applying and is shown as assumed (violet, dashed "
                  "ring), so that nothing is left out by silence.");
    case About::Priority:
        return priorityText();
    case About::OverallPriority:
        return tr("The highest priority among the findings; what only drafts or coming law asks for does not enter. "
                  "One level for the whole assessment is our own rule, not one of GB/T 39335.");
    case About::Gain:
        return tr("The rise of conformity with the binding law, in percentage points, if this finding alone becomes "
                  "yes: 100 × weight × the points still missing ÷ points possible. Exact inside, rounded down where "
                  "shown.\nA finding that only a recommended standard asks for gains nothing here. Gains of several "
                  "findings add up as long as the same practices apply.");
    case About::GainPerEffort:
        return tr("The rise of conformity once all findings of an action are yes ÷ its hours of work. An action "
                  "without an estimate counts as one day of 8 hours.\nThe curve adds up the actions in this order; a "
                  "finding that several actions repair counts once.");
    case About::Projected:
        return tr("The same evaluation, with the practices of the ticked actions answered yes wherever they apply and "
                  "fall short. Caps and grade are worked out anew.\nIt is a look ahead: no answer is changed and the "
                  "report does not know it.");
    }
    return {};
}

QStringList AboutWords::parameters(About figure)
{
    switch (figure) {
    case About::Grade:
        return {u"grades"_s, u"caps"_s};
    case About::Conformity:
    case About::Standards:
    case About::Checklists:
    case About::Gain:
    case About::GainPerEffort:
        return {u"values"_s, u"level_factor"_s};
    case About::RedLines:
        return {u"caps"_s};
    case About::Priority:
    case About::OverallPriority:
        return {u"impact_by_severity"_s, u"raise_impact"_s,     u"vulnerable"_s,
                u"likelihood"_s,         u"likelihood_floor"_s, u"matrix"_s};
    case About::Projected:
        return {u"values"_s, u"level_factor"_s, u"grades"_s, u"caps"_s};
    case About::Provisional:
    case About::Coverage:
    case About::Evidence:
    case About::OpenRedLines:
    case About::Applicable:
        break;
    }
    return {};
}

QString AboutWords::chapter(About figure)
{
    switch (figure) {
    case About::Priority:
    case About::OverallPriority:
    case About::Gain:
    case About::GainPerEffort:
        return u"plan"_s;
    case About::Applicable:
        return u"profile"_s;
    case About::Evidence:
        return u"evidence"_s;
    default:
        return u"numbers"_s;
    }
}

} // namespace shihe::ui
