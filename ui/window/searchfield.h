// The search field with its hits below; choosing one leads there.
#pragma once

#include "ui/models/searchmodel.h"

#include <QLineEdit>

class QCompleter;

namespace shihe::ui {

class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Desk &desk, QWidget *parent = nullptr);

    /// Makes room for the placeholder, which is set from outside.
    void fit();
    /// Reads the desk's catalog anew: another assessment was opened.
    void reload();

Q_SIGNALS:
    void goTo(const shihe::ui::Destination &destination);

private:
    void choose(const QModelIndex &index);

    Desk &m_desk;
    SearchModel *m_model;
    QCompleter *m_completer;
};

} // namespace shihe::ui
