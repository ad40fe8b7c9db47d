#include "core/base/words.h"

namespace shihe {

Result<Words> Words::load(const QString &folder)
{
    Words words;
    words.m_zh = std::make_unique<QTranslator>();
    words.m_en = std::make_unique<QTranslator>();
    const auto read = [&folder](QTranslator &translator, const QString &name) { return translator.load(name, folder); };
    if (!read(*words.m_zh, QStringLiteral("shihe_zh_CN.qm")) || !read(*words.m_en, QStringLiteral("shihe_en.qm")))
        return failure("words.missing", {folder});
    return words;
}

QString Words::text(Language language, const char *key, int n) const
{
    const QString found = in(language).translate("words", key, nullptr, n);
    if (found.isEmpty())
        return u'[' + QString::fromLatin1(key) + u']';
    return n >= 0 ? QString(found).replace(QStringLiteral("%n"), QString::number(n)) : found;
}

QString Words::text(Language language, const QString &key, int n) const
{
    return text(language, key.toLatin1().constData(), n);
}

bool Words::has(Language language, const QString &key) const
{
    return !in(language).translate("words", key.toLatin1().constData()).isEmpty();
}

QString Words::text(Language language, const Error &error) const
{
    const QString sentence = text(language, error.code);
    // By hand, so that an argument holding "%1" isn't taken for a place of its own.
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == u'%' && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        const qsizetype index = place ? sentence.at(i + 1).digitValue() - 1 : -1;
        if (index >= 0 && index < error.args.size()) {
            out += error.args.at(index);
            ++i;
        } else {
            out += sentence.at(i);
        }
    }
    return out;
}

} // namespace shihe
