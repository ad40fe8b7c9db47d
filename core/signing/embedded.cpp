// Files that a document carries.
#include "core/signing/expansion.h"

namespace shihe::signing {
namespace {

constexpr std::size_t LargestEmbedded = 16UL * 1024 * 1024;

std::optional<QByteArray> contentOf(Object file)
{
    Object files = file.getKey("/EF");
    if (!files.isDictionary())
        return std::nullopt;
    Object stream = files.hasKey("/UF") ? files.getKey("/UF") : files.getKey("/F");
    if (!stream.isStream())
        return std::nullopt;
    Budget budget;
    const std::string bytes = budget.decoded(stream);
    return bytes.size() > LargestEmbedded ? std::nullopt : std::optional(QByteArray::fromStdString(bytes));
}

} // namespace

std::optional<QByteArray> embeddedFile(const QByteArray &pdf, const QString &name)
{
    try {
        Result<PdfFile> file = PdfFile::read(pdf);
        if (!file)
            return std::nullopt;
        for (Object &each : listOf(file->revision(file->revisions()).getRoot().getKey("/AF")))
            if (each.isDictionary() && textOf(each.getKey("/UF")) == name)
                return contentOf(each);
    } catch (const std::exception &) {
        return std::nullopt; // verify() says what is wrong with it
    }
    return std::nullopt;
}

} // namespace shihe::signing
