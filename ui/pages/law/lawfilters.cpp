#include "ui/pages/law/lawfilters.h"

#include "ui/models/sourcesmodel.h"
#include "ui/text/format.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/textbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr std::array Kinds{Kind::Law,      Kind::Regulation, Kind::Rule,       Kind::Judicial,
                           Kind::Standard, Kind::Case,       Kind::Initiative, Kind::International};
constexpr std::array Forces{Force::Binding, Force::Recommended, Force::Voluntary};

} // namespace

LawFilters::LawFilters(const SourcesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_group(new QButtonGroup(this))
    , m_kind(new PickBox(this))
    , m_force(new PickBox(this))
    , m_askedOnly(new Chip(this))
    , m_ownOnly(new Chip(this))
{
    m_kind->setObjectName(u"lawKind"_s);
    m_force->setObjectName(u"lawForce"_s);
    m_askedOnly->setObjectName(u"lawAsked"_s);
    m_ownOnly->setObjectName(u"lawOwn"_s);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(space::Hair, chips);
    const QList<std::pair<std::optional<Standing>, Tone>> standings{{std::nullopt, Tone::Indigo},
                                                                    {Standing::InForce, Tone::Indigo},
                                                                    {Standing::Coming, Tone::Violet},
                                                                    {Standing::Draft, Tone::Violet},
                                                                    {Standing::Superseded, Tone::Indigo}};
    for (const auto &[standing, tone] : standings) {
        auto *chip = new Chip(chips);
        chip->setObjectName(standing ? u"standing-%1"_s.arg(static_cast<int>(*standing)) : u"standing-all"_s);
        chip->setCheckable(true);
        chip->setChecked(!standing);
        chip->setTone(tone);
        m_group->addButton(chip);
        flow->addWidget(chip);
        m_standings.append({standing, chip});
        connect(chip, &QPushButton::clicked, this, &LawFilters::changed);
    }
    for (Chip *chip : {m_askedOnly, m_ownOnly}) {
        chip->setCheckable(true);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, &LawFilters::changed);
    }
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(space::Small);
    boxes->addWidget(m_kind, 1);
    boxes->addWidget(m_force, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(boxes);
    column->addWidget(chips);
    for (const PickBox *box : {m_kind, m_force})
        connect(box, &QComboBox::activated, this, &LawFilters::changed);
    offer({}, false);
}

void LawFilters::fill(PickBox *box, const QString &everything, const QStringList &entries)
{
    const int chosen = std::max(box->currentIndex(), 0);
    box->clear();
    box->addItem(everything);
    box->addItems(entries);
    box->setCurrentIndex(chosen);
}

void LawFilters::retranslate()
{
    QStringList kinds;
    for (const Kind kind : Kinds)
        kinds.append(Format::word(kind));
    QStringList forces;
    for (const Force force : Forces)
        forces.append(Format::word(force));
    fill(m_kind, tr("Every kind"), kinds);
    fill(m_force, tr("Binding or not"), forces);
    m_kind->setAccessibleName(tr("Kind of source"));
    m_force->setAccessibleName(tr("Force of the source"));
    m_askedOnly->setText(tr("Asked in this assessment"));
    m_askedOnly->setToolTip(tr("Only clauses that a question of the open assessment asks for"));
    m_ownOnly->setText(tr("Own catalogs"));
    m_ownOnly->setToolTip(tr("Only sources of the catalogs you added"));
    for (Chip *chip : {m_askedOnly, m_ownOnly})
        chip->setAccessibleName(chip->text());
    showCounts();
}

void LawFilters::showCounts()
{
    for (const auto &[standing, chip] : std::as_const(m_standings)) {
        const QString word = !standing                        ? tr("All")
                             : *standing == Standing::InForce ? tr("In force")
                             : *standing == Standing::Coming  ? tr("Coming")
                             : *standing == Standing::Draft   ? tr("Drafts")
                                                              : tr("Superseded");
        chip->setText(u"%1 %2"_s.arg(word).arg(m_model.countOf(standing)));
        chip->setAccessibleName(chip->text());
    }
}

void LawFilters::offer(std::optional<CitedClauses> asked, bool own)
{
    m_asked = std::move(asked);
    m_askedOnly->setVisible(m_asked.has_value());
    m_ownOnly->setVisible(own);
    if (!m_asked)
        m_askedOnly->setChecked(false);
    if (!own)
        m_ownOnly->setChecked(false);
}

LibraryFilter LawFilters::filter() const
{
    LibraryFilter filter;
    for (const auto &[standing, chip] : m_standings) {
        if (chip->isChecked())
            filter.standing = standing;
    }
    if (const int kind = m_kind->currentIndex(); kind > 0)
        filter.kind = Kinds.at(static_cast<std::size_t>(kind) - 1);
    if (const int force = m_force->currentIndex(); force > 0)
        filter.force = Forces.at(static_cast<std::size_t>(force) - 1);
    filter.ofUser = m_ownOnly->isChecked();
    if (m_askedOnly->isChecked())
        filter.asked = m_asked;
    return filter;
}

void LawFilters::reset()
{
    m_standings.constFirst().second->setChecked(true);
    m_kind->setCurrentIndex(0);
    m_force->setCurrentIndex(0);
    m_askedOnly->setChecked(false);
    m_ownOnly->setChecked(false);
}

} // namespace shihe::ui
