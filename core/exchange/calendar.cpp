#include "core/exchange/rows.h"
#include "core/scoring/plan.h"

#include <array>

namespace shihe::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 75; // octets, without the break

QByteArray escaped(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',') {
            kept += u'\\';
            kept += c;
        } else if (c == u'\n') {
            kept += u"\\n"_s;
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7f) {
            kept += c;
        }
    }
    return kept.toUtf8();
}

/// Whether @p byte goes on with a character that began before it.
bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

class Writer
{
public:
    void line(const QByteArray &content)
    {
        QByteArray rest = content;
        qsizetype room = LongestLine;
        while (rest.size() > room) {
            qsizetype cut = room;
            while (cut > 0 && continues(rest.at(cut)))
                --cut;
            m_bytes += rest.left(cut) + "\r\n ";
            rest.remove(0, cut);
            room = LongestLine - 1; // the blank counts
        }
        m_bytes += rest + "\r\n";
    }
    void text(const QByteArray &name, const QString &value) { line(name + ':' + escaped(value)); }
    void day(const QByteArray &name, QDate value)
    {
        line(name + ";VALUE=DATE:" + value.toString(u"yyyyMMdd"_s).toLatin1());
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// One thing with a day, whichever kind of calendar it goes to.
struct Entry
{
    QString uid;
    QString summary;
    QStringList description;
    std::optional<QDate> due;
    QByteArray status; ///< of a task
    bool open = true;
    int risk = -1; ///< worst priority among its findings; -1: none
};

class Calendar
{
public:
    Calendar(const PlanInput &input, CalendarKind kind, Language language, const Words &words)
        : m_input(input)
        , m_kind(kind)
        , m_language(language)
        , m_words(words)
    {
    }

    [[nodiscard]] QByteArray make()
    {
        m_out.line("BEGIN:VCALENDAR");
        m_out.line("VERSION:2.0");
        m_out.line("PRODID:-//Shihe//Shihe//" + QByteArray(m_language == Language::Zh ? "ZH" : "EN"));
        m_out.line("CALSCALE:GREGORIAN");
        m_out.line("METHOD:PUBLISH");
        m_out.text("X-WR-CALNAME", m_input.assessment.organisation.name.in(m_language) + u" · "_s +
                                       m_input.assessment.title.in(m_language));
        m_out.line("X-WR-TIMEZONE:Asia/Shanghai");
        for (const Action &action : inOrder(m_input))
            write(entryOf(action));
        writeAnswers({}, m_input.assessment.organisation.answers);
        for (const Activity &activity : m_input.assessment.activities)
            writeAnswers(activity, activity.answers);
        m_out.line("END:VCALENDAR");
        return m_out.bytes();
    }

private:
    [[nodiscard]] QString say(const char *key, const QStringList &args = {}) const
    {
        return m_words.text(m_language, Error{QLatin1String(key), args});
    }

    [[nodiscard]] int riskOf(const QString &practice) const
    {
        const Finding *finding = m_input.combined.finding(practice);
        return finding ? finding->levels.risk : -1;
    }

    [[nodiscard]] Entry entryOf(const Action &action) const
    {
        Entry entry;
        entry.uid = action.id + u".action@shihe"_s;
        entry.summary = action.title;
        entry.due = action.due;
        entry.open = action.pending();
        switch (action.status) {
        case ActionStatus::Open:
            entry.status = "NEEDS-ACTION";
            break;
        case ActionStatus::InProgress:
            entry.status = "IN-PROCESS";
            break;
        case ActionStatus::Done:
            entry.status = "COMPLETED";
            break;
        case ActionStatus::Dropped:
            break;
        }
        if (!action.owner.isEmpty())
            entry.description << say(QT_TRANSLATE_NOOP("words", "exchange.ics.owner"), {action.owner});
        if (action.effortHours > 0)
            entry.description << say(QT_TRANSLATE_NOOP("words", "exchange.ics.hours"),
                                     {QString::number(action.effortHours)});
        for (const QString &id : action.practices) {
            entry.risk = std::max(entry.risk, riskOf(id));
            if (const Practice *practice = m_input.catalog->practice(id))
                entry.description << practice->question.in(m_language);
        }
        if (!action.note.isEmpty())
            entry.description << action.note;
        return entry;
    }

    void writeAnswers(const Activity &activity, const Answers &answers)
    {
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const Practice *practice = m_input.catalog->practice(it.key());
            if (!it->due || !practice || !m_input.combined.applicable.contains(it.key()) ||
                it->value == AnswerValue::NotApplicable)
                continue;
            Entry entry;
            entry.uid = QStringList{m_input.assessment.id, activity.id, it.key()}.join(u'.') + u".answer@shihe"_s;
            entry.summary = practice->question.in(m_language);
            entry.due = it->due;
            entry.open = it->value != AnswerValue::Yes;
            entry.status = entry.open ? "NEEDS-ACTION" : "COMPLETED";
            entry.risk = riskOf(it.key());
            if (!it->responsible.isEmpty())
                entry.description << say("exchange.ics.owner", {it->responsible});
            if (m_input.assessment.activities.size() > 1 && !activity.id.isEmpty())
                entry.description << activity.title.in(m_language);
            entry.description << practice->remedy.in(m_language);
            write(entry);
        }
    }

    void write(const Entry &entry)
    {
        const bool task = m_kind == CalendarKind::Tasks;
        if (task ? entry.status.isEmpty() : !entry.open || !entry.due)
            return;
        const QByteArray kind = task ? "VTODO" : "VEVENT";
        m_out.line("BEGIN:" + kind);
        m_out.text("UID", entry.uid);
        m_out.line("DTSTAMP:" + m_input.made.toUTC().toString(u"yyyyMMddTHHmmssZ"_s).toLatin1());
        m_out.text("SUMMARY", entry.summary);
        if (!entry.description.isEmpty())
            m_out.text("DESCRIPTION", entry.description.join(u'\n'));
        if (task) {
            if (entry.due)
                m_out.day("DUE", *entry.due);
            m_out.line("STATUS:" + entry.status);
        } else {
            m_out.day("DTSTART", *entry.due);
            m_out.day("DTEND", entry.due->addDays(1)); // the first day after it
            m_out.line("TRANSP:TRANSPARENT");
        }
        if (entry.risk >= 0) // 1 is the most urgent, 9 the least
            m_out.line("PRIORITY:" + QByteArray::number(std::array{9, 5, 3, 1}.at(static_cast<size_t>(entry.risk))));
        m_out.line("END:" + kind);
    }

    const PlanInput &m_input;
    CalendarKind m_kind;
    Language m_language;
    const Words &m_words;
    Writer m_out;
};

} // namespace

QByteArray toIcs(const PlanInput &input, CalendarKind kind, Language language, const Words &words)
{
    return Calendar(input, kind, language, words).make();
}

} // namespace shihe::exchange
