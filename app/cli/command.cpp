#include "app/cli/command.h"

#include "core/catalog/compiled.h"
#include "core/catalog/usercatalogs.h"

#include <QJsonDocument>

namespace shihe::cli {

int Context::complain(const Error &error, int status) const
{
    printError(words.text(language, error));
    return status;
}

int Context::complain(const PlacedError &error, int status) const
{
    const QString place = error.line > 0 ? QStringLiteral("%1:%2").arg(error.file).arg(error.line) : error.file;
    printError(place + QStringLiteral(": ") + words.text(language, error.error));
    return status;
}

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options, int least, int most)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(u"--")) {
            result.m_places.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto known = std::find_if(options.cbegin(), options.cend(),
                                        [&name](const Option &option) { return name == QLatin1String(option.name); });
        if (known == options.cend())
            return failure(QT_TRANSLATE_NOOP("words", "cli.unknown-option"), {word});
        QStringList &values = result.m_values[name];
        if (known->values == 0)
            values.append(QString());
        for (int taken = 0; taken < known->values; ++taken) {
            if (equals >= 0 && taken == 0) {
                values.append(word.mid(equals + 1));
                continue;
            }
            if (i + 1 >= words.size())
                return failure(QT_TRANSLATE_NOOP("words", "cli.missing-value"), {word});
            values.append(words.at(++i));
        }
    }
    if (result.m_places.size() < least)
        return failure(QT_TRANSLATE_NOOP("words", "cli.missing-argument"));
    if (result.m_places.size() > most)
        return failure(QT_TRANSLATE_NOOP("words", "cli.too-many-arguments"), {result.m_places.at(most)});
    return result;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = m_values.value(option);
    return given.isEmpty() ? otherwise : given.constLast();
}

Result<QDate> Arguments::date(const QString &option, QDate otherwise) const
{
    if (!has(option))
        return otherwise;
    const auto date = dateFromIso(value(option));
    if (!date)
        return failure(QT_TRANSLATE_NOOP("words", "cli.not-a-date"), {value(option)});
    return *date;
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

tl::expected<std::shared_ptr<const Catalog>, int> catalogAlone(const Context &context, const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("catalog"))) {
        auto catalog = builtIn();
        if (!catalog)
            return tl::unexpected(context.complain(catalog.error()));
        return std::make_shared<const Catalog>(std::move(*catalog));
    }
    const QString folder = arguments.value(QStringLiteral("catalog"));
    auto catalog = loadYaml(folder);
    if (!catalog) {
        for (const Diagnostic &fault : catalog.error())
            context.complain(
                PlacedError{fault.aboutFolder() ? folder : folder + u'/' + fault.file, fault.line, fault.error});
        return tl::unexpected(catalog.error().constFirst().aboutFolder() ? Unusable : NotInOrder);
    }
    return std::make_shared<const Catalog>(std::move(*catalog));
}

tl::expected<std::shared_ptr<const Catalog>, int> catalogFor(const Context &context, const Arguments &arguments)
{
    auto base = catalogAlone(context, arguments);
    if (!base || !arguments.has(QStringLiteral("catalogs")))
        return base;
    auto added = addUserCatalogs(**base, arguments.value(QStringLiteral("catalogs")));
    if (!added)
        return tl::unexpected(context.complain(added.error()));
    for (const LeftOut &left : added->leftOut) {
        const Diagnostic &first = left.faults.constFirst();
        context.complain(PlacedError{
            left.file(), first.line,
            Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.catalog-left-out")),
                  {context.words.text(context.language, first.error), QString::number(left.faults.size())}}});
    }
    return std::make_shared<const Catalog>(std::move(added->catalog));
}

Result<Secret> secretFor(const Arguments &arguments, const QString &what, const QString &question, Asking asking)
{
    const QString variable = arguments.value(what + QStringLiteral("-env"));
    if (!variable.isEmpty()) {
        if (!qEnvironmentVariableIsSet(variable.toUtf8().constData()))
            return failure(QT_TRANSLATE_NOOP("words", "cli.secret-variable"), {variable});
        QByteArray bytes = qgetenv(variable.toUtf8().constData());
        return Secret::fromUtf8(bytes);
    }
    const QString descriptor = arguments.value(what + QStringLiteral("-fd"));
    if (!descriptor.isEmpty()) {
        bool isNumber = false;
        auto secret = readSecret(descriptor.toInt(&isNumber));
        if (!isNumber || !secret)
            return failure(QT_TRANSLATE_NOOP("words", "cli.secret-descriptor"), {descriptor});
        return std::move(*secret);
    }
    auto secret = promptSecret(question, asking);
    if (!secret)
        return failure(QT_TRANSLATE_NOOP("words", "cli.secret-missing"), {what});
    return std::move(*secret);
}

} // namespace shihe::cli
