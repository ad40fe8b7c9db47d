// The compiled form of a catalog: what the programs load, and what a workspace keeps of the catalogs it is pinned to.
#pragma once

#include "core/catalog/catalog.h"

namespace shihe {

/// @p catalog as bytes, its SHA-256 among them. The same catalog always gives the same bytes.
[[nodiscard]] QByteArray compile(const Catalog &catalog);

/// The catalog that `compile` made @p bytes of, indexed and ready.
/// Errors: catalog.not-compiled (something else), catalog.compiled-newer (of a newer program),
/// catalog.compiled-damaged.
[[nodiscard]] Result<Catalog> fromCompiled(const QByteArray &bytes);

/// The same for @p bytes that are part of the program, as whole as it is: its digest is not held against them.
[[nodiscard]] Result<Catalog> fromOwn(const QByteArray &bytes);

/// The catalog that is built into the program, and its compiled form. Thread-safe; each call reads it anew.
[[nodiscard]] Result<Catalog> builtIn();
[[nodiscard]] QByteArray builtInCompiled();

} // namespace shihe
