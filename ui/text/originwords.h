// Why an answer waits to be confirmed: what the catalog did to its question.
#pragma once

#include "core/session/session.h"

#include <QCoreApplication>

namespace shihe::ui {

class OriginWords final
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::OriginWords)

public:
    /// @p now is the question as it is asked today.
    [[nodiscard]] static QString sentence(const AssessmentSession::DraftOrigin &origin, const Practice &now,
                                          Language language);
};

} // namespace shihe::ui
