// Arrows point down only: reads every include and fails on one that the house plan (docs/architecture.md) has not.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What each room of core may include besides itself.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> map{
        {u"base"_s, {}},
        {u"catalog"_s, {u"base"_s}},
        {u"assessment"_s, {u"base"_s, u"catalog"_s}},
        {u"obligations"_s, {u"base"_s, u"catalog"_s, u"assessment"_s}},
        {u"scoring"_s, {u"base"_s, u"catalog"_s, u"assessment"_s}},
        {u"document"_s, {u"base"_s}},
        {u"drawing"_s, {u"base"_s, u"document"_s}},
        {u"pdf"_s, {u"base"_s, u"document"_s, u"drawing"_s}},
        {u"markup"_s, {u"base"_s, u"document"_s, u"drawing"_s}},
        {u"report"_s, {u"base"_s, u"catalog"_s, u"assessment"_s, u"obligations"_s, u"scoring"_s, u"document"_s}},
        {u"signing"_s, {u"base"_s, u"drawing"_s}},
        {u"exchange"_s, {u"base"_s, u"catalog"_s, u"assessment"_s, u"scoring"_s}},
        {u"session"_s, {u"base"_s, u"catalog"_s, u"assessment"_s, u"scoring"_s}},
        {u"store"_s, {u"base"_s, u"catalog"_s, u"assessment"_s, u"session"_s}},
    };
    return map;
}

struct Include
{
    QString file; ///< relative to the project
    QString what; ///< "core/base/base.h", "QWidget" …
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    const QString root = u"" SHIHE_SOURCE_DIR "/"_s;
    QList<Include> includes;
    QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = line.globalMatch(text); match.hasNext();)
            includes.append({file.fileName().mid(root.size()), match.next().captured(1)});
    }
    return includes;
}

QString topOf(const QString &include)
{
    return include.section(u'/', 0, 0);
}

} // namespace

class tst_Architecture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsStandOnRoomsBelow();
    void coreKnowsNoWindow();
    void onlyTheStoreSpeaksSql();
    void theWindowReachesNoDatabase();
    void rulesCatchABreach();
};

void tst_Architecture::roomsStandOnRoomsBelow()
{
    QSet<QString> seen;
    QStringList breaches;
    for (const auto &[file, what] : includesBelow(u"core"_s)) {
        const QString room = file.section(u'/', 1, 1);
        seen.insert(room);
        if (!arrows().contains(room)) {
            breaches.append(file + u": a room that the plan doesn't name"_s);
        } else if (topOf(what) == u"core") {
            const QString other = what.section(u'/', 1, 1);
            if (other != room && !arrows().value(room).contains(other))
                breaches.append(file + u" includes "_s + what);
        } else if (topOf(what) == u"ui" || topOf(what) == u"app" || topOf(what) == u"tests") {
            breaches.append(file + u" includes "_s + what);
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    QCOMPARE(QStringList(seen.cbegin(), seen.cend()).size(), arrows().size()); // none was passed over
}

void tst_Architecture::coreKnowsNoWindow()
{
    static const QRegularExpression window(u"^(QtGui|QtWidgets|QtPrintSupport|Q(Gui)?Application|QWidget|QDialog|"
                                           u"QMainWindow|QMessageBox|QPainter.*|QImage|"
                                           "QPixmap|QIcon|QColor|QFont.*|QPrint.*|QPdfWriter|QTextDocument)(/|$)"_s);
    QStringList breaches;
    for (const auto &[file, what] : includesBelow(u"core"_s)) {
        if (window.match(what).hasMatch())
            breaches.append(file + u" includes "_s + what);
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void tst_Architecture::onlyTheStoreSpeaksSql()
{
    QStringList breaches;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const auto &[file, what] : includesBelow(folder)) {
            const bool sql = what.startsWith(u"QSql") || what.startsWith(u"QtSql") || what == u"sqlite3.h" ||
                             what == u"shihe_sqlite.h";
            if (sql && !file.startsWith(u"core/store/"))
                breaches.append(file + u" includes "_s + what);
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void tst_Architecture::theWindowReachesNoDatabase()
{
    QStringList breaches;
    const QList<Include> includes = includesBelow(u"ui"_s);
    QVERIFY(!includes.isEmpty());
    for (const auto &[file, what] : includes) {
        if (what.startsWith(u"core/store/") || topOf(what) == u"app")
            breaches.append(file + u" includes "_s + what);
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void tst_Architecture::rulesCatchABreach()
{
    // The checks above pass on an empty list; this one proves that the list is not empty.
    const QList<Include> includes = includesBelow(u"core/store"_s);
    QVERIFY(
        std::any_of(includes.cbegin(), includes.cend(), [](const Include &i) { return i.what.startsWith(u"QSql"); }));
    QVERIFY(!arrows().value(u"catalog"_s).contains(u"scoring"_s));
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
