// A bad user catalog is left out with its fault, file and line; nothing else suffers, and nothing crashes.
#include "core/catalog/lint.h"
#include "userfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::test;

class tst_UserFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadOneIsLeftOut_data();
    void aBadOneIsLeftOut();
    void filesOfTheBaseAreNotWanted();
    void questionsOfTheBaseCount();
    void namesOfTheBaseAreTaken();
    void theSameIdTwice();
    void theSameFactTwice();
    void completenessOfABuiltInSource();
    void sizesAreBounded();
    void aTornFileIsAFault();
    void anUnreadableFolder();
};

void tst_UserFaults::aBadOneIsLeftOut_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("needle"); // on the line at fault, after the change
    QTest::addColumn<Error>("error");
    const auto row = [](const char *name, const QString &file, const QString &before, const QString &after,
                        const QString &needle, const char *code, const QStringList &args) {
        QTest::newRow(name) << file << before << after << needle << Error{QString::fromLatin1(code), args};
    };
    const QString identity = u"catalog.yaml"_s;
    const QString profile = u"profile.yaml"_s;
    const QString source = u"sources/gate-standard.yaml"_s;
    const QString practices = u"practices/gate.yaml"_s;
    const QString list = u"checklists/gate.yaml"_s;
    const QString duties = u"obligations.yaml"_s;

    row("broken YAML", source, u"clauses:\n"_s, u"clauses: [\n"_s, u"at: \"5.1\""_s, "yaml.syntax", {});
    row("a list for a map", identity, u"id: house-rules"_s, u"id: [house-rules]"_s, u"id: ["_s, "catalog.wrong-type",
        {u"id"_s, QString()});
    row("an anchor on itself", profile, u"facts:\n"_s, u"facts: &loop\n"_s, u"&loop"_s, "yaml.anchor", {});
    row("no such day", identity, u"2026-11-22"_s, u"2026-02-30"_s, u"date"_s, "catalog.bad-date", {u"2026-02-30"_s});
    row("the built-in id", identity, u"id: house-rules"_s, u"id: shihe"_s, u"id: shihe"_s, "catalog.user-id",
        {u"shihe"_s});
    row("an id with a dot", identity, u"id: house-rules"_s, u"id: house.rules"_s, u"id: house"_s, "catalog.user-id",
        {u"house.rules"_s});
    row("an id that begins with a digit", identity, u"id: house-rules"_s, u"id: 4all"_s, u"id: 4all"_s,
        "catalog.user-id", {u"4all"_s});
    row("source without prefix", source, u"id: house-rules/gate-standard"_s, u"id: gate-standard"_s,
        u"id: gate-standard"_s, "catalog.prefix-missing", {u"gate-standard"_s, u"house-rules/"_s});
    row("practice with another's prefix", practices, u"id: house-rules/gate.phone"_s, u"id: other/gate.phone"_s,
        u"id: other"_s, "catalog.prefix-missing", {u"other/gate.phone"_s, u"house-rules/"_s});
    row("checklist without prefix", list, u"id: house-rules/gate"_s, u"id: gate"_s, u"id: gate"_s,
        "catalog.prefix-missing", {u"gate"_s, u"house-rules/"_s});
    row("duty without prefix", duties, u"id: house-rules/delete-visitors"_s, u"id: delete-visitors"_s, u"id: delete"_s,
        "catalog.prefix-missing", {u"delete-visitors"_s, u"house-rules/"_s});
    row("fact without prefix", profile, u"id: house_rules_visitors"_s, u"id: visitors"_s, u"id: visitors"_s,
        "catalog.fact-prefix", {u"visitors"_s, u"house_rules_"_s});
    row("a built-in source's short name", source, u"zh: 门禁标准"_s, u"zh: 个人信息保护法"_s, u"short"_s,
        "catalog.same-short", {base().source(u"pipl-2021"_s)->shortTitle(Language::Zh)});
    row("red line", practices, u"severity: 3\n"_s, u"severity: 3\n  red_line: true\n"_s, u"red_line"_s,
        "catalog.red-line-of-user", {u"house-rules/gate.paper-pass"_s});
    row("cite of nothing built in", practices, u"source: frt-measures-2025, at: \"10\""_s,
        u"source: frt-measures-2025, at: \"99\""_s, u"at: \"99\""_s, "catalog.unknown-clause",
        {u"frt-measures-2025"_s, u"99"_s});
    row("cite of another user's source", practices, u"source: frt-measures-2025, at: \"10\""_s,
        u"source: other/source, at: \"10\""_s, u"other/source"_s, "catalog.unknown-source", {u"other/source"_s});
    row("unknown option of a built-in fact", practices, u"applies: {fact: modalities, has: face}"_s,
        u"applies: {fact: modalities, has: aura}"_s, u"aura"_s, "catalog.unknown-option", {u"modalities"_s, u"aura"_s});
    row("cite too deep", source, u"depth: A"_s, u"depth: C"_s, QString(), "catalog.cite-too-deep",
        {u"house-rules/gate-standard:5.2"_s, u"C"_s});
    row("clause that nobody asks", practices, u"gate-standard, at: \"5.2\""_s, u"gate-standard, at: \"5.3\""_s,
        QString(), "catalog.not-covered", {u"house-rules/gate-standard:5.2"_s, u"shall"_s, u"house-rules/gate"_s});
    row("a term of the built-in terms.yaml", practices, u"A screenshot of the automatic deletion job"_s,
        u"The DPO's screenshot"_s, u"The DPO"_s, "catalog.wrong-term",
        {u"DPO"_s, u"personal information protection officer"_s});
    row("half-width comma", list, u"zh: 来访人员,"_s, u"zh: \"来访人员,等\","_s, u"来访人员,等"_s, "catalog.half-width",
        {u"来访人员,等"_s});
    row("practice on no checklist", list, u"practices: [house-rules/gate.phone]"_s, u"practices: [notice.face]"_s,
        QString(), "catalog.unknown-practice", {u"notice.face"_s});
}

