#include "core/markup/stylesheet.h"

#include "core/drawing/palette.h"
#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Role;

namespace {

const QString Sheet = uR"(
:root{color-scheme:light}
body{margin:0 auto;max-width:56rem;padding:2rem 1.5rem;background:#fff;color:INK;line-height:1.5;overflow-wrap:anywhere;text-autospace:normal;
font-family:"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1,h2,h3,h4,h5{line-height:1.3;margin:2rem 0 .6rem}
h1{font-size:2.2rem;margin-top:.5rem}h2{font-size:1.6rem}h3{font-size:1.25rem}h4{font-size:1.05rem}h5{font-size:1rem}
p{margin:.4rem 0;max-width:42rem}
.mark{margin-inline-end:.35em}
.second{display:block;color:SLATE;font-size:.85em;font-weight:normal}
.small{font-size:.86rem}.large{font-size:1.15rem}.title{font-size:1.4rem}.headline{font-size:1.9rem}.display{font-size:2.6rem}
.centre{text-align:center}.end{text-align:end}
a{color:INDIGO}a .second{color:INDIGO}
.slate{color:SLATE}.indigo{color:INDIGO}.jade{color:JADE}.ochre{color:OCHRE}.cinnabar{color:CINNABAR}.violet{color:VIOLET}.accent{color:ACCENT}.ink{color:INK}
.scroll{overflow-x:auto;margin:.6rem 0 1.4rem}.scroll:focus-visible{outline:2px solid INDIGO;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.86rem;border-bottom:1px solid INK;font-variant-numeric:tabular-nums}
.c3{min-width:26rem}.c4{min-width:32rem}.c5{min-width:40rem}.c7{min-width:52rem}
caption{text-align:start;font-weight:bold;padding:.4rem 0}
th,td{padding:.35rem .45rem;vertical-align:top;text-align:start;border-top:1px solid HAIRLINE;font-weight:normal;
overflow-wrap:normal;word-break:normal}
td.end,.day{white-space:nowrap}
thead th{word-break:keep-all}
thead th{background:WELL;font-weight:bold;border-bottom:1px solid INK}
th.end,td.end{text-align:end}th.centre,td.centre{text-align:center}
td p,th p{margin:0 0 .2rem}
.t-grey{background:WELL}.t-indigo{background:T-INDIGO}.t-jade{background:T-JADE}.t-ochre{background:T-OCHRE}.t-cinnabar{background:T-CINNABAR}.t-violet{background:T-VIOLET}
dl{display:grid;grid-template-columns:minmax(8rem,28%) 1fr;gap:.3rem 1rem;margin:.6rem 0 1.2rem}
dt{color:SLATE}dd{margin:0}dt p,dd p{margin:0}
.figures{display:flex;flex-wrap:wrap;gap:.7rem;margin:.8rem 0 1.2rem}
.figures>div{flex:1 1 8rem;background:WELL;padding:.7rem}
.figures p{margin:0}.value{font-size:1.9rem;font-weight:bold;line-height:1.3}
.note{margin:.8rem 0 1.2rem;padding:.6rem .9rem;border-inline-start:4px solid INK;background:WELL}
.note.b-slate{border-color:SLATE}.note.b-accent{border-color:ACCENT}
.note.b-indigo{border-color:INDIGO;background:T-INDIGO}.note.b-jade{border-color:JADE;background:T-JADE}.note.b-ochre{border-color:OCHRE;background:T-OCHRE}
.note.b-cinnabar{border-color:CINNABAR;background:T-CINNABAR}.note.b-violet{border-color:VIOLET;background:T-VIOLET}
.seal-panel{display:flex;gap:1.2rem;align-items:center;margin:1rem 0}.seal-panel svg{flex:none}
@media(max-width:36rem){.seal-panel{flex-wrap:wrap}.seal-panel>div{flex:1 1 16rem}}
.cover{border-bottom:2px solid ACCENT;padding-bottom:1.5rem;margin-bottom:1.5rem}
.cover .logo{float:inline-end;max-width:14rem;max-height:6rem}
figure{margin:.8rem 0 1.4rem}figcaption{font-weight:bold;font-size:.86rem}svg{max-width:100%;height:auto}figure .scroll{margin:0}figure svg{display:block;min-width:40rem}
nav ol{list-style:none;padding-inline-start:1.2rem;margin:.2rem 0}nav>ol{padding:0}nav a{text-decoration:none}nav .second{display:inline;margin-inline-start:.6em}
.signature{border:1px dashed SLATE;width:18rem;max-width:100%;height:6.5rem}
footer{margin-top:2rem;border-top:1px solid HAIRLINE;font-size:.8rem;color:SLATE}
@page{size:A4;margin:22mm 20mm 22mm 24mm}
@media print{html{font-size:10pt}.scroll{overflow:visible}table,figure svg{min-width:0!important}body{max-width:none;padding:0}h2.new,.page-break{break-before:page}h2,h3,h4,h5,caption,.lead{break-after:avoid}
tr,figure,.figures,.seal-panel,.note{break-inside:avoid}thead{display:table-header-group}a{text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)"_s;

} // namespace

QString stylesheet(const std::optional<document::Colour> &accent)
{
    QString sheet = Sheet;
    for (const auto &[name, role] : {std::pair(u"ochre"_s, Role::Ochre), std::pair(u"ink"_s, Role::Ink)}) {
        for (int step = 1; step <= drawing::ShadeSteps; ++step)
            sheet += u".s-%1-%2{background:%3}\n"_s.arg(name).arg(step).arg(css(drawing::shade(role, step)));
    }
    const auto put = [&sheet](const QString &name, const drawing::Colour &colour) { sheet.replace(name, css(colour)); };
    // Longer names first: one is the end of another.
    put(u"T-INDIGO"_s, drawing::tint(Role::Indigo));
    put(u"T-JADE"_s, drawing::tint(Role::Jade));
    put(u"T-OCHRE"_s, drawing::tint(Role::Ochre));
    put(u"T-CINNABAR"_s, drawing::tint(Role::Cinnabar));
    put(u"T-VIOLET"_s, drawing::tint(Role::Violet));
    put(u"HAIRLINE"_s, drawing::Hairline);
    put(u"WELL"_s, drawing::Well);
    put(u"SLATE"_s, drawing::colour(Role::Slate));
    put(u"INDIGO"_s, drawing::colour(Role::Indigo));
    put(u"JADE"_s, drawing::colour(Role::Jade));
    put(u"OCHRE"_s, drawing::colour(Role::Ochre));
    put(u"CINNABAR"_s, drawing::colour(Role::Cinnabar));
    put(u"VIOLET"_s, drawing::colour(Role::Violet));
    put(u"ACCENT"_s, accent ? drawing::legible(*accent) : drawing::colour(Role::Indigo));
    put(u"INK"_s, drawing::colour(Role::Ink));
    return sheet;
}

} // namespace shihe::markup
