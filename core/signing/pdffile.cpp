#include "core/signing/pdffile.h"

#include "core/signing/openssl.h"

#include <qpdf/QUtil.hh>

namespace shihe::signing {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && isBlank(bytes[at]))
        ++at;
    return at;
}

/// Every `startxref N %%EOF` whose N points at what can be a cross-reference section before it.
std::vector<RevisionEnd> findEnds(const QByteArray &bytes)
{
    static const QByteArray keyword = QByteArrayLiteral("startxref");
    static const QByteArray marker = QByteArrayLiteral("%%EOF");
    std::vector<RevisionEnd> ends;
    for (qsizetype at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + 1)) {
        qsizetype next = skipBlanks(bytes, at + keyword.size());
        qsizetype offset = 0;
        int digits = 0;
        for (; next < bytes.size() && bytes[next] >= '0' && bytes[next] <= '9' && digits < 12; ++next, ++digits)
            offset = offset * 10 + (bytes[next] - '0');
        next = skipBlanks(bytes, next);
        // A linearised file says "startxref 0" after its first page: no revision ends there.
        if (digits == 0 || offset == 0 || offset >= at ||
            QByteArrayView(bytes).sliced(next).first(qMin(marker.size(), bytes.size() - next)) != marker)
            continue;
        next += marker.size();
        if (next < bytes.size() && bytes[next] == '\r')
            ++next;
        if (next < bytes.size() && bytes[next] == '\n')
            ++next;
        ends.push_back({offset, next});
    }
    return ends;
}

tl::unexpected<Error> damaged(const std::exception &error)
{
    return failure(QT_TRANSLATE_NOOP("words", "signing.damage.structure"), {plain(QString::fromUtf8(error.what()))});
}

