#include "ui/widgets/facts/facteditor.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts/factinput.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

FactEditor::FactEditor(const Fact &fact, const Catalog &catalog, QWidget *parent)
    : Card(parent)
    , m_fact(fact)
    , m_catalog(catalog)
    , m_mark(new StateMark(this))
    , m_question(makeLabel(TextSize::Lead, Tone::Ink, true, this))
    , m_shared(new Tag(this))
    , m_help(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_decides(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_input(new FactInput(fact, this))
    , m_invalid(makeLabel(TextSize::Body, Tone::Ochre, false, this))
    , m_limits(new QVBoxLayout)
    , m_asking(practicesAsking(catalog, fact.id))
{
    setObjectName(u"fact-"_s + fact.id);
    m_decides->setObjectName(u"decides"_s);
    m_invalid->hide();
    m_shared->hide();
    m_limits->setSpacing(space::Hair);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_question, 1);
    head->addWidget(m_shared, 0, Qt::AlignTop);
    column()->addLayout(head);
    column()->addWidget(m_help);
    column()->addSpacing(space::Hair);
    column()->addWidget(m_input);
    column()->addWidget(m_invalid);
    column()->addLayout(m_limits);
    column()->addWidget(m_decides);

    connect(m_input, &FactInput::chosen, this, [this](const std::optional<FactValue> &value) {
        m_invalid->hide();
        Q_EMIT chosen(value);
    });
    connect(m_input, &FactInput::invalid, m_invalid, &QWidget::show);
}

void FactEditor::takeFocus()
{
    m_input->takeFocus();
}

void FactEditor::setShared(bool shared)
{
    m_shared->setVisible(shared);
}

void FactEditor::setReadOnly(bool readOnly)
{
    m_input->setEnabled(!readOnly);
}

void FactEditor::refresh(Language language, const Profile &profile, QDate asOf, int decides)
{
    const auto found = profile.constFind(m_fact.id);
    const FactValue *value = found == profile.cend() ? nullptr : &*found;
    const bool settled = !value && decides == 0;
    m_mark->setMark(value ? Mark::Full : settled ? Mark::Dash : Mark::Dashed);
    m_mark->setFixedHeight(
        QFontMetrics(Theme::current().font(TextSize::Lead, true)).height()); // level with the first line
    m_mark->setAccessibleName(value ? tr("Known") : settled ? tr("Not needed") : tr("Not known: assumed to apply"));
    m_question->setText(m_fact.question.in(language));
    m_shared->setText(tr("Applies to the whole organisation"));
    m_help->setText(m_fact.help.in(language));
    m_help->setVisible(!m_fact.help.isEmpty());
    m_decides->setText(settled ? tr("No longer needed: what is known settles it.")
                       : value ? tr("Decides whether %n question(s) apply.", nullptr, m_asking)
                               : tr("Decides whether %n question(s) apply.", nullptr, decides));
    m_decides->setVisible(m_asking > 0);
    m_invalid->setText(tr("Give a whole number of 0 or more, in digits. What you typed is kept here until then."));
    m_input->setLanguage(language);
    m_input->setValue(value);
    showLimits(language, value, asOf);
}

void FactEditor::showLimits(Language language, const FactValue *value, QDate asOf)
{
    if (m_fact.type != FactType::Number)
        return;
    if (m_asOf != asOf) {
        m_from = limitsOf(m_catalog, m_fact.id, asOf);
        m_asOf = asOf;
    }
    clearLayout(m_limits);
    const qint64 *count = value ? std::get_if<qint64>(value) : nullptr;
    for (const Limit &limit : std::as_const(m_from))
        addLimit(limit, count && *count >= limit.from, language);
}

void FactEditor::addLimit(const Limit &limit, bool reached, Language language)
{
    auto *line = new QWidget(this);
    auto *words = makeLabel(TextSize::Body, reached ? Tone::Ochre : Tone::Slate, false, line);
    const QString from = Format::number(limit.from, language);
    const int practices = static_cast<int>(limit.practices.size());
    const int duties = static_cast<int>(limit.duties.size());
    QStringList said;
    if (practices > 0)
        said.append(reached ? tr("%1 is reached: %n more question(s) apply.", nullptr, practices).arg(from)
                            : tr("From %1 on, %n more question(s) apply.", nullptr, practices).arg(from));
    if (duties > 0)
        said.append(reached ? tr("%1 is reached: %n duty(ies) with a deadline.", nullptr, duties).arg(from)
                            : tr("From %1 on, %n duty(ies) with a deadline.", nullptr, duties).arg(from));
    words->setText(said.join(language == Language::Zh ? QString() : u" "_s));
    auto *mark = new StateMark(line);
    mark->setMark(reached ? Mark::Half : Mark::None);
    mark->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height()); // level with the first line
    auto *chips = new QWidget(line);
    auto *flow = new FlowLayout(space::Hair, chips);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(words, 0, 1);
    grid->addWidget(chips, 1, 1);
    grid->setColumnStretch(1, 1);
    for (const ClauseRef &ref : limit.clauses) {
        const Source *source = m_catalog.source(ref.source);
        auto *chip = new Chip(chips);
        chip->setText(Format::cite(*source, ref.at, language));
        chip->setToolTip(m_catalog.clause(ref)->digest.in(language));
        chip->setAccessibleName(u"%1 %2"_s.arg(source->title.in(language), Format::place(*source, ref.at, language)));
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        flow->addWidget(chip);
    }
    m_limits->addWidget(line);
}

} // namespace shihe::ui
