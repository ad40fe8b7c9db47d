#include "core/report/audience.h"
#include "core/report/parts.h"

#include <QSet>

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// Every clause that the report names, once, in the order of the sources.
QList<ClauseRef> shownClauses(const Composer &c)
{
    QSet<QString> shown;
    const auto ofFindings = [&](const QList<Finding> &findings) {
        for (const Finding &finding : findings) {
            for (const ClauseRef &ref : c.shown(finding.clauses))
                shown << ref.text();
        }
    };
    if (c.has(Part::Findings))
        ofFindings(c.whole().findings);
    if (c.has(Part::Anticipated))
        ofFindings(c.whole().anticipated);
    const bool ofLaw = c.has(Part::Method) || c.has(Part::RedLines) || c.has(Part::Findings);
    for (const QString &id : ofLaw ? c.law().weights.keys() : QStringList()) {
        for (const ClauseRef &ref : c.shown(c.lawClauses(*c.catalog().practice(id))))
            shown << ref.text();
    }
    QList<ClauseRef> refs;
    for (const Source *source : c.sourcesInOrder()) {
        for (const Clause &clause : source->clauses) {
            const ClauseRef ref{source->id, clause.at};
            if (shown.contains(ref.text()))
                refs << ref;
        }
    }
    return refs;
}

void addSourceTable(Composer &c)
{
    c.paragraph(c.say(u"report.sources.lead"_s));
    Table table{.columns = {{420, Align::Start}, {210, Align::Start}, {220, Align::Start}, {150, Align::Start}}};
    table.head << c.head(
        {u"report.source"_s, u"report.sources.force"_s, u"report.status"_s, u"report.sources.trust"_s});
    QList<Text> idle;
    for (const Source *each : c.sourcesInOrder()) {
        const Source &source = *each;
        // What asks nothing here is named, and no more.
        const View *view = c.whole().view(source.id);
        if (!view || view->applicable == 0) {
            idle << Text{source.shortTitle(Language::Zh), source.shortTitle(Language::En)};
            continue;
        }
        Cell name(c.say(source.title).bold(), document::Scope::Row);
        if (const Text brief = shortName(source); !brief.zh.isEmpty() || !brief.en.isEmpty()) {
            const Text said = c.text(u"report.sources.short"_s, {brief});
            name.text << c.say(
                Text{brief.zh.isEmpty() ? QString() : said.zh, brief.en.isEmpty() ? QString() : said.en});
        }
        name.text << c.say(source.issuer).in(Role::Slate);
        if (!source.number.isEmpty())
            name.text << c.say(documentNumber(source.number)).in(Role::Slate);
        Cell status;
        for (const StatusChange &change : source.kind == shihe::Kind::Case ? QList<StatusChange>() : source.status)
            status.text << c.say(u"report.sources.since."_s + word(change.is), {day(change.from)});
        Cell trust(c.say(u"report.sources.confidence"_s, {c.text(u"confidence."_s + word(source.confidence))}));
        trust.text << c.say(u"depth."_s + word(source.depth)).in(Role::Slate);
        Cell force(c.say(c.forceOf(source)));
        if (source.kind == shihe::Kind::Case)
            force.text << c.say(u"report.status.case"_s).in(Role::Slate);
        else
            force.text << c.say(u"kind."_s + word(source.kind)).in(Role::Slate);
        if (isOfUser(source.id))
            force.text << c.say(u"report.user-catalog"_s).in(Role::Slate);
        table.rows << Row{.cells = {name, force, status, trust}, .anchor = Composer::sourceAnchor(source.id)};
    }
    if (!table.rows.isEmpty())
        c.add(table);
    if (!idle.isEmpty())
        c.paragraph(c.say(u"report.sources.idle"_s, {joined(idle, u"、"_s, u"; "_s)}), TextSize::Small);
}

/// The digest of each clause once, for all the places that name it.
void addClauses(Composer &c)
{
    const QList<ClauseRef> refs = shownClauses(c);
    if (refs.isEmpty())
        return;
    c.heading(2, c.say(u"report.sources.clauses"_s, {same(refs.size())}), u"clauses"_s);
    const bool unverified =
        std::any_of(refs.begin(), refs.end(), [&](const ClauseRef &ref) { return !c.catalog().clause(ref)->verified; });
    c.paragraph(
        c.sentences({c.text(unverified ? u"report.sources.unverified-lead"_s : u"report.sources.all-verified"_s),
                     c.text(u"report.clause-level-means"_s)}),
        TextSize::Body, true);
    Table table{.columns = {{220, Align::Start}, {110, Align::Start}, {670, Align::Start}}};
    table.head << c.head({u"report.clause"_s, u"report.level"_s, u"report.digest"_s});
    QString source;
    for (const ClauseRef &ref : refs) {
        if (ref.source != source) { // its name once, above its clauses
            source = ref.source;
            Cell name(c.say(sourceName(c.source(ref))).bold(), document::Scope::Row);
            name.columns = 3;
            table.rows << Row{.cells = {name}, .tint = Role::Slate, .keepWithNext = true};
        }
        const Clause &clause = *c.catalog().clause(ref);
        Prose digest = c.say(clause.digest);
        if (!clause.verified)
            digest = c.together({digest, c.say(u"report.clause-unverified"_s).in(Role::Violet)});
        table.rows << Row{.cells = {Cell(c.say(placeName(c.source(ref), ref.at)), document::Scope::Row),
                                    Cell(c.say(u"level."_s + word(clause.level))), Cell(digest)},
                          .anchor = Composer::clauseAnchor(ref)};
    }
    c.add(table);
}

/// The questions that it answers, each with its finding's number where there is one.
Cell usesOf(const Composer &c, const QStringList &ids)
{
    Cell cell;
    for (const QString &id : ids)
        cell.text << c.numberedQuestion(*c.catalog().practice(id));
    return cell;
}

