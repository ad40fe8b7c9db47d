#include "app/cli/signing.h"

#include "app/cli/report.h"
#include "core/signing/outlines.h"

namespace shihe::cli {

QList<Arguments::Option> signingOptions()
{
    return {{"role"}, {"reason"}, {"place"}, {"invisible", 0}, {"tsa"}, {"password-env"}, {"password-fd"}};
}

Result<QByteArray> signVisibly(const Context &context, const QByteArray &pdf, const signing::Key &key,
                               signing::SignOptions options, bool visible)
{
    const QList<signing::Box> places = visible ? signing::freePlaces(pdf) : QList<signing::Box>();
    if (!places.isEmpty()) {
        auto fonts = loadFonts(context);
        if (!fonts)
            return failure(fonts.error());
        options.outlines = signing::outlinesOf(*fonts, context.language);
        options.box = places.constFirst();
        options.box->lines = signing::boxLines(key, options, context.words, context.language);
    }
    return signing::sign(pdf, key, options);
}

Result<QByteArray> signWith(const Context &context, const Arguments &arguments, const QString &keyFile,
                            const QByteArray &pdf, bool ownWork)
{
    const auto bytes = readFile(keyFile, 1024 * 1024);
    if (!bytes)
        return failure(bytes.error());
    const auto password = secretFor(arguments, QStringLiteral("password"),
                                    context.text(QT_TRANSLATE_NOOP("words", "cli.password")) + u' ');
    if (!password)
        return failure(password.error());
    const auto key = signing::openKey(*bytes, *password);
    if (!key)
        return failure(key.error());

    signing::SignOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.ownWork = ownWork;
    options.role = arguments.value(QStringLiteral("role"));
    options.reason = arguments.value(QStringLiteral("reason"));
    options.place = arguments.value(QStringLiteral("place"));
    if (arguments.has(QStringLiteral("tsa")))
        options.timeStamps = signing::timeStampServer(arguments.value(QStringLiteral("tsa")));
    return signVisibly(context, pdf, *key, std::move(options), !arguments.has(QStringLiteral("invisible")));
}

} // namespace shihe::cli
