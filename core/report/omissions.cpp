// The manifest: what this copy leaves out, and why.
#include "core/report/audience.h"
#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

bool Composer::withholds(Withheld what) const
{
    return withheldFrom(m_input.audience).contains(what);
}

void addOmissions(Composer &c)
{
    if (c.input().audience == Audience::Client)
        return;
    c.heading(2, c.say(u"report.omissions"_s), u"omissions"_s);
    c.paragraph(c.say(u"report.omissions-lead"_s, {c.text(u"report.audience."_s + word(c.input().audience))}),
                TextSize::Body, true);
    if (c.input().omissions.isEmpty()) {
        c.paragraph(c.say(u"report.omissions-none"_s));
        return;
    }
    Table table{.columns = {{380, Align::Start}, {120, Align::End}, {500, Align::Start}}};
    table.head << c.head({u"report.omissions-what"_s, u"report.omissions-count"_s, u"report.open.reason"_s});
    for (const Omission &omission : c.input().omissions)
        table.rows << Row{{Cell(c.say(u"report.withheld."_s + word(omission.what)), document::Scope::Row),
                           Cell(c.once(QString::number(omission.count))),
                           Cell(c.say(u"report.withheld-why."_s + word(omission.what)))}};
    c.add(table);
}

} // namespace shihe::report
