#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

void addMetadata(Composer &c)
{
    const Text organisation = c.own(c.assessment().organisation.name);
    document::Metadata &metadata = c.document().metadata;
    metadata.title = c.text(u"report.file-title"_s, {organisation, c.kindTitle()});
    metadata.subject = c.text(u"report.file-subject"_s, {c.own(c.assessment().title), day(c.whole().asOf)});
    metadata.author = c.input().preparedBy;
    metadata.creator = c.input().program;
    metadata.languages = c.languages();
    metadata.created = c.input().made;
    for (const Language language : c.languages())
        metadata.keywords << c.text(u"report.keywords"_s).in(language).split(u',');
}

/// The same in each language, one after another on a line.
QList<Run> inAll(const Composer &c, const Text &text)
{
    QList<Run> said;
    for (const Language language : c.languages()) {
        if (!said.isEmpty() && text.in(language) == said.first().text)
            continue;
        if (!said.isEmpty())
            said << Run{.text = u" "_s};
        said << Run{.text = text.in(language), .language = language};
    }
    return said;
}

/// Short where both languages have to share the line.
Phrase footOf(const Composer &c)
{
    const Language first = c.languages().first();
    if (c.languages().size() == 1)
        return {first, c.text(u"report.foot"_s, {day(c.whole().asOf), same(c.catalog().version)}).in(first)};
    QList<Run> said = inAll(c, c.text(u"report.as-of"_s));
    said << Run{.text = u' ' + c.whole().asOf.toString(Qt::ISODate) + u" · "_s};
    said << inAll(c, c.text(u"report.cover.catalog"_s)) << Run{.text = u' ' + c.catalog().version};
    return {first, said};
}

void addRunning(Composer &c)
{
    document::Running &running = c.document().running;
    const Language first = c.languages().first();
    running.head = Phrase(first, {Run{.text = c.own(c.assessment().organisation.name).in(first) + u" · "_s}});
    running.head.runs << inAll(c, c.kindTitle());
    if (isDraft(c.input()))
        running.status = c.phrase(c.text(u"report.draft"_s));
    running.foot = footOf(c);
    const QString house = c.input().branding.footer.simplified().left(Branding::FooterLimit);
    if (!house.isEmpty())
        running.house = Phrase(first, {Run{.text = house, .language = writtenIn(house)}});
    running.page = Phrase(first, inAll(c, c.text(u"report.page"_s)));
    running.continued = c.text(u"report.continued"_s);
}

/// What a reader of this copy does not see must be known to them.
void addLeftOut(Composer &c)
{
    const Text names = c.leftOut();
    if (names.isEmpty())
        return;
    document::Note note{.role = Role::Slate, .title = c.say(u"report.left-out"_s)};
    note.text << c.say(names);
    c.add(note);
}

/// What it is can then be said in a line; the contents are short.
bool holdsOnePart(Kind kind)
{
    return kind == Kind::Summary || kind == Kind::Plan || kind == Kind::Evidence;
}

void addLogo(const Composer &c, document::Cover &cover)
{
    const auto &logo = c.input().branding.logo;
    if (logo)
        cover.logo = document::Logo{.image = *logo, .alt = c.phrase(c.text(u"report.cover.logo"_s))};
}

} // namespace

void addCover(Composer &c)
{
    addMetadata(c);
    addRunning(c);

    const View &law = c.law();
    document::Cover cover;
    cover.organisation = c.say(c.own(c.assessment().organisation.name));
    cover.title = c.say(c.kindTitle());
    cover.subtitle = c.say(c.own(c.assessment().title));
    const auto fact = [&](const QString &key, const Prose &value) {
        if (!value.isEmpty())
            cover.facts << document::CoverFact{c.say(key), value};
    };
    if (c.severalActivities()) {
        QList<Text> names;
        for (const Activity &activity : c.assessment().activities)
            names << c.activityName(activity);
        fact(u"report.cover.activities"_s, c.say(joined(names, u"、"_s, u"; "_s)));
    }
    if (c.input().audience != Audience::Client)
        fact(u"report.audience"_s, c.say(u"report.audience."_s + word(c.input().audience)));
    fact(u"report.as-of"_s, c.say(day(c.whole().asOf)));
    fact(u"report.cover.made"_s, c.say(day(dayInChina(c.input().made))));
    fact(u"report.cover.catalog"_s, c.once(c.catalog().version));
    if (!c.input().preparedBy.isEmpty())
        fact(u"report.cover.prepared-by"_s, c.once(c.input().preparedBy));
    if (!c.assessment().state.isEmpty())
        fact(u"report.cover.state"_s, c.say(u"state."_s + c.assessment().state));
    if (c.input().journal) // a case file has no versions
        fact(u"report.version"_s, c.once(QString::number(c.assessment().mark.version)));
    if (holdsOnePart(c.input().kind))
        fact(u"report.left-out"_s, c.say(u"report.left-out."_s + word(c.input().kind)));

    const Text said = verdict(c);
    if (!isForm(c.input().kind)) {
        cover.seal = document::Seal{.grade = law.grade.isEmpty() ? u"–"_s : law.grade,
                                    .provisional = law.provisional || law.grade.isEmpty(),
                                    .alt = c.phrase(said)};
        cover.verdict = c.say(said);
    }
    if (isDraft(c.input())) {
        cover.stamp = Prose(c.phrase(c.text(u"report.draft"_s)));
        cover.stampRole = Role::Violet;
    }
    const QString note = c.input().branding.cover.trimmed().left(Branding::CoverLimit);
    if (!note.isEmpty())
        cover.note = Prose(writtenIn(note), note);
    cover.imprint = c.say(u"report.imprint"_s, {same(c.input().program)});
    addLogo(c, cover);
    c.document().accent = c.input().branding.accent;
    c.add(cover);
    if (c.input().kind == Kind::Summary || c.input().kind == Kind::FilingEnd)
        return; // two pages are found without
    c.add(document::Contents{.title = c.say(u"report.contents"_s), .depth = 2});
    if (!isForm(c.input().kind) && !holdsOnePart(c.input().kind))
        addLeftOut(c);
}

} // namespace shihe::report
