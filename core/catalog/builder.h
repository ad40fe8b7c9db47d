// From checked YAML to the catalog's values.
#pragma once

#include "core/catalog/draft.h"

namespace shihe {

// Each wants a node that fits its schema, and appends what it makes to the draft with its place. What a schema can't
// say is reported: catalog.bad-date for a day that no calendar has.

void buildIdentity(Draft &draft, const YamlFile &file);
void buildFacts(Draft &draft, const YamlFile &file);
void buildScoring(Draft &draft, const YamlFile &file);
void buildSource(Draft &draft, const YamlFile &file);
void buildPractices(Draft &draft, const YamlFile &file);
void buildChecklist(Draft &draft, const YamlFile &file);
void buildDuties(Draft &draft, const YamlFile &file);
void buildCalendar(Draft &draft, const YamlFile &file);
void buildAppTypes(Draft &draft, const YamlFile &file);
void buildTerms(Draft &draft, const YamlFile &file);
void buildContexts(Draft &draft, const YamlFile &file);

} // namespace shihe
