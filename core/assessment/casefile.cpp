#include "core/assessment/casefile.h"

#include "core/assessment/impactreader.h"
#include "core/catalog/yaml.h"

#include <QFileInfo>

namespace shihe {
namespace {

constexpr qint64 Limit = 1024 * 1024;

/// Walks the parsed file; the first fault ends the walk.
class CaseReader
{
public:
    CaseReader(const Catalog &catalog, QString file)
        : m_catalog(catalog)
        , m_file(std::move(file))
    {
    }

    tl::expected<CaseFile, PlacedError> read(const yaml::Node &root)
    {
        CaseFile result;
        if (readRoot(root, result))
            return result;
        return tl::unexpected(m_fault);
    }

private:
    bool fail(const yaml::Node &node, Error error)
    {
        m_fault = {m_file, node.line, std::move(error)};
        return false;
    }
    bool fail(const yaml::Node &node, const char *code, const QStringList &args = {})
    {
        return fail(node, Error{QString::fromLatin1(code), args});
    }

    bool isMap(const yaml::Node &node, const QString &what)
    {
        return node.isMap() || fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-map"), {what});
    }

    bool knowsKeys(const yaml::Node &map, const QStringList &keys)
    {
        for (const auto &[key, value] : map.pairs) {
            if (!keys.contains(key.scalar))
                return fail(key, QT_TRANSLATE_NOOP("words", "case.unknown-key"),
                            {key.scalar, keys.join(QStringLiteral(", "))});
        }
        return true;
    }

    bool readScalar(const yaml::Node &node, const QString &what, QString &out)
    {
        if (!node.isScalar())
            return fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-text"), {what});
        out = node.scalar;
        return true;
    }

    // A name in one language stands for both: an organisation may well have only one.
    bool readText(const yaml::Node &node, const QString &what, Text &out)
    {
        if (node.isScalar()) {
            out = {node.scalar, node.scalar};
            return true;
        }
        if (!isMap(node, what) || !knowsKeys(node, {QStringLiteral("zh"), QStringLiteral("en")}))
            return false;
        for (const auto &[key, value] : node.pairs) {
            if (!readScalar(value, what, key.scalar == u"zh" ? out.zh : out.en))
                return false;
        }
        if (out.zh.isEmpty())
            out.zh = out.en;
        if (out.en.isEmpty())
            out.en = out.zh;
        return true;
    }

    bool readDate(const yaml::Node &node, QDate &out)
    {
        const auto date = node.isScalar() ? dateFromIso(node.scalar) : std::nullopt;
        if (!date)
            return fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-date"), {node.scalar});
        out = *date;
        return true;
    }

    bool readList(const yaml::Node &node, const QString &what, QStringList &out)
    {
        if (!node.isSequence())
            return fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-list"), {what});
        for (const yaml::Node &item : node.items) {
            QString text;
            if (!readScalar(item, what, text))
                return false;
            out.append(text);
        }
        return true;
    }

    bool readProfile(const yaml::Node &node, Profile &out)
    {
        if (!isMap(node, QStringLiteral("profile")))
            return false;
        for (const auto &[key, value] : node.pairs) {
            const Fact *fact = m_catalog.fact(key.scalar);
            if (!fact)
                return fail(key, QT_TRANSLATE_NOOP("words", "assessment.unknown-fact"), {key.scalar});
            if (fact->type == FactType::Many) {
                QStringList options;
                if (!readList(value, fact->id, options))
                    return false;
                options.removeDuplicates();
                if (const auto fits = checkFact(*fact, options); !fits)
                    return fail(value, fits.error());
                out.insert(fact->id, options);
                continue;
            }
            QString text;
            if (!readScalar(value, fact->id, text))
                return false;
            const auto read = factFromText(*fact, text);
            if (!read)
                return fail(value, read.error());
            out.insert(fact->id, *read);
        }
        return true;
    }

    bool readLevel(const yaml::Node &node, std::optional<int> (*fromWord)(const QString &), std::optional<int> &out)
    {
        out = node.isScalar() ? fromWord(node.scalar) : std::nullopt;
        return out || fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-level"), {node.scalar});
    }

    bool readOverride(const yaml::Node &node, RiskOverride &out)
    {
        if (!isMap(node, QStringLiteral("risk")) ||
            !knowsKeys(node, {QStringLiteral("impact"), QStringLiteral("likelihood"), QStringLiteral("reason")}))
            return false;
        for (const auto &[key, value] : node.pairs) {
            const bool read = key.scalar == u"impact"       ? readLevel(value, impactFromWord, out.impact)
                              : key.scalar == u"likelihood" ? readLevel(value, likelihoodFromWord, out.likelihood)
                                                            : readScalar(value, key.scalar, out.reason);
            if (!read)
                return false;
        }
        return true;
    }

