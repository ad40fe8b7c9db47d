#include "ui/pages/organisation/activitylist.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int LongestName = 200;

} // namespace

ActivityList::ActivityList(AssessmentSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_fixed(session.isFixed())
    , m_title(new SectionTitle(this))
    , m_help(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_rows(new QVBoxLayout)
    , m_renaming(new QWidget(this))
    , m_form(new QFormLayout)
    , m_zh(new QLineEdit(m_renaming))
    , m_en(new QLineEdit(m_renaming))
    , m_done(plainButton(m_renaming))
    , m_new(new QLineEdit(this))
    , m_add(plainButton(this))
{
    m_zh->setObjectName(u"activityZh"_s);
    m_en->setObjectName(u"activityEn"_s);
    m_done->setObjectName(u"renamed"_s);
    m_new->setObjectName(u"newActivity"_s);
    m_add->setObjectName(u"addActivity"_s);
    for (QLineEdit *field : {m_zh, m_en, m_new})
        field->setMaxLength(LongestName);
    m_rows->setSpacing(0);
    m_form->setVerticalSpacing(space::Small);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setLabelAlignment(Qt::AlignLeft);
    addField(m_form, m_zh);
    addField(m_form, m_en);
    auto *renaming = new QVBoxLayout(m_renaming);
    renaming->setContentsMargins(space::Small, 0, 0, 0);
    renaming->addLayout(m_form);
    renaming->addWidget(m_done, 0, Qt::AlignRight);
    m_renaming->hide();
    m_add->setIcon(icon(u"add"_s));
    m_add->setEnabled(false);
    m_new->setEnabled(!m_fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    column()->addWidget(m_title);
    column()->addWidget(m_help);
    column()->addLayout(m_rows);
    column()->addWidget(m_renaming);
    column()->addLayout(row);

    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QLineEdit::returnPressed, this, &ActivityList::add);
    connect(m_add, &QPushButton::clicked, this, &ActivityList::add);
    connect(m_zh, &QLineEdit::editingFinished, this, &ActivityList::keepNames);
    connect(m_en, &QLineEdit::editingFinished, this, &ActivityList::keepNames);
    connect(m_done, &QPushButton::clicked, this, [this] {
        keepNames();
        m_renamed.clear();
        m_renaming->hide();
    });
}

QString ActivityList::nameOf(const Activity &activity) const
{
    const QString name = activity.title.in(m_language);
    return name.isEmpty() ? tr("The only activity") : name;
}

void ActivityList::refresh(Language language)
{
    m_language = language;
    m_title->setText(tr("Processing activities"));
    m_help->setText(tr("A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the one "
                       "you want to work on; what holds for the whole organisation is given once."));
    m_new->setPlaceholderText(tr("Name of another activity"));
    m_new->setAccessibleName(tr("Name of another activity"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the activity"));
    nameField(m_form, m_zh, tr("Activity in Chinese"));
    nameField(m_form, m_en, tr("Activity in English"));
    m_done->setText(tr("Done"));
    m_done->setAccessibleName(tr("End renaming"));
    clearLayout(m_rows);
    for (const Activity &activity : m_session.assessment().activities)
        addRow(activity);
    fillNames();
}

void ActivityList::addRow(const Activity &activity)
{
    const QString name = nameOf(activity);
    auto *choose = new TextButton(TextButton::Look::Row, this);
    choose->setCheckable(true);
    choose->setChecked(activity.id == m_session.activity().id);
    choose->setText(name);
    choose->setAccessibleName(name);
    choose->setObjectName(u"choose-"_s + activity.id);
    auto *rename = quietButton(this);
    rename->setText(tr("Rename"));
    rename->setAccessibleName(tr("Rename %1").arg(name));
    rename->setObjectName(u"rename-"_s + activity.id);
    rename->setEnabled(!m_fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Hair);
    line->addWidget(choose, 1);
    line->addWidget(rename);
    connect(choose, &QPushButton::clicked, this, [this, id = activity.id] { m_session.setActivity(id); });
    connect(rename, &QPushButton::clicked, this, [this, id = activity.id] { startRenaming(id); });
    if (m_session.assessment().activities.size() > 1) {
        auto *out = quietButton(this);
        out->setText(tr("Remove"));
        out->setAccessibleName(tr("Remove %1 with its facts and answers").arg(name));
        out->setToolTip(out->accessibleName());
        out->setObjectName(u"remove-"_s + activity.id);
        out->setEnabled(!m_fixed);
        line->addWidget(out);
        connect(out, &QPushButton::clicked, this, [this, id = activity.id, name] { remove(id, name); });
    }
    m_rows->addLayout(line);
}

void ActivityList::add()
{
    const QString name = m_new->text().trimmed();
    if (name.isEmpty())
        return;
    const auto id = m_session.addActivity({name, name});
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_new->clear();
    m_session.setActivity(*id);
}

void ActivityList::remove(const QString &id, const QString &name)
{
    if (id == m_renamed) {
        m_renamed.clear();
        m_renaming->hide();
    }
    if (const auto gone = m_session.removeActivity(id); !gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT removed(name);
}

void ActivityList::startRenaming(const QString &id)
{
    keepNames();
    m_renamed = id;
    for (QLineEdit *field : {m_zh, m_en})
        field->setModified(false);
    fillNames();
    m_renaming->show();
    QLineEdit *first = m_language == Language::Zh ? m_zh : m_en;
    first->setFocus();
    first->selectAll();
}

void ActivityList::fillNames()
{
    for (const Activity &activity : m_session.assessment().activities) {
        if (activity.id != m_renamed)
            continue;
        if (!m_zh->isModified())
            m_zh->setText(activity.title.zh);
        if (!m_en->isModified())
            m_en->setText(activity.title.en);
        return;
    }
    m_renamed.clear();
    m_renaming->hide();
}

void ActivityList::keepNames()
{
    QString zh = m_zh->text().trimmed();
    QString en = m_en->text().trimmed();
    if (m_renamed.isEmpty() || (!m_zh->isModified() && !m_en->isModified()) || (zh.isEmpty() && en.isEmpty()))
        return;
    // One name that stood for both languages goes on to do so.
    for (const Activity &activity : m_session.assessment().activities) {
        if (activity.id == m_renamed && activity.title.zh == activity.title.en &&
            m_zh->isModified() != m_en->isModified())
            zh = en = m_zh->isModified() ? zh : en;
    }
    for (QLineEdit *field : {m_zh, m_en})
        field->setModified(false);
    if (const auto kept = m_session.renameActivity(m_renamed, {zh, en}); !kept)
        Q_EMIT failed(kept.error());
}

} // namespace shihe::ui
