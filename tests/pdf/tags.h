// What a PDF tells those who can't see it: the text under its tags, read by libqpdf and a few lines of our own, which
// know of the file nothing but the standard.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Faults are what no reader may meet: text under no tag, a tag that tells of text that isn't there, an entry of the
/// contents with another number than that of the page it leads to.
struct Tags
{
    /// In the order of the tree. Figures speak by their descriptions; the contents are without page numbers.
    QString text;
    /// What each page shows, in the order of painting, with running heads and what stands in pictures.
    QStringList pages;
    QStringList faults;
};
[[nodiscard]] Tags readTags(const QByteArray &pdf);

/// The same file without the colour profile of its output intent, from which poppler makes tables for each page anew.
[[nodiscard]] QByteArray withoutProfile(const QByteArray &pdf);