    bool readValue(const yaml::Node &node, AnswerValue &out)
    {
        const auto value = node.isScalar() ? answerValueFromWord(node.scalar) : std::nullopt;
        if (!value)
            return fail(node, QT_TRANSLATE_NOOP("words", "assessment.unknown-answer"), {node.scalar});
        out = *value;
        return true;
    }

    bool readAnswerField(const QString &key, const yaml::Node &value, Answer &out)
    {
        if (key == u"value")
            return readValue(value, out.value);
        if (key == u"note")
            return readScalar(value, key, out.note);
        if (key == u"reason")
            return readScalar(value, key, out.reason);
        if (key == u"informant")
            return readScalar(value, key, out.informant);
        if (key == u"evidence")
            return readList(value, key, out.evidence);
        if (key == u"basis") {
            out.basis = value.isScalar() ? basisFromWord(value.scalar) : std::nullopt;
            return out.basis || fail(value, QT_TRANSLATE_NOOP("words", "case.not-a-basis"), {value.scalar});
        }
        return readOverride(value, out.risk.emplace());
    }

    bool readAnswer(const yaml::Node &node, Answer &out)
    {
        if (node.isScalar())
            return readValue(node, out.value);
        if (!isMap(node, QStringLiteral("answers")) ||
            !knowsKeys(node, {QStringLiteral("value"), QStringLiteral("note"), QStringLiteral("reason"),
                              QStringLiteral("evidence"), QStringLiteral("basis"), QStringLiteral("informant"),
                              QStringLiteral("risk")}))
            return false;
        if (!node.find(QStringLiteral("value")))
            return fail(node, QT_TRANSLATE_NOOP("words", "case.value-missing"));
        for (const auto &[key, value] : node.pairs) {
            if (!readAnswerField(key.scalar, value, out))
                return false;
        }
        return true;
    }

    bool readAnswers(const yaml::Node &node, Answers &out)
    {
        if (!isMap(node, QStringLiteral("answers")))
            return false;
        for (const auto &[key, value] : node.pairs) {
            if (!m_catalog.practice(key.scalar))
                return fail(key, QT_TRANSLATE_NOOP("words", "assessment.unknown-practice"), {key.scalar});
            Answer answer;
            if (!readAnswer(value, answer))
                return false;
            if (const auto fits = checkAnswer(key.scalar, answer); !fits)
                return fail(value, fits.error());
            out.insert(key.scalar, answer);
        }
        return true;
    }

    bool readActivity(const yaml::Node &node, Activity &out)
    {
        if (!isMap(node, QStringLiteral("activities")) ||
            !knowsKeys(node, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("profile"),
                              QStringLiteral("answers")}))
            return false;
        for (const auto &[key, value] : node.pairs) {
            const bool read = key.scalar == u"id"        ? readScalar(value, key.scalar, out.id)
                              : key.scalar == u"title"   ? readText(value, key.scalar, out.title)
                              : key.scalar == u"profile" ? readProfile(value, out.profile)
                                                         : readAnswers(value, out.answers);
            if (!read)
                return false;
        }
        if (out.id.isEmpty())
            return fail(node, QT_TRANSLATE_NOOP("words", "case.activity-without-id"));
        return true;
    }

    bool readActivities(const yaml::Node &node, QList<Activity> &out)
    {
        if (!node.isSequence() || node.items.isEmpty())
            return fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-list"), {QStringLiteral("activities")});
        for (const yaml::Node &item : node.items) {
            Activity activity;
            if (!readActivity(item, activity))
                return false;
            const auto same = [&activity](const Activity &other) { return other.id == activity.id; };
            if (std::any_of(out.cbegin(), out.cend(), same))
                return fail(item, QT_TRANSLATE_NOOP("words", "case.activity-twice"), {activity.id});
            out.append(activity);
        }
        return true;
    }

    bool readExpectation(const yaml::Node &node, CaseExpectation &out)
    {
        if (!isMap(node, QStringLiteral("expect")) ||
            !knowsKeys(node, {QStringLiteral("as_of"), QStringLiteral("red_lines"), QStringLiteral("findings"),
                              QStringLiteral("not_findings")}))
            return false;
        for (const auto &[key, value] : node.pairs) {
            const bool read = key.scalar == u"as_of"       ? readDate(value, out.asOf)
                              : key.scalar == u"red_lines" ? readList(value, key.scalar, out.redLines)
                              : key.scalar == u"findings"  ? readList(value, key.scalar, out.findings)
                                                           : readList(value, key.scalar, out.notFindings);
            if (!read)
                return false;
        }
        return true;
    }

    bool readExpectations(const yaml::Node &node, QList<CaseExpectation> &out)
    {
        if (!node.isSequence())
            return fail(node, QT_TRANSLATE_NOOP("words", "case.not-a-list"), {QStringLiteral("expect")});
        for (const yaml::Node &item : node.items) {
            if (!readExpectation(item, out.emplaceBack()))
                return false;
        }
        return true;
    }

