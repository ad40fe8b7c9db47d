#include "ui/signing/signrequest.h"

#include "core/base/files.h"
#include "core/signing/outlines.h"

#include <QCoreApplication>

namespace shihe::ui {

namespace {

constexpr qint64 KeyLimit = 1024 * 1024;
constexpr qint64 SealLimit = 8 * 1024 * 1024;

/// Adds what lets the signature be checked in later years, if that is wanted.
Result<signing::SignedPdf> raised(const signing::SignedPdf &made, const signing::Key &key, const SignRequest &request)
{
    if (request.level < signing::Level::BLT || !made.shortfall.isEmpty())
        return made;
    signing::ExtendOptions options;
    options.now = request.options.now;
    options.level = request.level;
    options.timeStamps = signing::timeStampServer(request.timeStampServer, request.web);
    options.web = signing::webService(request.web);
    options.trusted = signing::issuersOf(key);
    const Result<QByteArray> more = signing::extend(made.bytes, options);
    if (more)
        return signing::SignedPdf{*more};
    if (!request.timeStampOptional)
        return failure(more.error());
    return signing::SignedPdf{
        made.bytes,
        {Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.reached-time-stamp")), {}}, more.error()}};
}

} // namespace

signing::TokenHelper tokenHelper()
{
    return {.program = QCoreApplication::applicationFilePath()};
}

Result<signing::Key> openKey(SignRequest &request)
{
    if (!request.seal.isEmpty()) {
        const auto seal = readFile(request.seal, SealLimit);
        if (!seal)
            return failure(seal.error());
        request.options.seal = *seal;
    }
    if (request.token)
        return signing::openToken(*request.token, std::move(request.password), {}, tokenHelper());
    const auto bytes = readFile(request.keyFile, KeyLimit);
    if (!bytes)
        return failure(bytes.error());
    return signing::openKey(*bytes, request.password);
}

Result<signing::SignedPdf> signAsWanted(const QByteArray &pdf, const signing::Key &key, const SignRequest &request,
                                        const drawing::Fonts &fonts, const Words &words)
{
    QList<Error> shortfall;
    signing::SignOptions options = request.options;
    if (request.level > signing::Level::BB)
        options.timeStamps = signing::timeStampServer(request.timeStampServer, request.web);
    if (request.timeStampOptional)
        options.withoutTimeStamp = [&shortfall](const Error &why) {
            shortfall = {Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.reached-no-time-stamp")), {}}, why};
        };
    const QList<signing::Box> places = request.visible ? signing::freePlaces(pdf) : QList<signing::Box>();
    if (!places.isEmpty()) {
        const Language language = signing::languageOf(pdf).value_or(request.language); // its readers', not the signer's
        options.outlines = signing::outlinesOf(fonts, language);
        options.box = places.constFirst();
        options.box->lines = signing::boxLines(key, options, words, language);
    }
    const Result<QByteArray> out = signing::sign(pdf, key, options);
    if (!out)
        return failure(out.error());
    return raised({*out, shortfall}, key, request);
}

} // namespace shihe::ui
