/* What the engine's library offers beside SQLite's own interface. */
#ifndef SHIHE_SQLITE_H
#define SHIHE_SQLITE_H

#include <sqlite3.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Argon2id (RFC 9106) with one lane: @p passes over @p kibibytes of memory. 0 on success. It is the function by which
   the library itself makes the key of a page cipher from a passphrase. */
SQLITE_API int shihe_argon2id(unsigned passes, unsigned kibibytes, const void *password, size_t passwordSize,
                              const void *salt, size_t saltSize, void *key, size_t keySize);

#ifdef __cplusplus
}
#endif

#endif
