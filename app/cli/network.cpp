#include "app/cli/network.h"

namespace shihe::cli {

using signing::Level;

QList<Arguments::Option> networkOptions()
{
    return {{"allow-host"}, {"proxy"}};
}

signing::WebOptions webOptions(const Context &context, const Arguments &arguments)
{
    signing::WebOptions options;
    options.allowedHosts = arguments.values(QStringLiteral("allow-host"));
    if (const QString proxy = arguments.value(QStringLiteral("proxy")); !proxy.isEmpty())
        options.proxy = proxy == u"none" ? QString() : proxy;
    options.told = [&context](const QString &url) {
        printError(context.words.text(context.language,
                                      Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.asking")), {url}}));
    };
    return options;
}

Result<QList<QByteArray>> rootsOf(const Arguments &arguments)
{
    constexpr qint64 Largest = 1024 * 1024;
    QList<QByteArray> roots;
    for (const QString &path : arguments.values(QStringLiteral("ca"))) {
        const auto pem = readFile(path, Largest);
        if (!pem)
            return failure(pem.error());
        roots << *pem;
    }
    return roots;
}

std::optional<Level> levelFromWord(const QString &word)
{
    static const QHash<QString, Level> levels{{QStringLiteral("b"), Level::BB},
                                              {QStringLiteral("t"), Level::BT},
                                              {QStringLiteral("lt"), Level::BLT},
                                              {QStringLiteral("lta"), Level::BLTA}};
    const auto found = levels.constFind(word.toLower());
    return found == levels.constEnd() ? std::nullopt : std::optional(*found);
}

Result<signing::ExtendOptions> extendOptions(const Context &context, const Arguments &arguments)
{
    const auto roots = rootsOf(arguments);
    if (!roots)
        return failure(roots.error());
    signing::ExtendOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.trusted = *roots;
    options.systemTrust = arguments.has(QStringLiteral("system-trust"));
    const signing::WebOptions web = webOptions(context, arguments);
    options.web = signing::webService(web);
    if (arguments.has(QStringLiteral("tsa")))
        options.timeStamps = signing::timeStampServer(arguments.value(QStringLiteral("tsa")), web);
    return options;
}

Result<QByteArray> extendWith(const Context &context, const Arguments &arguments, const QByteArray &pdf)
{
    const auto level = levelFromWord(arguments.value(QStringLiteral("extend")));
    if (!level || *level < Level::BLT)
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.extend"));
    auto options = extendOptions(context, arguments);
    if (!options)
        return failure(options.error());
    options->level = *level;
    return signing::extend(pdf, *options);
}

void printLevels(const Context &context, const QByteArray &pdf)
{
    const auto found = signing::verify(pdf, {.now = QDateTime::currentDateTimeUtc(), .trusted = {}});
    if (!found)
        return;
    for (const signing::SignatureReport &signature : found->signatures)
        if (signature.subfilter != u"ETSI.RFC3161")
            print(QStringLiteral("  ") + signature.signer + QStringLiteral(": ") +
                  context.words.text(context.language, signing::wordKey(signature.level)));
}

} // namespace shihe::cli