void numberPages(Object node, std::set<QPDFObjGen> &seen, std::map<QPDFObjGen, int> &pages, int depth)
{
    if (!node.isDictionary() || depth > DeepestTree || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
        return;
    if (node.hasKey("/Kids")) {
        for (const Object &kid : listOf(node.getKey("/Kids")))
            numberPages(kid, seen, pages, depth + 1);
    } else if (node.isIndirect()) {
        const int number = static_cast<int>(pages.size()) + 1;
        pages.emplace(node.getObjGen(), number);
    }
}

void flattenNumbers(Object node, std::map<long long, Object> &out, std::set<QPDFObjGen> &seen, int depth)
{
    if (!node.isDictionary() || depth > DeepestTree || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
        return;
    const std::vector<Object> entries = listOf(node.getKey("/Nums"));
    for (std::size_t i = 0; i + 1 < entries.size(); i += 2)
        if (Object key = entries[i]; key.isInteger())
            out.emplace(key.getIntValue(), entries[i + 1]);
    for (const Object &kid : listOf(node.getKey("/Kids")))
        flattenNumbers(kid, out, seen, depth + 1);
}

} // namespace

std::unique_ptr<QPDF> openStrictly(QByteArrayView bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("pdf", bytes.data(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

Result<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    return read(bytes, PdfFile());
}

Result<PdfFile> PdfFile::read(const QByteArray &bytes, PdfFile earlier)
{
    const bool goesOn = !earlier.m_chain.empty() && bytes.startsWith(earlier.m_bytes);
    // Readers look for the header anywhere in the first kilobyte; with bytes before it no offset is what it seems.
    if (!bytes.left(1024).contains("%PDF-"))
        return failure(QT_TRANSLATE_NOOP("words", "signing.not-a-pdf"));
    if (bytes.size() > LargestFile)
        return failure(QT_TRANSLATE_NOOP("words", "signing.too-large"), {QString::number(LargestFile / 1024 / 1024)});
    if (!bytes.startsWith("%PDF-"))
        return failure(QT_TRANSLATE_NOOP("words", "signing.damage.structure"), {QStringLiteral("bytes before %PDF")});
    const std::vector<RevisionEnd> ends = findEnds(bytes);
    if (ends.empty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.damage.structure"), {QStringLiteral("no startxref, %%EOF")});
    if (ends.size() > MostRevisions)
        return failure(QT_TRANSLATE_NOOP("words", "signing.too-many-revisions"), {QString::number(MostRevisions)});
    PdfFile file;
    file.m_bytes = bytes;
    std::vector<RevisionEnd> chain;
    std::vector<std::unique_ptr<QPDF>> opened;
    try {
        for (std::size_t i = ends.size(); i-- > 0;) {
            const bool isNext = chain.empty() || opened.back()->getTrailer().getKey("/Prev").isInteger();
            const qsizetype wanted = chain.empty() ? ends[i].crossReference
                                     : isNext      ? opened.back()->getTrailer().getKey("/Prev").getIntValue()
                                                   : -1;
            if (ends[i].crossReference != wanted) {
                file.m_stray.push_back(ends[i]);
                continue;
            }
            if (goesOn && ends[i] == earlier.m_chain.back()) {
                file.m_chain = std::move(earlier.m_chain);
                file.m_opened = std::move(earlier.m_opened);
                file.m_stray.insert(file.m_stray.end(), earlier.m_stray.begin(), earlier.m_stray.end());
                file.m_earlier = earlier.m_bytes;
                break;
            }
            opened.push_back(openStrictly(QByteArrayView(file.m_bytes).first(ends[i].end)));
            chain.push_back(ends[i]);
            if (opened.back()->isEncrypted())
                return failure(QT_TRANSLATE_NOOP("words", "signing.damage.encrypted"));
            if (opened.back()->getTrailer().hasKey("/XRefStm"))
                return failure(QT_TRANSLATE_NOOP("words", "signing.damage.hybrid"));
        }
    } catch (const QPDFExc &error) {
        if (error.getErrorCode() == qpdf_e_password || error.getErrorCode() == qpdf_e_unsupported)
            return failure(QT_TRANSLATE_NOOP("words", "signing.damage.encrypted"));
        return damaged(error);
    } catch (const std::exception &error) {
        return damaged(error);
    }
    file.m_chain.insert(file.m_chain.end(), chain.rbegin(), chain.rend());
    std::move(opened.rbegin(), opened.rend(), std::back_inserter(file.m_opened));
    return file;
}

int PdfFile::revisionEndingAt(qsizetype offset) const
{
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        // The range may end before or after the one end of line that follows %%EOF.
        const qsizetype end = m_chain[i].end;
        const QByteArrayView rest = offset <= end ? QByteArrayView(m_bytes).sliced(offset, end - offset) : "x";
        if (rest.isEmpty() || rest == "\n" || rest == "\r\n" || rest == "\r")
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QPDF &PdfFile::revision(int revision)
{
    return *m_opened.at(static_cast<std::size_t>(revision - 1));
}

QByteArrayView PdfFile::tail() const
{
    return QByteArrayView(m_bytes).sliced(m_chain.back().end);
}

std::optional<QString> PdfFile::warning() const
{
    for (const auto &pdf : m_opened)
        if (pdf->anyWarnings())
            return plain(QString::fromUtf8(pdf->getWarnings().front().what()));
    return std::nullopt;
}

QString textOf(Object value)
{
    if (value.isString())
        return plain(QString::fromStdString(value.getUTF8Value()));
    if (value.isName())
        return plain(QString::fromStdString(value.getName().substr(1)));
    return {};
}

std::optional<QDateTime> dateOf(Object value)
{
    QUtil::QPDFTime time;
    if (!value.isString() || !QUtil::pdf_time_to_qpdf_time(value.getStringValue(), &time))
        return std::nullopt;
    const QDateTime local(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second), Qt::UTC);
    return local.isValid() ? std::optional(local.addSecs(60 * time.tz_delta)) : std::nullopt;
}

std::vector<Object> listOf(Object value)
{
    if (value.isNull())
        return {};
    return value.isArray() ? value.getArrayAsVector() : std::vector<Object>{value};
}

std::map<QPDFObjGen, int> pageNumbers(QPDF &pdf)
{
    std::set<QPDFObjGen> seen;
    std::map<QPDFObjGen, int> pages;
    numberPages(pdf.getRoot().getKey("/Pages"), seen, pages, 0);
    return pages;
}

std::map<long long, Object> numberTree(const Object &root)
{
    std::map<long long, Object> entries;
    std::set<QPDFObjGen> seen;
    flattenNumbers(root, entries, seen, 0);
    return entries;
}

Rectangle rectangleOf(Object value)
{
    if (!value.isArray() || value.getArrayNItems() != 4)
        return {};
    std::array<double, 4> n{};
    for (int i = 0; i < 4; ++i)
        if (Object item = value.getArrayItem(i); item.isNumber())
            n.at(static_cast<std::size_t>(i)) = item.getNumericValue();
    return {std::min(n[0], n[2]), std::min(n[1], n[3]), std::max(n[0], n[2]), std::max(n[1], n[3])};
}

} // namespace shihe::signing
