// What the system is asked to open, instead of opening it.
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace shihe::test {

/// Takes files and addresses while it lives.
class Opened final : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Opened() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }

private:
    static QStringList schemes() { return {QStringLiteral("file"), QStringLiteral("https")}; }
};

} // namespace shihe::test
