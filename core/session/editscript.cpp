#include "core/session/editscript.h"

namespace shihe {
namespace {

/// Cuts the first word off @p text.
QString takeWord(QString &text)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const QString word = text.left(end);
    text = text.mid(end).trimmed();
    return word;
}

} // namespace

Result<qint64> EditScript::run(const QString &line)
{
    QString rest = line;
    const QString command = takeWord(rest);
    Result<void> done;
    if (command == u"answer")
        done = answer(rest);
    else if (command == u"set")
        done = set(rest);
    else if (command == u"unset")
        done = m_session.unsetFact(takeWord(rest));
    else if (command == u"activity")
        done = showActivity(takeWord(rest));
    else if (command == u"undo")
        done = undo();
    else
        done = failure(QT_TRANSLATE_NOOP("words", "edit.unknown-command"), {command});
    if (!done)
        return failure(done.error());
    return m_session.head().seq;
}

Result<void> EditScript::answer(const QString &line)
{
    QString rest = line;
    const QString practice = takeWord(rest);
    const QString valueWord = takeWord(rest);
    if (valueWord.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "edit.missing-argument"), {QStringLiteral("answer PRACTICE VALUE")});
    const auto value = answerValueFromWord(valueWord);
    if (!value)
        return failure("assessment.unknown-answer", {valueWord});
    Answer given = m_session.answer(practice).value_or(Answer{});
    given.value = *value;
    if (!rest.isEmpty())
        (given.value == AnswerValue::NotApplicable ? given.reason : given.note) = rest;
    return m_session.setAnswer(practice, given);
}

Result<void> EditScript::set(const QString &line)
{
    QString rest = line;
    const QString id = takeWord(rest);
    if (id.isEmpty())
        return failure("edit.missing-argument", {QStringLiteral("set FACT VALUE[,VALUE]")});
    const Fact *fact = m_session.catalog().fact(id);
    if (!fact)
        return failure("assessment.unknown-fact", {id});
    const auto value = factFromText(*fact, rest);
    if (!value)
        return failure(value.error());
    return m_session.setFact(id, *value);
}

Result<void> EditScript::showActivity(const QString &id)
{
    for (const Activity &activity : m_session.assessment().activities) {
        if (activity.id == id) {
            m_session.setActivity(id);
            return {};
        }
    }
    return failure(QT_TRANSLATE_NOOP("words", "edit.unknown-activity"), {id});
}

Result<void> EditScript::undo()
{
    if (!m_session.canUndo())
        return failure(QT_TRANSLATE_NOOP("words", "edit.nothing-to-undo"));
    return m_session.undo();
}

} // namespace shihe
