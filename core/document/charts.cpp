#include "core/document/charts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shihe::document {

void fitAxis(Curve &curve, int whole, const QString &unit)
{
    static constexpr std::array<int, 6> Steps{1, 2, 5, 10, 20, 25};
    static constexpr double Air = 1.05; // above the highest point, for its value
    static constexpr int MostLevels = 5;
    double highest = 0;
    for (const CurvePoint &point : curve.points)
        highest = std::max(highest, point.y);
    int step = whole;
    int count = 1;
    for (const int each : Steps) {
        const int wanted = std::max(1, static_cast<int>(std::ceil(highest * whole * Air / each)));
        if (const int levels = std::min(wanted, std::max(1, whole / each)); levels <= MostLevels) {
            step = each;
            count = levels;
            break;
        }
    }
    const int top = step * count;
    for (CurvePoint &point : curve.points)
        point.y = std::min(1.0, point.y * whole / top);
    curve.levels.clear();
    for (int i = 0; i <= count; ++i)
        curve.levels << AxisLevel{static_cast<double>(i) / count, QString::number(i * step) + unit};
    curve.low = curve.levels.constFirst().text;
    curve.high = curve.levels.constLast().text;
}

} // namespace shihe::document
