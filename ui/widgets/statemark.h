// The five shapes that go with the colours, and the grade's seal: drawn, so that they are the same in every font.
#pragma once

#include "core/assessment/assessment.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace shihe::ui {

enum class Mark {
    Full,   ///< filled circle, jade: yes, in order
    Half,   ///< half circle, ochre: mostly, partly, to do
    Square, ///< square seal, cinnabar: no on a red line
    Ring,   ///< open ring, ink: plain no
    Dashed, ///< dashed ring, violet: drafts, not in force, assumed
    Query,  ///< dotted ring, slate: unknown
    Dash,   ///< a bar, slate: does not apply
    None    ///< nothing yet: a pale ring
};

/// The mark of an answer; nullopt is "not answered".
[[nodiscard]] Mark markOf(const std::optional<AnswerValue> &answer, bool redLine);
[[nodiscard]] Tone toneOf(Mark mark);

/// Paints @p mark into the middle of @p area, as large as fits.
void paintMark(QPainter &painter, const QRectF &area, Mark mark, const Theme &theme);

/// A mark of its own, 14 px. Say in accessibleName what it means.
class StateMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);
    void setMark(Mark mark);
    void setExtent(int pixels);
    [[nodiscard]] Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::None;
};

/// The grade as a seal: a letter in a rounded square; double ring when final, dashed when provisional, cinnabar only
/// for E. Without a grade a dash.
class GradeSeal final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeSeal(int extent = 40, QWidget *parent = nullptr);
    void setGrade(const QString &grade, bool provisional);
    [[nodiscard]] QString grade() const { return m_grade; }
    [[nodiscard]] bool provisional() const { return m_provisional; }

    static void paint(QPainter &painter, const QRectF &area, const QString &grade, bool provisional,
                      const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_grade;
    bool m_provisional = true;
};

} // namespace shihe::ui
