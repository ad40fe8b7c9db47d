#include "core/report/filingitems.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

const QList<FilingItem> &filingItems()
{
    static const QList<FilingItem> items{
        {.word = u"handler"_s,
         .facts = {u"region"_s, u"state_organ"_s, u"foreign_handler"_s, u"critical_infrastructure"_s,
                   u"large_platform"_s, u"persons_total"_s}},
        {.word = u"purpose"_s,
         .facts = {u"purpose"_s, u"setting"_s, u"legal_basis"_s, u"channels"_s, u"equipment"_s, u"public_place"_s,
                   u"minors"_s, u"elderly_or_disabled"_s, u"entrusted"_s, u"shared"_s, u"cross_border"_s},
         .practices = {u"purpose.specific"_s, u"purpose.necessity"_s, u"purpose.least-impact"_s,
                       u"alternatives.not-only-face"_s}},
        {.word = u"security"_s,
         .facts = {u"persons_stored"_s},
         .practices = {u"storage.on-device"_s, u"security.encryption"_s, u"security.transmission"_s,
                       u"security.access-control"_s, u"security.access-log"_s, u"audit.use-of-faces"_s,
                       u"security.intrusion-detection"_s, u"security.level-protection"_s,
                       u"security.critical-infrastructure"_s}},
        {.word = u"rules"_s,
         .practices = {u"governance.rules"_s, u"notice.rules-public"_s, u"minors.dedicated-rules"_s},
         .paper = true},
        {.word = u"impact-assessment"_s,
         .practices = {u"impact-assessment.before"_s, u"impact-assessment.content"_s},
         .paper = true,
         .always = true},
        {.word = u"other"_s},
        {.word = u"handler-form"_s, .ofArticle = false},
        {.word = u"application-form"_s, .ofArticle = false},
        {.word = u"credit-code"_s, .ofArticle = false},
        {.word = u"representative"_s, .ofArticle = false},
        {.word = u"agent"_s, .ofArticle = false},
        {.word = u"power"_s, .ofArticle = false},
        {.word = u"undertaking"_s, .ofArticle = false},
    };
    return items;
}

const QStringList &disposalPractices()
{
    static const QStringList practices{u"retention.retired-method"_s, u"retention.delete-when-done"_s,
                                       u"retention.delete-15-days"_s, u"governance.disposal-plan"_s};
    return practices;
}

QString filingDuty(Kind kind)
{
    switch (kind) {
    case Kind::FilingChange:
        return u"face-filing-change"_s;
    case Kind::FilingEnd:
        return u"face-filing-cancellation"_s;
    default:
        return u"face-filing"_s;
    }
}

QString filingPractice(Kind kind)
{
    switch (kind) {
    case Kind::FilingChange:
        return u"filing.change"_s;
    case Kind::FilingEnd:
        return u"filing.cancellation"_s;
    default:
        return u"filing.hundred-thousand"_s;
    }
}

} // namespace shihe::report
