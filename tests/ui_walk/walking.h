// What the tests of the walk share: the page on the sample, and what lies in the file.
#pragma once

#include "driving.h"

#include "ui/pages/walk/walkpage.h"

#include <QLineEdit>

namespace shihe::test {

class Walking
{
public:
    void start(Language language = Language::En)
    {
        world = std::make_unique<World>(language);
        world->openSample();
    }
    [[nodiscard]] AssessmentSession &session() { return *world->desk().session(); }
    ui::WalkPage *walk(const QString &practice = QStringLiteral("notice.before"))
    {
        auto *page = qobject_cast<ui::WalkPage *>(world->show(ui::PageId::Walk));
        world->window().goTo({ui::PageId::Walk, practice, {}, {}});
        return page;
    }
    /// As it lies in the file, not as the window thinks.
    [[nodiscard]] std::optional<Answer> stored(const QString &practice)
    {
        const auto read = session().workspace().store().load(session().assessment().id);
        if (!read)
            qFatal("the store can't be read");
        const Answers all = answersOf(read->organisation, read->activities.constFirst());
        const auto found = all.constFind(practice);
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }
    void answer(const QString &practice, AnswerValue value, const QString &note = {})
    {
        Answer given;
        given.value = value;
        given.note = note;
        QVERIFY(session().setAnswer(practice, given));
    }
    /// Next year's assessment of the sample, opened: its answers are drafts.
    void copyToNextYear()
    {
        const Assessment from = session().assessment();
        const Text title{QStringLiteral("次年复评"), QStringLiteral("The year after")};
        const auto id =
            world->desk().workspace()->copyAssessment(session().catalog(), from, title, from.asOf.addYears(1));
        QVERIFY(id);
        QVERIFY(world->desk().openAssessment(*id));
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }

    /// Into what has the keyboard, as an input method would.
    static void type(const QString &text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(focus(), &typed);
    }

    std::unique_ptr<World> world;
};

} // namespace shihe::test
