// Files made or signed by programs that we did not write.
#include "corpus.h"

#include "core/base/files.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

bool has(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

/// Signs with pdfsig, by a certificate in a store of NSS.
class Poppler final
{
public:
    explicit Poppler(const Pki &pki)
        : m_pki(pki)
        , m_store(u"sql:"_s + pki.path(u"."_s))
    {
        QByteArray said;
        m_ready =
            has("pdfsig") && has("certutil") && has("pk12util") &&
            run(u"certutil"_s, {u"-N"_s, u"-d"_s, m_store, u"--empty-password"_s}, &said) &&
            run(u"pk12util"_s,
                {u"-i"_s, pki.path(u"rsa.p12"_s), u"-d"_s, m_store, u"-W"_s, u"secret"_s, u"-K"_s, u""_s}, &said) &&
            run(u"certutil"_s, {u"-L"_s, u"-d"_s, m_store}, &said);
        m_nick = QString::fromUtf8(said).contains(u"张三 - Shihe Test"_s) ? u"张三 - Shihe Test"_s : u"张三"_s;
    }

    /// Empty if it cannot.
    [[nodiscard]] QByteArray sign(const QByteArray &pdf) const
    {
        QByteArray said;
        const QString out = m_pki.path(u"poppler.pdf"_s);
        QFile::remove(out);
        if (!m_ready || !writeFile(m_pki.path(u"in.pdf"_s), pdf) ||
            !run(u"pdfsig"_s,
                 {u"-nssdir"_s, m_store, u"-add-signature"_s, u"-nick"_s, m_nick, u"-digest"_s, u"SHA256"_s,
                  m_pki.path(u"in.pdf"_s), out},
                 &said))
            return {};
        return m_pki.bytes(u"poppler.pdf"_s);
    }

private:
    const Pki &m_pki;
    QString m_store;
    QString m_nick;
    bool m_ready = false;
};

QByteArray byMutool(const Pki &pki, const QByteArray &pdf, const char *key, int field)
{
    Edit edit(pdf);
    const int object = edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(field).getObjectID();
    QByteArray said;
    const QString out = pki.path(u"mutool.pdf"_s);
    QFile::remove(out);
    if (!has("mutool") || !writeFile(pki.path(u"in.pdf"_s), pdf) ||
        !run(u"mutool"_s,
             {u"sign"_s, u"-s"_s, pki.path(QString::fromLatin1(key) + u".p12"_s), u"-P"_s, u"secret"_s, u"-o"_s, out,
              pki.path(u"in.pdf"_s), QString::number(object)},
             &said) ||
        !QFile::exists(out))
        return {};
    return pki.bytes(u"mutool.pdf"_s);
}

/// What the program makes of @p pdf, or of the words where it is none.
QByteArray madeBy(const Pki &pki, const char *program, const QStringList &arguments, const QString &out)
{
    QByteArray said;
    QFile::remove(pki.path(out));
    if (!has(program) || !run(QString::fromLatin1(program), arguments, &said, pki.path(u"."_s)) ||
        !QFile::exists(pki.path(out)))
        return {};
    return pki.bytes(out);
}

} // namespace

QList<Genuine> foreignFiles(const Pki &pki)
{
    const QString cms = u"CMS in PDF (adbe.pkcs7.detached), no PAdES"_s;
    const QString pades = u"PAdES B-B"_s;
    QList<Genuine> files;
    const auto add = [&files](const QString &name, const QByteArray &pdf, const QStringList &profiles) {
        if (!pdf.isEmpty())
            files << Genuine{name, pdf, profiles.size() == 1 ? Verdict::Intact : Verdict::PermittedAdditions, profiles};
    };
    const auto ours = [&pki](const QByteArray &pdf, const char *key) {
        const auto out = pdf.isEmpty() ? failure("") : sign(pdf, pki.key(QString::fromLatin1(key)), options());
        return out ? *out : QByteArray();
    };

    const Poppler poppler(pki);
    for (const bool stream : {false, true}) {
        const QByteArray blank = stream ? packed(samplePdf(false)) : samplePdf(false);
        const QByteArray first = poppler.sign(blank);
        add(u"pdfsig"_s, first, {cms});
        add(u"pdfsig twice"_s, first.isEmpty() ? first : poppler.sign(first), {cms, cms});
        add(u"pdfsig, then ours"_s, ours(first, "ec"), {cms, pades});
        add(u"ours, then pdfsig"_s, poppler.sign(ours(packed(samplePdf()), "ec")), {pades, cms});
    }
    const QByteArray rich = richPdf(false);
    const QByteArray mutool = byMutool(pki, rich, "rsa", 2);
    add(u"mutool"_s, mutool, {cms + u", outdated"_s});
    add(u"mutool, then ours"_s, ours(mutool, "ec"), {cms + u", outdated"_s, pades});
    add(u"ours, then mutool"_s, byMutool(pki, ours(rich, "ec"), "rsa", 2), {pades, cms + u", outdated"_s});

    const QString text = u"text.md"_s;
    const QString page = u"page.html"_s;
    if (!writeFile(pki.path(text), "# Report\n\nWords.\n") ||
        !writeFile(pki.path(page), "<h1>Report</h1><p>Words.</p>"))
        return files;
    if (!writeFile(pki.path(u"sample.pdf"_s), samplePdf()))
        return files;
    const QList<std::pair<QString, QByteArray>> written{
        {u"qpdf"_s,
         madeBy(pki, "qpdf", {u"--object-streams=generate"_s, u"--compress-streams=y"_s, u"sample.pdf"_s, u"q.pdf"_s},
                u"q.pdf"_s)},
        {u"qpdf, linearised"_s, madeBy(pki, "qpdf", {u"--linearize"_s, u"sample.pdf"_s, u"l.pdf"_s}, u"l.pdf"_s)},
        {u"mutool clean"_s, madeBy(pki, "mutool", {u"clean"_s, u"-gggg"_s, u"sample.pdf"_s, u"m.pdf"_s}, u"m.pdf"_s)},
        {u"ghostscript"_s,
         madeBy(pki, "gs",
                {u"-q"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-sDEVICE=pdfwrite"_s, u"-o"_s, u"g.pdf"_s, u"sample.pdf"_s},
                u"g.pdf"_s)},
        {u"cairo"_s, madeBy(pki, "pdftocairo", {u"-pdf"_s, u"sample.pdf"_s, u"c.pdf"_s}, u"c.pdf"_s)},
        {u"weasyprint"_s, madeBy(pki, "weasyprint", {page, u"w.pdf"_s}, u"w.pdf"_s)},
        {u"chromium"_s, madeBy(pki, "chromium",
                               {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                u"--user-data-dir="_s + pki.path(u"chromium"_s), u"--print-to-pdf=h.pdf"_s, page},
                               u"h.pdf"_s)},
    };
    for (const auto &[name, pdf] : written) {
        const QByteArray once = ours(pdf, "rsa");
        add(u"made by %1"_s.arg(name), once, {pades});
        add(u"made by %1, two signers"_s.arg(name), ours(once, "ec"), {pades, pades});
    }
    return files;
}

} // namespace shihe::signing::test
