// The part `impact` of a case file.
#pragma once

#include "core/assessment/impact.h"
#include "core/catalog/yaml.h"

namespace shihe {

/// @p activities: the ids that it may name. Errors: case.*.
[[nodiscard]] tl::expected<ImpactAssessment, yaml::Fault> readImpact(const yaml::Node &node,
                                                                     const QStringList &activities);

} // namespace shihe
