#include "core/markup/writer.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        switch (character.unicode()) {
        case u'&':
            out += u"&amp;"_s;
            continue;
        case u'<':
            out += u"&lt;"_s;
            continue;
        case u'>':
            out += u"&gt;"_s;
            continue;
        case u'"':
            out += u"&quot;"_s;
            continue;
        default:
            break;
        }
        const bool pair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            out += character;
            out += text.at(++i);
        } else if (!character.isSurrogate() && character.unicode() < 0xFFFE &&
                   (character.unicode() >= 0x20 || character == u'\t' || character == u'\n')) {
            out += character;
        }
    }
    return out;
}

void Writer::start(const QString &tag, const Attributes &attributes)
{
    m_out += u'<' + tag;
    for (const auto &[name, value] : attributes) {
        if (!value.isEmpty())
            m_out += u' ' + name + u"=\""_s + escaped(value) + u'"';
    }
}

void Writer::open(const QString &tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_out += u'>';
    m_open << tag;
}

void Writer::close()
{
    m_out += u"</"_s + m_open.takeLast() + u'>';
}

void Writer::empty(const QString &tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_out += u"/>"_s;
}

void Writer::text(const QString &text)
{
    m_out += escaped(text);
}

void Writer::element(const QString &tag, const Attributes &attributes, const QString &content)
{
    open(tag, attributes);
    text(content);
    close();
}

} // namespace shihe::markup
