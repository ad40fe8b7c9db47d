#include "core/report/kinds.h"

#include <array>
#include <utility>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Part, const char *>, 15> PartWords{{{Part::Scope, "scope"},
                                                                   {Part::Law, "law"},
                                                                   {Part::Scores, "scores"},
                                                                   {Part::RedLines, "red-lines"},
                                                                   {Part::Findings, "findings"},
                                                                   {Part::Plan, "plan"},
                                                                   {Part::Anticipated, "anticipated"},
                                                                   {Part::Open, "open"},
                                                                   {Part::Answers, "answers"},
                                                                   {Part::Changes, "changes"},
                                                                   {Part::Method, "method"},
                                                                   {Part::Sources, "sources"},
                                                                   {Part::Evidence, "evidence"},
                                                                   {Part::Glossary, "glossary"},
                                                                   {Part::Data, "data"}}};

constexpr std::array<std::pair<Kind, const char *>, 10> KindWords{{{Kind::Gap, "gap"},
                                                                   {Kind::Summary, "summary"},
                                                                   {Kind::Plan, "plan"},
                                                                   {Kind::Evidence, "evidence"},
                                                                   {Kind::Soa, "soa"},
                                                                   {Kind::Filing, "filing"},
                                                                   {Kind::FilingChange, "filing-change"},
                                                                   {Kind::FilingEnd, "filing-end"},
                                                                   {Kind::Pia, "pia"},
                                                                   {Kind::PiaPublic, "pia-public"}}};

} // namespace

QString word(Part part)
{
    for (const auto &[each, name] : PartWords) {
        if (each == part)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

const QList<Part> &allParts()
{
    static const QList<Part> all = [] {
        QList<Part> parts;
        for (const auto &[part, name] : PartWords)
            parts << part;
        return parts;
    }();
    return all;
}

QString word(Kind kind)
{
    for (const auto &[each, name] : KindWords) {
        if (each == kind)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<Kind> kindFromWord(const QString &word)
{
    for (const auto &[kind, name] : KindWords) {
        if (word == QLatin1StringView(name))
            return kind;
    }
    return std::nullopt;
}

const QList<Kind> &allKinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> kinds;
        for (const auto &[kind, name] : KindWords)
            kinds << kind;
        return kinds;
    }();
    return all;
}

bool isForm(Kind kind)
{
    switch (kind) {
    case Kind::Gap:
    case Kind::Summary:
    case Kind::Plan:
    case Kind::Evidence:
        return false;
    case Kind::Soa:
    case Kind::Filing:
    case Kind::FilingChange:
    case Kind::FilingEnd:
    case Kind::Pia:
    case Kind::PiaPublic:
        return true;
    }
    Q_UNREACHABLE();
}

bool tellsImpact(Kind kind)
{
    return kind == Kind::Pia || kind == Kind::PiaPublic;
}

Parts partsOf(Kind kind)
{
    switch (kind) {
    case Kind::Gap:
        return {allParts().begin(), allParts().end()};
    case Kind::Summary:
        return {};
    case Kind::Plan:
        return {Part::Plan};
    case Kind::Evidence:
        return {Part::Evidence};
    case Kind::Soa:
    case Kind::Filing:
    case Kind::FilingChange:
    case Kind::FilingEnd:
    case Kind::Pia:
    case Kind::PiaPublic:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace shihe::report
