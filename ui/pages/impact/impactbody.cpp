#include "ui/pages/impact/impactbody.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QStringList levelKeys(const QString &kind, QString (*wordOf)(int))
{
    QStringList keys;
    for (int level = 0; level < 4; ++level)
        keys << kind + wordOf(level);
    return keys;
}

/// A row of @p rows by its id; nullptr where it is gone.
template <typename Row>
Row *rowIn(QList<Row> &rows, const QString &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

ImpactBody::ImpactBody(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_form(new ImpactForm(desk, session, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
    connect(m_form, &ImpactForm::failed, this, &ImpactBody::failed);
}

template <typename T>
ImpactForm::Member<T> ImpactBody::in(const InActivity<T> &member) const
{
    return [activity = m_activity, member](ImpactAssessment &impact) { return member(impact.activities[activity]); };
}

QStringList ImpactBody::shape() const
{
    const QString id = m_session.activity().id;
    const ActivityImpact impact = m_session.assessment().impact.activities.value(id);
    QStringList shape{id, m_session.isFixed() ? u"fixed"_s : QString()};
    for (const DataFlow &flow : impact.flows)
        shape << u"flow."_s + flow.id;
    for (const Treatment &treatment : impact.treatments)
        shape << u"treatment."_s + treatment.id;
    return shape;
}

QVBoxLayout *ImpactBody::addPart(const QString &key)
{
    auto *card = new Card;
    auto *title = new SectionTitle;
    card->column()->addWidget(title);
    m_titles.append({title, key});
    m_column->addWidget(card);
    return card->column();
}

QPushButton *ImpactBody::addButton(QVBoxLayout *column, const QString &name)
{
    auto *button = plainButton();
    button->setObjectName(name);
    button->setEnabled(!m_session.isFixed());
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ImpactBody::build()
{
    m_form->flush();
    for (int d = 0; d < m_dimensions.size(); ++d) {
        m_open.removeAll(d);
        if (m_dimensions.at(d)->isOpen())
            m_open << d;
    }
    m_form->clear();
    m_dimensions.clear();
    m_titles.clear();
    m_buttons.clear();
    clearLayout(m_column);
    m_shape = shape();
    m_activity = m_session.activity().id;
    addTopics();
    addFlows();
    for (std::size_t d = 0; d < ImpactDimensions; ++d)
        addDimension(d);
    addTreatments();
    m_form->retranslate();
}

void ImpactBody::addTopics()
{
    QVBoxLayout *column = addPart(u"pia.topics"_s);
    for (const ImpactTopic topic : ImpactTopics) {
        m_form->addNote(column, u"topic."_s + word(topic), u"pia.topic."_s + word(topic), {},
                        in<QString>([topic](ActivityImpact &impact) { return &impact.topics[topic]; }));
    }
}

void ImpactBody::addFlows()
{
    const QList<DataFlow> flows = m_session.assessment().impact.activities.value(m_activity).flows;
    QVBoxLayout *column = addPart(u"pia.mapping"_s);
    for (qsizetype i = 0; i < flows.size(); ++i) {
        const QString id = flows.at(i).id;
        const QStringList of{u"pia.mapping"_s, QString::number(i + 1)};
        if (i > 0)
            column->addWidget(makeRule());
        const QString name = u"flow%1."_s.arg(i + 1);
        for (const DataField field : DataFields) {
            m_form->addLine(column, name + word(field), u"pia.data."_s + word(field), of,
                            in<QString>([id, field](ActivityImpact &impact) -> QString * {
                                DataFlow *flow = rowIn(impact.flows, id);
                                return flow ? &flow->texts[field] : nullptr;
                            }));
        }
        m_form->addFlag(column, name + u"sensitive"_s, u"pia.data.sensitive"_s, of,
                        in<std::optional<bool>>([id](ActivityImpact &impact) -> std::optional<bool> * {
                            DataFlow *flow = rowIn(impact.flows, id);
                            return flow ? &flow->sensitive : nullptr;
                        }));
        QPushButton *remove = addButton(column, name + u"remove"_s);
        m_buttons.append({remove, [number = i + 1] { return tr("Remove row %1 of the data mapping").arg(number); }});
        connect(remove, &QPushButton::clicked, this, [this, id] {
            m_form->keep([&](ImpactAssessment &impact) {
                impact.activities[m_activity].flows.removeIf([&id](const DataFlow &flow) { return flow.id == id; });
            });
        });
    }
    QPushButton *add = addButton(column, u"addFlow"_s);
    m_buttons.append({add, [] { return tr("Add a row to the data mapping"); }});
    connect(add, &QPushButton::clicked, this, [this, number = flows.size() + 1] {
        m_wanted = u"flow%1.persons"_s.arg(number);
        m_form->keep(
            [&](ImpactAssessment &impact) { impact.activities[m_activity].flows.append(DataFlow{.id = newId()}); });
    });
}

void ImpactBody::addDimension(std::size_t d)
{
    auto *part = new Disclosure;
    part->button()->setObjectName(u"dimension%1"_s.arg(d + 1));
    part->setOpen(m_open.contains(static_cast<int>(d)));
    m_dimensions << part;
    connect(part, &Disclosure::opened, this, [part, d](bool open) {
        if (open) // its beginning, not its end
            reveal(part->findChild<QWidget *>(u"d%1.reason"_s.arg(d + 1)));
    });
    m_column->addWidget(part);
    auto *card = new Card;
    part->content()->addWidget(card);
    QVBoxLayout *column = card->column();
    const QStringList of{u"pia.dimension.d%1"_s.arg(d + 1)};
    const QString name = u"d%1."_s.arg(d + 1);
    m_form->addChoice(column, name + u"level"_s, u"pia.impact"_s, of, levelKeys(u"impact."_s, impactWord),
                      in<std::optional<int>>([d](ActivityImpact &impact) { return &impact.dimensions[d].level; }));
    m_form->addNote(column, name + u"reason"_s, u"pia.reason"_s, of,
                    in<QString>([d](ActivityImpact &impact) { return &impact.dimensions[d].reason; }));
    for (const ImpactCorrection each : ImpactCorrections) {
        m_form->addCorrection(
            column, name + word(each), u"pia.correction."_s + word(each), of,
            in<Correction>([d, each](ActivityImpact &impact) { return &impact.dimensions[d].corrections[each]; }));
    }
    for (std::size_t f = 0; f < LikelihoodFactors; ++f) {
        const QString factor = u"pia.factor.f%1"_s.arg(f + 1);
        const QStringList ofFactor = QStringList(of) << factor;
        const QString inner = name + u"f%1."_s.arg(f + 1);
        const auto judgement = [d, f](ActivityImpact &impact) { return &impact.dimensions[d].factors[f]; };
        column->addWidget(makeRule());
        m_form->addChoice(
            column, inner + u"level"_s, u"pia.likelihood.f%1"_s.arg(f + 1), of,
            levelKeys(u"likelihood."_s, likelihoodWord),
            in<std::optional<int>>([judgement](ActivityImpact &impact) { return &judgement(impact)->level; }));
        m_form->addNote(column, inner + u"reason"_s, u"pia.reason"_s, ofFactor,
                        in<QString>([judgement](ActivityImpact &impact) { return &judgement(impact)->reason; }));
        m_form->addCorrection(
            column, inner + u"lowered"_s, u"pia.correction.lowered"_s, ofFactor,
            in<Correction>([judgement](ActivityImpact &impact) { return &judgement(impact)->lowered; }));
    }
}

void ImpactBody::addTreatments()
{
    const QList<Treatment> treatments = m_session.assessment().impact.activities.value(m_activity).treatments;
    QVBoxLayout *column = addPart(u"pia.treatments"_s);
    QStringList handlings;
    for (const Handling each : Handlings)
        handlings << u"pia.handling."_s + word(each);
    for (qsizetype i = 0; i < treatments.size(); ++i) {
        const QString id = treatments.at(i).id;
        const QStringList of{u"pia.treatments"_s, QString::number(i + 1)};
        const QString name = u"treatment%1."_s.arg(i + 1);
        if (i > 0)
            column->addWidget(makeRule());
        const auto member = [this, id]<typename T>(T Treatment::*which) {
            return in<T>([id, which](ActivityImpact &impact) -> T * {
                Treatment *treatment = rowIn(impact.treatments, id);
                return treatment ? &(treatment->*which) : nullptr;
            });
        };
        m_form->addChoice(column, name + u"dimension"_s, u"pia.dimension"_s, of,
                          {u"pia.dimension.d1"_s, u"pia.dimension.d2"_s, u"pia.dimension.d3"_s, u"pia.dimension.d4"_s},
                          member(&Treatment::dimension), u"pia.all-dimensions"_s);
        m_form->addHandling(column, name + u"handling"_s, u"pia.treatment.handling"_s, of, handlings,
                            member(&Treatment::handling));
        m_form->addNote(column, name + u"measure"_s, u"pia.treatment.measure"_s, of, member(&Treatment::measure));
        m_form->addLine(column, name + u"responsible"_s, u"pia.treatment.responsible"_s, of,
                        member(&Treatment::responsible));
        m_form->addDay(column, name + u"until"_s, u"pia.treatment.until"_s, of, member(&Treatment::until));
        m_form->addChoice(column, name + u"residual"_s, u"pia.treatment.residual"_s, of,
                          levelKeys(u"pia.risk."_s, impactWord), member(&Treatment::residual));
        m_form->addNote(column, name + u"residualReason"_s, u"pia.reason"_s,
                        QStringList(of) << u"pia.treatment.residual"_s, member(&Treatment::residualReason));
        QPushButton *remove = addButton(column, name + u"remove"_s);
        m_buttons.append({remove, [number = i + 1] { return tr("Remove treatment %1").arg(number); }});
        connect(remove, &QPushButton::clicked, this, [this, id] {
            m_form->keep([&](ImpactAssessment &impact) {
                impact.activities[m_activity].treatments.removeIf(
                    [&id](const Treatment &treatment) { return treatment.id == id; });
            });
        });
    }
    QPushButton *add = addButton(column, u"addTreatment"_s);
    m_buttons.append({add, [] { return tr("Add a treatment"); }});
    connect(add, &QPushButton::clicked, this, [this, number = treatments.size() + 1] {
        m_wanted = u"treatment%1.dimension"_s.arg(number);
        m_form->keep([&](ImpactAssessment &impact) {
            impact.activities[m_activity].treatments.append(Treatment{.id = newId()});
        });
    });
}

void ImpactBody::follow(const ImpactRisk &risk)
{
    if (m_shape != shape())
        build();
    m_form->follow();
    showWords(risk);
    if (m_wanted.isEmpty())
        return;
    if (auto *field = findChild<QWidget *>(m_wanted))
        field->setFocus(Qt::OtherFocusReason);
    m_wanted.clear();
}

void ImpactBody::retranslate(const ImpactRisk &risk)
{
    m_form->retranslate();
    follow(risk);
}

void ImpactBody::showWords(const ImpactRisk &risk)
{
    for (const auto &[title, key] : std::as_const(m_titles))
        title->setText(m_form->text(key));
    for (const auto &[button, name] : std::as_const(m_buttons)) {
        button->setText(name());
        button->setAccessibleName(name());
    }
    const auto found = std::find_if(risk.activities.cbegin(), risk.activities.cend(),
                                    [this](const ActivityRisk &each) { return each.activity == m_activity; });
    for (int d = 0; d < m_dimensions.size(); ++d) {
        std::optional<int> level;
        if (found != risk.activities.cend())
            level = found->dimensions.at(static_cast<std::size_t>(d)).risk;
        const QString name = m_form->text(u"pia.dimension.d%1"_s.arg(d + 1));
        m_dimensions.at(d)->setText(level ? tr("%1: risk %2").arg(name, Format::impact(*level))
                                          : tr("%1: not judged yet").arg(name));
    }
}

} // namespace shihe::ui