    bool readImpactOf(const yaml::Node &node, Assessment &out)
    {
        QStringList activities;
        for (const Activity &activity : std::as_const(out.activities))
            activities << activity.id;
        auto read = readImpact(node, activities);
        if (!read) {
            m_fault = {m_file, read.error().line, read.error().error};
            return false;
        }
        out.impact = std::move(*read);
        return true;
    }

    bool readFormat(const yaml::Node &root, const yaml::Node &node)
    {
        if (node.scalar != u"1")
            return fail(node.kind == yaml::Node::Kind::Null ? root : node,
                        QT_TRANSLATE_NOOP("words", "case.unknown-format"), {node.scalar});
        return true;
    }

    bool readRoot(const yaml::Node &root, CaseFile &result)
    {
        static const QStringList keys{
            QStringLiteral("case"),       QStringLiteral("title"),   QStringLiteral("organisation"),
            QStringLiteral("as_of"),      QStringLiteral("profile"), QStringLiteral("answers"),
            QStringLiteral("activities"), QStringLiteral("impact"),  QStringLiteral("expect")};
        if (!isMap(root, QStringLiteral("case")) || !knowsKeys(root, keys))
            return false;
        const yaml::Node *format = root.find(QStringLiteral("case"));
        if (!readFormat(root, format ? *format : yaml::Node{}))
            return false;

        Assessment &assessment = result.assessment;
        for (const auto &[key, value] : root.pairs) {
            bool read = true;
            if (key.scalar == u"title")
                read = readText(value, key.scalar, assessment.title);
            else if (key.scalar == u"organisation")
                read = readText(value, key.scalar, assessment.organisation.name);
            else if (key.scalar == u"as_of")
                read = readDate(value, assessment.asOf);
            else if (key.scalar == u"profile")
                read = readProfile(value, assessment.organisation.profile);
            else if (key.scalar == u"answers")
                read = readAnswers(value, assessment.organisation.answers);
            else if (key.scalar == u"activities")
                read = readActivities(value, assessment.activities);
            else if (key.scalar == u"expect")
                read = readExpectations(value, result.expect);
            if (!read)
                return false;
        }
        result.severalActivities = !assessment.activities.isEmpty();
        if (!result.severalActivities)
            assessment.activities.append(
                Activity{.id = QStringLiteral("main"), .title = assessment.title, .profile = {}, .answers = {}});
        if (const yaml::Node *impact = root.find(QStringLiteral("impact"));
            impact && !readImpactOf(*impact, assessment))
            return false;
        hand(assessment);
        return true;
    }

    // What stands above belongs to the organisation; facts and answers of an activity's scope go down into each
    // activity that doesn't give them itself.
    void hand(Assessment &assessment) const
    {
        Organisation &organisation = assessment.organisation;
        for (Activity &activity : assessment.activities) {
            for (auto fact = organisation.profile.cbegin(); fact != organisation.profile.cend(); ++fact) {
                if (m_catalog.fact(fact.key())->scope == Scope::Activity && !activity.profile.contains(fact.key()))
                    activity.profile.insert(fact.key(), fact.value());
            }
            for (auto answer = organisation.answers.cbegin(); answer != organisation.answers.cend(); ++answer) {
                if (m_catalog.practice(answer.key())->scope == Scope::Activity &&
                    !activity.answers.contains(answer.key()))
                    activity.answers.insert(answer.key(), answer.value());
            }
        }
        organisation.profile.removeIf(
            [this](const auto &fact) { return m_catalog.fact(fact.key())->scope == Scope::Activity; });
        organisation.answers.removeIf(
            [this](const auto &answer) { return m_catalog.practice(answer.key())->scope == Scope::Activity; });
    }

    const Catalog &m_catalog;
    QString m_file;
    PlacedError m_fault;
};

} // namespace

tl::expected<CaseFile, PlacedError> readCase(const Catalog &catalog, const QString &path)
{
    const auto bytes = readFile(path, Limit);
    if (!bytes)
        return tl::unexpected(PlacedError{path, 0, bytes.error()});
    return readCase(catalog, *bytes, path);
}

tl::expected<CaseFile, PlacedError> readCase(const Catalog &catalog, const QByteArray &bytes, const QString &name)
{
    const auto root = yaml::parse(bytes, Limit);
    if (!root)
        return tl::unexpected(PlacedError{name, root.error().line, root.error().error});
    auto result = CaseReader(catalog, name).read(*root);
    if (result) {
        result->assessment.catalogVersion = catalog.version;
        result->assessment.catalogSha256 = catalog.sha256;
        result->assessment.state = QStringLiteral("draft");
    }
    return result;
}

} // namespace shihe