void tst_UserFaults::aBadOneIsLeftOut()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, needle);
    QFETCH(Error, error);
    UserFolder folder;
    folder.add(u"bad"_s);
    folder.change(u"bad/"_s + file, before, after);
    folder.add(u"good"_s, u"good"_s);
    const auto added = addUserCatalogs(base(), folder.path());
    QVERIFY(added);
    QCOMPARE(added->catalog.userPins().size(), 1);
    QCOMPARE(added->catalog.userPins().constFirst().id, u"good"_s);
    QCOMPARE(added->leftOut.size(), 1);
    const LeftOut &left = added->leftOut.constFirst();
    QCOMPARE(left.folder, folder.path(u"bad"_s));
    const auto found = std::find_if(left.faults.cbegin(), left.faults.cend(),
                                    [&error](const Diagnostic &fault) { return fault.error.code == error.code; });
    QVERIFY2(found != left.faults.cend(), qPrintable(codes(left.faults)));
    if (error.code != u"yaml.syntax"_s && error.code != u"yaml.anchor"_s)
        QCOMPARE(found->error.args, error.args);
    if (!needle.isEmpty()) {
        QCOMPARE(found->file, file);
        QCOMPARE(found->line, folder.line(u"bad/"_s + file, needle));
        QCOMPARE(left.file(), folder.path(u"bad/"_s + left.faults.constFirst().file));
    }
    // What the loader says is what lint says.
    QCOMPARE(lint(folder.path(u"bad"_s), base()).diagnostics, left.faults);
}

void tst_UserFaults::filesOfTheBaseAreNotWanted()
{
    for (const QString &file :
         {u"scoring.yaml"_s, u"holidays.yaml"_s, u"app-types.yaml"_s, u"terms.yaml"_s, u"contexts.yaml"_s}) {
        UserFolder folder;
        folder.add(u"a"_s);
        folder.write(u"a/"_s + file, "x: y\n");
        const QList<LeftOut> left = leftOut(folder);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).faults, (QList<Diagnostic>{{file, 0, Error{u"catalog.file-not-wanted"_s, {file}}}}));
    }
    UserFolder folder;
    folder.add(u"a"_s);
    folder.write(u"a/notes.yaml"_s, "x: y\n");
    QCOMPARE(leftOut(folder).at(0).faults.at(0).error.code, u"catalog.stray-file"_s);
}

void tst_UserFaults::questionsOfTheBaseCount()
{
    const Practice &known = base().practices.constFirst();
    UserFolder folder;
    folder.add(u"a"_s);
    folder.change(u"a/practices/gate.yaml"_s, u"zh: 闸机旁贴有管理员的电话吗？"_s,
                  u"zh: \"%1\""_s.arg(known.question.zh));
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).faults.at(0).error,
             (Error{u"catalog.same-question"_s, {u"house-rules/gate.phone"_s, known.id}}));
    QCOMPARE(left.at(0).faults.at(0).line, folder.line(u"a/practices/gate.yaml"_s, known.question.zh));
}

void tst_UserFaults::namesOfTheBaseAreTaken()
{
    // "persons" is a fine id, but the built-in catalog has a fact persons_stored.
    UserFolder folder;
    folder.add(u"a"_s, u"persons"_s);
    folder.change(u"a/profile.yaml"_s, u"persons_visitors"_s, u"persons_stored"_s);
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    const Error wanted{u"catalog.duplicate-id"_s, {u"persons_stored"_s}};
    QVERIFY2(std::any_of(left.at(0).faults.cbegin(), left.at(0).faults.cend(),
                         [&wanted](const Diagnostic &fault) { return fault.error == wanted; }),
             qPrintable(codes(left.at(0).faults)));
}

