#include "core/session/references.h"

#include <QFileInfo>
#include <QUrl>

namespace shihe {

using namespace Qt::StringLiterals;

Result<Evidence> linkTo(const QString &address, const QString &name)
{
    const auto refused = [&] { return failure(QT_TRANSLATE_NOOP("words", "session.no-address"), {address.trimmed()}); };
    QString wish = address.trimmed();
    if (!wish.contains(u"://"_s)) {
        if (wish.contains(u':') && !wish.contains(u'.')) // mailto:, javascript: …
            return refused();
        wish.prepend(u"https://"_s);
    }
    const QUrl url(wish, QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"ftp"_s};
    if (!url.isValid() || !schemes.contains(url.scheme()) || !url.host().contains(u'.'))
        return refused();
    Evidence piece;
    piece.kind = EvidenceKind::Link;
    piece.reference = url.toString(QUrl::FullyEncoded);
    piece.name = name.simplified();
    if (piece.name.isEmpty())
        piece.name = url.host() + (url.path() == u"/"_s ? QString() : url.path());
    return piece;
}

Result<Evidence> paperAt(const QString &name, const QString &place)
{
    if (name.simplified().isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "session.paper-without-name"));
    Evidence piece;
    piece.kind = EvidenceKind::Paper;
    piece.name = name.simplified();
    piece.reference = place.simplified();
    return piece;
}

bool isProgram(const QString &name)
{
    static const QStringList suffixes{
        u"app"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"command"_s, u"cpl"_s, u"desktop"_s, u"exe"_s, u"hta"_s,     u"jar"_s,
        u"js"_s,  u"jse"_s, u"lnk"_s, u"msc"_s, u"msi"_s,     u"pif"_s, u"ps1"_s,     u"reg"_s, u"scf"_s,     u"scr"_s,
        u"sh"_s,  u"url"_s, u"vb"_s,  u"vbe"_s, u"vbs"_s,     u"wsf"_s, u"wsh"_s,     u"run"_s, u"appimage"_s};
    return suffixes.contains(QFileInfo(name.trimmed()).suffix().toLower());
}

} // namespace shihe
