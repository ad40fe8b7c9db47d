#include "core/markup/package.h"

#include <Poco/Exception.h>
#include <Poco/StreamCopier.h>
#include <Poco/Zip/Compress.h>
#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

#include <sstream>

namespace shihe::markup {

Result<Parts> unpacked(const QByteArray &package)
{
    try {
        std::istringstream in(package.toStdString(), std::ios::binary);
        const Poco::Zip::ZipArchive archive(in);
        Parts parts;
        for (auto entry = archive.headerBegin(); entry != archive.headerEnd(); ++entry) {
            if (entry->second.isDirectory())
                continue;
            in.clear();
            Poco::Zip::ZipInputStream part(in, entry->second);
            std::ostringstream out(std::ios::binary);
            Poco::StreamCopier::copyStream(part, out);
            parts.insert(QString::fromStdString(entry->first), QByteArray::fromStdString(out.str()));
        }
        return parts;
    } catch (const Poco::Exception &fault) {
        return failure(QT_TRANSLATE_NOOP("words", "markup.package"), {QString::fromStdString(fault.displayText())});
    }
}

Result<QByteArray> packed(const Parts &parts)
{
    const Poco::DateTime stamp(1980, 1, 1); // the first that a ZIP archive knows
    try {
        std::ostringstream out(std::ios::binary);
        Poco::Zip::Compress archive(out, true);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            std::istringstream in(part->toStdString(), std::ios::binary);
            archive.addFile(in, stamp, Poco::Path(part.key().toStdString(), Poco::Path::PATH_UNIX),
                            Poco::Zip::ZipCommon::CM_DEFLATE);
        }
        archive.close();
        return QByteArray::fromStdString(out.str());
    } catch (const Poco::Exception &fault) {
        return failure("markup.package", {QString::fromStdString(fault.displayText())});
    }
}

} // namespace shihe::markup
