// The report as it will be: its pages, with page number, zoom and print above them.
#pragma once

#include "ui/pages/report/rendering.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shihe::ui {

class MessageLine;
class PageBar;
class PagesView;

class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void retranslate();
    /// Whether the file is these very pages, or has none of its own: a web page, a text.
    void setExact(bool exact);
    /// It is being made; what is there is shown, but out of date.
    void setPending();
    void show(const std::shared_ptr<const RenderedReport> &report);
    /// There is none, and why.
    void showError(const QString &sentence);
    /// Nothing is under way, and every page in sight is drawn.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void printWanted();

private:
    void showState();

    PagesView *m_pages;
    PageBar *m_bar;
    QLabel *m_state;
    QPushButton *m_print;
    MessageLine *m_message;
    bool m_pending = true;
    bool m_exact = true;
};

} // namespace shihe::ui
