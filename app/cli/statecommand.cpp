// shihe-cli workspace state FILE STATE [--assessment ID] [--note TEXT]
#include "app/cli/workspace.h"

namespace shihe::cli {

int stateCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, QList<Arguments::Option>{{"assessment"}, {"note"}} + keyOptions(), 1, 2);
    if (!arguments)
        return context.complain(arguments.error());
    const QString state = arguments->places().value(1);
    if (!state.isEmpty() && !assessmentStates().contains(state))
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.state.unknown")),
                                      {state, assessmentStates().join(QStringLiteral(", "))}});
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    auto opened = openAssessment(*file, arguments->value(QStringLiteral("assessment")),
                                 state.isEmpty() ? store::Access::Read : store::Access::Write);
    if (!opened)
        return context.complain(opened.error());
    if (!state.isEmpty()) {
        opened->workspace->setActor(systemPerson());
        if (const auto set = opened->session->setState(state, arguments->value(QStringLiteral("note"))); !set)
            return context.complain(set.error(), NotInOrder);
    }
    const Assessment &assessment = opened->session->assessment();
    QStringList line{assessment.state, QString::number(assessment.mark.version)};
    if (assessment.mark.issuedSeq > 0)
        line << QString::number(assessment.mark.issuedSeq) << assessment.mark.issuedHash;
    print(line.join(u' '));
    return Done;
}

} // namespace shihe::cli
