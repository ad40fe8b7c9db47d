// Writing and reading values by one description of their fields, so that the two can't drift apart.
#pragma once

#include "core/base/base.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QStringList>
#include <QtEndian>
#include <type_traits>
#include <variant>

namespace shihe {

// A type says once what it consists of: `template <typename Archive> void fields(Archive &archive, T &value)` calls
// `archive(value.a, value.b …)`; what came later is asked for by `archive.format()`. All numbers are of a fixed size,
// so that the bytes are the same on every machine.

/// Appends values to bytes.
class Writer final
{
public:
    static constexpr bool Reads = false;

    Writer(QByteArray &bytes, quint32 format)
        : m_stream(&bytes, QIODevice::WriteOnly)
        , m_format(format)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    [[nodiscard]] quint32 format() const { return m_format; }

    template <typename... T>
    void operator()(T &...values)
    {
        (put(values), ...);
    }

private:
    void put(QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_stream << quint32(utf8.size());
        m_stream.writeRawData(utf8.constData(), int(utf8.size()));
    }
    void put(bool &flag) { m_stream << quint8(flag); }
    void put(int &number) { m_stream << qint32(number); }
    void put(qint64 &number) { m_stream << number; }
    void put(QDate &day) { m_stream << qint64(day.toJulianDay()); }

    template <typename T>
    void put(T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_stream << quint8(value);
        else
            fields(*this, value);
    }
    template <typename T>
    void put(QList<T> &list)
    {
        m_stream << quint32(list.size());
        for (T &item : list)
            put(item);
    }
    template <typename K, typename V>
    void put(QMap<K, V> &map)
    {
        m_stream << quint32(map.size());
        for (auto it = map.begin(); it != map.end(); ++it) {
            K key = it.key();
            put(key);
            put(it.value());
        }
    }
    template <typename T>
    void put(std::optional<T> &value)
    {
        m_stream << quint8(value.has_value());
        if (value)
            put(*value);
    }
    template <typename... T>
    void put(std::variant<T...> &value)
    {
        m_stream << quint8(value.index());
        std::visit([this](auto &held) { this->put(held); }, value);
    }

    QDataStream m_stream;
    quint32 m_format;
};

/// Reads values from bytes that may be damaged: every size is measured against what is left, and after a fault all
/// further values stay as they are.
class Reader final
{
public:
    static constexpr bool Reads = true;

    /// @p bytes outlive it.
    Reader(QByteArrayView bytes, quint32 format)
        : m_left(bytes)
        , m_format(format)
    {
    }

    [[nodiscard]] quint32 format() const { return m_format; }

    template <typename... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }

    /// Everything was there, and nothing is left.
    [[nodiscard]] bool complete() const { return m_good && m_left.isEmpty(); }

private:
    static constexpr int MaxDepth = 200;

    [[nodiscard]] bool good() const { return m_good; }
    void fail() { m_good = false; }

    /// The next @p size bytes; none after a fault.
    QByteArrayView take(qsizetype size)
    {
        if (size > m_left.size())
            fail();
        if (!good())
            return {};
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    /// A whole number, big endian.
    template <typename T>
    T raw()
    {
        const QByteArrayView bytes = take(qsizetype(sizeof(T)));
        return bytes.isEmpty() ? T{} : qFromBigEndian<T>(bytes.data());
    }
    /// A count of things that take a byte at least.
    quint32 count()
    {
        const auto size = raw<quint32>();
        if (size <= m_left.size())
            return size;
        fail();
        return 0;
    }

    void get(QString &text)
    {
        const QByteArrayView utf8 = take(qsizetype(count()));
        if (good())
            text = QString::fromUtf8(utf8);
    }
    void get(bool &flag) { flag = raw<quint8>() != 0; }
    void get(int &number) { number = raw<qint32>(); }
    void get(qint64 &number) { number = raw<qint64>(); }
    void get(QDate &day) { day = QDate::fromJulianDay(raw<qint64>()); }

    template <typename T>
    void get(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto index = raw<quint8>();
            if (index > quint8(last(T{})))
                fail();
            else
                value = static_cast<T>(index);
        } else {
            if (++m_depth > MaxDepth)
                fail();
            else
                fields(*this, value);
            --m_depth;
        }
    }
    template <typename T>
    void get(QList<T> &list)
    {
        for (quint32 size = count(); size > 0 && good(); --size)
            get(list.emplaceBack());
    }
    template <typename K, typename V>
    void get(QMap<K, V> &map)
    {
        for (quint32 size = count(); size > 0 && good(); --size) {
            K key{};
            V value{};
            get(key);
            get(value);
            map.insert(std::move(key), std::move(value));
        }
    }
    template <typename T>
    void get(std::optional<T> &value)
    {
        bool given = false;
        get(given);
        if (given)
            get(value.emplace());
    }
    template <typename... T>
    void get(std::variant<T...> &value)
    {
        const auto index = raw<quint8>();
        quint8 candidate = 0;
        const bool known = ((candidate++ == index ? (get(value.template emplace<T>()), true) : false) || ...);
        if (!known)
            fail();
    }

    QByteArrayView m_left;
    quint32 m_format;
    int m_depth = 0;
    bool m_good = true;
};

} // namespace shihe
