// Files to try a verifier on: genuine ones of many makers, and forged ones of every class we know, each with what must
// be said of it. Also the seeds of the fuzzers (tests/fuzz).
#pragma once

#include "fixture.h"

namespace shihe::signing::test {

struct Genuine
{
    QString name;
    QByteArray pdf;
    Verdict verdict = Verdict::Intact;
    QStringList profiles; ///< of its signatures, in order
};

/// Those that need no program but OpenSSL's.
[[nodiscard]] QList<Genuine> genuineFiles(const Pki &pki);
/// Those made or signed by pdfsig, mutool, pandoc, qpdf … as far as they are installed.
[[nodiscard]] QList<Genuine> foreignFiles(const Pki &pki);

/// What attackers start from.
struct Stage
{
    const Pki &pki;
    QByteArray blank;  ///< a document with everything that can be changed, unsigned
    QByteArray once;   ///< certified, P 2
    QByteArray twice;  ///< and signed by a second person
    QByteArray plain;  ///< signed by another program, without DocMDP
    QByteArray locked; ///< certified, P 1
    QByteArray open;   ///< certified, P 3
};

/// @p stream: with cross-reference and object streams.
[[nodiscard]] Stage stageOf(const Pki &pki, bool stream);

struct Attack
{
    const char *name;
    const char *word; ///< what must be told: a word of changeWords(), "@3" behind it for page 3; else the end of the
                      ///< code of a problem or damage
    std::function<QByteArray(const Stage &)> make;
    Verdict verdict = Verdict::Changed;
};

[[nodiscard]] QList<Attack> attacks();

// By class; attacks() joins them.
[[nodiscard]] QList<Attack> attacksOnBytes();
[[nodiscard]] QList<Attack> attacksOnContainers();
[[nodiscard]] QList<Attack> attacksOnPages();
[[nodiscard]] QList<Attack> attacksOnCatalog();
[[nodiscard]] QList<Attack> attacksByAnnotation();
[[nodiscard]] QList<Attack> attacksOnForms();
[[nodiscard]] QList<Attack> attacksOnHistory();

using Deed = std::function<void(Edit &)>;
/// An update of the certified file in which @p deed is done.
[[nodiscard]] std::function<QByteArray(const Stage &)> after(Deed deed, QByteArray Stage::*base = &Stage::once);

/// Three pages with layers, a picture, a form, an attachment, bookmarks, named places and two empty signature fields.
[[nodiscard]] QByteArray richPdf(bool stream);

} // namespace shihe::signing::test
