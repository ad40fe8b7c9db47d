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

/// @p text as it stands within an English sentence.
[[nodiscard]] Text midSentence(const Text &text);

/// Where in @p source: "第十条", "art. 10"; "5 b)", "clause 5 b)". "document" is the text as a whole.
[[nodiscard]] Text placeName(const Source &source, const QString &at);
/// How @p source is named in running text: a standard by its number, any other text by its title
/// without the name of the State.
[[nodiscard]] Text sourceName(const Source &source);
/// What lists call @p source; empty in a language where its name says the same.
[[nodiscard]] Text shortName(const Source &source);
/// Both: "《个人信息保护法》第十六条".
[[nodiscard]] Text clauseName(const Source &source, const QString &at);

/// An official document number with its established English form: "国务院令第799号", "State Council Order No. 799".
/// One that no rule knows stays as it is.
[[nodiscard]] Text documentNumber(const QString &number);

/// With thousands separated: "1,000,000".
[[nodiscard]] QString grouped(qint64 number);
/// Hundredths of a unit, rounded down: 625/267 is "2.34".
[[nodiscard]] QString twoDecimals(qint64 num, qint64 den);
/// "625/267"; a whole number without a denominator.
[[nodiscard]] QString exact(Fraction fraction);
/// A digest in four groups of sixteen on two lines, as people compare it.
[[nodiscard]] QString digestText(const QString &sha256);
/// "2026年11月22日11:04:05（UTC+8）", "2026-11-22 11:04:05 (UTC+8)": by the clocks of China.
[[nodiscard]] Text stampText(const QDateTime &instant);

/// The language a person wrote in, judged by the letters: Chinese as soon as there is one Han character.
[[nodiscard]] Language writtenIn(const QString &text);
/// Whether @p text holds words of a language: an e-mail address, a link, a telephone number or a figure is none.
[[nodiscard]] bool hasWords(const QString &text);

} // namespace shihe::report
