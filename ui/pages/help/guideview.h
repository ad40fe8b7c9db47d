// One chapter of the guide, set in the look's type.
#pragma once

#include "ui/text/guide.h"

#include <QTextBrowser>

namespace shihe::ui {

class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    void show(const GuideChapter &chapter);
    /// Marks what @p query asks for, and goes to the first place.
    void mark(const QString &query);
    /// The next marked place after the cursor, from the top again after the last.
    void toNextMark();

Q_SIGNALS:
    void chapterWanted(const QString &id);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void set();
    void setMargins();
    void setTables();
    [[nodiscard]] int textWidth() const;

    GuideChapter m_chapter;
    QString m_query;
};

} // namespace shihe::ui
