#include "core/signing/refusals.h"

#include <stdexcept>

namespace shihe::signing {
namespace {

/// JavaScript and launch actions, wherever they stand: what runs code may show another document than the one signed.
bool isActive(Object value, int depth)
{
    if (depth > DeepestTree)
        throw std::length_error("nesting");
    if (depth > 0 && value.isIndirect())
        return false; // looked at as an object of its own
    if (value.isStream())
        value = value.getDict();
    if (value.isArray()) {
        const std::vector<Object> items = value.getArrayAsVector();
        return std::any_of(items.begin(), items.end(),
                           [depth](const Object &item) { return isActive(item, depth + 1); });
    }
    if (!value.isDictionary())
        return false;
    Object action = value.getKey("/S");
    if (action.isNameAndEquals("/JavaScript") || action.isNameAndEquals("/Launch") || value.hasKey("/JS") ||
        value.hasKey("/JavaScript"))
        return true;
    const std::map<std::string, Object> entries = value.getDictAsMap();
    return std::any_of(entries.begin(), entries.end(),
                       [depth](const auto &entry) { return isActive(entry.second, depth + 1); });
}

} // namespace

Result<void> checkExtensible(PdfFile &file)
{
    QPDF &pdf = file.revision(file.revisions());
    for (int i = 1; i <= file.revisions(); ++i)
        if (file.revision(i).getTrailer().hasKey("/XRefStm"))
            return failure(QT_TRANSLATE_NOOP("words", "signing.refused-hybrid"));
    if (!file.tail().isEmpty() || !file.strayEnds().empty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.refused-tail"));
    Object form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary() && form.hasKey("/XFA"))
        return failure(QT_TRANSLATE_NOOP("words", "signing.refused-xfa"));
    for (const auto &[id, entry] : pdf.getXRefTable())
        if (isActive(pdf.getObject(id), 0))
            return failure(QT_TRANSLATE_NOOP("words", "signing.refused-script"));
    return {};
}

Result<void> checkSignable(PdfFile &file)
{
    Permissions permissions;
    for (const SignedField &field : signedFields(file.revision(file.revisions())))
        permissions.add(field);
    if (permissions.level() < 2)
        return failure(QT_TRANSLATE_NOOP("words", "signing.refused-locked"));
    return checkExtensible(file);
}

Error asRefusal(Error error)
{
    if (error.code == u"signing.damage.encrypted")
        return {QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.refused-encrypted")), {}};
    if (error.code == u"signing.damage.hybrid")
        return {QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.refused-hybrid")), {}};
    if (error.code == u"signing.damage.structure")
        return {QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.damaged-input")), {}};
    return error;
}

} // namespace shihe::signing
