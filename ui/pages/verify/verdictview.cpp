#include "ui/pages/verify/verdictview.h"

#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using signing::Verdict;

constexpr int QuestionWidth = 150;
constexpr qsizetype MostLines = 40; // more is what nobody reads; the command line tells all

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return Mark::Full;
    case Verdict::PermittedAdditions:
        return Mark::Half;
    case Verdict::Changed:
    case Verdict::Damaged:
        return Mark::Ring;
    case Verdict::Unsigned:
        break;
    }
    return Mark::Query;
}

Mark markOf(signing::Identity identity)
{
    switch (identity) {
    case signing::Identity::Trusted:
        return Mark::Full;
    case signing::Identity::SelfMade:
        return Mark::Half;
    case signing::Identity::UnknownIssuer:
        break;
    }
    return Mark::Query;
}

Mark markOf(const signing::SignatureReport &signature)
{
    if (signature.certificate != signing::CertificateState::Valid ||
        signature.revocation == signing::Revocation::Revoked)
        return Mark::Ring;
    return signature.revocation == signing::Revocation::Good ? Mark::Full : Mark::Half;
}

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
}

void VerdictView::clear()
{
    clearLayout(m_column);
}

void VerdictView::show(const signing::Verification &found, const Words &words, Language language)
{
    clear();
    addVerdict(found, words, language);
    for (const signing::SignatureReport &signature : found.signatures)
        addSignature(signature, words, language);
    addChanges(found, words, language);
    addNotes(found, words, language);
}

/// What is not of one signature: whom we could not ask, until when the last time stamp holds.
void VerdictView::addNotes(const signing::Verification &found, const Words &words, Language language)
{
    QStringList lines;
    for (const Error &error : found.notChecked)
        lines << words.text(language, error);
    if (found.renewBefore)
        lines << words.text(
            language, Error{u"signing.report.renew-before"_s, {Format::date(found.renewBefore->date(), language)}});
    if (lines.isEmpty())
        return;
    auto *note = makeLabel(TextSize::Body, Tone::Slate);
    note->setObjectName(u"validityNotes"_s);
    note->setText(lines.join(u'\n'));
    m_column->addWidget(note);
}

void VerdictView::showAgainst(bool matches, const QStringList &lines)
{
    auto *card = new Card;
    card->setObjectName(u"against"_s);
    auto *title = new SectionTitle;
    title->setText(tr("Compared with the open assessment"));
    card->column()->addWidget(title);
    QStringList shown = lines.mid(0, MostLines);
    if (lines.size() > MostLines)
        shown << tr("%n more", nullptr, static_cast<int>(lines.size() - MostLines));
    addAnswer(card, matches ? Mark::Full : Mark::Ring, tr("Still the same?"), shown);
    m_column->addWidget(card);
}

void VerdictView::addVerdict(const signing::Verification &found, const Words &words, Language language)
{
    auto *card = new Card;
    card->setObjectName(u"verdict"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    auto *mark = new StateMark;
    mark->setMark(markOf(found.verdict));
    mark->setExtent(24);
    auto *verdict = makeLabel(TextSize::Title, Tone::Ink, true);
    verdict->setObjectName(u"verdictText"_s);
    verdict->setText(signing::describe(found, words, language).constFirst());
    mark->setAccessibleName(verdict->text());
    head->addWidget(mark, 0, Qt::AlignVCenter);
    head->addWidget(verdict, 1);
    card->column()->addLayout(head);
    auto *meaning = makeLabel(TextSize::Body, Tone::Slate);
    meaning->setText(explain(found.verdict));
    card->column()->addWidget(meaning);
    if (!found.signatures.isEmpty() && !signing::identitiesProven(found)) {
        auto *whose = new QHBoxLayout;
        whose->setSpacing(space::Small);
        auto *query = new StateMark;
        query->setMark(Mark::Query);
        query->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height());
        auto *unproven = makeLabel(TextSize::Body, Tone::Ochre, true);
        unproven->setObjectName(u"identityNotProven"_s);
        unproven->setText(
            tr("Who signed is not proven: a certificate doesn't lead to a root you trust. Anybody can make "
               "a key in this name."));
        query->setAccessibleName(unproven->text());
        whose->addWidget(query, 0, Qt::AlignTop);
        whose->addWidget(unproven, 1);
        card->column()->addLayout(whose);
    }
    for (const Error &damage : found.damage) {
        auto *line = makeLabel(TextSize::Body);
        line->setText(words.text(language, damage));
        card->column()->addWidget(line);
    }
    m_column->addWidget(card);
}

