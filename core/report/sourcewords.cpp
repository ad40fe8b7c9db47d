// What a source is to the reader on the day of the assessment, and in which order sources stand.
#include "core/report/composer.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

Text Composer::forceOf(const Source &source) const
{
    if (source.kind == shihe::Kind::Case)
        return text(u"kind.case"_s);
    const auto status = source.statusOn(whole().asOf);
    const bool wasInForce = std::any_of(source.status.begin(), source.status.end(),
                                        [](const StatusChange &change) { return change.is == Status::InForce; });
    if (status == Status::Draft || (status == Status::Superseded && !wasInForce))
        return text(u"report.force.draft"_s); // a draft that was replaced never bound anybody
    if (status == Status::Superseded && source.force == Force::Binding)
        return text(u"report.force.superseded"_s);
    if (status == Status::Published) { // it binds nobody before its day
        const auto starts =
            std::find_if(source.status.begin(), source.status.end(), [this](const StatusChange &change) {
                return change.is == Status::InForce && change.from > whole().asOf;
            });
        return starts == source.status.end()
                   ? text(u"report.force.published"_s)
                   : text(u"report.force.coming."_s + word(source.force), {day(starts->from)});
    }
    return text(u"force."_s + word(source.force));
}

Text Composer::statusOf(const Source &source) const
{
    if (source.kind == shihe::Kind::Case)
        return text(u"report.status.case"_s);
    const auto status = source.statusOn(whole().asOf);
    return text(u"status."_s + (status ? word(*status) : u"absent"_s));
}

QList<const Source *> Composer::sourcesInOrder() const
{
    QList<const Source *> all;
    for (const Source &source : catalog().sources)
        all << &source;
    std::stable_sort(all.begin(), all.end(), [](const Source *a, const Source *b) { return ranksBefore(*a, *b); });
    return all;
}

} // namespace shihe::report
