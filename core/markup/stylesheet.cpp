#include "core/markup/stylesheet.h"

#include "core/drawing/palette.h"
#include "core/markup/svg.h"

#include <QMap>

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Role;

namespace {

const QString Sheet = uR"(
body{margin:0 auto;max-width:56rem;padding:2rem 1.5rem;background:var(--paper);color:var(--ink);line-height:1.5;overflow-wrap:anywhere;text-autospace:normal;
font-family:"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1,h2,h3,h4,h5{line-height:1.3;margin:2rem 0 .6rem}
h1{font-size:2.2rem;margin-top:.5rem}h2{font-size:1.6rem}h3{font-size:1.25rem}h4{font-size:1.05rem}h5{font-size:1rem}
p{margin:.4rem 0;max-width:42rem}
.mark{margin-inline-end:.35em}
.second{display:block;color:var(--slate);font-size:.85em;font-weight:normal}
.small{font-size:.86rem}.large{font-size:1.15rem}.title{font-size:1.4rem}.headline{font-size:1.9rem}.display{font-size:2.6rem}
.centre{text-align:center}.end{text-align:end}
a{color:var(--indigo)}a .second{color:var(--indigo)}
.slate{color:var(--slate)}.indigo{color:var(--indigo)}.jade{color:var(--jade)}.ochre{color:var(--ochre)}.cinnabar{color:var(--cinnabar)}.violet{color:var(--violet)}.accent{color:var(--accent)}.ink{color:var(--ink)}
.scroll{overflow-x:auto;margin:.6rem 0 1.4rem;
background:linear-gradient(90deg,var(--paper) 50%,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 50%,transparent) 100% 0/3rem 100% no-repeat local,
linear-gradient(90deg,var(--edge),transparent) 0 0/1rem 100% no-repeat,linear-gradient(270deg,var(--edge),transparent) 100% 0/1rem 100% no-repeat}
.scroll:focus-visible{outline:2px solid var(--indigo);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.86rem;border-bottom:1px solid var(--ink);font-variant-numeric:tabular-nums}
.c3{min-width:26rem}.c4{min-width:32rem}.c5{min-width:40rem}.c7{min-width:52rem}
caption{text-align:start;font-weight:bold;padding:.4rem 0;position:sticky;inset-inline-start:0;max-width:calc(100vw - 3rem)}
th,td{padding:.35rem .45rem;vertical-align:top;text-align:start;border-top:1px solid var(--hairline);font-weight:normal;
overflow-wrap:normal;word-break:normal}
td.end,.day{white-space:nowrap}
thead th{word-break:keep-all}
thead th{background:var(--head);font-weight:bold;border-bottom:1px solid var(--ink)}
th.end,td.end{text-align:end}th.centre,td.centre{text-align:center}
td p,th p{margin:0 0 .2rem}
.t-grey{background:var(--well)}.t-indigo{background:var(--t-indigo)}.t-jade{background:var(--t-jade)}.t-ochre{background:var(--t-ochre)}.t-cinnabar{background:var(--t-cinnabar)}.t-violet{background:var(--t-violet)}
dl{display:grid;grid-template-columns:minmax(8rem,28%) 1fr;gap:.3rem 1rem;margin:.6rem 0 1.2rem}
dt{color:var(--slate)}dd{margin:0}dt p,dd p{margin:0}
.figures{display:flex;flex-wrap:wrap;gap:.7rem;margin:.8rem 0 1.2rem}
.figures>div{flex:1 1 8rem;background:var(--well);padding:.7rem}
.figures p{margin:0}.value{font-size:1.9rem;font-weight:bold;line-height:1.3}
.note{margin:.8rem 0 1.2rem;padding:.6rem .9rem;border-inline-start:4px solid var(--ink);background:var(--well)}
.note.b-slate{border-color:var(--slate)}.note.b-accent{border-color:var(--accent)}
.note.b-indigo{border-color:var(--indigo);background:var(--t-indigo)}.note.b-jade{border-color:var(--jade);background:var(--t-jade)}.note.b-ochre{border-color:var(--ochre);background:var(--t-ochre)}
.note.b-cinnabar{border-color:var(--cinnabar);background:var(--t-cinnabar)}.note.b-violet{border-color:var(--violet);background:var(--t-violet)}
.seal-panel{display:flex;gap:1.2rem;align-items:center;margin:1rem 0}.seal-panel svg{flex:none}
@media(max-width:36rem){.seal-panel{flex-wrap:wrap}.seal-panel>div{flex:1 1 16rem}}
.cover{border-bottom:2px solid var(--accent);padding-bottom:1.5rem;margin-bottom:1.5rem}
.cover .logo{float:inline-end;max-width:14rem;max-height:6rem}
figure{margin:.8rem 0 1.4rem}figcaption{font-weight:bold;font-size:.86rem}svg{max-width:100%;height:auto}figure .scroll{margin:0}figure svg{display:block;min-width:40rem}
nav ol{list-style:none;padding-inline-start:1.2rem;margin:.2rem 0}nav>ol{padding:0}nav a{text-decoration:none}nav .second{display:inline;margin-inline-start:.6em}
.signature{border:1px dashed var(--slate);width:18rem;max-width:100%;height:6.5rem}
footer{margin-top:2rem;border-top:1px solid var(--hairline);font-size:.8rem;color:var(--slate)}
@page{size:A4;margin:22mm 20mm 22mm 24mm}
@media print{html{font-size:10pt}.scroll{overflow:visible;background:none}table,figure svg{min-width:0!important}caption{position:static;max-width:none}body{max-width:none;padding:0}h2.new,.page-break{break-before:page}h2,h3,h4,h5,caption,figcaption,.lead{break-after:avoid}
tr,figure,.figures,.seal-panel,.note{break-inside:avoid}figure.parts{break-inside:auto}thead{display:table-header-group}a{text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)"_s;

/// What the sheet's names stand for on one ground.
struct Ground
{
    drawing::Colour paper;
    drawing::Colour well;
    drawing::Colour hairline;
    QString head; ///< of tables: the well, but so that the shade at the edge of what moves sideways is seen through it
    QString edge; ///< that shade
    drawing::Colour (*colour)(Role) noexcept;
    drawing::Colour (*tint)(Role) noexcept;
    drawing::Colour (*shade)(Role, int) noexcept;
    drawing::Colour accent;
};

const QList<std::pair<QString, Role>> Roles{
    {u"ink"_s, Role::Ink},     {u"slate"_s, Role::Slate},       {u"indigo"_s, Role::Indigo}, {u"jade"_s, Role::Jade},
    {u"ochre"_s, Role::Ochre}, {u"cinnabar"_s, Role::Cinnabar}, {u"violet"_s, Role::Violet}};

QString variables(const Ground &ground)
{
    QString all;
    const auto put = [&all](const QString &name, const QString &value) { all += u"--%1:%2;"_s.arg(name, value); };
    put(u"paper"_s, css(ground.paper));
    put(u"well"_s, css(ground.well));
    put(u"hairline"_s, css(ground.hairline));
    put(u"head"_s, ground.head);
    put(u"edge"_s, ground.edge);
    put(u"accent"_s, css(ground.accent));
    for (const auto &[name, role] : Roles) {
        put(name, css(ground.colour(role)));
        if (role != Role::Ink && role != Role::Slate)
            put(u"t-"_s + name, css(ground.tint(role)));
    }
    for (const auto &[name, role] : {std::pair(u"ochre"_s, Role::Ochre), std::pair(u"ink"_s, Role::Ink)}) {
        for (int step = 1; step <= drawing::ShadeSteps; ++step)
            put(u"s-%1-%2"_s.arg(name).arg(step), css(ground.shade(role, step)));
    }
    return all;
}

/// Pictures hold their colours themselves, so that they can be taken out of the file; on a dark ground each stands for
/// another.
QString picturesInTheDark()
{
    QMap<QString, QString> others;
    for (const auto &[name, role] : Roles) {
        for (int step = 1; step <= drawing::ShadeSteps; ++step)
            others[css(drawing::shade(role, step))] = css(drawing::dark::shade(role, step));
        others[css(drawing::tint(role))] = css(drawing::dark::tint(role));
    }
    for (const auto &[name, role] : Roles)
        others[css(drawing::colour(role))] = css(drawing::dark::colour(role));
    others[css(drawing::White)] = css(drawing::dark::Paper);
    others[css(drawing::Hairline)] = css(drawing::dark::Hairline);
    QString rules;
    for (auto each = others.cbegin(); each != others.cend(); ++each)
        rules += u"svg [fill=\"%1\"]{fill:%2}svg [stroke=\"%1\"]{stroke:%2}\n"_s.arg(each.key(), each.value());
    return rules;
}

} // namespace

QString stylesheet(const std::optional<document::Colour> &accent)
{
    const Ground light{.paper = drawing::White,
                       .well = drawing::Well,
                       .hairline = drawing::Hairline,
                       .head = u"rgba(115,85,15,.1)"_s,
                       .edge = u"rgba(27,39,51,.28)"_s,
                       .colour = drawing::colour,
                       .tint = drawing::tint,
                       .shade = drawing::shade,
                       .accent = accent ? drawing::legible(*accent) : drawing::colour(Role::Indigo)};
    const Ground dark{.paper = drawing::dark::Paper,
                      .well = drawing::dark::Well,
                      .hairline = drawing::dark::Hairline,
                      .head = u"rgba(170,199,237,.12)"_s,
                      .edge = u"rgba(167,176,187,.45)"_s,
                      .colour = drawing::dark::colour,
                      .tint = drawing::dark::tint,
                      .shade = drawing::dark::shade,
                      .accent = accent ? drawing::dark::legible(*accent) : drawing::dark::colour(Role::Indigo)};
    QString sheet = u"\n:root{color-scheme:light;"_s + variables(light) + u'}' + Sheet;
    for (const QString &name : {u"ochre"_s, u"ink"_s}) {
        for (int step = 1; step <= drawing::ShadeSteps; ++step)
            sheet += u".s-%1-%2{background:var(--s-%1-%2)}\n"_s.arg(name).arg(step);
    }
    // A printer gets the light one, whatever the screen shows. A house's logo was made for paper.
    return sheet + u"@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;"_s + variables(dark) +
           u"}\n.cover .logo{background:#fff;padding:.4rem;border-radius:4px}\n"_s + picturesInTheDark() + u"}\n"_s;
}

} // namespace shihe::markup
