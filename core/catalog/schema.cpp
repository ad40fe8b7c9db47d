#include "core/catalog/schema.h"

#include "core/catalog/typing.h"

#include <QFile>

#include <array>
#include <set>
#include <tuple>
// Needed before valijson's adapter, which uses Qt's classes without including all of them.
#include <QJsonArray>
#include <QJsonDocument>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

// A static library's resources must be asked for; the macro may not stand in a namespace.
static void initialiseSchemas()
{
    Q_INIT_RESOURCE(catalog_schemas);
}

namespace shihe::schema {
namespace {

constexpr std::array Names{"catalog", "profile",     "source",   "practices", "checklist", "scoring",
                           "case",    "obligations", "holidays", "app-types", "terms",     "contexts"};
constexpr auto Shared = "common.schema.json";

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/shihe/schema/%1").arg(QLatin1String(name)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "schema", name);
    return open ? file.readAll() : QByteArray();
}

/// Without `pattern`, which Typing checks.
QJsonValue withoutPatterns(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue item : value.toArray())
            result.append(withoutPatterns(item));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() != u"pattern")
            result.insert(it.key(), withoutPatterns(it.value()));
    }
    return result;
}

struct Compiled
{
    QJsonObject json; ///< references lie within it
    std::unique_ptr<valijson::Schema> schema = std::make_unique<valijson::Schema>();
};

Compiled compileSchema(const char *name)
{
    const QByteArray text = resource(name).replace(Shared, "");
    Compiled result{QJsonDocument::fromJson(text).object()};
    result.json.insert(u"definitions", QJsonDocument::fromJson(resource("common")).object().value(u"definitions"));
    const QJsonValue plain = withoutPatterns(result.json);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(plain), *result.schema);
    return result;
}

const Compiled &compiled(Kind kind)
{
    static const std::vector<Compiled> all = [] {
        initialiseSchemas();
        std::vector<Compiled> schemas;
        schemas.reserve(std::size(Names));
        for (const char *name : Names)
            schemas.push_back(compileSchema(name));
        return schemas;
    }();
    return all.at(size_t(kind));
}

/// What lies at valijson's @p path ("<root>", "[practices]", "[0]" …), as far as it can be followed.
struct Place
{
    const yaml::Node *node = nullptr;
    QString field; ///< the last key on the way
};

Place placeOf(const yaml::Node &root, const std::vector<std::string> &path)
{
    Place place{&root, {}};
    for (size_t i = 1; i < path.size(); ++i) {
        const QString step = QString::fromStdString(path[i]).mid(1).chopped(1);
        const yaml::Node *next = nullptr;
        if (place.node->isSequence()) {
            const qsizetype index = step.toLongLong();
            next = index < place.node->items.size() ? &place.node->items.at(index) : nullptr;
        } else {
            next = place.node->find(step);
            place.field = step;
        }
        if (!next)
            break;
        place.node = next;
    }
    return place;
}

QString quoted(const QString &sentence)
{
    const qsizetype first = sentence.indexOf(u'\'');
    return sentence.mid(first + 1, sentence.lastIndexOf(u'\'') - first - 1);
}

QString shown(const Place &place)
{
    return place.node->isScalar() ? place.node->scalar.left(60) : QString();
}

/// Our fault for one of valijson's sentences; nullopt for those that only say that a part of the value is at fault,
/// since the part's own sentence stands beside them.
std::optional<yaml::Fault> translated(const Place &place, const QString &sentence)
{
    const auto starts = [&sentence](QStringView words) { return sentence.startsWith(words); };
    const auto fault = [&place](const char *code, QStringList args) {
        return yaml::Fault{place.node->line, Error{QString::fromLatin1(code), std::move(args)}};
    };
    if (starts(u"Missing required property"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.missing-field"), {quoted(sentence)});
    if (starts(u"Object contains a property")) {
        const QString name = sentence.section(QStringLiteral("constraints: "), 1);
        Place unwanted = place;
        const QString key = quoted(name);
        for (const auto &[node, value] : place.node->pairs) {
            if (node.scalar == key)
                unwanted.node = &node;
        }
        return yaml::Fault{unwanted.node->line,
                           Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.unknown-field")), {key}}};
    }
    if (starts(u"Value type not permitted"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.wrong-type"), {place.field, shown(place)});
    if (starts(u"Failed to match against any enum") || starts(u"Failed to match expected value"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.wrong-word"), {place.field, shown(place)});
    if (starts(u"Expected number"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.out-of-range"), {place.field, shown(place)});
    if (starts(u"Array should contain") || starts(u"Object should have"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.wrong-count"), {place.field});
    if (starts(u"Elements at indexes"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.repeated"), {place.field});
    if (sentence.contains(u"oneOf") || starts(u"Failed to validate against exactly one"))
        return fault(QT_TRANSLATE_NOOP("words", "catalog.wrong-choice"), {place.field});
    if (starts(u"Failed to validate"))
        return std::nullopt;
    return fault(QT_TRANSLATE_NOOP("words", "catalog.not-valid"), {place.field, sentence});
}

bool isChoice(const valijson::ValidationResults::Error &error)
{
    return error.description.find("oneOf") != std::string::npos ||
           error.description.find("exactly one") != std::string::npos;
}

void sortOnce(QList<yaml::Fault> &faults)
{
    const auto key = [](const yaml::Fault &fault) { return std::tie(fault.line, fault.error.code, fault.error.args); };
    std::sort(faults.begin(), faults.end(),
              [&key](const yaml::Fault &a, const yaml::Fault &b) { return key(a) < key(b); });
    faults.erase(std::unique(faults.begin(), faults.end(),
                             [&key](const yaml::Fault &a, const yaml::Fault &b) { return key(a) == key(b); }),
                 faults.end());
}

} // namespace

QList<yaml::Fault> check(const yaml::Node &root, Kind kind)
{
    const Compiled &schema = compiled(kind);
    QList<yaml::Fault> faults;
    const QJsonValue value = Typing(schema.json, faults).value(root);

    valijson::ValidationResults results;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    if (!validator.validate(*schema.schema, valijson::adapters::QtJsonAdapter(value), &results)) {
        // Where a choice failed, what each of its forms lacks is no help: the forms exclude each other.
        std::set<std::vector<std::string>> choices;
        for (const auto &error : results) {
            if (isChoice(error))
                choices.insert(error.context);
        }
        for (const auto &error : results) {
            if (!isChoice(error) && choices.contains(error.context))
                continue;
            if (auto fault = translated(placeOf(root, error.context), QString::fromStdString(error.description)))
                faults.append(std::move(*fault));
        }
        if (faults.isEmpty()) {
            faults.append({root.line, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.not-valid")),
                                            {QString(), QString::fromLatin1(Names.at(size_t(kind)))}}});
        }
    }
    sortOnce(faults);
    return faults;
}

} // namespace shihe::schema
