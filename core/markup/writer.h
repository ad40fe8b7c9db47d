// Writes elements and text in the syntax of XML that is HTML, too: only void elements close themselves.
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace shihe::markup {

using Attributes = QList<std::pair<QString, QString>>;

class Writer final
{
public:
    /// Attributes without a value are passed over.
    void open(const QString &tag, const Attributes &attributes = {});
    void close();
    /// `<br/>`, `<col …/>`, and the empty elements of SVG.
    void empty(const QString &tag, const Attributes &attributes = {});
    void text(const QString &text);
    void element(const QString &tag, const Attributes &attributes, const QString &text);
    /// Written as it is: the document type, the style sheet.
    void raw(const QString &markup) { m_out += markup; }

    [[nodiscard]] QByteArray bytes() const { return m_out.toUtf8(); }

private:
    void start(const QString &tag, const Attributes &attributes);

    QString m_out;
    QStringList m_open;
};

/// @p text with what XML can't hold left out, and its own signs written as entities.
[[nodiscard]] QString escaped(const QString &text);

} // namespace shihe::markup
