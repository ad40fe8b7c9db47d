// Numbers, dates, articles and levels as a reader of each language expects them. Pure functions.
#pragma once

#include "core/scoring/scoring.h"

namespace shihe::report {

/// The same in both languages: a number, a name, an id.
[[nodiscard]] Text same(const QString &text);
[[nodiscard]] Text same(qint64 number);
/// "2026年11月22日", "2026-11-22".
[[nodiscard]] Text day(QDate date);
/// @p parts of one language each, joined: @p zh and @p en stand between them.
[[nodiscard]] Text joined(const QList<Text> &parts, const QString &zh, const QString &en);

/// Where in @p source: "第十条", "art. 10"; "5 b)", "clause 5 b)". "document" is the text as a whole.
[[nodiscard]] Text placeName(const Source &source, const QString &at);
/// How @p source is named in running text: a standard by its number, any other text by its title
/// without the name of the State.
[[nodiscard]] Text sourceName(const Source &source);
/// Both: "《个人信息保护法》第十六条".
[[nodiscard]] Text clauseName(const Source &source, const QString &at);
/// The same by the source's short name, for lists: "个人信息保护法第十六条", "PIPL art. 16".
[[nodiscard]] Text shortClauseName(const Source &source, const QString &at);

/// An official document number with its established English form: "国务院令第799号", "State Council Order No. 799".
/// One that no rule knows stays as it is.
[[nodiscard]] Text documentNumber(const QString &number);

/// With thousands separated: "1,000,000".
[[nodiscard]] QString grouped(qint64 number);
/// Hundredths of a unit, rounded down: 625/267 is "2.34".
[[nodiscard]] QString twoDecimals(qint64 num, qint64 den);
/// "625/267"; a whole number without a denominator.
[[nodiscard]] QString exact(Fraction fraction);
/// part / whole in per cent with one decimal, rounded down; "–" without a whole.
[[nodiscard]] QString percent(qint64 part, qint64 whole);

/// The language a person wrote in, judged by the letters: Chinese as soon as there is one Han character.
[[nodiscard]] Language writtenIn(const QString &text);

} // namespace shihe::report
