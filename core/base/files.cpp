#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace shihe {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("words", "file.not-found"), {path});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {path, file.errorString()});
    if (file.size() > limit)
        return failure(QT_TRANSLATE_NOOP("words", "file.too-large"),
                       {path, QString::number(limit / (1024 * 1024)), QString::number(file.size() / (1024 * 1024))});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(QT_TRANSLATE_NOOP("words", "file.not-readable"), {path, file.errorString()});
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes,
                       std::optional<QFileDevice::Permissions> permissions)
{
    const auto failed = [&path, &bytes](const QString &reason) -> Result<void> {
        const QStorageInfo storage(QFileInfo(path).absolutePath());
        if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < bytes.size())
            return failure(QT_TRANSLATE_NOOP("words", "file.disk-full"), {path});
        return failure(QT_TRANSLATE_NOOP("words", "file.not-writable"), {path, reason});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(*permissions)))
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

QString dataFolder(const QString &program)
{
    for (const QString &candidate :
         {QStringLiteral("share/shihe"), QStringLiteral("../share/shihe"), QStringLiteral("../Resources/shihe")}) {
        const QDir folder(program + u'/' + candidate);
        if (folder.exists(QStringLiteral("fonts")))
            return QDir::cleanPath(folder.absolutePath());
    }
    return {};
}

} // namespace shihe
