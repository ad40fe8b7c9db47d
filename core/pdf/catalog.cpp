#include "core/pdf/catalog.h"

#include "core/pdf/style.h"
#include "core/pdf/syntax.h"

namespace shihe::pdf {

using namespace Qt::StringLiterals;

namespace {

// i, ii, iii, iv …; front matter stays short.
QString roman(int value)
{
    static constexpr std::pair<int, const char *> Numerals[] = {
        {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString text;
    for (const auto &[worth, numeral] : Numerals) {
        for (; value >= worth; value -= worth)
            text += QLatin1StringView(numeral);
    }
    return text;
}

QByteArray relationship(document::Relationship value)
{
    switch (value) {
    case document::Relationship::Source:
        return "Source"_qba;
    case document::Relationship::Data:
        return "Data"_qba;
    case document::Relationship::Alternative:
        return "Alternative"_qba;
    case document::Relationship::Supplement:
        return "Supplement"_qba;
    case document::Relationship::Unspecified:
        return "Unspecified"_qba;
    }
    Q_UNREACHABLE();
}

// A MIME type as a name: what is no regular character stands as #xx.
QByteArray mimeName(const QByteArray &mime)
{
    QByteArray name = "/";
    for (const char c : mime) {
        const bool regular = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                             c == '.' || c == '+';
        name += regular ? QByteArray(1, c) : "#" + QByteArray(1, c).toHex();
    }
    return name;
}

} // namespace

QString PageNumbering::label(int page) const
{
    if (page < covers)
        return {};
    return page < bodyStart ? roman(page - covers + 1) : QString::number(page - bodyStart + 1);
}

QByteArray PageNumbering::entries(int pages) const
{
    QByteArray numbers;
    if (covers > 0)
        numbers += "0<<>>";
    if (bodyStart > covers)
        numbers += number(covers) + "<</S/r>>";
    if (bodyStart < pages)
        numbers += number(bodyStart) + "<</S/D>>";
    return "/PageLabels<</Nums[" + numbers + "]>>";
}

int writeOutline(Objects &objects, const QList<Bookmark> &bookmarks, const Canvas &canvas)
{
    if (bookmarks.isEmpty())
        return 0;
    struct Node
    {
        int object = 0;
        qsizetype parent = -1;
        QList<qsizetype> kids = {};
        int below = 0; // descendants
    };
    // Node 0 is the root, node i + 1 the bookmark i.
    QList<Node> nodes{Node{.object = objects.reserve()}};
    QList<qsizetype> path{0};
    QList<int> levels{0};
    for (const Bookmark &bookmark : bookmarks) {
        while (levels.last() >= bookmark.level) {
            levels.removeLast();
            path.removeLast();
        }
        const qsizetype index = nodes.size();
        nodes << Node{.object = objects.reserve(), .parent = path.last()};
        nodes[path.last()].kids << index;
        for (const qsizetype above : std::as_const(path))
            ++nodes[above].below;
        path << index;
        levels << bookmark.level;
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        QByteArray body = "<<";
        if (i == 0) {
            body += "/Type/Outlines/Count " + number(node.kids.size());
        } else {
            const Bookmark &bookmark = bookmarks[i - 1];
            const Node &parent = nodes[node.parent];
            const qsizetype place = parent.kids.indexOf(i);
            body += "/Title" + textString(bookmark.title) + "/Dest[" +
                    reference(canvas.pageObject(bookmark.spot.page)) + "/XYZ null " +
                    number(PageHeight - bookmark.spot.top) + " null]/Parent " + reference(parent.object);
            if (place > 0)
                body += "/Prev " + reference(nodes[parent.kids[place - 1]].object);
            if (place + 1 < parent.kids.size())
                body += "/Next " + reference(nodes[parent.kids[place + 1]].object);
            if (node.below > 0)
                body += "/Count -" + number(node.below); // closed
        }
        if (!node.kids.isEmpty())
            body += "/First " + reference(nodes[node.kids.first()].object) + "/Last " +
                    reference(nodes[node.kids.last()].object);
        objects.set(node.object, body + ">>");
    }
    return nodes.first().object;
}

QByteArray signatureDestination(const SignatureRectangle &place, const Canvas &canvas)
{
    return "/Dests<</Names[(signature-1)[" + reference(canvas.pageObject(place.page)) + "/FitR " + number(place.left) +
           " " + number(place.bottom) + " " + number(place.right) + " " + number(place.top) + "]]>>";
}

QByteArray writeNames(Objects &objects, const QList<document::Attachment> &attachments, const QDateTime &now,
                      const QByteArray &destinations)
{
    if (attachments.isEmpty())
        return destinations.isEmpty() ? QByteArray() : "/Names<<" + destinations + ">>";
    QList<document::Attachment> sorted = attachments; // a name tree is sorted
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    QByteArray associated;
    QByteArray names;
    for (const document::Attachment &attachment : std::as_const(sorted)) {
        const int file = objects.addStream("/Type/EmbeddedFile/Subtype" + mimeName(attachment.mime) +
                                               "/Params<</Size " + number(attachment.bytes.size()) + "/ModDate" +
                                               date(attachment.modified.value_or(now)) + ">>",
                                           attachment.bytes);
        const QByteArray name = textString(attachment.name);
        const int specification =
            objects.add("<</Type/Filespec/F" + name + "/UF" + name + "/AFRelationship/" +
                        relationship(attachment.relationship) + "/Desc" + textString(attachment.description.text()) +
                        "/EF<</F " + reference(file) + "/UF " + reference(file) + ">>>>");
        associated += reference(specification) + " ";
        names += name + reference(specification) + " ";
    }
    return "/AF[" + associated + "]/Names<<" + destinations + "/EmbeddedFiles<</Names[" + names + "]>>>>";
}

int writeOutputIntent(Objects &objects, const QByteArray &profile)
{
    const int stream = objects.addStream("/N 3", profile);
    return objects.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                       "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                       reference(stream) + ">>");
}

} // namespace shihe::pdf
