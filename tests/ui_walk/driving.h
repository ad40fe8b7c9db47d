// What the tests of pages share: find a child that must be there, read what is shown, take a picture.
#pragma once

#include "../ui/uiworld.h"

#include <QDir>
#include <QLabel>
#include <QTest>

namespace shihe::test {

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    const QList<T *> found = parent.findChildren<T *>(name);
    if (found.isEmpty())
        qFatal("no %s", qPrintable(name));
    return found.constLast(); // one that is about to go stands before the one that took its place
}

/// All text that labels of @p parent show.
inline QString shownText(const QWidget &parent)
{
    QStringList words;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

/// For people to look at: screenshots/ui_walk/<name>.png in the build folder.
inline void picture(World &world, const QString &name)
{
    QTest::qWait(20);
    const QDir folder(QStringLiteral(SHIHE_BINARY_DIR "/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral("ui_walk")));
    QVERIFY(world.window().grab().save(folder.filePath(QStringLiteral("ui_walk/%1.png").arg(name))));
}

} // namespace shihe::test
