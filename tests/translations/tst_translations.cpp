// Every text of the program exists in both languages, is finished, and is still in use.
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QStringList texts; ///< several for plural forms
    bool unfinished = false;
};

using Messages = QMap<std::pair<QString, QString>, Message>; // (context, source)

Messages read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    QString source;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"message")
            messages.insert({context, source}, message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == u"message") {
            message = {};
        } else if (name == u"name") {
            context = xml.readElementText().section(u"::"_s, -1); // lupdate leaves nested namespaces out
        } else if (name == u"source") {
            source = xml.readElementText();
        } else if (name == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                message.texts.append(text);
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

const QString Root = u"" SHIHE_SOURCE_DIR "/"_s;

// The keys of these families are put together from the catalog's and the rooms' own words; the tests of those rooms
// prove that each has a text.
bool isFamily(const QString &key)
{
    static const QStringList families{u"answer."_s,     u"basis."_s,        u"priority."_s,     u"impact."_s,
                                      u"likelihood."_s, u"level."_s,        u"force."_s,        u"status."_s,
                                      u"kind."_s,       u"confidence."_s,   u"depth."_s,        u"topic."_s,
                                      u"state."_s,      u"signing."_s,      u"scope."_s,        u"store.kind."_s,
                                      u"report."_s,     u"pia."_s,          u"effort."_s,       u"severity."_s,
                                      u"finding."_s,    u"red-line"_s,      u"clause."_s,       u"view."_s,
                                      u"unit."_s,       u"part."_s,         u"assumed"_s,       u"fact."_s,
                                      u"grade."_s,      u"period."_s,       u"unit-of-time."_s, u"obligation.state."_s,
                                      u"upgrade."_s,    u"erasure.what."_s, u"abbreviation."_s};
    return std::any_of(families.cbegin(), families.cend(),
                       [&key](const QString &family) { return key.startsWith(family); });
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?[0-9]|n)"_s);
    QSet<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(0));
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

} // namespace

class tst_Translations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothFilesHoldTheSameTexts();
    void nothingIsUnfinishedOrEmpty();
    void everyTextInTheSourcesIsThere();
    void noTextIsLeftOver();
    void aFigureHasOneName();
    void placesAreTheSameInBothLanguages();
    void eachLanguageIsInItsOwnScript();

private:
    Messages m_zh;
    Messages m_en;
    Messages m_sources;
};

void tst_Translations::initTestCase()
{
    m_zh = read(Root + u"translations/shihe_zh_CN.ts"_s);
    m_en = read(Root + u"translations/shihe_en.ts"_s);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(u"" SHIHE_LUPDATE ""_s, {Root + u"core"_s, Root + u"ui"_s, Root + u"app"_s, u"-extensions"_s,
                                           u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-silent"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    m_sources = read(fresh);
    QVERIFY(m_sources.size() > 100);
}

void tst_Translations::bothFilesHoldTheSameTexts()
{
    QCOMPARE(m_zh.keys(), m_en.keys());
}

void tst_Translations::nothingIsUnfinishedOrEmpty()
{
    for (const Messages &messages : {m_zh, m_en}) {
        for (auto message = messages.cbegin(); message != messages.cend(); ++message)
            QVERIFY2(!message->unfinished && !message->texts.isEmpty(), qPrintable(message.key().second));
    }
}

void tst_Translations::everyTextInTheSourcesIsThere()
{
    QStringList missing;
    for (const auto &key : m_sources.keys()) {
        if (!m_zh.contains(key))
            missing.append(key.first + u": "_s + key.second);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_Translations::noTextIsLeftOver()
{
    QStringList left;
    for (const auto &key : m_zh.keys()) {
        if (!m_sources.contains(key) && !(key.first == u"words" && isFamily(key.second)))
            left.append(key.first + u": "_s + key.second);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

/// Window and report call a figure by one word.
void tst_Translations::aFigureHasOneName()
{
    for (const auto &[figure, key] :
         {std::pair(u"Coverage"_s, u"report.coverage"_s), std::pair(u"Evidence share"_s, u"report.evidence-share"_s),
          std::pair(u"Conformity"_s, u"report.conformity"_s)}) {
        const QStringList name = m_zh.value({u"words"_s, key}).texts;
        QCOMPARE(name.size(), 1);
        int seen = 0;
        for (auto message = m_zh.cbegin(); message != m_zh.cend(); ++message) {
            const bool same = message.key().second == figure || m_en.value(message.key()).texts == QStringList{figure};
            if (!same)
                continue;
            ++seen;
            QVERIFY2(message->texts == name, qPrintable(message.key().first + u": "_s + message->texts.join(u' ')));
        }
        QVERIFY2(seen > 2, qPrintable(figure));
    }
    for (auto message = m_zh.cbegin(); message != m_zh.cend(); ++message) {
        for (const QString &text : message->texts)
            QVERIFY2(!text.contains(u"覆盖率"_s), qPrintable(message.key().second));
    }
}

void tst_Translations::placesAreTheSameInBothLanguages()
{
    QStringList unlike;
    for (auto zh = m_zh.cbegin(); zh != m_zh.cend(); ++zh) {
        const QString wanted = placesIn(zh->texts.join(u' ')).join(u',');
        const Message en = m_en.value(zh.key());
        if (placesIn(en.texts.join(u' ')).join(u',') != wanted)
            unlike.append(zh.key().second);
        if (zh.key().first != u"words" && placesIn(zh.key().second).join(u',') != wanted)
            unlike.append(zh.key().second);
    }
    QVERIFY2(unlike.isEmpty(), qPrintable(unlike.join(u'\n')));
}

void tst_Translations::eachLanguageIsInItsOwnScript()
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression blank(u"\\p{Han} [A-Za-z0-9]|[A-Za-z0-9] \\p{Han}|\\p{Han}[,;?!]"_s);
    static const QRegularExpression number(u"^([0-9.]+|附录[A-Z]) "_s); // of a heading
    QStringList faults;
    for (auto message = m_zh.cbegin(); message != m_zh.cend(); ++message) {
        if (message.key().second == u"report.keywords") // metadata for machines, split at commas
            continue;
        if (message->texts.join(QString()).remove(number).contains(blank))
            faults.append(message.key().second + u": "_s + message->texts.join(u'|'));
    }
    // The name of the product, of a language in itself, and the label of self-made keys stand in both.
    static const QRegularExpression names(u"识合|中文?|自制|签名|郭兵|草稿"_s);
    for (auto message = m_en.cbegin(); message != m_en.cend(); ++message) {
        if (message->texts.join(QString()).remove(names).contains(han))
            faults.append(message.key().second + u": "_s + message->texts.join(u'|'));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
