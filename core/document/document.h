// A document as data: what a report says and how it is ordered. It knows nothing of law and nothing of PDF.
//
// The report room composes it, the PDF room sets it, and tests read it. Blocks are in core/document/blocks.h, text is
// in core/document/prose.h. Everything is a value: copy it, compare it, send it to another thread.
#pragma once

#include "core/base/result.h"
#include "core/document/blocks.h"
#include "core/document/colour.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace shihe::document {

/// What the file says about itself (PDF Info and XMP).
struct Metadata
{
    /// Not empty in the languages below: a window shows it instead of the file's name.
    Text title = {};
    Text subject = {};
    QString author = {};
    QStringList keywords = {};
    /// The program with its version: "Shihe 0.1.0".
    QString creator = {};
    /// In the order of their weight; the first is the language of the document as a whole. One or two.
    QList<Language> languages = {Language::Zh};
    /// When the content was made; without it the moment of rendering.
    std::optional<QDateTime> created = {};

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// What stands on top and at the foot of every page but the cover. Readers pass it over.
struct Running
{
    Phrase head = {};   ///< on the left
    Phrase status = {}; ///< on the right, bold, in `statusRole`: "草稿"; empty for none
    Role statusRole = Role::Violet;
    Phrase foot = {};  ///< on the left
    Phrase house = {}; ///< one line above the foot: the footer of whoever made it
    /// On the right; %1 is the page, %2 their number: "第%1页，共%2页". Each run for itself. Empty: "1 / 12".
    Phrase page = {};
    /// Above the rest of a table on the next page; %1 is its caption, or else the heading above it: "%1（续）". Empty:
    /// nothing stands there.
    Text continued = {};

    friend bool operator==(const Running &, const Running &) = default;
};

/// How an attached file relates to the document (ISO 32000-2, 7.11.3: AFRelationship).
enum class Relationship { Source, Data, Alternative, Supplement, Unspecified };

struct Attachment
{
    QString name = {}; ///< a plain file name, unique in the document
    QByteArray bytes = {};
    QByteArray mime = {}; ///< "application/json"
    Relationship relationship = Relationship::Data;
    Phrase description = {};
    /// Without it the moment of rendering.
    std::optional<QDateTime> modified = {};

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct Document
{
    Metadata metadata = {};
    Running running = {};
    /// What Role::Accent looks like; a colour too light to be read is darkened by whoever paints it.
    std::optional<Colour> accent = {};
    std::vector<Block> blocks = {};
    QList<Attachment> attachments = {};

    friend bool operator==(const Document &, const Document &) = default;
};

/// Whether @p document keeps the rules that its types can't: what every renderer may rely on.
/// Errors, all of them slips of the composing code, with the place as argument:
/// document.no-title, document.level-skipped, document.anchor-twice, document.anchor-unknown (a link leads nowhere),
/// document.columns (shares don't make 1000, or a row doesn't cover them), document.share (a share outside 0 to 1),
/// document.chart (its rows, days or arms don't fit together), document.no-alt (a seal, a chart or a logo without
/// words), document.cover-place, document.signature-twice, document.attachment-name, document.image (its bytes are not
/// those of its size).
[[nodiscard]] Result<void> check(const Document &document);

} // namespace shihe::document

namespace shihe {
using document::Document;
} // namespace shihe
