#include "ui/pages/walk/historybox.h"

#include "core/assessment/answerparts.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

HistoryBox::HistoryBox(const AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(linkButton(this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
{
    m_title->setObjectName(u"history"_s);
    m_body->setObjectName(u"historyLines"_s);
    m_lines->setContentsMargins(space::Hair, 0, 0, 0);
    m_lines->setSpacing(space::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_title, &QPushButton::clicked, this, &HistoryBox::toggle);
}

void HistoryBox::show(const QString &practice)
{
    m_practice = practice;
    fill();
}

void HistoryBox::retranslate(Language language)
{
    m_language = language;
    m_title->setText(m_open ? tr("Fold the history") : tr("Show the history"));
    m_title->setToolTip(tr("Who answered what and when (key H)"));
    m_title->setAccessibleName(m_title->text());
    fill();
}

void HistoryBox::toggle()
{
    m_open = !m_open;
    m_body->setVisible(m_open);
    retranslate(m_language);
}

void HistoryBox::fill()
{
    if (!m_open)
        return;
    clearLayout(m_lines);
    const auto versions = m_session.history(m_practice);
    if (!versions) {
        Q_EMIT failed(versions.error());
        return;
    }
    const auto add = [this](const QString &text, TextSize size, Tone tone) {
        auto *label = makeLabel(size, tone, false, m_body);
        label->setText(text);
        return label;
    };
    if (versions->isEmpty())
        m_lines->addWidget(add(tr("Not answered so far."), TextSize::Body, Tone::Slate));
    for (qsizetype i = 0; i < versions->size(); ++i) {
        const AnswerVersion &version = versions->at(i);
        const std::optional<AnswerVersion> before =
            i + 1 < versions->size() ? std::optional(versions->at(i + 1)) : std::nullopt;
        const QString actor = version.actor.isEmpty() ? tr("name erased") : version.actor;
        auto *entry = new QVBoxLayout;
        entry->setSpacing(0);
        entry->addWidget(add(what(version, before), TextSize::Body, Tone::Ink));
        entry->addWidget(add(Format::stamp(version.at, m_language) + u" · "_s + actor, TextSize::Caption, Tone::Slate));
        m_lines->addLayout(entry);
    }
}

namespace {

QString partWord(AnswerPart part)
{
    switch (part) {
    case AnswerPart::Value:
        return HistoryBox::tr("answer");
    case AnswerPart::Note:
        return HistoryBox::tr("note");
    case AnswerPart::Reason:
        return HistoryBox::tr("reason");
    case AnswerPart::Evidence:
        return HistoryBox::tr("evidence");
    case AnswerPart::Risk:
        return HistoryBox::tr("priority");
    case AnswerPart::Basis:
        return HistoryBox::tr("basis");
    case AnswerPart::Informant:
        return HistoryBox::tr("informant");
    case AnswerPart::Remark:
        return HistoryBox::tr("internal remark");
    case AnswerPart::Responsible:
        return HistoryBox::tr("responsible person");
    case AnswerPart::Due:
        return HistoryBox::tr("due date");
    }
    return {};
}

} // namespace

QString HistoryBox::what(const AnswerVersion &version, const std::optional<AnswerVersion> &before) const
{
    QString text;
    const std::optional<Answer> old = before ? before->answer : std::nullopt;
    QStringList parts;
    bool other = false;
    for (const AnswerPart part : differences(old, version.answer)) {
        if (part == AnswerPart::Value)
            other = true;
        else
            parts.append(partWord(part));
    }
    if (!version.answer) {
        text = tr("Answer taken away");
        parts.clear();
    } else if (const QString value = Format::word(version.answer->value); version.carried) {
        text = tr("Carried over as a draft: %1").arg(value);
        parts.clear();
    } else if (before && before->carried && !other) {
        text = tr("Confirmed: %1").arg(value);
    } else if (other) {
        text = old ? tr("%1, before: %2").arg(value, Format::word(old->value)) : tr("Answered: %1").arg(value);
    }
    const QString gap = m_language == Language::Zh ? u"；"_s : u"; "_s;
    const QString comma = m_language == Language::Zh ? u"、"_s : u", "_s;
    QStringList whole;
    if (!text.isEmpty())
        whole.append(text);
    if (!parts.isEmpty())
        whole.append(tr("changed: %1").arg(parts.join(comma)));
    if (version.kind == u"undo")
        whole.append(tr("by undoing"));
    else if (version.kind == u"redo")
        whole.append(tr("by redoing"));
    else if (version.kind == u"change-catalog")
        whole.append(tr("with another catalog"));
    return whole.isEmpty() ? tr("Saved again unchanged") : whole.join(gap);
}

} // namespace shihe::ui
