#include "ui/pages/impact/impactform.h"

#include "ui/pages/walk/linefield.h"
#include "ui/pages/walk/notefield.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ImpactForm::ImpactForm(Desk &desk, AssessmentSession &session, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_session(session)
{
}

QString ImpactForm::text(const QString &key) const
{
    return m_desk.text(Error{key, {}});
}

void ImpactForm::keep(const std::function<void(ImpactAssessment &)> &change)
{
    ImpactAssessment impact = m_session.assessment().impact;
    change(impact);
    const ActivityImpact nothing;
    for (auto each = impact.activities.begin(); each != impact.activities.end();)
        each = *each == nothing ? impact.activities.erase(each) : std::next(each);
    if (impact == m_session.assessment().impact)
        return;
    if (const auto kept = m_session.setImpact(impact); !kept)
        Q_EMIT failed(kept.error());
}

std::function<void()> ImpactForm::place(QBoxLayout *column, QWidget *field, const QString &name, const QString &key,
                                        const QStringList &of)
{
    auto *label = makeLabel(TextSize::Caption, Tone::Slate);
    label->setBuddy(field);
    field->setObjectName(name);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(space::Hair);
    pair->addWidget(label);
    pair->addWidget(field);
    column->addLayout(pair);
    return [this, label, field, key, of] {
        const QString said = text(key);
        label->setText(said);
        QStringList whole;
        for (const QString &each : of)
            whole << (each.startsWith(u"pia."_s) ? text(each) : each);
        field->setAccessibleName((whole << said).join(u" · "_s));
    };
}

template <typename FieldWidget>
void ImpactForm::addText(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                         const Member<QString> &member)
{
    auto *field = new FieldWidget;
    const auto named = place(column, field, name, key, of);
    connect(field, &FieldWidget::typed, this, [this, member](const QString &typed) {
        keep([&](ImpactAssessment &impact) {
            if (QString *text = member(impact))
                *text = typed;
        });
    });
    m_fields.append({[this, field, member](ImpactAssessment &impact) {
                         field->setReadOnly(m_session.isFixed());
                         if (const QString *text = member(impact))
                             field->follow(*text);
                     },
                     [field] { field->flush(); }, named});
}

void ImpactForm::addNote(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                         const Member<QString> &member)
{
    addText<NoteField>(column, name, key, of, member);
}

void ImpactForm::addLine(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                         const Member<QString> &member)
{
    addText<LineField>(column, name, key, of, member);
}

void ImpactForm::addDay(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                        const Member<std::optional<QDate>> &member)
{
    auto *field = new DayField;
    const auto named = place(column, field, name, key, of);
    connect(field, &DayField::dayChosen, this, [this, member](const std::optional<QDate> &chosen) {
        keep([&](ImpactAssessment &impact) {
            if (auto *day = member(impact))
                *day = chosen;
        });
    });
    m_fields.append({[this, field, member](ImpactAssessment &impact) {
                         field->setReadOnly(m_session.isFixed());
                         if (const auto *day = member(impact))
                             field->setDay(*day);
                     },
                     [field] { field->flush(); },
                     [this, field, named] {
                         named();
                         field->setLanguage(m_desk.language());
                     }});
}

template <typename T>
void ImpactForm::addPick(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                         const QStringList &words, const Member<std::optional<T>> &member, const QString &none)
{
    auto *field = new PickBox;
    for (qsizetype i = 0; i <= words.size(); ++i)
        field->addItem(QString());
    const auto named = place(column, field, name, key, of);
    connect(field, &QComboBox::activated, this, [this, member](int index) {
        keep([&](ImpactAssessment &impact) {
            if (auto *chosen = member(impact))
                *chosen = index > 0 ? std::optional(static_cast<T>(index - 1)) : std::nullopt;
        });
    });
    m_fields.append({[this, field, member](ImpactAssessment &impact) {
                         field->setEnabled(!m_session.isFixed());
                         if (const auto *chosen = member(impact))
                             field->setCurrentIndex(*chosen ? static_cast<int>(**chosen) + 1 : 0);
                     },
                     [] {},
                     [this, field, named, words, none] {
                         named();
                         field->setItemText(0, none.isEmpty() ? tr("Not chosen yet") : text(none));
                         for (int i = 0; i < words.size(); ++i)
                             field->setItemText(i + 1, text(words.at(i)));
                     }});
}

void ImpactForm::addChoice(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                           const QStringList &words, const Member<std::optional<int>> &member, const QString &none)
{
    addPick<int>(column, name, key, of, words, member, none);
}

void ImpactForm::addFlag(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                         const Member<std::optional<bool>> &member)
{
    addPick<bool>(column, name, key, of, {u"fact.no"_s, u"fact.yes"_s}, member, {});
}

void ImpactForm::addHandling(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                             const QStringList &words, const Member<std::optional<Handling>> &member)
{
    addPick<Handling>(column, name, key, of, words, member, {});
}

void ImpactForm::addCorrection(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                               const Member<Correction> &member)
{
    auto *tick = new QCheckBox;
    tick->setObjectName(name);
    column->addWidget(tick);
    auto *room = new QWidget;
    auto *below = new QVBoxLayout(room);
    below->setContentsMargins(space::Large, 0, 0, 0);
    column->addWidget(room);
    connect(tick, &QCheckBox::clicked, this, [this, member](bool on) {
        keep([&](ImpactAssessment &impact) {
            if (Correction *correction = member(impact))
                correction->applies = on;
        });
    });
    m_fields.append({[this, tick, room, member](ImpactAssessment &impact) {
                         tick->setEnabled(!m_session.isFixed());
                         const Correction *correction = member(impact);
                         tick->setChecked(correction && correction->applies);
                         room->setVisible(correction && correction->applies);
                     },
                     [] {},
                     [this, tick, key, of] {
                         tick->setText(text(key));
                         QStringList whole;
                         for (const QString &each : of)
                             whole << (each.startsWith(u"pia."_s) ? text(each) : each);
                         tick->setAccessibleName((whole << text(key)).join(u" · "_s));
                     }});
    addNote(below, name + u".reason"_s, u"pia.reason"_s, QStringList(of) << key,
            [member](ImpactAssessment &impact) -> QString * {
                Correction *correction = member(impact);
                return correction ? &correction->reason : nullptr;
            });
}

void ImpactForm::clear()
{
    m_fields.clear();
}

void ImpactForm::follow()
{
    ImpactAssessment impact = m_session.assessment().impact;
    for (const Field &field : std::as_const(m_fields))
        field.follow(impact);
}

void ImpactForm::flush()
{
    const QList<Field> fields = m_fields; // keeping one may build them anew
    for (const Field &field : fields)
        field.flush();
}

void ImpactForm::retranslate()
{
    for (const Field &field : std::as_const(m_fields))
        field.retranslate();
}

} // namespace shihe::ui
