#include "core/session/erasing.h"

#include "core/session/backups.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

struct WordOf
{
    QString operator()(const ErasePerson &) const { return u"person"_s; }
    QString operator()(const EraseEvidence &) const { return u"evidence"_s; }
    QString operator()(const EraseOrganisation &) const { return u"organisation"_s; }
    QString operator()(const EraseTexts &) const { return u"text"_s; }
};

struct IdsOf
{
    QStringList operator()(const ErasePerson &) const { return {}; }
    QStringList operator()(const EraseEvidence &target) const { return target.evidence; }
    QStringList operator()(const EraseOrganisation &target) const { return {target.organisation}; }
    QStringList operator()(const EraseTexts &) const { return {}; }
};

/// The lines of a certificate in one language.
class Writing final
{
public:
    Writing(const ErasureCertificate &certificate, const Words &words, Language language)
        : m_certificate(certificate)
        , m_words(words)
        , m_language(language)
    {
    }

    QString text()
    {
        line(QT_TRANSLATE_NOOP("words", "erasure.title"), {});
        m_lines << QString();
        line(QT_TRANSLATE_NOOP("words", "erasure.workspace"), {m_certificate.workspace});
        const QString what = m_words.text(m_language, u"erasure.what."_s + m_certificate.what);
        line(QT_TRANSLATE_NOOP("words", "erasure.what"), {what});
        for (const QString &id : m_certificate.ids)
            m_lines << u"  "_s + id;
        line(QT_TRANSLATE_NOOP("words", "erasure.at"), {utcStamp(m_certificate.at), chinaStamp(m_certificate.at)});
        line(QT_TRANSLATE_NOOP("words", "erasure.by"), {m_certificate.by.isEmpty() ? u"-"_s : m_certificate.by});
        line(QT_TRANSLATE_NOOP("words", "erasure.law"), {});
        line(QT_TRANSLATE_NOOP("words", "erasure.before"),
             {QString::number(m_certificate.beforeSeq), m_certificate.beforeHash});
        line(QT_TRANSLATE_NOOP("words", "erasure.after"),
             {QString::number(m_certificate.afterSeq), m_certificate.afterHash});
        m_lines << QString();
        counts();
        copies();
        m_lines << QString();
        line(QT_TRANSLATE_NOOP("words", "erasure.stays"), {});
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void line(const char *key, const QStringList &args)
    {
        m_lines << m_words.text(m_language, Error{QString::fromLatin1(key), args});
    }

    void counts()
    {
        const ErasureFindings &found = m_certificate.findings;
        line(QT_TRANSLATE_NOOP("words", "erasure.counts"),
             {QString::number(found.texts), QString::number(found.files), QString::number(found.fileBytes)});
        for (auto each = found.counts.cbegin(); each != found.counts.cend(); ++each)
            m_lines << u"  %1: %2"_s.arg(each.key()).arg(each.value());
        if (found.sharedFiles > 0)
            line(QT_TRANSLATE_NOOP("words", "erasure.shared"), {QString::number(found.sharedFiles)});
        if (!found.mentions.isEmpty())
            line(QT_TRANSLATE_NOOP("words", "erasure.mentions"), {QString::number(found.mentions.size())});
    }

    void copies()
    {
        m_lines << QString();
        if (m_certificate.copies.isEmpty()) {
            line(QT_TRANSLATE_NOOP("words", "erasure.no-copies"), {});
            return;
        }
        line(QT_TRANSLATE_NOOP("words", "erasure.copies"), {});
        for (const HeldCopy &copy : m_certificate.copies) {
            if (copy.deleted)
                line(QT_TRANSLATE_NOOP("words", "erasure.copy-deleted"), {copy.path});
            else if (copy.unreadable)
                line(QT_TRANSLATE_NOOP("words", "erasure.copy-unreadable"), {copy.path});
            else if (copy.until)
                line(QT_TRANSLATE_NOOP("words", "erasure.copy-until"), {copy.path, copy.until->toString(Qt::ISODate)});
            else
                line(QT_TRANSLATE_NOOP("words", "erasure.copy-stays"), {copy.path});
        }
    }

    const ErasureCertificate &m_certificate;
    const Words &m_words;
    Language m_language;
    QStringList m_lines;
};

QJsonObject head(qint64 seq, const QString &hash)
{
    return {{u"seq"_s, seq}, {u"hash"_s, hash}};
}

} // namespace

QString word(const EraseTarget &target)
{
    return std::visit(WordOf(), target);
}

QStringList idsOf(const EraseTarget &target)
{
    return std::visit(IdsOf(), target);
}

QJsonObject ErasureCertificate::toJson() const
{
    QJsonObject counts;
    for (auto each = findings.counts.cbegin(); each != findings.counts.cend(); ++each)
        counts.insert(each.key(), each.value());
    QJsonArray held;
    for (const HeldCopy &copy : copies) {
        held << QJsonObject{{u"path"_s, copy.path},
                            {u"at"_s, copy.at.isValid() ? QJsonValue(utcStamp(copy.at)) : QJsonValue()},
                            {u"until"_s, copy.until ? QJsonValue(copy.until->toString(Qt::ISODate)) : QJsonValue()},
                            {u"holds"_s, copy.unreadable ? u"unknown"_s : u"yes"_s},
                            {u"deleted"_s, copy.deleted}};
    }
    return {{u"workspace"_s, workspace},
            {u"what"_s, what},
            {u"ids"_s, QJsonArray::fromStringList(ids)},
            {u"at"_s, utcStamp(at)},
            {u"at_local"_s, chinaStamp(at)},
            {u"by"_s, by},
            {u"law"_s, u"PIPL art. 47"_s},
            {u"before"_s, head(beforeSeq, beforeHash)},
            {u"after"_s, head(afterSeq, afterHash)},
            {u"counts"_s, counts},
            {u"texts"_s, findings.texts},
            {u"files"_s, findings.files},
            {u"file_bytes"_s, findings.fileBytes},
            {u"shared_files"_s, findings.sharedFiles},
            {u"mentions_left"_s, findings.mentions.size()},
            {u"refs"_s, QJsonArray::fromStringList(refs)},
            {u"copies"_s, held}};
}

QString ErasureCertificate::toText(const Words &words, const QList<Language> &languages) const
{
    QStringList texts;
    for (const Language language : languages)
        texts << Writing(*this, words, language).text();
    return texts.join(u"\n\n"_s);
}

Result<QStringList> writeCertificate(const ErasureCertificate &certificate, const Words &words, const QString &path)
{
    const QFileInfo file(path);
    const QString base =
        file.suffix() == u"json" || file.suffix() == u"txt" ? file.path() + u'/' + file.completeBaseName() : path;
    const QList<std::pair<QString, QByteArray>> parts{
        {base + u".json"_s, QJsonDocument(certificate.toJson()).toJson()},
        {base + u".txt"_s, certificate.toText(words, {Language::Zh, Language::En}).toUtf8()}};
    QStringList written;
    for (const auto &[name, bytes] : parts) {
        if (const auto done = writeFile(name, bytes); !done)
            return failure(done.error());
        written << name;
    }
    return written;
}

Result<void> deleteCopies(QList<HeldCopy> &copies)
{
    std::optional<Error> first;
    for (HeldCopy &copy : copies) {
        QFile file(copy.path);
        copy.deleted = file.remove() || !file.exists();
        if (!copy.deleted && !first)
            first = Error{QStringLiteral("file.not-writable"), {copy.path, file.errorString()}};
    }
    if (first)
        return failure(*first);
    return {};
}

} // namespace shihe
