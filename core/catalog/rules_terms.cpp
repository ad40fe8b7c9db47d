#include "core/catalog/rules.h"

#include <QRegularExpression>

namespace shihe::rules {
namespace {

/// One pattern a language, so that a long list of terms costs one pass over each text.
struct Forbidden
{
    QRegularExpression zh, en;
    QHash<QString, const Term *> terms; ///< lower-case rendering -> the term it should be
};

Forbidden forbidden(const QList<Term> &terms)
{
    Forbidden result;
    QStringList zh, en;
    for (const Term &term : terms) {
        for (const QString &word : term.notZh) {
            zh.append(QRegularExpression::escape(word));
            result.terms.insert(word, &term);
        }
        for (const QString &word : term.notEn) {
            en.append(QRegularExpression::escape(word));
            result.terms.insert(word.toLower(), &term);
        }
    }
    if (!zh.isEmpty())
        result.zh.setPattern(zh.join(u'|'));
    if (!en.isEmpty()) {
        result.en.setPattern(QStringLiteral("\\b(?:%1)\\b").arg(en.join(u'|')));
        result.en.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                    QRegularExpression::UseUnicodePropertiesOption);
    }
    return result;
}

void walk(Draft &draft, const Forbidden &words, const QString &file, const yaml::Node &node)
{
    for (const yaml::Node &item : node.items)
        walk(draft, words, file, item);
    for (const auto &[key, value] : node.pairs) {
        const bool zh = key.scalar == u"zh";
        if (!value.isScalar() || (!zh && key.scalar != u"en")) {
            walk(draft, words, file, value);
            continue;
        }
        const QRegularExpression &pattern = zh ? words.zh : words.en;
        const auto match = pattern.pattern().isEmpty() ? QRegularExpressionMatch() : pattern.match(value.scalar);
        if (!match.hasMatch())
            continue;
        const Term *term = words.terms.value(zh ? match.captured() : match.captured().toLower());
        draft.report({file, &value}, value.line, QT_TRANSLATE_NOOP("words", "catalog.wrong-term"),
                     {match.captured(), zh ? term->name.zh : term->name.en});
    }
}

} // namespace

void checkTerms(Draft &draft)
{
    const Forbidden words = forbidden(draft.terms());
    for (const YamlFile &file : draft.files) {
        if (file.path != u"terms.yaml")
            walk(draft, words, file.path, file.root);
    }
}

} // namespace shihe::rules
