#include "app/cli/signing.h"

#include "app/cli/network.h"
#include "app/cli/report.h"
#include "core/signing/outlines.h"

namespace shihe::cli {

QList<Arguments::Option> signingOptions()
{
    return QList<Arguments::Option>{
               {"role"},  {"reason"}, {"place"},           {"invisible", 0}, {"tsa"},        {"tsa-optional", 0},
               {"level"}, {"ca"},     {"system-trust", 0}, {"password-env"}, {"password-fd"}} +
           networkOptions();
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

namespace {

/// `--level`, else what `--tsa` makes. Errors: cli.sign.level, cli.sign.level-needs-tsa.
Result<signing::Level> wantedLevel(const Arguments &arguments)
{
    const bool stamped = arguments.has(QStringLiteral("tsa"));
    const auto level =
        levelFromWord(arguments.value(QStringLiteral("level"), QString::fromLatin1(stamped ? "t" : "b")));
    if (!level)
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.level"), {arguments.value(QStringLiteral("level"))});
    if (*level > signing::Level::BB && !stamped)
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.level-needs-tsa"));
    return *level;
}

/// Says which level the signature has instead, why, and how it gets there later: the user allowed that beforehand.
void tellShortfall(const Context &context, const char *key, const Error &why)
{
    printError(context.words.text(context.language,
                                  Error{QString::fromLatin1(key), {context.words.text(context.language, why)}}));
}

Result<QByteArray> raised(const Context &context, const Arguments &arguments, const signing::Key &key,
                          signing::Level level, const Result<QByteArray> &signedPdf)
{
    if (!signedPdf || level < signing::Level::BLT)
        return signedPdf;
    auto options = extendOptions(context, arguments);
    if (!options)
        return failure(options.error());
    options->level = level;
    options->trusted += signing::issuersOf(key);
    const Result<QByteArray> more = signing::extend(*signedPdf, *options);
    if (more || !arguments.has(QStringLiteral("tsa-optional")))
        return more;
    tellShortfall(context, QT_TRANSLATE_NOOP("words", "cli.sign.not-extended"), more.error());
    return signedPdf;
}

} // namespace

Result<QByteArray> signWith(const Context &context, const Arguments &arguments, const QString &keyFile,
                            const QByteArray &pdf, bool ownWork)
{
    const auto bytes = readFile(keyFile, 1024 * 1024);
    if (!bytes)
        return failure(bytes.error());
    const auto level = wantedLevel(arguments); // before anybody types a password in vain
    if (!level)
        return failure(level.error());
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
    if (*level > signing::Level::BB)
        options.timeStamps =
            signing::timeStampServer(arguments.value(QStringLiteral("tsa")), webOptions(context, arguments));
    bool isStamped = true;
    if (arguments.has(QStringLiteral("tsa-optional")))
        options.withoutTimeStamp = [&](const Error &why) {
            isStamped = false;
            tellShortfall(context, QT_TRANSLATE_NOOP("words", "cli.sign.not-stamped"), why);
        };
    const auto signedPdf =
        signVisibly(context, pdf, *key, std::move(options), !arguments.has(QStringLiteral("invisible")));
    return raised(context, arguments, *key, isStamped ? *level : signing::Level::BB, signedPdf);
}

} // namespace shihe::cli
