// What the views of the law library read by: the catalog, the day, the language, and the open assessment if there is
// one.
#pragma once

#include "core/session/session.h"

namespace shihe::ui {

struct Reading
{
    const Catalog &catalog;
    QDate day;
    Language language = Language::Zh;
    AssessmentSession *session = nullptr; ///< nullptr while none is open
};

} // namespace shihe::ui
