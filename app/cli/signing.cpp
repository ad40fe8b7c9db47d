#include "app/cli/signing.h"

#include "app/cli/network.h"
#include "app/cli/report.h"
#include "core/signing/outlines.h"
#include "core/signing/revisionlist.h"
#include "core/signing/systemstore.h"

#include <QCoreApplication>

namespace shihe::cli {

QList<Arguments::Option> signingOptions()
{
    return QList<Arguments::Option>{
               {"role"},  {"reason"}, {"place"},           {"invisible", 0},    {"seal"},         {"tsa"},
               {"level"}, {"ca"},     {"tsa-optional", 0}, {"system-trust", 0}, {"password-env"}, {"password-fd"},
               {"token"}, {"slot"},   {"token-label"},     {"key-id"},          {"certificate"},  {"system-key"}} +
           networkOptions();
}

Result<QByteArray> signVisibly(const Context &context, const QByteArray &pdf, const signing::Key &key,
                               signing::SignOptions options, bool visible, std::optional<Language> language)
{
    if (visible) {
        auto fonts = loadFonts(context);
        if (!fonts)
            return failure(fonts.error());
        if (!language)
            language = signing::languageOf(pdf).value_or(context.language); // its readers', not the signer's
        options.outlines = signing::outlinesOf(*fonts, *language);
        options.lines = signing::boxLines(key, options, context.words, *language);
    }
    return signing::sign(pdf, key, options);
}

namespace {

constexpr qint64 KeyLimit = qint64{1024} * 1024;
constexpr qint64 SealLimit = qint64{8} * 1024 * 1024;

/// Whether the tokens that are meant want a PIN from us: one with keys of its own has it typed there.
bool needsPin(const QList<signing::Token> &tokens, const signing::TokenChoice &choice)
{
    return std::any_of(tokens.begin(), tokens.end(), [&choice](const signing::Token &token) {
        return token.needsPin && (!choice.slot || *choice.slot == token.slot) &&
               (choice.label.isEmpty() || choice.label == token.label);
    });
}

using Opening = std::future<Result<signing::Key>>;

/// Opens a key with @p secret by @p open, on another thread if one is to be had.
template <typename Open>
Opening begin(Secret secret, Open open)
{
    return std::async(
        std::launch::async | std::launch::deferred,
        [open = std::move(open)](Secret held) { return Result<signing::Key>(open(std::move(held))); },
        std::move(secret));
}

Result<Opening> openFromToken(const Context &context, const Arguments &arguments)
{
    signing::TokenChoice choice{arguments.value(QStringLiteral("token")),
                                {},
                                arguments.value(QStringLiteral("token-label")),
                                arguments.value(QStringLiteral("key-id"))};
    if (arguments.has(QStringLiteral("slot"))) {
        bool good = false;
        choice.slot = arguments.value(QStringLiteral("slot")).toULongLong(&good);
        if (!good)
            return failure(QT_TRANSLATE_NOOP("words", "cli.sign.slot"), {arguments.value(QStringLiteral("slot"))});
    }
    QByteArray certificate;
    if (arguments.has(QStringLiteral("certificate"))) {
        const auto bytes = readFile(arguments.value(QStringLiteral("certificate")), KeyLimit);
        if (!bytes)
            return failure(bytes.error());
        certificate = *bytes;
    }
    const auto tokens = signing::tokens(choice.module, tokenHelper());
    if (!tokens)
        return failure(tokens.error());
    Secret pin;
    if (needsPin(*tokens, choice)) {
        auto typed = secretFor(arguments, QStringLiteral("password"),
                               context.text(QT_TRANSLATE_NOOP("words", "cli.pin")) + u' ');
        if (!typed)
            return failure(typed.error());
        pin = std::move(*typed);
    }
    return begin(std::move(pin), [choice, certificate](Secret held) {
        return signing::openToken(choice, std::move(held), certificate, tokenHelper());
    });
}

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

signing::TokenHelper tokenHelper()
{
    return {.program = QCoreApplication::applicationFilePath()};
}

Result<Opening> openSignerBeside(const Context &context, const Arguments &arguments, const QString &keyFile)
{
    if (const auto level = wantedLevel(arguments); !level)
        return failure(level.error());
    if (arguments.has(QStringLiteral("token")))
        return openFromToken(context, arguments);
    if (arguments.has(QStringLiteral("system-key")))
        return begin({}, [mark = arguments.value(QStringLiteral("system-key"))](const Secret &) {
            return signing::openSystemKey(mark);
        });
    const auto bytes = readFile(keyFile, KeyLimit);
    if (!bytes)
        return failure(bytes.error());
    auto password = secretFor(arguments, QStringLiteral("password"),
                              context.text(QT_TRANSLATE_NOOP("words", "cli.password")) + u' ');
    if (!password)
        return failure(password.error());
    return begin(std::move(*password), [bytes = *bytes](const Secret &held) { return signing::openKey(bytes, held); });
}

Result<signing::Key> openSigner(const Context &context, const Arguments &arguments, const QString &keyFile)
{
    auto opening = openSignerBeside(context, arguments, keyFile);
    if (!opening)
        return failure(opening.error());
    return opening->get();
}

Result<SignedPdf> signWith(const Context &context, const Arguments &arguments, const signing::Key &key,
                           const QByteArray &pdf, std::optional<Language> made)
{
    const auto level = wantedLevel(arguments);
    if (!level)
        return failure(level.error());
    signing::SignOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.ownWork = made.has_value();
    options.role = arguments.value(QStringLiteral("role"));
    options.reason = arguments.value(QStringLiteral("reason"));
    options.place = arguments.value(QStringLiteral("place"));
    if (arguments.has(QStringLiteral("seal"))) {
        const auto seal = readFile(arguments.value(QStringLiteral("seal")), SealLimit);
        if (!seal)
            return failure(seal.error());
        options.seal = *seal;
    }
    if (*level > signing::Level::BB)
        options.timeStamps =
            signing::timeStampServer(arguments.value(QStringLiteral("tsa")), webOptions(context, arguments));
    bool isStamped = true;
    if (arguments.has(QStringLiteral("tsa-optional")))
        options.withoutTimeStamp = [&](const Error &why) {
            isStamped = false;
            tellShortfall(context, QT_TRANSLATE_NOOP("words", "cli.sign.not-stamped"), why);
        };
    QList<qint64> ends;
    options.checked = [&ends](const signing::Verification &result) { ends = result.ends; };
    const auto signedPdf =
        signVisibly(context, pdf, key, std::move(options), !arguments.has(QStringLiteral("invisible")), made);
    const auto done = raised(context, arguments, key, isStamped ? *level : signing::Level::BB, signedPdf);
    if (!done)
        return failure(done.error());
    const bool asSigned = *done == *signedPdf;
    return SignedPdf{*done, asSigned ? signing::revisionList(*done, ends) : signing::revisionList(*done)};
}

} // namespace shihe::cli
