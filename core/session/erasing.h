// Erasing for good (PIPL art. 47): what can be erased, what a look through the history finds of it, and what is said of
// it afterwards. The journal's chain stays whole: content goes, the references to it stay.
#pragma once

#include "core/base/base.h"

#include <QJsonObject>
#include <variant>

namespace shihe {

/// By the id of a person who worked in the workspace, or by a name: their name wherever it stands alone, as author,
/// informant, responsible, owner or source. Texts that contain it among other words are found as mentions.
struct ErasePerson
{
    QString person;
};
/// Name, source, reference and file of each piece, in every version. The pieces stay, marked as erased.
struct EraseEvidence
{
    QString assessment; ///< empty: wherever the ids are
    QStringList evidence;
};
/// A client: its names and everything in all its assessments, which then are no longer listed.
struct EraseOrganisation
{
    QString organisation;
};
/// Single texts, by their references: mentions that were found.
struct EraseTexts
{
    QStringList refs;
};
using EraseTarget = std::variant<ErasePerson, EraseEvidence, EraseOrganisation, EraseTexts>;

/// "person", "evidence", "organisation", "text".
[[nodiscard]] QString word(const EraseTarget &target);
/// What the target names, for a certificate: ids, never a name.
[[nodiscard]] QStringList idsOf(const EraseTarget &target);

/// A text that contains the name of a person among other words, in some version of an object.
struct Mention
{
    QString ref;
    QString object; ///< "answer", "action" …
    QStringList key;
    QString member; ///< "note" …
    QString text;
};

/// What there is to erase.
struct ErasureFindings
{
    /// How many texts and files, by object and member ("answer.note"); the older versions are among them.
    QMap<QString, int> counts;
    int texts = 0;
    int files = 0; ///< of which none other needs the content
    qint64 fileBytes = 0;
    int sharedFiles = 0;     ///< another piece has the same file: it stays
    QStringList assessments; ///< of an organisation: all of them
    QList<Mention> mentions;
    [[nodiscard]] bool isEmpty() const { return texts == 0 && files == 0 && sharedFiles == 0; }
};

/// A copy of the workspace that still holds what is erased in it.
struct HeldCopy
{
    QString path;
    QDateTime at;               ///< UTC
    std::optional<QDate> until; ///< rotation deletes it no earlier; nullopt: it is deleted by hand only
    bool unreadable = false;    ///< could not be looked into: it may hold it
    bool deleted = false;
};

/// What was erased, when and by whom; without any of the content.
struct ErasureCertificate
{
    QString workspace; ///< its file's name
    QString what;      ///< word() of the target
    QStringList ids;
    ErasureFindings findings; ///< its mentions are those that stay
    QStringList refs;
    qint64 beforeSeq = 0; ///< the journal's head before and after
    QString beforeHash;
    qint64 afterSeq = 0;
    QString afterHash;
    QDateTime at; ///< UTC
    QString by;   ///< the claimed person
    QList<HeldCopy> copies;

    /// docs/schema/workspace-erase.schema.json, without `mentions`.
    [[nodiscard]] QJsonObject toJson() const;
    /// For people, in each of @p languages.
    [[nodiscard]] QString toText(const Words &words, const QList<Language> &languages) const;
};

/// Writes `<path without ending>.json` and `.txt`, the text in both languages; gives both paths.
[[nodiscard]] Result<QStringList> writeCertificate(const ErasureCertificate &certificate, const Words &words,
                                                   const QString &path);

/// An erasure under way, step by step so that a window stays awake. Destroyed before carryOut() it changes nothing;
/// destroyed after it, what is left to sweep goes when the workspace is opened the next time.
class Erasure
{
public:
    virtual ~Erasure() = default;

    /// Looks through a stretch of the history; true once all of it is seen. Errors: store.*.
    [[nodiscard]] virtual Result<bool> look() = 0;
    [[nodiscard]] virtual int percent() const = 0; ///< of looking, then of sweeping
    /// Complete once look() gave true.
    [[nodiscard]] virtual const ErasureFindings &findings() const = 0;

    /// Erases what was found, and the texts @p mentions (references) with it, as one row of the journal; it is on the
    /// disk when this returns, and can't be undone. Errors: store.nothing-to-erase, store.*.
    [[nodiscard]] virtual Result<ErasureCertificate> carryOut(const QStringList &mentions, const QString &actor,
                                                              const QDateTime &at) = 0;
    /// Overwrites a stretch of the files that went; true once nothing of it is left in the workspace's files.
    [[nodiscard]] virtual Result<bool> sweep() = 0;

    /// The copies in @p backups and beside the workspace that hold what was erased.
    [[nodiscard]] virtual Result<QList<HeldCopy>> copies(const QString &backups) const = 0;
};

/// Deletes @p copies and marks those that are gone. Error file.not-writable for the first that is not.
[[nodiscard]] Result<void> deleteCopies(QList<HeldCopy> &copies);

} // namespace shihe
