// How it was judged: the levels and the matrix of the method, then topics, dimensions and factors of each activity.
#include "core/report/pia.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// Levels from the worst down, with what makes them.
Table levels(const Composer &c, const QString &kind, QString (*wordOf)(int))
{
    Table table{.columns = {{160, Align::Start}, {390, Align::Start}, {450, Align::Start}},
                .caption = c.say(u"pia.levels."_s + kind)};
    table.head << c.head({u"pia.level"_s, u"pia.criterion"_s, u"pia.examples"_s});
    for (int level = 3; level >= 0; --level) {
        const QString key = kind + u'.' + wordOf(level);
        table.rows << Row{{Cell(c.say(key), document::Scope::Row), Cell(c.say(u"pia.criterion."_s + key)),
                           Cell(c.say(u"pia.examples."_s + key))}};
    }
    return table;
}

/// The matrix, and how many fields of this assessment lie where.
Table matrix(const Pia &pia)
{
    const Composer &c = pia.c;
    std::array<std::array<int, 4>, 4> counts{};
    for (const ActivityRisk &activity : pia.risk.activities) {
        for (const DimensionRisk &dimension : activity.dimensions) {
            for (const auto &likelihood : dimension.likelihood) {
                if (dimension.impact && likelihood)
                    ++counts.at(static_cast<std::size_t>(*dimension.impact)).at(static_cast<std::size_t>(*likelihood));
            }
        }
    }
    Table table{.columns = {{280, Align::Start},
                            {180, Align::Start},
                            {180, Align::Start},
                            {180, Align::Start},
                            {180, Align::Start}},
                .caption = c.say(u"pia.matrix"_s)};
    Row head{{Cell(c.say(u"report.method.impact-likelihood"_s), document::Scope::Column)}};
    for (int likelihood = 0; likelihood < 4; ++likelihood)
        head.cells << Cell(c.say(u"likelihood."_s + likelihoodWord(likelihood)), document::Scope::Column);
    table.head << head;
    for (int impact = 3; impact >= 0; --impact) {
        Row row{.cells = {Cell(c.say(u"impact."_s + impactWord(impact)), document::Scope::Row)}};
        for (int likelihood = 0; likelihood < 4; ++likelihood) {
            Cell cell = pia.riskCell(c.catalog().scoring.matrix.at(impact).at(likelihood));
            const int count = counts.at(static_cast<std::size_t>(impact)).at(static_cast<std::size_t>(likelihood));
            if (count > 0)
                cell.text << c.say(c.count(u"pia.fields"_s, count)).bold();
            row.cells << cell;
        }
        table.rows << row;
    }
    return table;
}

/// A level as it was given, and as it counts where corrections changed it.
Cell levelCell(const Pia &pia, const QString &kind, QString (*wordOf)(int), std::optional<int> given,
               std::optional<int> counted)
{
    const Composer &c = pia.c;
    if (!given)
        return {pia.missing()};
    Cell cell(c.say(kind + wordOf(*given)));
    if (counted && *counted != *given)
        cell.text << c.say(u"pia.counts-as"_s, {c.text(kind + wordOf(*counted))}).bold();
    if (!counted)
        cell.text << c.say(u"pia.does-not-count"_s).marked(Mark::Ring);
    return cell;
}

void addCorrection(const Pia &pia, Cell &cell, const QString &key, const Correction &correction)
{
    if (!correction.applies)
        return;
    cell.text << pia.c.say(key).in(Role::Slate);
    cell.text << pia.said(correction.reason);
}

void addDimension(const Pia &pia, std::size_t d, const DimensionJudgement &judgement, const DimensionRisk &risk)
{
    Composer &c = pia.c;
    c.heading(3, c.say(pia.dimensionName(d)));
    Table table{.columns = {{240, Align::Start}, {170, Align::Start}, {450, Align::Start}, {140, Align::Start}}};
    table.head << c.head({u"pia.judged"_s, u"pia.level"_s, u"pia.reason"_s, u"pia.risk"_s});
    Cell reason(pia.said(judgement.reason));
    for (const ImpactCorrection each : ImpactCorrections)
        addCorrection(pia, reason, u"pia.correction."_s + word(each), judgement.corrections[each]);
    table.rows << Row{.cells = {Cell(c.say(u"pia.impact"_s).bold(), document::Scope::Row),
                                levelCell(pia, u"impact."_s, impactWord, judgement.level, risk.impact), reason,
                                Cell(Prose())},
                      .tint = Role::Slate};
    for (std::size_t f = 0; f < LikelihoodFactors; ++f) {
        const LikelihoodJudgement &likelihood = judgement.factors[f];
        Cell why(pia.said(likelihood.reason));
        addCorrection(pia, why, u"pia.correction.lowered"_s, likelihood.lowered);
        table.rows << Row{{Cell(c.say(pia.factorName(f)), document::Scope::Row),
                           levelCell(pia, u"likelihood."_s, likelihoodWord, likelihood.level, risk.likelihood[f]), why,
                           pia.riskCell(risk.fields[f])}};
    }
    c.add(table);
}