void VerdictView::addSignature(const signing::SignatureReport &signature, const Words &words, Language language)
{
    const auto say = [&](const QString &key, const QStringList &args = {}) {
        return words.text(language, Error{key, args});
    };
    auto *card = new Card;
    card->setObjectName(u"signature-"_s + signature.field);
    auto *name = makeLabel(TextSize::Lead, Tone::Ink, true);
    const QString who = signature.signer.isEmpty() ? say(u"signing.report.nobody"_s) : signature.signer;
    name->setText(signature.subfilter == u"ETSI.RFC3161" ? tr("Time stamp of %1").arg(who)
                                                         : tr("Signature of %1").arg(who));
    card->column()->addWidget(name);

    QStringList intact{say(!signature.intact                                 ? u"signing.report.not-intact"_s
                           : signature.coversRevision == signature.revisions ? u"signing.report.covers-all"_s
                                                                             : u"signing.report.covers-part"_s,
                           {QString::number(signature.coversRevision), QString::number(signature.revisions)})};
    for (const Error &problem : signature.problems)
        intact.append(words.text(language, problem));
    addAnswer(card, signature.intact ? Mark::Full : Mark::Ring, tr("Unchanged?"), intact);

    const bool certified = !signature.certificateInfo.fingerprint.isEmpty();
    QStringList identity;
    if (certified)
        identity = {say(signing::wordKey(signature.identity))};
    else
        identity = {tr("The signature carries no certificate")};
    if (!signature.certificateInfo.organisation.isEmpty())
        identity.append(signature.certificateInfo.organisation);
    addAnswer(card, certified ? markOf(signature.identity) : Mark::Query, tr("By whom?"), identity);

    QString when = say(u"signing.report.time-unknown"_s);
    if (signature.proven)
        when = say(u"signing.report.time-proven"_s, {Format::moment(*signature.proven, language), signature.provenBy});
    else if (signature.claimed)
        when = say(u"signing.report.time-claimed"_s, {Format::moment(*signature.claimed, language)});
    addAnswer(card, signature.proven ? Mark::Full : signature.claimed ? Mark::Half : Mark::Query, tr("When?"), {when});

    QStringList good;
    if (certified)
        good.append(say(signing::wordKey(signature.certificate),
                        {Format::date(signature.certificateInfo.from.date(), language),
                         Format::date(signature.certificateInfo.until.date(), language)}));
    const Error revocation = signing::revocationWord(
        signature, [language](const QDateTime &instant) { return Format::moment(instant, language); });
    good.append(words.text(language, revocation));
    addAnswer(card, markOf(signature), tr("Certificate good?"), good);

    QStringList more{say(u"signing.report.profile"_s, {signing::profileText(signature, words, language)})};
    if (signature.level != signing::Level::None)
        more.append(say(signing::wordKey(signature.level)));
    if (!signature.reason.isEmpty())
        more.append(say(u"signing.report.reason"_s, {signature.reason}));
    if (!signature.place.isEmpty())
        more.append(say(u"signing.report.place"_s, {signature.place}));
    if (certified)
        more.append(tr("SHA-256 of the certificate: %1").arg(signature.certificateInfo.fingerprint));
    auto *detail = makeLabel(TextSize::Caption, Tone::Slate);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setText(more.join(u'\n'));
    detail->setVisible(!more.isEmpty());
    card->column()->addWidget(detail);
    m_column->addWidget(card);
}

void VerdictView::addAnswer(Card *card, Mark mark, const QString &question, const QStringList &answers)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *sign = new StateMark;
    sign->setMark(mark);
    sign->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height()); // level with the first line
    sign->setAccessibleName(answers.constFirst());
    auto *asked = makeLabel(TextSize::Body, Tone::Slate);
    asked->setText(question);
    asked->setFixedWidth(QuestionWidth);
    auto *answered = makeLabel(TextSize::Body);
    answered->setText(answers.join(u'\n'));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(asked, 0, Qt::AlignTop);
    row->addWidget(answered, 1);
    card->column()->addLayout(row);
}

void VerdictView::addChanges(const signing::Verification &found, const Words &words, Language language)
{
    if (found.changes.isEmpty() && found.hiddenObjects == 0)
        return;
    auto *card = new Card;
    card->setObjectName(u"changes"_s);
    auto *title = new SectionTitle;
    title->setText(tr("Since the first signature"));
    card->column()->addWidget(title);
    for (const signing::Change &change : found.changes.mid(0, MostLines)) {
        QString what = words.text(language, u"signing.change."_s + change.what);
        if (change.page)
            what += words.text(language, Error{u"signing.report.on-page"_s, {QString::number(*change.page)}});
        const QString key = change.allowed ? u"signing.report.change-allowed"_s : u"signing.report.change-refused"_s;
        addAnswer(card, change.allowed ? Mark::Full : Mark::Ring,
                  change.allowed ? tr("Permitted") : tr("Not permitted"),
                  {words.text(language, Error{key, {QString::number(change.revision), what}})});
    }
    if (found.changes.size() > MostLines) {
        auto *more = makeLabel(TextSize::Body, Tone::Slate);
        more->setText(tr("%n more", nullptr, static_cast<int>(found.changes.size() - MostLines)));
        card->column()->addWidget(more);
    }
    if (found.hiddenObjects > 0) {
        auto *hidden = makeLabel(TextSize::Caption, Tone::Slate);
        hidden->setText(
            words.text(language, Error{u"signing.report.hidden"_s, {QString::number(found.hiddenObjects)}}));
        card->column()->addWidget(hidden);
    }
    m_column->addWidget(card);
}

QString VerdictView::explain(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return tr("Nothing in this file has changed since it was signed.");
    case Verdict::PermittedAdditions:
        return tr("After a signature only such things were added as it permits.");
    case Verdict::Changed:
        return tr("After a signature the file was changed in a way that it doesn't permit. Don't rely on it; ask for "
                  "the original.");
    case Verdict::Damaged:
        return tr("A reader would have to repair this file, so nothing can be said for it. Get it again.");
    case Verdict::Unsigned:
        return tr("It carries no signature, so nothing can be said about who made it or whether it was changed.");
    }
    return {};
}

} // namespace shihe::ui
