// What the module that goes online has for the program that loads it. It alone holds the network libraries: a program
// that asks nobody anything never loads them, which spares time and memory, and is the plainest proof that it is
// offline.
#pragma once

#include "core/signing/web.h"

#include <QtGlobal>

namespace shihe::signing {

/// The one function, found by its name: what webService() promises for @p request under @p options, put into @p answer.
/// Thread-safe. Throws nothing.
extern "C" Q_DECL_EXPORT void shiheAsk(const WebRequest *request, const WebOptions *options,
                                       Result<QByteArray> *answer);

} // namespace shihe::signing
