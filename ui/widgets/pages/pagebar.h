// Turns and zooms the pages of a PagesView.
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace shihe::ui {

class FlowLayout;
class PagesView;

class PageBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p pages must outlive the bar.
    explicit PageBar(PagesView *pages, QWidget *parent = nullptr);

    /// One more at its end.
    void addWidget(QWidget *widget);
    void retranslate();

private:
    void showPlace();

    PagesView *m_pages;
    FlowLayout *m_flow;
    QToolButton *m_previous, *m_next, *m_out, *m_in, *m_fit;
    QSpinBox *m_page;
    QLabel *m_of, *m_zoom;
};

} // namespace shihe::ui
