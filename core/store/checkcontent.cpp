// The half of check() that looks at content: texts, files, catalogs.
#include "core/store/batches.h"
#include "core/store/blobs.h"
#include "core/store/checker.h"
#include "core/store/contents.h"
#include "core/store/listing.h"

#include <QJsonDocument>

namespace shihe::store {

using namespace Qt::StringLiterals;

Result<void> Checker::checkContent()
{
    auto rows = m_database.query(u"SELECT ref, salt, text, sha256 FROM content WHERE sha256 IS NULL "
                                 "OR sha256 NOT IN (SELECT sha256 FROM upload) ORDER BY ref"_s);
    if (!rows)
        return failure(rows.error());
    QSet<QString> present;
    Batches<Text> texts([](Text &text) { text.expected = referenceTo(text.salt, text.text); },
                        [this](const Text &text) -> Result<void> {
                            if (text.expected == text.ref)
                                return {};
                            return failure(QT_TRANSLATE_NOOP("words", "store.check-content"),
                                           {text.ref, QString::number(m_references.value(text.ref))});
                        });
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            break;
        const QString ref = rows->value(0).toString();
        const auto first = m_references.constFind(ref);
        if (first == m_references.cend())
            return failure(QT_TRANSLATE_NOOP("words", "store.check-stray"), {ref});
        if (m_erased.contains(ref))
            return failure(QT_TRANSLATE_NOOP("words", "store.check-unerased"), {ref, QString::number(*first)});
        present.insert(ref);
        const QByteArray salt = rows->value(1).toByteArray();
        const auto checked = rows->isNull(3) ? texts.add([&](Text &text) {
            text.ref = ref;
            text.salt = salt;
            text.text = rows->value(2).toString().toUtf8();
        })
                                             : checkFile(ref, salt, rows->value(3).toString());
        if (!checked)
            return checked;
    }
    if (auto checked = texts.finish(); !checked)
        return checked;
    for (auto reference = m_references.cbegin(); reference != m_references.cend(); ++reference) {
        if (present.contains(reference.key()))
            continue;
        if (!m_erased.contains(reference.key()))
            return failure(QT_TRANSLATE_NOOP("words", "store.check-gone"),
                           {reference.key(), QString::number(reference.value())});
        ++m_report.erased;
    }
    return {};
}

Result<void> Checker::checkFile(const QString &ref, const QByteArray &salt, const QString &sha256)
{
    const auto real = digests(m_database, sha256, salt);
    if (!real)
        return failure(real.error());
    const auto size = m_database.value(u"SELECT size FROM blob WHERE sha256 = ?"_s, {sha256});
    if (!size)
        return failure(size.error());
    if (real->sha256 != sha256 || real->ref != ref || real->size != size->toLongLong())
        return failure(QT_TRANSLATE_NOOP("words", "store.check-evidence"), {sha256});
    ++m_report.files;
    return {};
}

Result<void> Checker::checkFiles()
{
    const auto stray = m_database.value(
        u"SELECT sha256 FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM content WHERE sha256 IS NOT NULL) "
        "AND sha256 NOT IN (SELECT sha256 FROM upload) ORDER BY sha256 LIMIT 1"_s);
    if (!stray)
        return failure(stray.error());
    if (stray->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.check-stray"), {stray->toString()});
    return {};
}

Result<void> Checker::checkCatalogs()
{
    QHash<QString, std::pair<QString, QString>> digests; // and versions; many assessments share a catalog
    for (auto object = m_state.cbegin(); object != m_state.cend(); ++object) {
        if (object.key().object != u"assessment"_s)
            continue;
        const QJsonObject members = QJsonDocument::fromJson(*object).object();
        const QString bound = members.value(u"catalog_compiled"_s).toString();
        if (bound.isEmpty())
            continue;
        const QString sha256 = catalogKey(members.value(u"catalog_sha256"_s).toString(), pinsOf(members));
        if (!digests.contains(sha256)) {
            const auto compiled = m_database.value(u"SELECT compiled FROM catalog WHERE sha256 = ?"_s, {sha256});
            const auto version = m_database.value(u"SELECT version FROM catalog WHERE sha256 = ?"_s, {sha256});
            if (!compiled || !version)
                return failure(compiled ? version.error() : compiled.error());
            digests.insert(sha256, {sha256Hex(compiled->toByteArray()), version->toString()});
        }
        if (digests.value(sha256) != std::pair(bound, members.value(u"catalog_version"_s).toString()))
            return failure(QT_TRANSLATE_NOOP("words", "store.check-catalog"), {sha256});
    }
    return {};
}

Result<void> Checker::compareEvidenceDigests()
{
    // The plain digest of a piece is not in the journal: it follows from the content that the journal refers to.
    const auto different = m_database.value(
        u"SELECT evidence.id FROM evidence LEFT JOIN content ON content.ref = evidence.file "
        "WHERE coalesce(evidence.sha256, '') <> coalesce(content.sha256, '') ORDER BY evidence.id LIMIT 1"_s);
    if (!different)
        return failure(different.error());
    if (different->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.check-state"),
                       {u"evidence "_s + different->toString(), u"sha256"_s});
    return {};
}

// What is in order but for its numbering: pieces of evidence of an answer, chunks of a file.
Result<void> Checker::compareOrder()
{
    auto answers = m_database.query(u"SELECT assessment, activity, practice FROM answer_evidence "
                                    "GROUP BY assessment, activity, practice "
                                    "HAVING min(position) <> 0 OR max(position) <> count(*) - 1 LIMIT 1"_s);
    if (!answers)
        return failure(answers.error());
    const auto wrong = m_database.next(*answers);
    if (!wrong)
        return failure(wrong.error());
    if (*wrong) {
        const QStringList key{answers->value(0).toString(), answers->value(1).toString(), answers->value(2).toString()};
        return failure(QT_TRANSLATE_NOOP("words", "store.check-state"),
                       {u"answer "_s + key.join(u" / "_s), u"evidence"_s});
    }
    const auto file = m_database.value(u"SELECT sha256 FROM chunk GROUP BY sha256 "
                                       "HAVING min(number) <> 0 OR max(number) <> count(*) - 1 LIMIT 1"_s);
    if (!file)
        return failure(file.error());
    if (file->isValid())
        return failure(QT_TRANSLATE_NOOP("words", "store.check-evidence"), {file->toString()});
    return {};
}

Result<void> Checker::checkFigures()
{
    const auto format = m_database.format();
    if (!format)
        return failure(format.error());
    if (*format < 3)
        return {}; // they had no digest, and are made anew
    auto rows = m_database.query(u"SELECT assessment, seq, figures, digest FROM figures ORDER BY assessment"_s);
    if (!rows)
        return failure(rows.error());
    while (true) {
        const auto found = m_database.next(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            return {};
        const QString assessment = rows->value(0).toString();
        if (figuresDigest(assessment, rows->value(1).toLongLong(), rows->value(2).toString()) !=
            rows->value(3).toString())
            return failure(QT_TRANSLATE_NOOP("words", "store.check-figures"), {assessment});
    }
}

} // namespace shihe::store
