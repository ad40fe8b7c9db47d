#include "core/signing/plain.h"

#include <QList>

namespace shihe::signing {

QString plain(const QString &text)
{
    constexpr qsizetype Longest = 200;
    QString out;
    for (const char32_t c : text.left(4 * Longest).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate || category == QChar::Other_PrivateUse ||
                            category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (c == U'\n' || c == U'\t')
            out += u' ';
        else if (!hidden)
            out += QString::fromUcs4(&c, 1);
    }
    return out.left(Longest).trimmed();
}

} // namespace shihe::signing
