// What a drag, a paste or a chosen folder holds, told before anything is read.
#pragma once

#include <QStringList>
#include <atomic>
#include <utility>

namespace shihe {

struct Gathered
{
    QStringList files;                          ///< full paths, in the order of their names
    qint64 bytes = 0;                           ///< of `files`
    QList<std::pair<QString, qint64>> tooLarge; ///< path and size
    QStringList unreadable;                     ///< not there, or not for us to read
    int empty = 0;                              ///< files of no bytes, which prove nothing
    friend bool operator==(const Gathered &, const Gathered &) = default;
};

/// All files at @p paths and in the folders among them, however deep. Left out: hidden files, what systems lay beside
/// them (Thumbs.db, desktop.ini), links inside folders (they may lead in circles). @p limit in bytes per file. Reads
/// names and sizes only; may run on any thread; @p cancelled ends it early.
[[nodiscard]] Gathered gather(const QStringList &paths, qint64 limit, const std::atomic_bool &cancelled);

} // namespace shihe
