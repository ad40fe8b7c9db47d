// A usual situation to begin an assessment from: what is known of an activity because it is one of that kind.
#pragma once

#include "core/base/base.h"
#include "core/catalog/condition.h"

#include <QMap>

namespace shihe {

struct Context
{
    QString id;
    Text title;                     ///< the situation
    Text activity;                  ///< what an activity of it is called until a person says otherwise
    QString checklist;              ///< the one made for it; empty for none
    QMap<QString, FactValue> facts; ///< of the activity and of the organisation; only what follows from the title
    friend bool operator==(const Context &, const Context &) = default;
};

} // namespace shihe
