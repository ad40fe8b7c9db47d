#include "core/base/csv.h"

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString plainCell(const QString &text)
{
    if (text.isEmpty())
        return text;
    const QString bare = text.trimmed();
    const bool formula = (!bare.isEmpty() && u"=+-@"_s.contains(bare.front())) || u"\t\r\n"_s.contains(text.front());
    return formula ? u'\'' + text : text;
}

QByteArray toCsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u',';
            text += quoted(row.at(i));
        }
        text += u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace shihe
