// The JSON Schemas of our YAML files (questionnaires/schema), built into the program.
#pragma once

#include "core/catalog/yaml.h"

namespace shihe::schema {

enum class Kind {
    Catalog,
    Profile,
    Source,
    Practices,
    Checklist,
    Scoring,
    Case,
    Obligations,
    Holidays,
    AppTypes,
    Terms,
    Contexts
};

/// Checks @p root against the schema of its kind. Faults are ordered by line; empty: it fits. Thread-safe.
/// Errors: catalog.missing-field, catalog.unknown-field, catalog.wrong-type, catalog.wrong-word (none of the words
/// allowed), catalog.wrong-form (a pattern), catalog.out-of-range, catalog.wrong-count (of list items or of fields),
/// catalog.repeated (an item stands twice), catalog.wrong-choice (none or several of the forms allowed),
/// catalog.not-valid (with the validator's own words).
[[nodiscard]] QList<yaml::Fault> check(const yaml::Node &root, Kind kind);

} // namespace shihe::schema
