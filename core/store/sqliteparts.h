// What an open workspace is made of; for the files of SqliteStore alone.
#pragma once

#include "core/store/filelock.h"
#include "core/store/journalreader.h"
#include "core/store/store.h"

namespace shihe::store {

/// Connection, lock, caches.
struct SqliteStore::Parts
{
    std::unique_ptr<FileLock> lock; // released last
    std::unique_ptr<Database> database;
    std::unique_ptr<Contents> contents;
    std::unique_ptr<Persons> persons;
    std::unique_ptr<JournalReader> rows;
    std::optional<Error> notice;

    explicit Parts(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , contents(std::make_unique<Contents>(*database))
        , persons(std::make_unique<Persons>(*database, *contents))
    {
    }
};

} // namespace shihe::store
