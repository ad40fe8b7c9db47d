// Values in words, in the window's language.
#pragma once

#include "core/scoring/scoring.h"

#include <QCoreApplication>

namespace shihe::ui {

/// All by the installed translator, so that a call after a change of language gives the new words.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::Format)

public:
    /// 2026年11月22日 or 2026-11-22.
    [[nodiscard]] static QString date(QDate day, Language language);
    /// The same with hours and minutes, in China's time.
    [[nodiscard]] static QString stamp(const QDateTime &instant, Language language);
    /// The same with the time zone, for times that are evidence: 2026-11-22 17:00 (UTC+8).
    [[nodiscard]] static QString moment(const QDateTime &instant, Language language);
    /// "just now", "5 minutes ago", "yesterday", else the date.
    [[nodiscard]] static QString since(const QDateTime &instant, const QDateTime &now, Language language);
    /// With the locale's grouping.
    [[nodiscard]] static QString number(qint64 value, Language language);
    /// Per cent of @p part in @p whole, as the report gives it; "–" for an empty whole.
    [[nodiscard]] static QString share(int part, int whole);
    /// With invisible places to break at.
    [[nodiscard]] static QString digest(QString hex);
    [[nodiscard]] static QString size(qint64 bytes, Language language);

    [[nodiscard]] static QString word(Level level);
    [[nodiscard]] static QString word(Force force);
    [[nodiscard]] static QString word(Status status);
    [[nodiscard]] static QString word(Kind kind);
    [[nodiscard]] static QString word(AnswerValue value);
    [[nodiscard]] static QString word(Basis basis);
    [[nodiscard]] static QString word(ActionStatus status);
    /// Person-hours in whole or half days of 8 hours where they come out so, else in hours; "–" for none.
    [[nodiscard]] static QString effort(int hours);
    [[nodiscard]] static QString impact(int level); ///< also of risk
    [[nodiscard]] static QString likelihood(int level);
    /// "draft", "in-review", … in words.
    [[nodiscard]] static QString state(const QString &state);
    /// A profile fact's unit, e.g. "persons".
    [[nodiscard]] static QString unit(const QString &unit);

    /// "Grade A", "Grade A, provisional", "No grade yet".
    [[nodiscard]] static QString grade(const QString &grade, bool provisional);
    /// "Art. 10" or "第10条" for a law's article, "5 f)" for a standard's clause.
    [[nodiscard]] static QString place(const Source &source, const QString &at, Language language);
    /// Says which user catalog @p source comes from.
    [[nodiscard]] static QString ownCatalog(const QString &source);
    /// A clause by the source's short name: "PIPL Art. 10", "人脸识别办法第10条".
    [[nodiscard]] static QString cite(const Source &source, const QString &at, Language language);
    /// A fact's value; "Not known yet" for nullptr.
    [[nodiscard]] static QString fact(const Fact &fact, const FactValue *value, Language language);
};

} // namespace shihe::ui
