// What tests of evidence share: files on the disk, pieces at an answer, drops and clicks.
#pragma once

#include "walking.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QMimeData>

namespace shihe::test {

inline const QString Asked = QStringLiteral("notice.before");

class Proving : protected Walking
{
protected:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(world->file(name));
        QDir().mkpath(QFileInfo(out).path());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    QString piece(const QString &name, const QByteArray &bytes, const QString &practice = Asked)
    {
        const auto id = session().addEvidence(practice, file(name, bytes));
        if (!id)
            qFatal("no piece");
        return *id;
    }
    [[nodiscard]] ui::Page *page() { return world->show(ui::PageId::Evidence); }
    static void drop(QWidget *onto, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &dropped);
    }
    static void click(QWidget &parent, const QString &name)
    {
        QTest::mouseClick(child<QAbstractButton>(parent, name), Qt::LeftButton);
    }
    [[nodiscard]] QMap<QString, Evidence> inFile()
    {
        return session().workspace().store().load(session().assessment().id)->evidence;
    }
    [[nodiscard]] int attached()
    {
        const auto answer = stored(Asked);
        return answer ? int(answer->evidence.size()) : 0;
    }
};

} // namespace shihe::test
