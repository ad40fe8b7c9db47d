// A small report with every kind of block, and how tests look at a PDF: through programs that we did not write.
#pragma once

#include "core/pdf/pdf.h"

#include <QTemporaryDir>

/// Both languages where @p languages has both.
[[nodiscard]] shihe::Document sampleDocument(const QList<shihe::Language> &languages);

/// A document with a title and nothing else.
[[nodiscard]] shihe::Document emptyDocument();

/// The fonts that scripts/fonts fetched; ends the test program with a message if there are none.
[[nodiscard]] const shihe::drawing::Fonts &testFonts();

/// Rendered with a fixed date.
[[nodiscard]] shihe::Result<shihe::pdf::Rendered> renderFixed(const shihe::Document &document);

/// Runs a program on a PDF and gives what it prints. `status` is -1 if it can't be run.
struct Judge
{
    int status = -1;
    QString output;
};
[[nodiscard]] Judge judge(const QByteArray &pdf, const QString &program, QStringList before, QStringList after = {});

/// The text of one page (from 1), or of all (0), as pdftotext reads it.
[[nodiscard]] QString textOf(const QByteArray &pdf, int page = 0);

/// The page's boxes of words: "x y word", rounded to a tenth of a point, from pdftotext.
struct Word
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};
[[nodiscard]] QList<QList<Word>> wordsOf(const QByteArray &pdf);
