// Running the real program, and files to run it on.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTest>

namespace shihe::test {

using namespace Qt::StringLiterals;

struct Outcome
{
    int status = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// @p variables: more of the environment, by name.
inline Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                   const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SHIHE_LANG"_s, u"en"_s);
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Outcome cli(const QStringList &arguments, const QByteArray &input = {},
                   const QMap<QString, QString> &variables = {})
{
    return run(u"" SHIHE_CLI ""_s, arguments, input, variables);
}

inline const QString Questionnaires = u"" SHIHE_SOURCE_DIR "/questionnaires"_s;
inline const QString GuoBing = u"" SHIHE_SOURCE_DIR "/tests/cases/guo-bing-safari-park.yaml"_s;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline void copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(path, target));
    }
}

} // namespace shihe::test
