// Attacks on signatures and on the history of a file: what was signed is taken away, borrowed or gone round; cross
// references that lead elsewhere (incremental saving, hide and replace).
#include "corpus.h"

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

QByteArray number(qsizetype n)
{
    return QByteArray::number(n);
}

qsizetype lastCrossReference(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref") + 10;
    return pdf.sliced(at, pdf.indexOf('\n', at) - at).toLongLong();
}

/// Objects by hand, and a cross-reference table after a file that ends in one.
class Update final
{
public:
    explicit Update(const QByteArray &pdf)
        : m_out(pdf)
        , m_previous(lastCrossReference(pdf))
    {
        QPDF in;
        in.processMemoryFile("update", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Object trailer = in.getTrailer();
        m_entries = "/Root " + QByteArray::fromStdString(trailer.getKey("/Root").unparse()) + "/Info " +
                    QByteArray::fromStdString(trailer.getKey("/Info").unparse()) + "/ID" +
                    QByteArray::fromStdString(trailer.getKey("/ID").unparse());
        m_size = trailer.getKey("/Size").getIntValue();
    }
    void add(int object, const QByteArray &text, int generation = 0)
    {
        m_table += number(object) + " 1\n" + number(m_out.size()).rightJustified(10, '0') + ' ' +
                   number(generation).rightJustified(5, '0') + " n \n";
        m_out += number(object) + ' ' + number(generation) + " obj\n" + text + "\nendobj\n";
    }
    void point(int object, qsizetype offset)
    {
        m_table += number(object) + " 1\n" + number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    void free(int object, int generation = 1)
    {
        m_table += number(object) + " 1\n0000000000 " + number(generation).rightJustified(5, '0') + " f \n";
    }
    void setEntries(const QByteArray &entries) { m_entries = entries; }
    void setPrevious(qsizetype previous) { m_previous = previous; }
    void setSize(qsizetype size) { m_size = size; }
    [[nodiscard]] const QByteArray &entries() const { return m_entries; }
    [[nodiscard]] QByteArray bytes(const QByteArray &more = {}) const
    {
        const QByteArray previous = m_previous < 0 ? QByteArray() : "/Prev " + number(m_previous);
        return m_out + "xref\n" + m_table + "trailer\n<</Size " + number(m_size) + m_entries + previous + more +
               ">>\nstartxref\n" + number(m_out.size()) + "\n%%EOF\n";
    }
    [[nodiscard]] qsizetype end() const { return m_out.size(); }

private:
    QByteArray m_out;
    qsizetype m_previous;
    QByteArray m_entries;
    qsizetype m_size = 0;
    QByteArray m_table;
};

int numberOf(const QByteArray &pdf, const std::function<Object(Edit &)> &find)
{
    Edit edit(pdf);
    return find(edit).getObjectID();
}

int contentOf(const QByteArray &pdf)
{
    return numberOf(pdf, [](Edit &edit) { return edit.page(1).getKey("/Contents"); });
}

const QByteArray OtherContent = "<</Length 41>>\nstream\nBT /F1 24 Tf 80 440 Td (Other text) Tj ET\nendstream";

/// The author hides another content in the document, under a number that nothing refers to; later an update that
/// consists of nothing but a cross-reference table lets the old number lead there.
QByteArray switchedOn(const Stage &stage)
{
    const int content = contentOf(stage.blank);
    QByteArray hidden = number(content) + " 0 obj\n" + OtherContent + "\nendobj\n";
    // Within a stream of an object of its own, as the bytes must stand somewhere.
    Edit before(stage.blank);
    static_cast<void>(before.addStream("", "\n" + hidden.toStdString()));
    const auto done = sign(before.bytes(), stage.pki.key(u"rsa"_s), options());
    if (!done)
        return {};
    Update update(*done);
    update.point(content, done->indexOf(hidden));
    return update.bytes();
}

QByteArray loosened(const Stage &stage)
{
    // A second signature that claims to permit annotations, after one that permits none.
    const QByteArray second = stage.pki.foreignSigned(
        stage.plain,
        Pki::Foreign{.dictionary = "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type"
                                   "/TransformParams/V/1.2/P 3>>>>]",
                     .name = "Second"});
    Edit edit(second);
    edit.page(3).replaceKey("/Annots", Object::newArray({edit.add("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>")}));
    edit.touch(edit.page(3));
    return edit.bytes();
}

Object lastField(Edit &edit)
{
    Object fields = edit.root().getKey("/AcroForm").getKey("/Fields");
    return fields.getArrayItem(fields.getArrayNItems() - 1);
}

QByteArray goneRound(const Stage &stage)
{
    // The new revision builds on the unsigned one.
    Update update(stage.once);
    update.setPrevious(lastCrossReference(stage.blank));
    Edit blank(stage.blank);
    update.setEntries("/Root " + QByteArray::fromStdString(blank.pdf().getTrailer().getKey("/Root").unparse()));
    update.setSize(blank.pdf().getTrailer().getKey("/Size").getIntValue());
    update.add(contentOf(stage.blank), OtherContent);
    return update.bytes();
}

QByteArray encrypted(const Stage &stage)
{
    Update update(stage.once);
    update.add(contentOf(stage.once), OtherContent);
    return update.bytes("/Encrypt<</Filter/Standard/V 1/R 2/O(01234567890123456789012345678901)/U("
                        "01234567890123456789012345678901)/P -4>>");
}

QByteArray hybrid(const Stage &stage)
{
    Update update(stage.once);
    const qsizetype at = update.end();
    update.add(contentOf(stage.once),
               "<</Type/XRef/W[1 4 1]/Index[0 1]/Size 1/Length 6>>\nstream\n" + QByteArray(6, '\0') + "\nendstream");
    return update.bytes("/XRefStm " + number(at));
}

QByteArray replacedWhole(const Stage &stage)
{
    Edit edit(stage.once);
    edit.root().removeKey("/AcroForm");
    edit.root().removeKey("/Perms");
    for (const Object &object : edit.pdf().getAllObjects())
        edit.touch(object);
    return edit.bytes(true, false);
}

} // namespace

QList<Attack> attacksOnHistory()
{
    const Deed repaint = [](Edit &edit) {
        edit.page(1).getKey("/Contents").replaceStreamData("0 g", Object::newNull(), Object::newNull());
        edit.touch(edit.page(1).getKey("/Contents"));
    };
    return {
        {"signature field emptied", "signature-removed", after([](Edit &edit) {
             Object field = lastField(edit);
             field.removeKey("/V");
             edit.touch(field);
         })},
        {"signature field gone", "form", after([](Edit &edit) {
             Object form = edit.root().getKey("/AcroForm");
             form.getKey("/Fields").eraseItem(form.getKey("/Fields").getArrayNItems() - 1);
             edit.touch(form);
         })},
        {"one of two signatures gone", "form",
         after(
             [](Edit &edit) {
                 Object form = edit.root().getKey("/AcroForm");
                 form.getKey("/Fields").eraseItem(form.getKey("/Fields").getArrayNItems() - 2);
                 edit.touch(form);
             },
             &Stage::twice)},
        {"signatures change places", "moved",
         after(
             [](Edit &edit) {
                 Object fields = edit.root().getKey("/AcroForm").getKey("/Fields");
                 const int count = fields.getArrayNItems();
                 Object first = fields.getArrayItem(count - 2);
                 Object second = fields.getArrayItem(count - 1);
                 const Object value = first.getKey("/V");
                 first.replaceKey("/V", second.getKey("/V"));
                 second.replaceKey("/V", value);
                 edit.touch(first);
                 edit.touch(second);
             },
             &Stage::twice)},
        {"signature borrowed for another field", "moved", after([](Edit &edit) {
             Object field = edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(2);
             field.replaceKey("/V", lastField(edit).getKey("/V"));
             edit.touch(field);
         })},
        {"copy of the signature with another name", "moved", after([](Edit &edit) {
             Object copy = edit.pdf().makeIndirectObject(lastField(edit).getKey("/V").shallowCopy());
             copy.replaceKey("/Name", Object::newString("Somebody Else"));
             edit.touch(copy);
             lastField(edit).replaceKey("/V", copy);
             edit.touch(lastField(edit));
         })},
        {"other reason", "signature-changed", after([](Edit &edit) {
             Object value = lastField(edit).getKey("/V");
             value.replaceKey("/Reason", Object::newString("I agree"));
             edit.touch(value);
         })},
        {"other time", "signature-changed", after([](Edit &edit) {
             Object value = lastField(edit).getKey("/V");
             value.replaceKey("/M", Object::newString("D:20200101000000Z"));
             edit.touch(value);
         })},
        {"certification made wider", "signature-changed", after([](Edit &edit) {
             Object value = lastField(edit).getKey("/V");
             value.getKey("/Reference")
                 .getArrayItem(0)
                 .getKey("/TransformParams")
                 .replaceKey("/P", Object::newInteger(3));
             edit.touch(value);
         })},
        {"a later signature permits more", "annotation-added@3", loosened},
        {"content between two signatures", "page-content@1",
         [repaint](const Stage &stage) { return stage.pki.foreignSigned(after(repaint)(stage)); }},
        {"signature that no field shows", "signature-loose",
         [](const Stage &stage) {
             Edit edit(stage.blank);
             static_cast<void>(edit.add("<</Type/Sig/ByteRange[0 10 20 30]/Contents<00>>>"));
             return edit.bytes();
         }},
        {"validation data removed", "validation-data-removed",
         [](const Stage &stage) {
             Edit with(stage.once);
             with.root().replaceKey("/DSS", Object::parse("<</Certs[]>>"));
             with.touch(with.root());
             Edit without(with.bytes());
             without.root().removeKey("/DSS");
             without.touch(without.root());
             return without.bytes();
         }},
        {"catalog replaced", "page-content@1",
         [](const Stage &stage) {
             Edit edit(stage.once);
             Object copy = edit.pdf().makeIndirectObject(edit.root().shallowCopy());
             edit.touch(copy);
             edit.page(1).getKey("/Contents").replaceStreamData("0 g", Object::newNull(), Object::newNull());
             edit.touch(edit.page(1).getKey("/Contents"));
             edit.pdf().getTrailer().replaceKey("/Root", copy);
             return edit.bytes();
         }},
        {"hide and replace", "page-content@1", switchedOn},
        {"object freed", "page-content@1",
         [](const Stage &stage) {
             Update update(stage.once);
             update.free(contentOf(stage.once));
             return update.bytes();
         }},
        {"number with two generations", "cross-reference",
         [](const Stage &stage) {
             Update update(stage.once);
             update.add(contentOf(stage.once), OtherContent, 1);
             return update.bytes();
         }},
        {"signed revision gone round", "revision-chain", goneRound},
        {"whole file replaced behind it", "revision-chain", replacedWhole},
        {"encrypted afterwards", "encrypted", encrypted, Verdict::Damaged},
        {"two cross references at once", "hybrid", hybrid, Verdict::Damaged},
        {"cross references in a circle", "structure",
         [](const Stage &stage) {
             Update update(stage.once);
             update.add(contentOf(stage.once), OtherContent);
             update.setPrevious(update.end());
             return update.bytes();
         },
         Verdict::Damaged},
        {"previous cross reference in the middle of nothing", "structure",
         [](const Stage &stage) {
             Update update(stage.once);
             update.add(contentOf(stage.once), OtherContent);
             update.setPrevious(100);
             return update.bytes();
         },
         Verdict::Damaged},
        {"too small a size", "structure",
         [](const Stage &stage) {
             Update update(stage.once);
             update.add(contentOf(stage.once), OtherContent);
             update.setSize(3);
             return update.bytes();
         },
         Verdict::Damaged},
        {"cross reference to another object", "structure",
         [](const Stage &stage) {
             Update update(stage.once);
             update.point(contentOf(stage.once), stage.once.indexOf("1 0 obj"));
             return update.bytes();
         },
         Verdict::Damaged},
        {"key twice", "structure",
         [](const Stage &stage) {
             Update update(stage.once);
             const int page = numberOf(stage.once, [](Edit &edit) { return edit.page(3); });
             Edit edit(stage.once);
             const QByteArray text = QByteArray::fromStdString(edit.page(3).unparseResolved());
             update.add(page, text.chopped(2) + "/MediaBox[0 0 1 1]" + ">>");
             return update.bytes();
         },
         Verdict::Damaged},
        {"junk before the file", "structure", [](const Stage &stage) { return "junk\n" + stage.once; },
         Verdict::Damaged},
        {"words behind the file", "trailing-bytes", [](const Stage &stage) { return stage.once + "paid in full\n"; }},
        {"another startxref behind the file", "trailing-bytes",
         [](const Stage &stage) { return stage.once + "startxref\n20\n"; }},
        {"another end behind the file", "trailing-bytes", [](const Stage &stage) { return stage.once + "%%EOF\n"; }},
        {"objects behind the file", "trailing-bytes",
         [repaint](const Stage &stage) {
             Edit edit(stage.once);
             repaint(edit);
             return edit.bytes(false);
         }},
        {"trailer behind the file", "trailing-bytes",
         [](const Stage &stage) { return stage.once + "trailer\n<</Root 1 0 R>>\n"; }},
        {"cut short", "cut", [](const Stage &stage) { return stage.once.chopped(20); }, Verdict::Damaged},
        {"trailer's identity", "trailer",
         [](const Stage &stage) {
             Update update(stage.once);
             update.add(contentOf(stage.once), OtherContent);
             QByteArray entries = update.entries();
             update.setEntries(entries.replace("/ID", "/Other") + "/ID[<ff><ff>]");
             return update.bytes();
         }},
    };
}

} // namespace shihe::signing::test