void tst_UserFaults::theSameIdTwice()
{
    UserFolder folder;
    folder.add(u"one"_s);
    folder.add(u"two"_s);
    folder.add(u"three"_s);
    const auto added = addUserCatalogs(base(), folder.path());
    QVERIFY(added);
    QCOMPARE(added->catalog.users.size(), 1);
    QCOMPARE(added->leftOut.size(), 2);
    // The first by name is taken; later ones say so at their id.
    QCOMPARE(added->leftOut.at(0).folder, folder.path(u"three"_s));
    QCOMPARE(added->leftOut.at(1).faults,
             (QList<Diagnostic>{{u"catalog.yaml"_s, 1, Error{u"catalog.user-id-taken"_s, {u"house-rules"_s}}}}));
}

void tst_UserFaults::theSameFactTwice()
{
    UserFolder folder;
    folder.add(u"one"_s, u"a-b"_s);
    folder.add(u"two"_s, u"a"_s);
    for (const QString &file : {u"two/profile.yaml"_s, u"two/obligations.yaml"_s})
        folder.change(file, u"a_visitors"_s, u"a_b_visitors"_s);
    QString practices = folder.text(u"two/practices/gate.yaml"_s);
    folder.write(u"two/practices/gate.yaml"_s, practices.replace(u"a_visitors"_s, u"a_b_visitors"_s).toUtf8());
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).folder, folder.path(u"two"_s));
    QCOMPARE(left.at(0).faults.at(0).error, (Error{u"catalog.duplicate-id"_s, {u"a_b_visitors"_s}}));
}

void tst_UserFaults::completenessOfABuiltInSource()
{
    UserFolder folder;
    folder.add(u"a"_s);
    folder.change(u"a/checklists/gate.yaml"_s, u"sources: [house-rules/gate-standard]"_s,
                  u"sources:\n  - house-rules/gate-standard\n  - frt-measures-2025"_s);
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).faults.at(0).error.code, u"catalog.not-covered"_s);
    QCOMPARE(left.at(0).faults.at(0).file, u"checklists/gate.yaml"_s);
    QCOMPARE(left.at(0).faults.at(0).line, folder.line(u"a/checklists/gate.yaml"_s, u"frt-measures"_s));
    // A list that does not claim to be complete may pick.
    folder.change(u"a/checklists/gate.yaml"_s, u"sources:\n"_s, u"complete: false\nsources:\n"_s);
    QVERIFY(leftOut(folder).isEmpty());
}

void tst_UserFaults::sizesAreBounded()
{
    UserFolder folder;
    folder.add(u"huge"_s);
    folder.write(u"huge/practices/more.yaml"_s, QByteArray(5 * 1024 * 1024, 'x'));
    folder.add(u"many"_s, u"many"_s);
    for (int i = 0; i < 5; ++i)
        folder.write(u"many/practices/%1.yaml"_s.arg(i), QByteArray(1024 * 1024, '#') + '\n');
    folder.add(u"good"_s, u"good"_s);
    const auto added = addUserCatalogs(base(), folder.path());
    QVERIFY(added);
    QCOMPARE(added->catalog.users.size(), 1);
    QCOMPARE(added->leftOut.size(), 2);
    QVERIFY(codes(added->leftOut.at(0).faults).contains(u"file.too-large"_s));
    QVERIFY2(codes(added->leftOut.at(1).faults).contains(u"catalog.too-large"_s),
             qPrintable(codes(added->leftOut.at(1).faults)));
}

void tst_UserFaults::aTornFileIsAFault()
{
    UserFolder folder;
    folder.add(u"a"_s);
    const QByteArray whole = folder.text(u"a/practices/gate.yaml"_s).toUtf8();
    for (qsizetype size = 0; size + 400 < whole.size(); size += 97) {
        folder.write(u"a/practices/gate.yaml"_s, whole.first(size));
        QCOMPARE(leftOut(folder).size(), 1);
    }
    folder.write(u"a/practices/gate.yaml"_s, QByteArray(300, '[') + QByteArray("\xff\x00", 2));
    QCOMPARE(leftOut(folder).size(), 1);
    folder.write(u"a/practices/gate.yaml"_s, whole);
    QVERIFY(leftOut(folder).isEmpty());
}

void tst_UserFaults::anUnreadableFolder()
{
    UserFolder folder;
    folder.add(u"locked"_s);
    folder.add(u"good"_s, u"good"_s);
    const QString locked = folder.path(u"locked"_s);
    QVERIFY(QFile::setPermissions(locked, {}));
    const auto unlock = qScopeGuard(
        [&locked] { QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    if (QFileInfo(locked).isReadable())
        QSKIP("this account reads everything");
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).faults.at(0).error.code, u"catalog.folder-not-readable"_s);
    QVERIFY(left.at(0).faults.at(0).aboutFolder());
    QCOMPARE(left.at(0).file(), locked);
}

QTEST_GUILESS_MAIN(tst_UserFaults)
#include "tst_userfaults.moc"
