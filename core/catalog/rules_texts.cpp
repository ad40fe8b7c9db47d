#include "core/catalog/rules.h"

#include <QRegularExpression>

namespace shihe::rules {
namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Some signs around a match, so that the author finds the spot in a long text.
QString excerpt(const QString &text, const QRegularExpressionMatch &match)
{
    constexpr qsizetype Around = 6;
    const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - Around);
    return text.mid(from, match.capturedEnd() + Around - from);
}

void checkQuotes(Draft &draft, const Place &place, const yaml::Node &node, const QString &straight)
{
    if (const auto match = expression(straight).match(node.scalar); match.hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.straight-quote"),
                     {excerpt(node.scalar, match)});
    }
}

void checkChinese(Draft &draft, const QString &file, const yaml::Node &node, bool title)
{
    static const QRegularExpression han = expression(QStringLiteral("\\p{Han}"));
    static const QRegularExpression blank =
        expression(QStringLiteral("[\\p{Han}，。、；：？！（）《》“”]\\s+|\\s+[\\p{Han}，。、；：？！（）《》“”]"));
    // The title of a national standard parts its series from its subject by a blank.
    static const QRegularExpression blankInTitle =
        expression(QStringLiteral("\\p{Han}\\s+[\\p{Latin}\\p{Nd}]|[\\p{Latin}\\p{Nd}]\\s+\\p{Han}"));
    static const QRegularExpression halfWidth = expression(QStringLiteral("\\p{Han}[,;:?!()]|[,;:?!()]\\p{Han}"));
    const Place place{file, &node};
    if (!han.match(node.scalar).hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.no-han"), {node.scalar.left(60)});
        return;
    }
    if (const auto match = (title ? blankInTitle : blank).match(node.scalar); match.hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.blank-in-chinese"),
                     {excerpt(node.scalar, match)});
    }
    if (const auto match = halfWidth.match(node.scalar); match.hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.half-width"), {excerpt(node.scalar, match)});
    }
    checkQuotes(draft, place, node, QStringLiteral("[\"']"));
}

void checkEnglish(Draft &draft, const QString &file, const yaml::Node &node)
{
    // Han, and the punctuation that belongs to it: CJK symbols and full-width forms.
    static const QRegularExpression foreign =
        expression(QStringLiteral("\\p{Han}|[\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]"));
    static const QRegularExpression latin = expression(QStringLiteral("\\p{Latin}"));
    const Place place{file, &node};
    if (const auto match = foreign.match(node.scalar); match.hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.foreign-script"),
                     {excerpt(node.scalar, match)});
    } else if (!latin.match(node.scalar).hasMatch()) {
        draft.report(place, node.line, QT_TRANSLATE_NOOP("words", "catalog.no-latin"), {node.scalar.left(60)});
    }
    checkQuotes(draft, place, node, QStringLiteral("\"")); // an apostrophe may be straight
}

/// Every map with the keys of the two languages is a text, wherever it stands.
void walk(Draft &draft, const QString &file, const yaml::Node &node, bool title = false)
{
    for (const yaml::Node &item : node.items)
        walk(draft, file, item);
    for (const auto &[key, value] : node.pairs) {
        if (key.scalar == u"zh" && value.isScalar())
            checkChinese(draft, file, value, title);
        else if (key.scalar == u"en" && value.isScalar())
            checkEnglish(draft, file, value);
        else
            walk(draft, file, value, key.scalar == u"title");
    }
}

} // namespace

void checkTexts(Draft &draft)
{
    for (const YamlFile &file : draft.files)
        walk(draft, file.path, file.root);
}

} // namespace shihe::rules
