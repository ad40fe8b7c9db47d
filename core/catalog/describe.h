// A catalog told: as JSON and as lines of text, for the command line.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>

namespace shihe {

[[nodiscard]] QJsonObject toJson(const Text &text);
[[nodiscard]] QJsonObject toJson(const Condition &condition);
[[nodiscard]] QJsonObject toJson(const Fact &fact);
[[nodiscard]] QJsonObject toJson(const Source &source);
[[nodiscard]] QJsonObject toJson(const Clause &clause);
[[nodiscard]] QJsonObject toJson(const Practice &practice);
[[nodiscard]] QJsonObject toJson(const Checklist &checklist);

/// What `catalog list --json` prints: the catalog's identity, those of the user catalogs beside it, its sources with
/// their status on @p today (null before their first date), its checklists, practices by id and facts.
[[nodiscard]] QJsonObject listJson(const Catalog &catalog, QDate today);

/// What `catalog list` prints, in @p language, one line an entry.
[[nodiscard]] QStringList listLines(const Catalog &catalog, const Words &words, Language language, QDate today);

/// What `catalog show ID --json` prints. @p id is a practice, source, clause (`source:at`), checklist or fact; the
/// object's `type` says which. Errors: catalog.unknown-id.
[[nodiscard]] Result<QJsonObject> showJson(const Catalog &catalog, const QString &id, QDate today);

/// What `catalog show ID` prints. Errors: catalog.unknown-id.
[[nodiscard]] Result<QStringList> showLines(const Catalog &catalog, const QString &id, const Words &words,
                                            Language language, QDate today);

} // namespace shihe
