// A list to choose from with a search above it, in the page: pieces for an answer, questions for a piece.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace shihe::ui {

class PickList final : public QFrame
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString text;
        QString search; ///< in both languages
    };

    explicit PickList(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &search, const QString &empty, const QString &close);
    /// What is searched for stays.
    void setItems(const QList<Item> &items);
    void present(); ///< shows it, the keyboard in the search

Q_SIGNALS:
    void chosen(const QString &id); ///< it stays open: another may follow
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void choose();
    void dismiss();

    QLabel *m_title;
    QToolButton *m_close;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_empty;
    QList<Item> m_items;
};

} // namespace shihe::ui
