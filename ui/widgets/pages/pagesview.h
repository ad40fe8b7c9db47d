// The pages of a PDF, scrolled: as wide as the view, or smaller and then side by side.
#pragma once

#include "ui/widgets/pages/pagesource.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace shihe::ui {

/// Keys: Page Up and Down, Home and End go from page to page, arrows scroll, plus and minus zoom, 0 fits the width.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// nullptr empties the view. The page in front stays in front where the new file has it.
    void setFile(const std::shared_ptr<const QByteArray> &pdf);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    void goToPage(int page);
    void zoom(int steps); ///< each by a quarter
    void fitWidth();
    [[nodiscard]] int percent() const; ///< 100: as large as on paper
    /// Every page in sight is drawn as sharp as it will be.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void pageChanged(); ///< another page is in front, or their number is another
    void zoomChanged();
    void refused(shihe::ui::PdfFault fault); ///< the view is empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        QString words;
        bool isStale = false; ///< of the file before: shown until its own is there
    };

    void take(const QList<QSizeF> &points);
    void place();
    void watch(); ///< which page is in front
    void askNext();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRect placeOf(int page) const; ///< in the viewport
    [[nodiscard]] QSize pixels(int page) const;
    [[nodiscard]] int missing() const; ///< a page in sight without its picture; -1: none
    void describe();

    PageSource *m_source;
    QList<QSizeF> m_sizes; ///< points
    QList<QRect> m_places; ///< px from the upper left corner of all
    QHash<int, Picture> m_pictures;
    double m_zoom = 0; ///< px a point; 0: as wide as the view
    int m_page = 0;
    int m_asked = -1; ///< one at a time
};

} // namespace shihe::ui
