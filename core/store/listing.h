// What the home page lists: organisations, and assessments with the figures kept for them.
#pragma once

#include "core/session/ports.h"
#include "core/store/members.h"

namespace shihe::store {

[[nodiscard]] Result<QList<OrganisationSummary>> listOrganisations(const Database &database,
                                                                   const Translator &translator);

/// The one changed last first. Figures are given where they were kept for the row that changed the assessment last.
[[nodiscard]] Result<QList<AssessmentSummary>> listAssessments(const Database &database, const Translator &translator);

/// Of a row of figures: they stand in no journal row, so this tells whether they are as they were kept.
[[nodiscard]] QString figuresDigest(const QString &assessment, qint64 seq, const QString &figures);

/// Keeps @p figures for the present state of @p assessment. Error store.unknown-assessment.
[[nodiscard]] Result<void> putFigures(const Database &database, const QString &assessment, const Figures &figures);

} // namespace shihe::store
