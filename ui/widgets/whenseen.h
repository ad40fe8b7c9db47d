// Work that only matters to who looks: done at once while a widget is seen, else as soon as it is. All pages of an open
// assessment hear of each change, but one of them is in front.
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace shihe::ui {

class WhenSeen final : public QObject
{
    Q_OBJECT

public:
    /// A child of @p seen. @p work runs before the widget's own showEvent.
    WhenSeen(QWidget *seen, std::function<void()> work);

public Q_SLOTS:
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_seen;
    std::function<void()> m_work;
    bool m_asked = false;
};

} // namespace shihe::ui
