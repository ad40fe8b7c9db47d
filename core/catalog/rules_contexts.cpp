#include "core/catalog/rules.h"

namespace shihe::rules {
namespace {

bool takes(FactType type, const FactValue &value)
{
    switch (type) {
    case FactType::Flag:
        return std::holds_alternative<bool>(value);
    case FactType::Number: {
        const auto *number = std::get_if<qint64>(&value);
        return number && *number >= 0;
    }
    case FactType::One:
        return std::holds_alternative<QString>(value);
    case FactType::Many:
        break;
    }
    return std::holds_alternative<QStringList>(value);
}

void checkPreset(Draft &draft, const QString &factId, const FactValue &value, const Place &facts)
{
    const int line = facts.line(factId);
    const Fact *fact = draft.fact(factId);
    if (!fact) {
        draft.report(facts, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-fact"), {factId});
        return;
    }
    if (!takes(fact->type, value)) {
        draft.report(facts, line, QT_TRANSLATE_NOOP("words", "catalog.wrong-preset"), {factId});
        return;
    }
    QStringList options;
    if (const auto *one = std::get_if<QString>(&value))
        options = {*one};
    else if (const auto *many = std::get_if<QStringList>(&value))
        options = *many;
    for (const QString &option : std::as_const(options)) {
        if (!fact->option(option))
            draft.report(facts, line, QT_TRANSLATE_NOOP("words", "catalog.unknown-option"), {factId, option});
    }
}

} // namespace

void checkContexts(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.contexts.size(); ++i) {
        const Context &context = draft.catalog.contexts.at(i);
        const Place &place = draft.contexts.at(i);
        if (!context.checklist.isEmpty() && !draft.catalog.checklist(context.checklist)) {
            draft.report(place, place.line(QStringLiteral("checklist")),
                         QT_TRANSLATE_NOOP("words", "catalog.unknown-checklist"), {context.checklist});
        }
        const Place facts{place.file, place.node->find(QStringLiteral("facts"))};
        for (auto it = context.facts.cbegin(); it != context.facts.cend(); ++it)
            checkPreset(draft, it.key(), it.value(), facts);
    }
}

} // namespace shihe::rules
