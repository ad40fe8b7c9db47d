// The six answers as big targets, and the reason where a question does not apply.
#pragma once

#include "core/assessment/assessment.h"

#include <QAbstractButton>
#include <QTimer>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace shihe::ui {

/// One answer: its mark, its word, and the key that gives it.
class AnswerButton final : public QAbstractButton
{
    Q_OBJECT

public:
    AnswerButton(AnswerValue value, int key, QWidget *parent = nullptr);

    [[nodiscard]] AnswerValue value() const { return m_value; }
    /// A no on a red line is marked by its seal.
    void setRedLine(bool redLine);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AnswerValue m_value;
    int m_key;
    bool m_redLine = false;
};

class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRow(QWidget *parent = nullptr);

    /// Shows what is kept for another question: a reason begun for the last one is gone from the field.
    void start(const std::optional<Answer> &answer, bool redLine);
    /// Shows what is kept now; a reason being typed stays.
    void follow(const std::optional<Answer> &answer, bool redLine);
    /// As a click on the button: "does not apply" asks for its reason first.
    void choose(AnswerValue value);
    /// Hands out a typed reason that waits for its turn.
    void flush();
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    /// @p reason is empty but for "does not apply", where it never is.
    void answered(shihe::AnswerValue value, const QString &reason);
    void left(); ///< the reason is given: the keys belong to the page again

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void check(std::optional<AnswerValue> value);
    void showReason(bool shown);

    QGridLayout *m_grid;
    QList<AnswerButton *> m_buttons;
    QWidget *m_reasonRow;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_reasonHint;
    QTimer m_typing;
    std::optional<AnswerValue> m_kept;
    QString m_keptReason;
    int m_columns = 0;
};

} // namespace shihe::ui
