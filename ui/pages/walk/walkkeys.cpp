#include "ui/pages/walk/walkkeys.h"

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using Act = WalkKeys::Act;

struct Binding
{
    Act act;
    QList<QKeySequence> keys; ///< the first is told
};

const QList<Binding> &bindings()
{
    static const QList<Binding> all{
        {Act::Next, {Qt::Key_N, Qt::ALT | Qt::Key_Right}},
        {Act::Previous, {Qt::Key_P, Qt::ALT | Qt::Key_Left}},
        {Act::NextUnanswered, {Qt::Key_U, Qt::ALT | Qt::Key_Down}},
        {Act::Confirm, {Qt::Key_C}}, // and Enter, which the page hears by itself
        {Act::Evidence, {Qt::Key_E}},
        {Act::Note, {Qt::Key_T}},
        {Act::Remark, {Qt::Key_R}},
        {Act::History, {Qt::Key_H}},
        {Act::Clause, {Qt::Key_L}},
        {Act::Languages, {Qt::Key_B}},
        {Act::Search, {Qt::Key_Slash}},
        {Act::List, {Qt::Key_S}},
        {Act::Help, {Qt::Key_Question, Qt::SHIFT | Qt::Key_Question}},
    };
    return all;
}

QString wordsOf(Act act)
{
    switch (act) {
    case Act::Next:
        return WalkKeys::tr("Next question");
    case Act::Previous:
        return WalkKeys::tr("Previous question");
    case Act::NextUnanswered:
        return WalkKeys::tr("Next unanswered question");
    case Act::Confirm:
        return WalkKeys::tr("Confirm the answer of last time");
    case Act::Evidence:
        return WalkKeys::tr("Attach evidence");
    case Act::Note:
        return WalkKeys::tr("Write the note");
    case Act::Remark:
        return WalkKeys::tr("Write the internal remark");
    case Act::History:
        return WalkKeys::tr("Show or fold the history");
    case Act::Clause:
        return WalkKeys::tr("Open the next clause beside the question");
    case Act::Languages:
        return WalkKeys::tr("Show both languages or one");
    case Act::Search:
        return WalkKeys::tr("Search these questions");
    case Act::List:
        return WalkKeys::tr("Go to the list of questions");
    case Act::Help:
        return WalkKeys::tr("Show or hide these keys");
    }
    return {};
}

QString told(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

WalkKeys::WalkKeys(QWidget *page)
    : QObject(page)
{
    const auto on = [this, page](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    static constexpr std::array<AnswerValue, 6> values{AnswerValue::Yes,     AnswerValue::Mostly,
                                                       AnswerValue::Partly,  AnswerValue::No,
                                                       AnswerValue::Unknown, AnswerValue::NotApplicable};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_shortcuts.append(
            on(QKeySequence(Qt::Key_1 + static_cast<int>(i)), [this, value = values.at(i)] { Q_EMIT answer(value); }));
    for (const Binding &binding : bindings()) {
        for (const QKeySequence &keys : binding.keys) {
            QShortcut *shortcut = on(keys, [this, act = binding.act] { Q_EMIT pressed(act); });
            if (binding.act != Act::Help)
                m_shortcuts.append(shortcut);
        }
    }
}

void WalkKeys::setListening(bool listening)
{
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(listening);
}

QList<WalkKeys::Line> WalkKeys::overview()
{
    QList<Line> lines{{u"1 – 6"_s, tr("Answer: yes, mostly, partly, no, unknown, not applicable")}};
    for (const Binding &binding : bindings()) {
        const QString keys = told(binding.keys.constFirst());
        lines.append({binding.act == Act::Confirm ? tr("%1 or Enter").arg(keys) : keys, wordsOf(binding.act)});
    }
    lines.append({tr("Shift and arrows"), tr("Mark several questions in the list")});
    lines.append({u"Esc"_s, tr("Leave a text field, a clause, or the marked questions")});
    lines.append({told(Qt::CTRL | Qt::Key_Z), tr("Undo the last change")});
    lines.append({told(Qt::CTRL | Qt::Key_Y), tr("Redo it")});
    return lines;
}

} // namespace shihe::ui
