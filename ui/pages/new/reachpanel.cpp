#include "ui/pages/new/reachpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Width = 288;

} // namespace

ReachPanel::ReachPanel(QWidget *parent)
    : QFrame(parent)
    , m_count(makeLabel(TextSize::Figure, Tone::Ink, true))
    , m_of(makeLabel(TextSize::Body, Tone::Ink))
    , m_assumed(makeLabel(TextSize::Caption, Tone::Violet))
    , m_title(new SectionTitle)
    , m_kinds(makeLabel(TextSize::Caption, Tone::Slate))
    , m_list(new QWidget)
{
    setObjectName(u"sidePanel"_s);
    setFixedWidth(Width);
    m_count->setObjectName(u"reachCount"_s);
    m_chips = new FlowLayout(space::Hair, m_list);
    auto *scroll = new ScrolledColumn(400, this);
    scroll->setMargins({space::Normal, space::Normal, space::Normal, space::Normal});
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Hair);
    column->addWidget(m_count);
    column->addWidget(m_of);
    column->addWidget(m_assumed);
    column->addSpacing(space::Normal);
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addSpacing(space::Hair);
    column->addWidget(m_list);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void ReachPanel::setReach(const Reach &reach, const Catalog &catalog, Language language)
{
    setAccessibleName(tr("What applies by now"));
    m_count->setText(QString::number(reach.practices.size()));
    m_of->setText(tr("of %1 questions apply").arg(catalog.practices.size()));
    m_assumed->setText(tr("%n of them assumed until more is known", nullptr, static_cast<int>(reach.assumed.size())));
    m_assumed->setVisible(!reach.assumed.isEmpty());
    m_title->setText(tr("%n source(s) apply", nullptr, static_cast<int>(reach.sources.size())));
    const auto count = [&](Force force) {
        return QString::number(std::count_if(reach.sources.cbegin(), reach.sources.cend(),
                                             [&](const QString &id) { return catalog.source(id)->force == force; }));
    };
    m_kinds->setText(tr("%1 binding, %2 recommended, %3 voluntary. Dashed: assumed.")
                         .arg(count(Force::Binding), count(Force::Recommended), count(Force::Voluntary)));
    if (m_language == language && m_shown.sources == reach.sources && m_shown.assumedSources == reach.assumedSources)
        return; // a hundred chips stay as they are
    m_shown = reach;
    m_language = language;
    clearLayout(m_chips);
    for (const QString &id : reach.sources) {
        const Source &source = *catalog.source(id);
        const bool assumed = reach.assumedSources.contains(id);
        auto *chip = new Chip(m_list);
        chip->setText(source.shortTitle(language));
        chip->setToolTip(source.title.in(language));
        chip->setTone(assumed ? Tone::Violet : source.force == Force::Binding ? Tone::Indigo : Tone::Slate);
        chip->setAccessibleName(assumed ? tr("%1, assumed to apply").arg(source.title.in(language))
                                        : source.title.in(language));
        connect(chip, &Chip::clicked, this, [this, id] { Q_EMIT sourceWanted(id); });
        m_chips->addWidget(chip);
    }
}

} // namespace shihe::ui
