// What stands beside the pages: outline, page labels, metadata, attachments.
#pragma once

#include "core/document/document.h"
#include "core/pdf/canvas.h"
#include "core/pdf/objects.h"
#include "core/pdf/pdf.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shihe::pdf {

struct Bookmark
{
    QString title;
    int level = 1;
    Spot spot = {};
};

/// A cover without number, front pages i, ii …, body pages 1, 2 …
struct PageNumbering
{
    int covers = 0;
    int bodyStart = 0; ///< the first page of the body, from 0

    /// What is printed for @p page: empty for a cover.
    [[nodiscard]] QString label(int page) const;
    /// The entries of the catalog's /PageLabels.
    [[nodiscard]] QByteArray entries(int pages) const;
};

/// The outline with all levels; the first is open. 0 if there are no bookmarks.
[[nodiscard]] int writeOutline(Objects &objects, const QList<Bookmark> &bookmarks, const Canvas &canvas);

/// The entry of /Names by which a signer finds the room that the document keeps free: "signature-1".
[[nodiscard]] QByteArray signatureDestination(const SignatureRectangle &place, const Canvas &canvas);

/// /AF and /Names entries of the catalog for the attached files and @p destinations; empty if there is nothing to name.
[[nodiscard]] QByteArray writeNames(Objects &objects, const QList<document::Attachment> &attachments,
                                    const QDateTime &now, const QByteArray &destinations);

/// The output intent sRGB with its ICC profile; its object.
[[nodiscard]] int writeOutputIntent(Objects &objects, const QByteArray &profile);

/// The XMP packet. It agrees with info() to the second.
[[nodiscard]] QByteArray xmp(const document::Metadata &metadata, const QDateTime &now);

/// The document information dictionary.
[[nodiscard]] QByteArray info(const document::Metadata &metadata, const QDateTime &now);

} // namespace shihe::pdf
