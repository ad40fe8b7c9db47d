// The objects of a file under construction, and how they become bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace shihe::pdf {

class Objects final
{
public:
    /// The number of a new object whose body follows.
    [[nodiscard]] int reserve();
    int add(const QByteArray &body);
    void set(int object, const QByteArray &body) { m_bodies[object] = body; }

    /// The body of a stream with the dictionary entries @p entries. XMP stays unfiltered.
    [[nodiscard]] static QByteArray stream(const QByteArray &entries, const QByteArray &data, bool deflate = true);

    /// The whole file, packed by libqpdf into object streams. @p id is the permanent identifier (16 bytes); without it
    /// a hash of the content. Error: pdf.not-packed.
    [[nodiscard]] Result<QByteArray> bytes(int root, int info, const std::optional<QByteArray> &id) const;

private:
    [[nodiscard]] QByteArray plain(int root, int info, const std::optional<QByteArray> &id) const;

    QList<QByteArray> m_bodies{QByteArray()}; // 0 is the free head
};

} // namespace shihe::pdf
