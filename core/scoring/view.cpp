#include "core/scoring/scoring.h"

#include <algorithm>
#include <numeric>

namespace shihe {

Fraction Fraction::reduced(qint64 num, qint64 den)
{
    const qint64 divisor = std::gcd(num, den);
    return divisor == 0 ? Fraction{} : Fraction{num / divisor, den / divisor};
}

QString word(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Law:
        return QStringLiteral("law");
    case ViewKind::Standards:
        return QStringLiteral("standards");
    case ViewKind::Checklist:
        return QStringLiteral("checklist");
    case ViewKind::Source:
        break;
    }
    return QStringLiteral("source");
}

std::optional<qint64> View::conformity() const
{
    return possible > 0 ? std::optional(earned * 10'000 / possible) : std::nullopt;
}

namespace {

QString decimals(qint64 hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

} // namespace

QString View::conformityText() const
{
    const auto hundredths = conformity();
    return hundredths ? decimals(*hundredths) : QString();
}

QString shareText(qint64 part, qint64 whole)
{
    return whole > 0 ? decimals(part * 10'000 / whole) + u'%' : QStringLiteral("–");
}

bool holds(const Catalog &catalog, const View &view, QDate day)
{
    if (view.kind == ViewKind::Law || view.kind == ViewKind::Standards)
        return true; // only what is in force enters them
    const QStringList sources =
        view.kind == ViewKind::Checklist ? catalog.checklist(view.id)->sources : QStringList(view.id);
    return std::any_of(sources.begin(), sources.end(), [&](const QString &id) {
        const Source &source = *catalog.source(id);
        const auto status = source.statusOn(day);
        return status == Status::InForce || (status && source.kind == Kind::Case);
    });
}

const View *Evaluation::view(const QString &id) const
{
    const auto found = std::find_if(views.cbegin(), views.cend(), [&id](const View &v) { return v.id == id; });
    return found == views.cend() ? nullptr : &*found;
}

const Finding *Evaluation::finding(const QString &practice) const
{
    const auto is = [&practice](const Finding &f) { return f.practice == practice; };
    const auto found = std::find_if(findings.cbegin(), findings.cend(), is);
    return found == findings.cend() ? nullptr : &*found;
}

} // namespace shihe
