#include "core/markup/wordtables.h"

#include "core/markup/wordstyles.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

/// Copies what it reads but for tables; no table holds another.
class Finisher
{
public:
    Finisher(const QByteArray &xml, const QList<WordTable> &tables)
        : m_in(xml)
        , m_out(&m_result)
        , m_tables(tables)
    {
        m_in.setNamespaceProcessing(false);
    }

    [[nodiscard]] Result<QByteArray> run()
    {
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartDocument())
                m_out.writeStartDocument(u"1.0"_s, true);
            else if (m_in.isStartElement())
                start();
            else if (m_in.isEndElement())
                end();
            else if (m_in.isCharacters())
                m_out.writeCharacters(m_in.text().toString());
        }
        if (m_in.hasError())
            return failure("markup.package", {m_in.errorString()});
        return m_result;
    }

private:
    [[nodiscard]] const WordTable *table() const
    {
        return m_table >= 0 && m_table < m_tables.size() && m_inTable ? &m_tables.at(m_table) : nullptr;
    }
    void copy()
    {
        m_out.writeStartElement(m_in.qualifiedName().toString());
        m_out.writeAttributes(m_in.attributes());
    }
    void leaf(const QString &name, const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_out.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_out.writeAttribute(key, value);
    }

    void start()
    {
        const QString name = m_in.qualifiedName().toString();
        if (name == u"w:tbl") {
            m_inTable = true;
            ++m_table;
            m_row = m_column = -1;
        }
        if (!table())
            return copy();
        if (name == u"w:tblStyle" && !table()->style.isEmpty()) {
            leaf(name, {{u"w:val"_s, table()->style}});
            m_in.skipCurrentElement();
        } else if (name == u"w:tblLayout" || name == u"w:trPr") {
            m_in.skipCurrentElement(); // ours stand in their place
        } else if (name == u"w:tblLook") {
            leaf(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
            copy();
        } else if (name == u"w:gridCol") {
            const int share = table()->shares.value(m_column + 1);
            leaf(name, {{u"w:w"_s, QString::number(WordTextWidth * share / 1000)}});
            ++m_column;
            m_in.skipCurrentElement();
        } else if (name == u"w:tr") {
            row();
        } else if (name == u"w:tc") {
            ++m_column;
            copy();
        } else {
            copy();
        }
    }

    void row()
    {
        copy();
        ++m_row;
        m_column = -1;
        m_out.writeStartElement(u"w:trPr"_s);
        leaf(u"w:cantSplit"_s);
        if (m_row < table()->heads)
            leaf(u"w:tblHeader"_s);
        m_out.writeEndElement();
    }

    void end()
    {
        const QString name = m_in.qualifiedName().toString();
        if (table() && name == u"w:tcPr") {
            const QString fill = table()->fills.value(m_row).value(m_column);
            if (!fill.isEmpty())
                leaf(u"w:shd"_s, {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, fill}});
        }
        if (name == u"w:tbl")
            m_inTable = false;
        m_out.writeEndElement();
    }

    QXmlStreamReader m_in;
    QByteArray m_result;
    QXmlStreamWriter m_out;
    const QList<WordTable> &m_tables;
    bool m_inTable = false;
    qsizetype m_table = -1;
    qsizetype m_row = -1;
    qsizetype m_column = -1;
};

} // namespace

Result<QByteArray> finishedTables(const QByteArray &xml, const QList<WordTable> &tables)
{
    return Finisher(xml, tables).run();
}

} // namespace shihe::markup
