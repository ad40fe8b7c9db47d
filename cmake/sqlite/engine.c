/* SQLite3 Multiple Ciphers as one file, and its Argon2id, which it keeps to itself. */
#include "sqlite3.c"

SQLITE_API int shihe_argon2id(unsigned passes, unsigned kibibytes, const void *password, size_t passwordSize,
                              const void *salt, size_t saltSize, void *key, size_t keySize)
{
    return argon2id_hash_raw(passes, kibibytes, 1, password, passwordSize, salt, saltSize, key, keySize);
}
