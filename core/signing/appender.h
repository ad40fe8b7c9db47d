// One more revision at the end of a PDF (ISO 32000-1, 7.5.6): the bytes before it stay as they are.
#pragma once

#include "core/signing/pdffile.h"

#include <functional>
#include <map>

namespace shihe::signing {

class Appender final
{
public:
    /// What numbers new objects may get.
    enum class Numbers {
        AboveReferences, ///< above all that the file speaks of, be it there or not: for a file of unknown making
        AboveEntries     ///< above all that the file has
    };

    /// @p file must outlive the appender; its last revision is the one that is built on. Throws as qpdf does.
    explicit Appender(PdfFile &file, Numbers numbers = Numbers::AboveReferences);

    [[nodiscard]] QPDF &pdf() { return m_pdf; }

    /// A new object, whose text follows by set(). Its number is above every number of the file.
    [[nodiscard]] Object reserve();
    /// The object's text, exactly as it will stand between "obj" and "endobj".
    void set(const Object &object, std::string text);
    /// Likewise as a stream of @p data; @p entries are those of its dictionary, without /Length.
    void setStream(const Object &object, const std::string &entries, const std::string &data);
    /// A new stream of these bytes; @p entries are those of its dictionary, without /Length.
    [[nodiscard]] Object addStream(const std::string &entries, const std::string &data);
    /// Writes @p object again, as it is when bytes() is called. A direct object is written with what holds it: touch
    /// that.
    void touch(const Object &object);

    /// The whole file. The cross-reference is of the kind that the file's last one is, a table or a stream: readers may
    /// refuse a mixture. With a stream the objects touched are packed into an object stream (7.5.7).
    [[nodiscard]] QByteArray bytes();
    /// The whole file with @p signature as a signature dictionary over all else (ISO 32000-1, 12.8.1). It has @p
    /// entries, /ByteRange and /Contents; what belongs into the latter is made by @p contents from the bytes that are
    /// signed. If it takes more than @p capacity bytes, all is laid out again with twice as much: it is never cut.
    /// Errors: those of @p contents; signing.failed.
    [[nodiscard]] Result<QByteArray> signedBytes(const Object &signature, const std::string &entries, int capacity,
                                                 const std::function<Result<QByteArray>(const QByteArray &)> &contents);

private:
    struct Entry
    {
        qsizetype object = 0; ///< the offset of "n g obj", or the number of the object stream
        qsizetype text = 0;   ///< the offset of its text, or its place in the object stream
        bool packed = false;
    };
    void write(QByteArray &out, const QPDFObjGen &id, const std::string &text);
    void writePacked(QByteArray &out, const std::map<QPDFObjGen, std::string> &texts);
    [[nodiscard]] std::string trailer(int size, const QByteArray &identity);
    /// Where the text of @p object begins, which was set; valid after bytes().
    [[nodiscard]] qsizetype offsetOf(const Object &object) const { return m_entries.at(object.getObjGen()).text; }
    void appendTable(QByteArray &out, const std::string &trailer) const;
    void appendStream(QByteArray &out, const std::string &trailer, int number, qsizetype start) const;

    const QByteArray &m_original;
    QPDF &m_pdf;
    qsizetype m_previous;
    int m_next = 1;
    std::map<QPDFObjGen, std::string> m_texts;
    std::set<QPDFObjGen> m_touched;
    std::map<QPDFObjGen, Entry> m_entries;
};

/// "12 0 R"
[[nodiscard]] std::string referenceTo(const Object &object);
/// A text string in PDF syntax: PDFDocEncoding or UTF-16.
[[nodiscard]] std::string textString(const QString &text);
/// A number with at most two decimals, no exponent and no "-0".
[[nodiscard]] std::string number(double value);

} // namespace shihe::signing
