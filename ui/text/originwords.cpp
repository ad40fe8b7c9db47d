#include "ui/text/originwords.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

QString OriginWords::sentence(const AssessmentSession::DraftOrigin &origin, const Practice &now, Language language)
{
    QStringList questions;
    for (const Text &question : origin.questions)
        questions << question.in(language);
    const QString before = questions.join(language == Language::Zh ? u" "_s : u" / "_s);
    switch (origin.kind) {
    case PracticeUpgrade::Kind::Split:
        return tr("Split in catalog %1. It was one question: %2").arg(origin.version, before);
    case PracticeUpgrade::Kind::Merged:
        return tr("Merged in catalog %1; the worst answer stands here. Before: %2").arg(origin.version, before);
    case PracticeUpgrade::Kind::Renamed:
        return tr("New in catalog %1, in the place of: %2").arg(origin.version, before);
    case PracticeUpgrade::Kind::Returned:
        return tr("Asked again since catalog %1.").arg(origin.version);
    default:
        break;
    }
    if (origin.questions == QList<Text>{now.question})
        return now.scope == Scope::Organisation
                   ? tr("Answered once for the whole organisation since catalog %1.").arg(origin.version)
                   : tr("Answered for each activity since catalog %1.").arg(origin.version);
    return before.isEmpty() ? tr("Reworded in catalog %1.").arg(origin.version)
                            : tr("Reworded in catalog %1. Before: %2").arg(origin.version, before);
}

} // namespace shihe::ui
