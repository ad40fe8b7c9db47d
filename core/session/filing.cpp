#include "core/session/filing.h"

#include "core/base/csv.h"
#include "core/base/dates.h"
#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/base/ids.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 200; // bytes; file systems take 255
constexpr auto Sums = "SHA256SUMS"_L1;
constexpr auto Register = "evidence.csv"_L1;

/// @p name with a number before its suffix.
QString numbered(const QString &name, int number)
{
    const QString suffix = QFileInfo(name).suffix();
    const QString stem = suffix.isEmpty() ? name : name.chopped(suffix.size() + 1);
    return safeFileName(u"%1 (%2)%3"_s.arg(stem).arg(number).arg(suffix.isEmpty() ? QString() : u'.' + suffix));
}

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

QString safeFileName(const QString &wish)
{
    static const QRegularExpression forbidden(u"[\\p{C}/\\\\:*?\"<>|]+"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString name = wish.normalized(QString::NormalizationForm_C).replace(forbidden, u"-"_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (reserved.match(name).hasMatch())
        name.prepend(u'_');
    QString suffix = QFileInfo(name).suffix();
    if (suffix.size() > 16)
        suffix.clear();
    QString stem = suffix.isEmpty() ? name : name.chopped(suffix.size() + 1);
    if (!suffix.isEmpty())
        suffix.prepend(u'.');
    while (!stem.isEmpty() && (stem + suffix).toUtf8().size() > LongestName)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    name = stem.trimmed() + suffix;
    while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows drops them
        name.chop(1);
    return name.isEmpty() ? u"evidence"_s : name;
}

QByteArray evidenceRegister(const AssessmentSession &session, const QMap<QString, QString> &files, const Words &words,
                            Language language)
{
    const auto word = [&](const char *key) { return words.text(language, key); };
    QList<QStringList> rows{QStringList{
        word(QT_TRANSLATE_NOOP("words", "filing.name")), word(QT_TRANSLATE_NOOP("words", "filing.kind")),
        word(QT_TRANSLATE_NOOP("words", "filing.place")), word(QT_TRANSLATE_NOOP("words", "filing.bytes")),
        u"SHA-256"_s, word(QT_TRANSLATE_NOOP("words", "filing.added")),
        word(QT_TRANSLATE_NOOP("words", "filing.valid-until")), word(QT_TRANSLATE_NOOP("words", "filing.keep-until")),
        word(QT_TRANSLATE_NOOP("words", "filing.sensitive")), word(QT_TRANSLATE_NOOP("words", "filing.source")),
        word(QT_TRANSLATE_NOOP("words", "filing.serves"))}};
    for (const Evidence &piece : session.assessment().evidence) {
        const char *kind = piece.kind == EvidenceKind::File   ? QT_TRANSLATE_NOOP("words", "filing.file")
                           : piece.kind == EvidenceKind::Link ? QT_TRANSLATE_NOOP("words", "filing.link")
                                                              : QT_TRANSLATE_NOOP("words", "filing.paper");
        QStringList serves;
        for (const QString &practice : session.practicesOf(piece.id)) {
            const Practice *item = session.catalog().practice(practice);
            serves << (item ? item->question.in(language) : practice);
        }
        rows << QStringList{
            plainCell(piece.name),
            word(kind),
            plainCell(piece.kind == EvidenceKind::File ? files.value(piece.id) : piece.reference),
            piece.kind == EvidenceKind::File ? QString::number(piece.size) : QString(),
            piece.sha256,
            dayInChina(piece.at).toString(Qt::ISODate),
            day(piece.validUntil),
            day(piece.keepUntil),
            word(piece.sensitive ? QT_TRANSLATE_NOOP("words", "filing.yes") : QT_TRANSLATE_NOOP("words", "filing.no")),
            plainCell(piece.source),
            plainCell(serves.join(u'\n'))};
    }
    return toCsv(rows);
}

Filing::Filing(const AssessmentSession &session, const QString &folder, const Words &words, Language language)
    : m_session(session)
    , m_words(words)
    , m_language(language)
    , m_folder(folder)
{
}

Filing::~Filing()
{
    m_download.reset();
    if (!m_part.isEmpty())
        QDir(m_part).removeRecursively();
}

void Filing::nameFiles()
{
    // Some file systems take A and a for the same name; none of ours may be hit, either.
    QSet<QString> used{QString(Sums).toCaseFolded(), QString(Register)};
    for (const Evidence &piece : m_session.assessment().evidence) {
        if (piece.kind != EvidenceKind::File || piece.sha256.isEmpty())
            continue;
        const QString wish = safeFileName(piece.name);
        QString name = wish;
        for (int number = 2; used.contains(name.toCaseFolded()); ++number)
            name = numbered(wish, number);
        used.insert(name.toCaseFolded());
        m_names.insert(piece.id, name);
        m_waiting.append(piece);
        m_total += piece.size;
    }
}

Result<void> Filing::begin()
{
    nameFiles();
    const QString wish = m_folder;
    for (int number = 2; QFileInfo::exists(m_folder); ++number)
        m_folder = u"%1 (%2)"_s.arg(wish).arg(number);
    const QString part = m_folder + u".part-"_s + newId().first(8);
    if (!QDir().mkpath(part))
        return failure("file.not-writable", {part, QString()});
    m_part = part;
    return {};
}

qint64 Filing::done() const
{
    return m_done + (m_download ? m_download->done() : 0);
}

Result<bool> Filing::step()
{
    if (!m_download) {
        if (m_waiting.isEmpty())
            return finish();
        const Evidence &piece = m_waiting.constFirst();
        auto download = m_session.workspace().store().download(piece.sha256, m_part + u'/' + m_names.value(piece.id));
        if (!download)
            return failure(download.error());
        m_download = std::move(*download);
        return false;
    }
    const auto ended = m_download->step();
    if (!ended)
        return failure(ended.error());
    if (*ended) {
        m_download.reset();
        const Evidence piece = m_waiting.takeFirst();
        m_done += piece.size;
        m_sums << piece.sha256 + u"  "_s + m_names.value(piece.id);
    }
    return false;
}

Result<bool> Filing::finish()
{
    const QByteArray listed = evidenceRegister(m_session, m_names, m_words, m_language);
    QStringList sums = m_sums;
    sums.prepend(sha256Hex(listed) + u"  "_s + Register);
    if (const auto written = writeFile(m_part + u'/' + Register, listed); !written)
        return failure(written.error());
    if (const auto written = writeFile(m_part + u'/' + Sums, (sums.join(u'\n') + u'\n').toUtf8()); !written)
        return failure(written.error());
    if (!QDir().rename(m_part, m_folder))
        return failure("file.not-writable", {m_folder, QString()});
    m_part.clear();
    return true;
}

} // namespace shihe
