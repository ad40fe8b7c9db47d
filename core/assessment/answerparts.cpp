#include "core/assessment/answerparts.h"

namespace shihe {

QList<AnswerPart> differences(const std::optional<Answer> &before, const std::optional<Answer> &after)
{
    const Answer old = before.value_or(Answer{});
    const Answer now = after.value_or(Answer{});
    QList<AnswerPart> parts;
    const auto compare = [&parts](AnswerPart part, bool same) {
        if (!same)
            parts.append(part);
    };
    compare(AnswerPart::Value, before.has_value() == after.has_value() && old.value == now.value);
    compare(AnswerPart::Note, old.note == now.note);
    compare(AnswerPart::Reason, old.reason == now.reason);
    compare(AnswerPart::Evidence, old.evidence == now.evidence);
    compare(AnswerPart::Risk, old.risk == now.risk);
    compare(AnswerPart::Basis, old.basis == now.basis);
    compare(AnswerPart::Informant, old.informant == now.informant);
    compare(AnswerPart::Remark, old.remark == now.remark);
    compare(AnswerPart::Responsible, old.responsible == now.responsible);
    compare(AnswerPart::Due, old.due == now.due);
    return parts;
}

} // namespace shihe
