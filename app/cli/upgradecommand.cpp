// shihe-cli workspace upgrade
#include "app/cli/workspace.h"

namespace shihe::cli {
namespace {

using Kind = PracticeUpgrade::Kind;

/// Prints what going over to another catalog does, for a person to read.
class Telling final
{
public:
    Telling(const Context &context, const AssessmentSession &session, const Catalog &to)
        : m_context(context)
        , m_from(session.catalog())
        , m_to(to)
    {
    }

    void tell(const CatalogUpgrade &upgrade) const
    {
        say(QT_TRANSLATE_NOOP("words", "cli.upgrade.versions"), {m_from.version, m_to.version});
        for (const PracticeUpgrade &row : upgrade.practices) {
            if (row.kind != Kind::Unchanged)
                tell(row);
        }
        for (const FactUpgrade &row : upgrade.facts)
            tell(row);
        const auto number = [](qsizetype count) { return QString::number(count); };
        say(QT_TRANSLATE_NOOP("words", "cli.upgrade.answers"),
            {number(upgrade.count(Fate::Stays)), number(upgrade.count(Fate::ToConfirm)),
             number(upgrade.count(Fate::Remembered)), number(upgrade.count(Kind::Unchanged))});
        for (const qsizetype view : {0, 1}) {
            const View &before = upgrade.effect.before.views.at(view);
            say(view == 0 ? QT_TRANSLATE_NOOP("words", "cli.upgrade.law")
                          : QT_TRANSLATE_NOOP("words", "cli.upgrade.standards"),
                {figure(before), figure(upgrade.effect.after.views.at(view)),
                 figure(upgrade.confirmed.views.at(view))});
        }
    }

private:
    void say(const char *key, const QStringList &args) const
    {
        print(m_context.words.text(m_context.language, Error{QString::fromLatin1(key), args}));
    }

    [[nodiscard]] static QString figure(const View &view)
    {
        return view.possible > 0 ? view.grade + u' ' + view.conformityText() : QStringLiteral("–");
    }

    void tell(const PracticeUpgrade &row) const
    {
        QStringList others = row.from;
        others.removeAll(row.practice);
        QString line = kindText(row.kind) + QStringLiteral("  ") + row.practice;
        if (!others.isEmpty())
            line += QStringLiteral(" < ") + others.join(QStringLiteral(" + "));
        if (!row.answers.isEmpty()) {
            QStringList values;
            for (const KeptAnswer &given : row.answers)
                values.append(word(given.answer.value));
            line += QStringLiteral("  (") + values.join(QStringLiteral(", ")) + u')';
        }
        QStringList parts;
        const bool sameQuestion = row.kind == Kind::Recited || row.kind == Kind::Unchanged;
        for (const PracticeUpgrade::Part part : row.parts) {
            if (part == PracticeUpgrade::Part::Question && !sameQuestion)
                continue; // both wordings follow
            parts.append(m_context.words.text(m_context.language, QStringLiteral("upgrade.part-") + word(part)));
        }
        if (!parts.isEmpty())
            line += QStringLiteral("  [") + parts.join(QStringLiteral(", ")) + u']';
        print(line);
        if (row.kind == Kind::Recited && !row.parts.contains(PracticeUpgrade::Part::Question))
            return;
        for (const QString &old : row.from) {
            if (const Practice *practice = m_from.practice(old); practice && row.kind != Kind::New)
                print(QStringLiteral("  - ") + practice->question.in(m_context.language));
        }
        if (const Practice *practice = m_to.practice(row.practice))
            print(QStringLiteral("  + ") + practice->question.in(m_context.language));
    }

    [[nodiscard]] QString kindText(Kind kind) const
    {
        return m_context.words.text(m_context.language, QStringLiteral("upgrade.") + word(kind));
    }

    void tell(const FactUpgrade &row) const
    {
        QString line = m_context.words.text(m_context.language, QStringLiteral("upgrade.fact-") + word(row.kind)) +
                       QStringLiteral("  ") + row.fact;
        for (const QString &option : row.gone)
            line += QStringLiteral(" -") + option;
        for (const QString &option : row.come)
            line += QStringLiteral(" +") + option;
        print(line);
        for (const KeptFact &kept : row.values)
            print(QStringLiteral("  %1 > %2")
                      .arg(factToText(kept.before), kept.after ? factToText(*kept.after) : QStringLiteral("–")));
    }

    const Context &m_context;
    const Catalog &m_from;
    const Catalog &m_to;
};

} // namespace

int upgradeWorkspace(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        QList<Arguments::Option>{{"assessment"}, {"catalog"}, {"catalogs"}, {"preview", 0}, {"json", 0}} + keyOptions(),
        1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const bool preview = arguments->has(QStringLiteral("preview"));
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    const auto opened = openAssessment(*file, arguments->value(QStringLiteral("assessment")),
                                       preview ? store::Access::Read : store::Access::Write);
    if (!opened)
        return context.complain(opened.error());
    AssessmentSession &session = *opened->session;
    // Forgetting an option is no wish to lose a catalog.
    if (!session.catalog().users.isEmpty() && !arguments->has(QStringLiteral("catalogs"))) {
        QStringList ids;
        for (const CatalogPin &pin : session.catalog().userPins())
            ids.append(pin.id);
        return context.complain(
            Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.upgrade.users")), {ids.join(QStringLiteral(", "))}});
    }

    const auto before = session.sharedCatalog();
    const CatalogUpgrade upgrade = session.preview(**catalog);
    const bool json = arguments->has(QStringLiteral("json"));
    const bool same = before->key() == (*catalog)->key();
    if (!json && !same)
        Telling(context, session, **catalog).tell(upgrade);
    if (!preview && !same) {
        opened->workspace->setActor(systemPerson());
        if (const auto done = session.upgrade(*catalog); !done)
            return context.complain(done.error());
    }
    if (json) {
        QJsonObject object = toJson(upgrade, *before, **catalog);
        object.insert(QStringLiteral("assessment"), session.assessment().id);
        object.insert(QStringLiteral("adopted"), !preview && !same);
        printJson(object);
        return Done;
    }
    const char *outcome = same      ? QT_TRANSLATE_NOOP("words", "cli.upgrade.same")
                          : preview ? QT_TRANSLATE_NOOP("words", "cli.upgrade.previewed")
                                    : QT_TRANSLATE_NOOP("words", "cli.upgrade.adopted");
    print(context.words.text(context.language, Error{QString::fromLatin1(outcome), {before->version}}));
    return Done;
}

} // namespace shihe::cli
