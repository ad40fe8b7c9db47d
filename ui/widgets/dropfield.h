// The field that takes files: dropped, or chosen by a click.
#pragma once

#include <QAbstractButton>

class QMimeData;

namespace shihe::ui {

/// The local files that are dragged; empty if anything else is among them.
[[nodiscard]] QStringList draggedFiles(const QMimeData *data);

class DropField final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Takes { One, Many };

    explicit DropField(Takes takes = Takes::One, QWidget *parent = nullptr);

    /// @p lead stands in the middle, @p detail below it.
    void setTexts(const QString &lead, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dropped(const QStringList &files); ///< never empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool takes(const QMimeData *dragged) const;

    Takes m_takes;
    QString m_detail;
    bool m_hovered = false; ///< by a file
};

} // namespace shihe::ui
