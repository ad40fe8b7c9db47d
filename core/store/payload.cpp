#include "core/store/payload.h"

#include "core/store/objects.h"

#include <QJsonDocument>

#include <cctype>

namespace shihe::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int DepthLimit = 64;

/// Goes through JSON without white space. What it reads is gone past; false where it is not there.
class Reader final
{
public:
    explicit Reader(QByteArrayView json)
        : m_at(json.begin())
        , m_end(json.end())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *place() const { return m_at; }
    [[nodiscard]] bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool takeWord(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    /// @p raw: between the quotes, escapes as they stand.
    [[nodiscard]] bool string(QByteArrayView &raw)
    {
        if (!take('"'))
            return false;
        const char *begin = m_at;
        for (; m_at != m_end && *m_at != '"'; ++m_at) {
            if (static_cast<unsigned char>(*m_at) < 0x20)
                return false;
            if (*m_at == '\\' && !escape())
                return false;
        }
        raw = {begin, m_at};
        return take('"');
    }

    /// @p member gets each name, and reads the value.
    template <typename Member>
    [[nodiscard]] bool object(Member &&member)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView name;
            if (!string(name) || !take(':') || !member(name))
                return false;
        } while (take(','));
        return take('}');
    }

    template <typename Item>
    [[nodiscard]] bool array(Item &&item)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!item())
                return false;
        } while (take(','));
        return take(']');
    }

    /// Any value; @p text is all of it.
    [[nodiscard]] bool value(QByteArrayView &text, int depth = 0)
    {
        const char *begin = m_at;
        if (m_at == m_end || depth > DepthLimit)
            return false;
        QByteArrayView inner;
        const auto member = [&](QByteArrayView) { return value(inner, depth + 1); };
        bool read = false;
        switch (*m_at) {
        case '{':
            read = object(member);
            break;
        case '[':
            read = array([&] { return value(inner, depth + 1); });
            break;
        case '"':
            read = string(inner);
            break;
        default:
            read = takeWord("null") || takeWord("true") || takeWord("false") || number();
        }
        text = {begin, m_at};
        return read;
    }

private:
    /// m_at stands on the backslash, and is left on the last character of the escape.
    [[nodiscard]] bool escape()
    {
        if (++m_at == m_end)
            return false;
        if (*m_at != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(*m_at);
        for (int digit = 0; digit < 4; ++digit) {
            if (++m_at == m_end || !std::isxdigit(static_cast<unsigned char>(*m_at)))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != begin;
    }
    [[nodiscard]] bool number()
    {
        (void)take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (!take('e'))
            return true;
        if (!take('+'))
            (void)take('-');
        return digits();
    }

    const char *m_at;
    const char *m_end;
};

QString textOf(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    const QByteArray list = "[\"" + raw.toByteArray() + "\"]";
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

/// An object's members, or null, which leaves @p text empty.
bool readMembers(Reader &reader, QByteArrayView &text, QStringList *refs)
{
    if (reader.takeWord("null"))
        return true;
    const char *begin = reader.place();
    const bool read = reader.object([&](QByteArrayView) {
        Reader reference = reader;
        QByteArrayView ref;
        if (refs && reference.takeWord("{\"ref\":") && reference.string(ref))
            refs->append(textOf(ref));
        QByteArrayView member;
        return reader.value(member);
    });
    text = {begin, reader.place()};
    return read;
}

std::optional<ChangeText> readChange(Reader &reader)
{
    ChangeText change;
    const bool read = reader.object([&](QByteArrayView name) {
        QByteArrayView text;
        if (name == "after")
            return readMembers(reader, change.after, &change.refs);
        if (name == "before")
            return readMembers(reader, change.before, nullptr);
        if (name == "object") {
            const bool is = reader.string(text);
            change.object = textOf(text);
            return is;
        }
        if (name != "key")
            return reader.value(text);
        return reader.array([&] {
            const bool is = reader.string(text);
            change.key.append(textOf(text));
            return is;
        });
    });
    const ObjectType *type = read ? objectType(change.object) : nullptr;
    if (!type || change.key.size() != type->key.size())
        return std::nullopt;
    return change;
}

} // namespace

std::optional<QList<ChangeText>> changeTexts(QByteArrayView payload)
{
    if (!payload.isValidUtf8())
        return std::nullopt;
    QList<ChangeText> changes;
    Reader reader(payload);
    const bool read = reader.object([&](QByteArrayView name) {
        QByteArrayView text;
        if (name != "changes")
            return reader.value(text);
        return reader.array([&] {
            auto change = readChange(reader);
            if (change)
                changes.append(std::move(*change));
            return change.has_value();
        });
    });
    if (!read || !reader.atEnd())
        return std::nullopt;
    return changes;
}

} // namespace shihe::store
