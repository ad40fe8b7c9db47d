#include "core/session/gathering.h"

#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

bool isClutter(const QString &name)
{
    return name.startsWith(u'.') || name.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0 ||
           name.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0;
}

void take(Gathered &gathered, const QFileInfo &file, qint64 limit)
{
    if (!file.isReadable())
        gathered.unreadable.append(file.absoluteFilePath());
    else if (file.size() == 0)
        ++gathered.empty;
    else if (file.size() > limit)
        gathered.tooLarge.append({file.absoluteFilePath(), file.size()});
    else
        gathered.files.append(file.absoluteFilePath());
}

/// By hand and not with QDirIterator::Subdirectories: that would walk through hidden folders.
void takeFolder(Gathered &gathered, const QString &top, qint64 limit, const std::atomic_bool &cancelled)
{
    QStringList folders{top};
    while (!folders.isEmpty() && !cancelled) {
        QDirIterator entries(folders.takeLast(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (entries.hasNext() && !cancelled) {
            entries.next();
            const QFileInfo entry = entries.fileInfo();
            if (isClutter(entry.fileName()))
                continue;
            if (entry.isDir())
                folders.append(entry.absoluteFilePath());
            else
                take(gathered, entry, limit);
        }
    }
}

} // namespace

Gathered gather(const QStringList &paths, qint64 limit, const std::atomic_bool &cancelled)
{
    Gathered gathered;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            takeFolder(gathered, path, limit, cancelled);
        else if (info.exists())
            take(gathered, info, limit);
        else
            gathered.unreadable.append(path);
    }
    gathered.files.removeDuplicates(); // a folder and a file in it
    for (const QString &file : std::as_const(gathered.files))
        gathered.bytes += QFileInfo(file).size();
    std::sort(gathered.files.begin(), gathered.files.end());
    std::sort(gathered.tooLarge.begin(), gathered.tooLarge.end());
    std::sort(gathered.unreadable.begin(), gathered.unreadable.end());
    return gathered;
}

} // namespace shihe
