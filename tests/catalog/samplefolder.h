// A small catalog in order, in a folder of its own, for tests to break.
#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryDir>

class SampleFolder final
{
public:
    SampleFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString text(const QString &file) const { return m_texts.value(file); }

    void write(const QString &file, const QString &text);
    void write(const QString &file, const QByteArray &bytes);
    void remove(const QString &file);
    /// Replaces the only occurrence of @p before; fatal if there is none, or more than one.
    void change(const QString &file, const QString &before, const QString &after);
    /// The line, from 1, of the only line that holds @p needle; fatal otherwise.
    [[nodiscard]] int line(const QString &file, const QString &needle) const;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_texts;
};
