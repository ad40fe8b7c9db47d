// shihe-cli key list: which keys could sign.
#include "app/cli/command.h"
#include "app/cli/signing.h"
#include "core/signing/systemstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shihe::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const signing::CertificateInfo &certificate)
{
    return {{u"name"_s, certificate.name},
            {u"organisation"_s, certificate.organisation},
            {u"issuer"_s, certificate.issuer},
            {u"from"_s, certificate.from.toString(Qt::ISODate)},
            {u"until"_s, certificate.until.toString(Qt::ISODate)},
            {u"fingerprint"_s, certificate.fingerprint},
            {u"self_made"_s, certificate.selfMade}};
}

QJsonObject toJson(const signing::Token &token)
{
    QJsonArray keys;
    for (const signing::TokenCertificate &each : token.certificates) {
        QJsonObject key = toJson(each.certificate);
        key.insert(u"key_id"_s, each.keyId);
        keys << key;
    }
    const QString pin = token.locked     ? u"locked"_s
                        : token.lastTry  ? u"last-try"_s
                        : token.fewTries ? u"few-tries"_s
                                         : u"in-order"_s;
    return {{u"slot"_s, static_cast<qint64>(token.slot)},
            {u"label"_s, token.label},
            {u"serial"_s, token.serial},
            {u"maker"_s, token.maker},
            {u"needs_pin"_s, token.needsPin},
            {u"pin"_s, pin},
            {u"keys"_s, keys}};
}

template <class T>
void printAll(const QString &name, const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list)
        array << toJson(each);
    printJson({{name, array}});
}

void say(const Context &context, const char *key, const QStringList &args)
{
    print(context.words.text(context.language, Error{QString::fromLatin1(key), args}));
}

void tell(const Context &context, const signing::Token &token)
{
    say(context, QT_TRANSLATE_NOOP("words", "cli.key.token"),
        {QString::number(token.slot), token.label, token.serial, token.maker});
    if (token.locked)
        say(context, QT_TRANSLATE_NOOP("words", "signing.token-pin-locked"), {});
    else if (token.lastTry)
        say(context, QT_TRANSLATE_NOOP("words", "cli.key.last-try"), {});
    else if (token.fewTries)
        say(context, QT_TRANSLATE_NOOP("words", "cli.key.few-tries"), {});
    for (const signing::TokenCertificate &each : token.certificates)
        say(context, QT_TRANSLATE_NOOP("words", "cli.key.certificate"),
            {each.keyId, each.certificate.name, each.certificate.issuer,
             each.certificate.until.date().toString(Qt::ISODate)});
}

int listToken(const Context &context, const QString &module, bool json)
{
    const auto tokens = signing::tokens(module, tokenHelper());
    if (!tokens)
        return context.complain(tokens.error());
    if (json)
        printAll(u"tokens"_s, *tokens);
    else if (tokens->isEmpty())
        return context.complain(Error{u"signing.token-none"_s, {}}, NotInOrder);
    else
        for (const signing::Token &token : *tokens)
            tell(context, token);
    return tokens->isEmpty() ? NotInOrder : Done;
}

int listSystem(const Context &context, bool json)
{
    const auto keys = signing::systemKeys(QDateTime::currentDateTimeUtc());
    if (!keys)
        return context.complain(keys.error());
    if (json)
        printAll(u"keys"_s, *keys);
    else if (keys->isEmpty())
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.key.system-none")), {}},
                                NotInOrder);
    else
        for (const signing::CertificateInfo &key : *keys)
            say(context, QT_TRANSLATE_NOOP("words", "cli.key.system-key"),
                {key.name, key.issuer, key.until.date().toString(Qt::ISODate), key.fingerprint});
    return keys->isEmpty() ? NotInOrder : Done;
}

} // namespace

int keyCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"token"}, {"system", 0}, {"json", 0}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const bool ofSystem = arguments->has(u"system"_s);
    if (arguments->places().constFirst() != u"list" || ofSystem == arguments->has(u"token"_s))
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.key.usage")), {}});
    const bool json = arguments->has(u"json"_s);
    return ofSystem ? listSystem(context, json) : listToken(context, arguments->value(u"token"_s), json);
}

} // namespace shihe::cli