/// What the house adds of its own, in its own words.
void addOwnClauses(Composer &c)
{
    const QStringList lines = c.input().branding.clauses.left(Branding::ClausesLimit).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    c.heading(2, c.say(u"report.clauses.title"_s), u"own-clauses"_s);
    for (const QString &line : lines) {
        if (const QString said = line.trimmed(); !said.isEmpty())
            c.paragraph(Prose(writtenIn(said), said));
    }
}

} // namespace

void addSources(Composer &c)
{
    c.heading(1, c.titleOf(Part::Sources, u"report.sources.title"_s), u"sources"_s);
    addSourceTable(c);
    addClauses(c);
}

void addEvidence(Composer &c)
{
    QMap<QString, QStringList> uses; // evidence as given in answers -> practices
    for (const QString &id : c.whole().applicable) {
        for (const Given &given : c.given(*c.catalog().practice(id))) {
            for (const QString &evidence : given.answer ? given.answer->evidence : QStringList()) {
                if (!uses.value(evidence).contains(id))
                    uses[evidence] << id;
            }
        }
    }
    for (auto stored = c.assessment().evidence.cbegin(); stored != c.assessment().evidence.cend(); ++stored)
        uses[stored.key()];
    c.heading(1, c.titleOf(Part::Evidence, u"report.evidence.title"_s), u"evidence"_s);
    if (uses.isEmpty()) {
        c.paragraph(c.say(u"report.evidence.none"_s));
        return;
    }
    QList<Text> lead{c.text(u"report.evidence.lead"_s)};
    if (!c.has(Part::Findings))
        lead << c.text(u"report.numbers-elsewhere"_s);
    c.paragraph(c.sentences(lead));
    Table table{.columns = {{70, Align::Start}, {280, Align::Start}, {330, Align::Start}, {320, Align::Start}}};
    table.head << c.head(
        {u"report.number"_s, u"report.evidence.name"_s, u"report.evidence.used"_s, u"report.evidence.sha256"_s});
    int number = 0;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        const auto stored = c.assessment().evidence.constFind(use.key());
        const bool known = stored != c.assessment().evidence.constEnd();
        Cell name(Prose(writtenIn(known ? stored->name : use.key()), known ? stored->name : use.key()));
        if (known && stored->sensitive)
            name.text << c.say(u"report.evidence.sensitive"_s).in(Role::Slate);
        if (known && stored->keepUntil)
            name.text << c.say(u"report.evidence.keep-until"_s, {day(*stored->keepUntil)}).in(Role::Slate);
        const bool withheld = c.withholds(Withheld::Evidence);
        if (withheld)
            name.text.first() = c.say(u"report.withheld"_s).in(Role::Slate);
        const Prose digest = withheld                             ? c.once(u"–"_s)
                             : known && !stored->sha256.isEmpty() ? c.once(digestText(stored->sha256))
                                                                  : c.say(u"report.evidence.reference"_s);
        table.rows << Row{{Cell(c.once(withheld ? use.key() : u"E%1"_s.arg(++number)), document::Scope::Row), name,
                           usesOf(c, use.value()), Cell(digest)}};
    }
    c.add(table);
}

void addRecord(Composer &c)
{
    c.heading(1, c.titleOfRecord(u"report.journal.title"_s), u"journal"_s);
    document::Facts facts{.facts = {}, .labelShare = 240};
    const auto fact = [&](const QString &key, const Prose &value) {
        facts.facts << document::CoverFact{c.say(key), value};
    };
    fact(u"report.journal.program"_s, c.once(c.input().program));
    fact(u"report.journal.made"_s, c.say(stampText(c.input().made)));
    fact(u"report.journal.catalog"_s, c.once(c.catalog().id + u' ' + c.catalog().version));
    fact(u"report.journal.catalog-sha256"_s, c.once(digestText(c.catalog().sha256)));
    for (const UserCatalog &user : c.catalog().users) {
        fact(u"report.user-catalog"_s, c.once(user.pin.id + u' ' + user.pin.version));
        fact(u"report.user-catalog-sha256"_s, c.once(digestText(user.pin.sha256)));
    }
    if (const auto &journal = c.input().journal) {
        fact(u"report.journal.row"_s, c.once(QString::number(journal->seq)));
        fact(u"report.journal.head"_s, c.once(digestText(journal->hash)));
        fact(u"report.cover.state"_s, c.say(u"state."_s + c.assessment().state));
        fact(u"report.version"_s, c.once(QString::number(c.assessment().mark.version)));
        if (const StateMark &mark = c.assessment().mark; mark.issuedSeq > 0) {
            fact(u"report.journal.issued-row"_s, c.once(QString::number(mark.issuedSeq)));
            fact(u"report.journal.issued"_s, c.once(digestText(mark.issuedHash)));
        }
    }
    c.add(facts);
    c.paragraph(c.say(c.input().journal ? u"report.journal.means"_s : u"report.journal.none"_s));
    if (c.has(Part::Data))
        c.paragraph(c.say(u"report.journal.attached"_s));
    addOmissions(c);
    if (!c.has(Part::Glossary)) // which lists them
        addAbbreviations(c);
    addOwnClauses(c);
    c.heading(2, c.say(u"report.disclaimer.title"_s));
    // The place for the signature does not stand on a page alone.
    c.paragraph(c.say(u"report.disclaimer.text"_s), TextSize::Body, true);
    c.paragraph(c.say(u"report.disclaimer.law"_s, {day(c.catalog().date)}), TextSize::Body, true);
    c.add(document::SignaturePlace{.label = c.say(u"report.signature"_s)});
}

} // namespace shihe::report