/// Table D.6 in short: each dimension with its fields of the matrix.
void addFields(const Pia &pia, const ActivityRisk &risk)
{
    Composer &c = pia.c;
    Table table{.columns = {{230, Align::Start},
                            {112, Align::Start},
                            {137, Align::Start},
                            {137, Align::Start},
                            {137, Align::Start},
                            {137, Align::Start},
                            {110, Align::Start}},
                .caption = c.say(u"pia.table-d6"_s)};
    Row head{{Cell(c.say(u"pia.dimension"_s), document::Scope::Column),
              Cell(c.say(u"pia.impact"_s), document::Scope::Column)}};
    for (std::size_t f = 0; f < LikelihoodFactors; ++f)
        head.cells << Cell(c.say(pia.factorShort(f)), document::Scope::Column);
    head.cells << Cell(c.say(u"pia.worst"_s), document::Scope::Column);
    table.head << head;
    for (std::size_t d = 0; d < ImpactDimensions; ++d) {
        const DimensionRisk &dimension = risk.dimensions[d];
        Row row{{Cell(c.say(pia.dimensionName(d)), document::Scope::Row),
                 Cell(dimension.impact ? c.say(u"impact."_s + impactWord(*dimension.impact)) : pia.missing())}};
        for (const auto &field : dimension.fields)
            row.cells << pia.riskCell(field);
        row.cells << pia.riskCell(dimension.risk);
        table.rows << row;
    }
    c.add(table);
}

void addTopics(const Pia &pia, const Activity &activity, const ActivityImpact &impact)
{
    Composer &c = pia.c;
    const Profile profile = profileOf(c.assessment().organisation, activity);
    Table table{.columns = {{360, Align::Start}, {640, Align::Start}}, .caption = c.say(u"pia.topics"_s)};
    table.head << c.head({u"pia.topic"_s, u"pia.topic-answer"_s});
    for (const ImpactTopic topic : ImpactTopics) {
        if (impact.topics[topic].trimmed().isEmpty() && !isAsked(topic, profile))
            continue;
        Cell name(c.say(u"pia.topic."_s + word(topic)), document::Scope::Row);
        name.text << c.say(u"pia.topic-source."_s + word(topic)).in(Role::Slate);
        table.rows << Row{{name, Cell(pia.said(impact.topics[topic]))}};
    }
    c.add(table);
}

} // namespace

void addPiaMethod(Pia &pia, int section)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(section, u"pia.method"_s), u"pia-method"_s);
    c.paragraph(c.say(u"pia.method-lead"_s));
    c.add(document::List{.items = {c.say(u"pia.method-dimensions"_s), c.say(u"pia.method-factors"_s),
                                   c.say(u"pia.method-corrections"_s), c.say(u"pia.method-matrix"_s),
                                   c.say(u"pia.method-own-rule"_s)}});
    c.add(levels(c, u"impact"_s, impactWord));
    c.add(levels(c, u"likelihood"_s, likelihoodWord));
    document::Facts facts{.facts = {}, .labelShare = 400};
    facts.facts << document::CoverFact{c.say(u"pia.unacceptable"_s), pia.riskWord(pia.entered.unacceptable)};
    facts.facts << document::CoverFact{c.say(u"pia.decided-on"_s), pia.day(pia.entered.decidedOn)};
    c.add(facts);
}

void addPiaJudgements(Pia &pia, int section)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(section, u"pia.judgements"_s), u"pia-judgements"_s);
    c.paragraph(c.say(u"pia.judgements-lead"_s));
    c.add(matrix(pia));
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const Activity &activity = c.assessment().activities.at(i);
        const ActivityImpact impact = pia.of(activity);
        const ActivityRisk &risk = pia.risk.activities.at(i);
        pia.activityHeading(activity, u"pia-judgements"_s);
        addTopics(pia, activity, impact);
        addFields(pia, risk);
        for (std::size_t d = 0; d < ImpactDimensions; ++d)
            addDimension(pia, d, impact.dimensions[d], risk.dimensions[d]);
    }
}

void addPiaTreatment(Pia &pia, int section)
{
    Composer &c = pia.c;
    c.heading(1, c.numbered(section, u"pia.treatments"_s), u"pia-treatments"_s);
    c.paragraph(c.say(u"pia.treatments-lead"_s));
    if (pia.risk.residual)
        c.paragraph(pia.residual());
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const Activity &activity = c.assessment().activities.at(i);
        const QList<Treatment> treatments = pia.of(activity).treatments;
        pia.activityHeading(activity, u"pia-treatments"_s);
        if (treatments.isEmpty()) {
            c.paragraph(c.say(u"pia.no-treatment"_s).marked(Mark::Ring));
            continue;
        }
        Table table{.columns = {{190, Align::Start}, {310, Align::Start}, {210, Align::Start}, {290, Align::Start}}};
        table.head << c.head({u"pia.dimension"_s, u"pia.treatment.measure"_s, u"pia.treatment.who-until"_s,
                              u"pia.treatment.residual"_s});
        for (const Treatment &treatment : treatments) {
            const Text where = treatment.dimension ? pia.dimensionName(static_cast<std::size_t>(*treatment.dimension))
                                                   : c.text(u"pia.all-dimensions"_s);
            Cell measure(treatment.handling ? c.say(u"pia.handling."_s + word(*treatment.handling)).bold()
                                            : pia.missing());
            measure.text << pia.said(treatment.measure);
            Cell who(pia.named(treatment.responsible));
            who.text << (treatment.until ? c.say(day(*treatment.until)) : c.once(u"–"_s));
            Cell residual(pia.riskWord(treatment.residual));
            if (pia.isUnacceptable(treatment.residual))
                residual.text << c.say(u"pia.still-unacceptable"_s).bold();
            residual.text << pia.said(treatment.residualReason);
            table.rows << Row{{Cell(c.say(where), document::Scope::Row), measure, who, residual}};
        }
        c.add(table);
        if (!pia.risk.activities.at(i).settled)
            c.paragraph(c.say(u"pia.treatments-open"_s).marked(Mark::Ring));
    }
}

} // namespace shihe::report
