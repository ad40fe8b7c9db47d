// The groups of what a table shows, each a chip with its name and number; one of them is chosen.
#pragma once

#include "ui/theme/theme.h"

#include <QMap>
#include <QWidget>

namespace shihe::ui {

class Chip;

class GroupChips final : public QWidget
{
    Q_OBJECT

public:
    enum class Empty { Disabled, Hidden }; ///< what becomes of a group without rows, unless it is the chosen one

    /// @p groups in their order, the first one chosen; @p name begins the chips' object names.
    GroupChips(const QString &name, const QList<int> &groups, Empty empty, QWidget *parent = nullptr);

    void setTone(int group, Tone tone);
    void show(int group, const QString &name, int count);
    /// Without a signal.
    void choose(int group);

Q_SIGNALS:
    void chosen(int group);

private:
    QMap<int, Chip *> m_chips;
    const Empty m_empty;
};

} // namespace shihe::ui
