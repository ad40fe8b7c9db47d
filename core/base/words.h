// The words of the program outside its widgets: report, command line and errors, in any language at any time.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <QTranslator>
#include <memory>

namespace shihe {

/// Both translation files, loaded beside each other and not installed: a Chinese report can be written while the window
/// speaks English. Keys are dotted names such as "report.cover.title", marked in the code with
/// QT_TRANSLATE_NOOP("words", key); both .ts files hold a text for each. Reading is safe from any thread.
class Words final
{
public:
    /// Loads `shihe_zh_CN.qm` and `shihe_en.qm` from @p folder (":/i18n" in the programs).
    [[nodiscard]] static Result<Words> load(const QString &folder);

    /// The text of @p key in @p language; @p n chooses the plural form and replaces %n. A key without a text comes back
    /// as itself in brackets, so that a gap is seen.
    [[nodiscard]] QString text(Language language, const char *key, int n = -1) const;
    [[nodiscard]] QString text(Language language, const QString &key, int n = -1) const;

    [[nodiscard]] bool has(Language language, const QString &key) const;

    /// The sentence for @p error with its arguments filled in.
    [[nodiscard]] QString text(Language language, const Error &error) const;

private:
    Words() = default;
    [[nodiscard]] const QTranslator &in(Language language) const { return language == Language::Zh ? *m_zh : *m_en; }

    std::unique_ptr<QTranslator> m_zh;
    std::unique_ptr<QTranslator> m_en;
};

} // namespace shihe
