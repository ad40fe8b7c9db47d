// shihe-cli workspace search
#include "app/cli/workspace.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace shihe::cli {
namespace {

using namespace Qt::StringLiterals;

QString word(TextHit::In in)
{
    switch (in) {
    case TextHit::In::Organisation:
        return u"organisation"_s;
    case TextHit::In::Assessment:
        return u"assessment"_s;
    case TextHit::In::Activity:
        return u"activity"_s;
    case TextHit::In::Answer:
        return u"answer"_s;
    case TextHit::In::Evidence:
        return u"evidence"_s;
    case TextHit::In::Action:
        return u"action"_s;
    case TextHit::In::Impact:
        return u"impact"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

int searchWorkspace(const Context &context, const QStringList &words)
{
    constexpr int Limit = 1000;
    const auto arguments = Arguments::parse(words, QList<Arguments::Option>{{"json", 0}} + keyOptions(), 2, 64);
    if (!arguments)
        return context.complain(arguments.error());
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    const auto opened = store::open(*file, {store::Access::Read});
    if (!opened)
        return context.complain(opened.error());
    const auto hits = (*opened)->search(arguments->places().mid(1).join(u' '), Limit);
    if (!hits)
        return context.complain(hits.error());
    QJsonArray listed;
    for (const TextHit &hit : *hits) {
        const QJsonObject each{{u"in"_s, word(hit.in)},
                               {u"assessment"_s, hit.assessment},
                               {u"activity"_s, hit.activity},
                               {u"id"_s, hit.id},
                               {u"text"_s, hit.text}};
        if (arguments->has(u"json"_s))
            listed.append(each);
        else
            print(QStringList{hit.assessment, word(hit.in), hit.id, hit.text.simplified()}.join(u"  "_s));
    }
    if (arguments->has(u"json"_s))
        printJson({{u"hits"_s, listed}});
    return Done;
}

} // namespace shihe::cli
