#include "ui/pages/evidence/evidenceview.h"

#include "core/base/dates.h"
#include "core/session/erased.h"
#include "core/session/references.h"
#include "ui/models/evidencemodel.h"
#include "ui/pages/evidence/evidencepreview.h"
#include "ui/pages/evidence/picklist.h"
#include "ui/pages/walk/linefield.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace shihe::ui {

EvidenceView::EvidenceView(Desk &desk, AssessmentSession &session, QWidget *parent)
    : ScrolledColumn(480, parent)
    , m_desk(desk)
    , m_session(session)
    , m_editable(!session.isFixed())
    , m_nameLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_name(new LineField)
    , m_facts(makeLabel(TextSize::Caption, Tone::Slate))
    , m_warning(makeLabel(TextSize::Body, Tone::Ochre, true))
    , m_open(plainButton())
    , m_save(plainButton())
    , m_preview(new EvidencePreview(session.workspace().store()))
    , m_referenceLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_reference(new LineField)
    , m_sourceLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_source(new LineField)
    , m_validLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_valid(new DayField)
    , m_keepLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_keep(new DayField)
    , m_noDay(makeLabel(TextSize::Caption, Tone::Ochre))
    , m_sensitive(new QCheckBox)
    , m_sensitiveText(makeLabel(TextSize::Caption, Tone::Slate))
    , m_usesTitle(new SectionTitle)
    , m_uses(new QVBoxLayout)
    , m_more(quietButton())
    , m_practices(new PickList)
    , m_drop(dangerButton())
    , m_erase(dangerButton())
{
    setObjectName(u"evidencePiece"_s);
    place();
    connectFields();
    for (LineField *field : {m_name, m_reference, m_source})
        field->setReadOnly(!m_editable);
    for (DayField *field : {m_valid, m_keep})
        field->setReadOnly(!m_editable);
    for (QWidget *control : QList<QWidget *>{m_sensitive, m_more, m_drop})
        control->setEnabled(m_editable);
    m_erase->setEnabled(!session.workspace().store().readOnly()); // issued or not: see architecture.md
    show({});
}

void EvidenceView::addField(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    column()->addWidget(label);
    column()->addWidget(field);
}

