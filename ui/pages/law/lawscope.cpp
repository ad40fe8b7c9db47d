#include "ui/pages/law/lawscope.h"

#include "ui/text/conditionwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

struct LawScope
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::LawScope)
};

QString verdict(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return LawScope::tr("Applies to the activity under assessment.");
    case Truth::False:
        return LawScope::tr("Does not apply to the activity under assessment.");
    case Truth::Unknown:
        break;
    }
    return LawScope::tr("Not known yet whether it applies to the activity under assessment; assumed to.");
}

void addVerdict(QVBoxLayout *column, Truth truth)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *mark = new StateMark;
    mark->setMark(truth == Truth::True ? Mark::Full : truth == Truth::False ? Mark::Dash : Mark::Dashed);
    auto *words = makeLabel(TextSize::Body, Tone::Ink, true);
    words->setObjectName(u"scopeVerdict"_s);
    words->setText(verdict(truth));
    mark->setAccessibleName(words->text());
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    column->addLayout(row);
}

} // namespace

void addScope(QVBoxLayout *column, const Reading &reading, const Source &source)
{
    auto *title = new SectionTitle;
    title->setText(LawScope::tr("Whom it applies to"));
    column->addWidget(title);
    auto *lead = makeLabel(TextSize::Body, Tone::Slate);
    lead->setText(source.applies ? LawScope::tr("Those for whom this holds:")
                                 : LawScope::tr("Whoever does what it is about; no fact of the profile narrows it."));
    column->addWidget(lead);
    if (!source.applies)
        return;
    auto *list = new QVBoxLayout;
    list->setSpacing(space::Hair);
    for (const ConditionLine &line : ConditionWords::lines(*source.applies, reading.catalog, reading.language)) {
        auto *words = makeLabel();
        words->setText(u"– "_s + line.text);
        words->setContentsMargins(line.depth * space::Normal, 0, 0, 0);
        list->addWidget(words);
    }
    column->addLayout(list);
    if (reading.session) {
        const Profile profile = reading.session->profile();
        addVerdict(column, source.applies->evaluate([&profile](const QString &fact) -> const FactValue * {
            const auto found = profile.constFind(fact);
            return found == profile.constEnd() ? nullptr : &*found;
        }));
    }
}

} // namespace shihe::ui
