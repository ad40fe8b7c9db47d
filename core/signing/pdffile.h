// A PDF as the sequence of its revisions, read strictly: nothing is repaired (ISO 32000-1, 7.5.6).
//
// libqpdf throws; every function of this file and of those that take its objects may throw std::exception. sign() and
// verify() catch it: nothing leaves the room.
#pragma once

#include "core/signing/signing.h"

#include <QSet>
#include <qpdf/QPDF.hh>

namespace shihe::signing {

using Object = QPDFObjectHandle;

constexpr qsizetype LargestFile = 200 * 1024 * 1024;
constexpr int MostRevisions = 100;
constexpr int MostSignatures = 50;
constexpr int DeepestTree = 100;
constexpr std::size_t MostObjects = 1'000'000;

/// One place where a revision ends: `startxref`, the offset it names, `%%EOF` and at most one end of line.
struct RevisionEnd
{
    qsizetype crossReference = 0; ///< where the cross-reference section begins
    qsizetype end = 0;
    friend bool operator==(const RevisionEnd &, const RevisionEnd &) = default;
};

/// @p bytes opened without recovery. Throws if it cannot be read so.
[[nodiscard]] std::unique_ptr<QPDF> openStrictly(QByteArrayView bytes);

class PdfFile final
{
public:
    PdfFile() = default; ///< without a revision, for read() to start from
    /// Finds the revisions. Errors: signing.not-a-pdf, signing.too-large, signing.too-many-revisions, and as damage
    /// signing.damage.structure (args: reason), signing.damage.encrypted, signing.damage.hybrid.
    [[nodiscard]] static Result<PdfFile> read(const QByteArray &bytes);
    /// The same where @p earlier was read of what @p bytes begin with: its revisions are taken over as they are. It
    /// changes nothing of what comes out.
    [[nodiscard]] static Result<PdfFile> read(const QByteArray &bytes, PdfFile earlier);

    [[nodiscard]] int revisions() const { return static_cast<int>(m_chain.size()); }
    [[nodiscard]] const RevisionEnd &end(int revision) const
    {
        return m_chain.at(static_cast<std::size_t>(revision - 1));
    }
    /// The revision, from 1, whose last byte stands before @p offset; 0 if none ends there.
    [[nodiscard]] int revisionEndingAt(qsizetype offset) const;
    /// Revision @p revision, from 1, as a PDF by itself. Throws.
    [[nodiscard]] QPDF &revision(int revision);
    /// Ends of revisions that the last one does not build on: somebody cut the chain.
    [[nodiscard]] const std::vector<RevisionEnd> &strayEnds() const { return m_stray; }
    /// What stands behind the last revision.
    [[nodiscard]] QByteArrayView tail() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool hasTakenOver() const { return !m_earlier.isNull(); }
    /// Whether libqpdf had anything to say on any revision opened so far.
    [[nodiscard]] std::optional<QString> warning() const;

private:
    QByteArray m_bytes;
    QByteArray m_earlier; ///< what the revisions that were taken over were opened in
    std::vector<RevisionEnd> m_chain;
    std::vector<RevisionEnd> m_stray;
    std::vector<std::unique_ptr<QPDF>> m_opened;
};

/// The bytes of a text string or name as a QString without anything that disturbs a terminal.
[[nodiscard]] QString textOf(Object value);

/// A PDF date (ISO 32000-1, 7.9.4) in UTC.
[[nodiscard]] std::optional<QDateTime> dateOf(Object value);

/// @p value as a list: missing or null is none, a single value is a list of one.
[[nodiscard]] std::vector<Object> listOf(Object value);

/// Page numbers (from 1) by object. Only indirect pages count; cycles are cut.
[[nodiscard]] std::map<QPDFObjGen, int> pageNumbers(QPDF &pdf);

/// All entries of a number tree (ISO 32000-1, 7.9.7). Cycles are cut.
[[nodiscard]] std::map<long long, Object> numberTree(const Object &root);

/// Points, in page space.
struct Rectangle
{
    double left = 0, bottom = 0, right = 0, top = 0;

    [[nodiscard]] bool isEmpty() const { return right <= left || top <= bottom; }
    [[nodiscard]] bool meets(const Rectangle &other) const
    {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }
};
[[nodiscard]] Rectangle rectangleOf(Object value);

} // namespace shihe::signing
