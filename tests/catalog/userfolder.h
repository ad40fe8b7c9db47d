// A folder of user catalogs, with copies of the sample catalog for tests to break.
#pragma once

#include "core/catalog/compiled.h"
#include "core/catalog/usercatalogs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace shihe::test {

using namespace Qt::StringLiterals;

class UserFolder final
{
public:
    static QString sample() { return QStringLiteral(SHIHE_SOURCE_DIR "/resources/sample/catalogs/house-rules"); }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    /// A copy of the sample as the folder @p name; with an @p id, under that id.
    void add(const QString &name, const QString &id = {})
    {
        for (const char *each : {"catalog.yaml", "profile.yaml", "obligations.yaml", "sources/gate-standard.yaml",
                                 "practices/gate.yaml", "checklists/gate.yaml"}) {
            const QString file = QLatin1String(each);
            QString text = read(sample() + u'/' + file);
            if (!id.isEmpty()) {
                text.replace(QStringLiteral("house-rules"), id);
                text.replace(QStringLiteral("house_rules_"), QString(id).replace(u'-', u'_') + u'_');
            }
            write(name + u'/' + file, text.toUtf8());
        }
    }
    void write(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file));
    }
    [[nodiscard]] QString text(const QString &file) const { return read(path(file)); }
    /// Replaces the only occurrence of @p before.
    void change(const QString &file, const QString &before, const QString &after)
    {
        QString now = text(file);
        if (now.count(before) != 1)
            qFatal("%s holds '%s' %d times", qPrintable(file), qPrintable(before), int(now.count(before)));
        write(file, now.replace(before, after).toUtf8());
    }
    /// The line, from 1, of the first line that holds @p needle.
    [[nodiscard]] int line(const QString &file, const QString &needle) const
    {
        const QStringList lines = text(file).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(needle))
                return int(i) + 1;
        }
        qFatal("'%s' stands on no line of %s", qPrintable(needle), qPrintable(file));
    }

private:
    [[nodiscard]] static QString read(const QString &file)
    {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file));
        return QString::fromUtf8(in.readAll());
    }

    QTemporaryDir m_folder;
};

/// The built-in catalog.
inline const Catalog &base()
{
    static const Catalog catalog = [] {
        auto read = builtIn();
        if (!read)
            qFatal("no catalog");
        return std::move(*read);
    }();
    return catalog;
}

/// What is left out of @p folder, which is readable.
inline QList<LeftOut> leftOut(const UserFolder &folder)
{
    auto added = addUserCatalogs(base(), folder.path());
    if (!added)
        qFatal("%s", qPrintable(added.error().code));
    return added->leftOut;
}

inline QString codes(const QList<Diagnostic> &faults)
{
    QStringList all;
    for (const Diagnostic &fault : faults)
        all.append(fault.place() + u' ' + fault.error.code + u' ' + fault.error.args.join(u", "_s));
    return all.join(u'\n');
}

} // namespace shihe::test
