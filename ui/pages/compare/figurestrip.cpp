#include "ui/pages/compare/figurestrip.h"

#include "ui/text/format.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Figures = 7;
constexpr int CellWidth = 88;

class StripWords
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::FigureStrip)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// "+3", "−2", "0".
QString change(int difference)
{
    return (difference > 0 ? u"+"_s : difference < 0 ? u"−"_s : QString()) + QString::number(std::abs(difference));
}

FigurePair counted(const QString &name, qsizetype before, qsizetype after)
{
    return {name, QString::number(before), QString::number(after), change(static_cast<int>(after - before))};
}

FigurePair conformity(const QString &name, const View &before, const View &after)
{
    FigurePair pair{name, orNone(before.conformityText()), orNone(after.conformityText()), {}};
    const auto then = before.conformity();
    const auto now = after.conformity();
    if (then && now) {
        const qint64 hundredths = std::abs(*now - *then);
        pair.difference = (*now > *then   ? u"+"_s
                           : *now < *then ? u"−"_s
                                          : QString()) +
                          u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
    }
    return pair;
}

FigurePair coverage(const QString &name, const View &before, const View &after)
{
    FigurePair pair{
        name, Format::share(before.answered, before.applicable), Format::share(after.answered, after.applicable), {}};
    if (before.applicable > 0 && after.applicable > 0)
        pair.difference = change(100 * after.answered / after.applicable - 100 * before.answered / before.applicable);
    return pair;
}

} // namespace

QList<FigurePair> figurePairs(const Evaluation &before, const Evaluation &after)
{
    const View &law = before.views.at(0);
    const View &lawNow = after.views.at(0);
    return {{StripWords::tr("Grade"), orNone(law.grade), orNone(lawNow.grade), {}},
            conformity(StripWords::tr("Law, %"), law, lawNow),
            conformity(StripWords::tr("Standards, %"), before.views.at(1), after.views.at(1)),
            coverage(StripWords::tr("Coverage"), law, lawNow),
            counted(StripWords::tr("Red lines crossed"), before.redLines.size(), after.redLines.size()),
            counted(StripWords::tr("Red lines open"), before.openRedLines.size(), after.openRedLines.size()),
            counted(StripWords::tr("Findings"), before.findings.size(), after.findings.size())};
}

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(space::Medium, this);
    for (int i = 0; i < Figures; ++i) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::Hair);
        const Cell cell{box, makeLabel(TextSize::Caption, Tone::Slate), makeLabel(TextSize::Lead, Tone::Ink, true),
                        makeLabel(TextSize::Caption, Tone::Slate)};
        cell.name->setWordWrap(false);
        cell.values->setWordWrap(false);
        for (QLabel *label : {cell.name, cell.values, cell.difference})
            column->addWidget(label);
        flow->addWidget(box);
        m_cells.append(cell);
    }
}

void FigureStrip::show(const QList<FigurePair> &figures)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells.at(i);
        cell.box->setVisible(i < figures.size());
        if (i >= figures.size())
            continue;
        const FigurePair &figure = figures.at(i);
        cell.name->setText(figure.name);
        cell.values->setText(u"%1 → %2"_s.arg(figure.before, figure.after));
        cell.difference->setText(figure.difference.isEmpty() ? u" "_s : figure.difference);
        const int width = std::max(cell.name->sizeHint().width(), cell.values->sizeHint().width());
        cell.box->setFixedWidth(std::max(CellWidth * Theme::current().percent / 100, width));
    }
}

} // namespace shihe::ui