void EvidenceView::place()
{
    m_name->setObjectName(u"pieceName"_s);
    m_facts->setObjectName(u"pieceFacts"_s);
    m_warning->setObjectName(u"pieceWarning"_s);
    m_open->setObjectName(u"openPiece"_s);
    m_save->setObjectName(u"savePiece"_s);
    m_reference->setObjectName(u"pieceReference"_s);
    m_source->setObjectName(u"pieceSource"_s);
    m_valid->setObjectName(u"pieceValid"_s);
    m_keep->setObjectName(u"pieceKeep"_s);
    m_sensitive->setObjectName(u"pieceSensitive"_s);
    m_more->setObjectName(u"moreUses"_s);
    m_practices->setObjectName(u"practices"_s);
    m_drop->setObjectName(u"dropPiece"_s);
    m_erase->setObjectName(u"erasePiece"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noDay->hide();
    m_uses->setSpacing(space::Hair);
    setMargins({space::Normal, 0, space::Normal, space::Normal});
    column()->setSpacing(space::Hair);
    addField(m_nameLabel, m_name);
    column()->addWidget(m_warning);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(space::Small, acts);
    flow->addWidget(m_open);
    flow->addWidget(m_save);
    column()->addSpacing(space::Hair);
    column()->addWidget(acts);
    column()->addSpacing(space::Hair);
    column()->addWidget(m_preview);
    column()->addWidget(m_facts);
    addField(m_referenceLabel, m_reference);
    addField(m_sourceLabel, m_source);
    addField(m_validLabel, m_valid);
    addField(m_keepLabel, m_keep);
    column()->addWidget(m_noDay);
    column()->addSpacing(space::Hair);
    column()->addWidget(m_sensitive);
    column()->addWidget(m_sensitiveText);
    column()->addSpacing(space::Small);
    column()->addWidget(m_usesTitle);
    column()->addLayout(m_uses);
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addWidget(m_practices);
    column()->addSpacing(space::Small);
    auto *ends = new QWidget;
    auto *endings = new FlowLayout(space::Small, ends);
    endings->addWidget(m_drop);
    endings->addWidget(m_erase);
    column()->addWidget(ends);
    column()->addStretch();
}

void EvidenceView::connectFields()
{
    connect(m_name, &LineField::typed, this, &EvidenceView::rename);
    connect(m_reference, &LineField::typed, this, &EvidenceView::readdress);
    connect(m_source, &LineField::typed, this,
            [this](const QString &text) { keep([&](Evidence &piece) { piece.source = text; }); });
    connect(m_valid, &DayField::dayChosen, this,
            [this](const std::optional<QDate> &day) { keep([&](Evidence &piece) { piece.validUntil = day; }); });
    connect(m_keep, &DayField::dayChosen, this,
            [this](const std::optional<QDate> &day) { keep([&](Evidence &piece) { piece.keepUntil = day; }); });
    for (const DayField *field : {m_valid, m_keep}) {
        connect(field, &DayField::validityChanged, this,
                [this] { m_noDay->setVisible(m_valid->isInvalid() || m_keep->isInvalid()); });
    }
    connect(m_sensitive, &QCheckBox::clicked, this,
            [this](bool yes) { keep([yes](Evidence &piece) { piece.sensitive = yes; }); });
    connect(m_open, &QPushButton::clicked, this, &EvidenceView::openWanted);
    connect(m_save, &QPushButton::clicked, this, &EvidenceView::saveWanted);
    connect(m_drop, &QPushButton::clicked, this, &EvidenceView::dropWanted);
    connect(m_erase, &QPushButton::clicked, this, &EvidenceView::eraseWanted);
    connect(m_more, &QPushButton::clicked, this, [this] {
        listPractices();
        m_practices->present();
    });
    connect(m_practices, &PickList::chosen, this,
            [this](const QString &practice) { tell(m_session.attachEvidence(m_id, {practice})); });
    connect(m_practices, &PickList::left, this, [this] { m_more->setFocus(Qt::OtherFocusReason); });
}

void EvidenceView::show(const QString &id)
{
    const auto &all = m_session.assessment().evidence;
    const auto piece = all.constFind(id);
    const bool fresh = id != m_id;
    if (fresh)
        flush();
    m_id = piece == all.cend() ? QString() : id;
    widget()->setVisible(!m_id.isEmpty());
    if (m_id.isEmpty()) {
        m_preview->clear();
        return;
    }
    if (fresh)
        m_practices->hide();
    fill(*piece, fresh);
}

bool EvidenceView::isSettled() const
{
    return m_preview->isComplete();
}

void EvidenceView::flush()
{
    if (m_id.isEmpty())
        return;
    for (LineField *field : {m_name, m_reference, m_source})
        field->flush();
    for (DayField *field : {m_valid, m_keep})
        field->flush();
}

void EvidenceView::fill(const Evidence &piece, bool fresh)
{
    const auto put = [fresh](LineField *field, const QString &text) {
        if (fresh) {
            field->start(text);
            field->setCursorPosition(0);
        } else {
            field->follow(text);
        }
    };
    const bool fixed = !m_editable || isErased(piece); // of what was erased nothing is written anew
    for (LineField *field : {m_name, m_reference, m_source})
        field->setReadOnly(fixed);
    put(m_name, piece.name);
    put(m_reference, piece.reference);
    put(m_source, piece.source);
    fresh ? m_valid->start(piece.validUntil, piece.id) : m_valid->setDay(piece.validUntil);
    fresh ? m_keep->start(piece.keepUntil, piece.id) : m_keep->setDay(piece.keepUntil);
    m_sensitive->setChecked(piece.sensitive);
    m_preview->show(piece);
    fillFacts(piece);
    fillUses(piece);
    if (m_practices->isVisibleTo(this))
        listPractices();
}

void EvidenceView::fillFacts(const Evidence &piece)
{
    const Language language = m_desk.language();
    const bool file = piece.kind == EvidenceKind::File;
    const bool content = file && !piece.sha256.isEmpty();
    QStringList facts{EvidenceModel::kindText(piece, language)};
    facts << tr("Added on %1").arg(Format::stamp(piece.at, language));
    if (content)
        facts << u"SHA-256 "_s + Format::digest(piece.sha256);
    m_facts->setText(facts.join(u'\n'));
    m_referenceLabel->setVisible(!file);
    m_reference->setVisible(!file);
    m_referenceLabel->setText(piece.kind == EvidenceKind::Link ? tr("Address") : tr("Where it lies"));
    m_reference->setAccessibleName(m_referenceLabel->text());
    m_open->setVisible(content || piece.kind == EvidenceKind::Link);
    m_open->setText(file ? tr("Open") : tr("Open the address"));
    m_open->setAccessibleName(file ? tr("Open a copy with the system's program") : m_open->text());
    m_save->setVisible(content);
    QStringList warnings;
    const QDate day = m_session.assessment().asOf;
    const Validity validity = validityOf(piece, day);
    if (validity == Validity::Expired || validity == Validity::EndsSoon)
        warnings << EvidenceModel::validityText(piece, day, language);
    const bool erased = isErased(piece);
    m_erase->setVisible(!erased);
    if (erased)
        warnings << tr("Its content was erased for good. That it was there stays in the journal.");
    else if (isOverdue(piece, dayInChina(m_desk.services().clock.now())))
        warnings << tr("It was to be kept until %1: erase it here, and ask for its erasure where it came from.")
                        .arg(Format::date(*piece.keepUntil, language));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void EvidenceView::fillUses(const Evidence &piece)
{
    clearLayout(m_uses);
    const QList<AssessmentSession::Use> uses = m_session.usesOf(piece.id);
    for (const AssessmentSession::Use &use : uses)
        addUse(use);
    m_usesTitle->setText(uses.isEmpty() ? tr("Serves no answer yet")
                                        : tr("Serves %n answer(s)", nullptr, static_cast<int>(uses.size())));
}

void EvidenceView::addUse(const AssessmentSession::Use &use)
{
    const Language language = m_desk.language();
    const Practice *practice = m_session.knownPractice(use.practice);
    const QString question = practice ? practice->question.in(language) : use.practice;
    const bool asked = m_session.catalog().practice(use.practice);
    QStringList detail;
    if (use.place.activity.isEmpty())
        detail << tr("Whole organisation");
    else if (m_session.assessment().activities.size() > 1) {
        for (const Activity &each : m_session.assessment().activities) {
            if (each.id == use.place.activity)
                detail << each.title.in(language);
        }
    }
    detail << (use.carried ? tr("Draft of last time") : Format::word(use.answer.value));
    if (!asked)
        detail << tr("no longer asked");
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Hair);
    auto *to = new TextButton(TextButton::Look::Row, row);
    to->setObjectName(u"use-"_s + use.practice);
    to->setText(question);
    to->setDetail(detail.join(u" · "_s));
    to->setEnabled(asked);
    to->setAccessibleName(tr("Go to the question: %1").arg(question));
    const QString practiceId = use.practice;
    const QString activity = use.place.activity;
    connect(to, &QPushButton::clicked, this,
            [this, practiceId, activity] { Q_EMIT practiceWanted(practiceId, activity); });
    auto *off = iconButton(u"close"_s, row);
    off->setObjectName(u"takeOff-"_s + use.practice);
    off->setIconSize({16, 16});
    off->setEnabled(m_editable);
    nameButton(off, tr("Take it off this answer: %1").arg(question));
    connect(off, &QToolButton::clicked, this,
            [this, practiceId, activity] { tell(m_session.removeEvidence(practiceId, m_id, activity)); });
    line->addWidget(to, 1);
    line->addWidget(off, 0, Qt::AlignTop);
    m_uses->addWidget(row);
}

void EvidenceView::listPractices()
{
    QList<PickList::Item> items;
    const QStringList serves = m_session.practicesOf(m_id);
    for (const QString &id : m_session.evaluation().applicable) {
        const Practice *practice = m_session.catalog().practice(id);
        if (practice && !serves.contains(id))
            items.append({id, practice->question.in(m_desk.language()),
                          id + u'\n' + practice->question.zh + u'\n' + practice->question.en});
    }
    m_practices->setItems(items);
}

void EvidenceView::keep(const std::function<void(Evidence &)> &change)
{
    const auto &all = m_session.assessment().evidence;
    const auto known = all.constFind(m_id);
    if (known == all.cend())
        return;
    Evidence piece = *known;
    change(piece);
    if (piece != *known)
        tell(m_session.changeEvidence(piece));
}

void EvidenceView::rename(const QString &name)
{
    if (name.simplified().isEmpty()) // while it is typed anew; without a name it keeps the old one
        return;
    keep([&name](Evidence &piece) { piece.name = name.simplified(); });
}

void EvidenceView::readdress(const QString &reference)
{
    const Evidence piece = m_session.assessment().evidence.value(m_id);
    if (piece.kind != EvidenceKind::Link)
        return keep([&reference](Evidence &each) { each.reference = reference.simplified(); });
    const auto link = linkTo(reference, piece.name);
    if (!link) {
        Q_EMIT failed(link.error());
        return;
    }
    keep([&link](Evidence &each) { each.reference = link->reference; });
}

void EvidenceView::retranslate()
{
    const Language language = m_desk.language();
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_save->setText(tr("Save a copy"));
    m_save->setAccessibleName(m_save->text());
    m_sourceLabel->setText(tr("Where it comes from"));
    m_source->setAccessibleName(m_sourceLabel->text());
    m_source->setPlaceholderText(tr("Who gave it, or how it was made"));
    m_validLabel->setText(tr("Valid until (the last day on which it proves anything)"));
    m_valid->setAccessibleName(tr("Valid until"));
    m_valid->setLanguage(language);
    m_keepLabel->setText(tr("Keep until (then it is to be erased)"));
    m_keep->setAccessibleName(tr("Keep until"));
    m_keep->setLanguage(language);
    m_noDay->setText(
        tr("This is no day. Write year, month and day, e.g. 2026-11-22; until then the day of before stays."));
    m_sensitive->setText(tr("Sensitive"));
    m_sensitive->setAccessibleName(m_sensitive->text());
    m_sensitiveText->setText(tr(
        "It may hold personal data or secrets: it is never put into a report or a bundle unless you choose it there."));
    m_more->setText(tr("Use it for another answer"));
    m_more->setAccessibleName(m_more->text());
    m_practices->setTexts(tr("Questions that apply"), tr("Search the questions"),
                          tr("No other question fits. Shorten the search."), tr("Close the list"));
    m_drop->setText(tr("Remove from the assessment"));
    m_erase->setText(tr("Erase for good…"));
    nameButton(m_erase, tr("Erase this piece for good, in every version of the history"));
    m_drop->setAccessibleName(m_drop->text());
    m_drop->setToolTip(tr("Takes it off every answer; undo brings it back"));
    m_preview->retranslate();
    show(m_id);
}

void EvidenceView::toName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void EvidenceView::tell(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace shihe::ui
