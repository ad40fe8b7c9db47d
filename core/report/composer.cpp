#include "core/report/composer.h"

#include "core/report/audience.h"

#include <algorithm>
#include <array>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// The place of @p practice in @p all behind @p letter; empty if it isn't there.
QString numberAmong(const QList<Finding> &all, const QString &practice, QChar letter)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Finding &finding) { return finding.practice == practice; });
    return found == all.end() ? QString() : letter + QString::number(found - all.begin() + 1);
}

// By hand, so that a piece holding "%1" isn't taken for a place of its own.
QString filled(const QString &sentence, const QList<Text> &pieces, Language language)
{
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == u'%' && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        const qsizetype index = place ? sentence.at(i + 1).digitValue() - 1 : -1;
        if (index >= 0 && index < pieces.size()) {
            out += pieces.at(index).in(language);
            ++i;
        } else {
            out += sentence.at(i);
        }
    }
    return out;
}

} // namespace

Composer::Composer(const Input &input, QList<Language> languages, const Words &words)
    : m_input(input)
    , m_languages(std::move(languages))
    , m_words(words)
    , m_clauses(*input.catalog, input.evaluation.combined.asOf)
    , m_counted(combinedAnswers(*input.catalog, input.assessment, input.evaluation.combined.asOf))
{
    for (const Activity &activity : assessment().activities) {
        m_answers << answersOf(assessment().organisation, activity);
        m_profiles << profileOf(assessment().organisation, activity);
    }
}

namespace {

bool isAnnex(Part part)
{
    return part == Part::Method || part == Part::Sources || part == Part::Evidence || part == Part::Glossary;
}

} // namespace

QString Composer::number(Part part) const
{
    const auto before = static_cast<int>(std::count_if(m_input.parts.begin(), m_input.parts.end(), [&](Part other) {
        return other < part && other != Part::Data && isAnnex(other) == isAnnex(part);
    }));
    return isAnnex(part) ? QString(QChar(u'A' + before)) : QString::number(before + 2); // the summary is section 1
}

Text Composer::whereIs(Part part) const
{
    return text(isAnnex(part) ? u"report.annex"_s : u"report.section"_s, {same(number(part))});
}

Prose Composer::titleOf(Part part, const QString &key) const
{
    return isAnnex(part) ? say(u"report.annex-title"_s, {same(number(part)), text(key)})
                         : say(joined({same(number(part)), text(key)}, u" "_s, u" "_s));
}

Prose Composer::titleOfRecord(const QString &key) const
{
    const auto annexes = static_cast<int>(std::count_if(m_input.parts.begin(), m_input.parts.end(), isAnnex));
    return say(u"report.annex-title"_s, {same(QString(QChar(u'A' + annexes))), text(key)});
}

Prose Composer::sentences(const QList<Text> &said) const
{
    return say(joined(said, {}, u" "_s));
}

Text Composer::leftOut() const
{
    QList<Text> names;
    for (const Part part : allParts()) {
        if (!has(part))
            names << text(u"part."_s + word(part));
    }
    return joined(names, u"、"_s, u"; "_s);
}

Text Composer::kindTitle() const
{
    return text(u"report.title."_s + word(m_input.kind));
}

Text Composer::text(const QString &key, const QList<Text> &pieces) const
{
    return {filled(m_words.text(Language::Zh, key), pieces, Language::Zh),
            filled(m_words.text(Language::En, key), pieces, Language::En)};
}

Text Composer::count(const QString &key, int n, const QList<Text> &pieces) const
{
    return {filled(m_words.text(Language::Zh, key, n), pieces, Language::Zh),
            filled(m_words.text(Language::En, key, n), pieces, Language::En)};
}

bool Composer::hasWord(const QString &key) const
{
    return m_words.has(Language::Zh, key) && m_words.has(Language::En, key);
}

Prose Composer::say(const QString &key, const QList<Text> &pieces) const
{
    return say(text(key, pieces));
}

Phrase Composer::phrase(const Text &text) const
{
    QStringList said;
    for (const Language language : m_languages) {
        if (!said.contains(text.in(language)))
            said << text.in(language);
    }
    return {m_languages.first(), said.join(u' ')};
}

Prose Composer::quote(const QString &own) const
{
    if (own == WithheldMark)
        return say(u"report.withheld"_s).in(Role::Slate);
    const Language language = writtenIn(own);
    if (m_languages.contains(language))
        return {language, own};
    if (!hasWords(own))
        return once(own);
    const QString mark = text(language == Language::Zh ? u"report.original-chinese"_s : u"report.original-english"_s)
                             .in(m_languages.first());
    return Prose(
        Phrase(m_languages.first(), {Run{.text = own, .language = language}, Run{.text = mark, .role = Role::Slate}}));
}

Prose Composer::name(const QString &own) const
{
    if (own == WithheldMark)
        return quote(own);
    return Prose(Phrase(m_languages.first(), {Run{.text = own, .language = writtenIn(own)}}));
}

Text Composer::own(const Text &text) const
{
    return {text.zh.isEmpty() ? text.en : text.zh, text.en.isEmpty() ? text.zh : text.en};
}

Prose Composer::together(const QList<Prose> &parts) const
{
    // A part that is said once counts in every language; if all are, so is the whole.
    qsizetype most = 1;
    for (const Prose &part : parts)
        most = std::max(most, part.phrases.size());
    Prose whole;
    for (qsizetype i = 0; i < most; ++i) {
        Phrase phrase;
        phrase.language = m_languages.value(i, m_languages.first());
        for (const Prose &part : parts) {
            if (part.phrases.isEmpty())
                continue;
            const Phrase &said = part.phrases.at(std::min(i, part.phrases.size() - 1));
            for (Run run : said.runs) {
                if (said.language != phrase.language && !run.language && part.phrases.size() < most)
                    run.language = said.language;
                phrase.runs << run;
            }
        }
        whole.phrases << phrase;
    }
    return whole;
}

QList<Given> Composer::given(const Practice &practice) const
{
    const auto answerIn = [&practice](const Answers &answers) {
        const auto found = answers.constFind(practice.id);
        return found == answers.constEnd() ? nullptr : &*found;
    };
    QList<Given> all;
    for (qsizetype i = 0; i < assessment().activities.size(); ++i) {
        if (!m_input.evaluation.activities.at(i).evaluation.applicable.contains(practice.id))
            continue;
        // Of the whole organisation there is one answer; where a case file gives several, the one that counts.
        if (practice.scope == Scope::Organisation || !severalActivities())
            return {Given{nullptr, answerIn(m_counted)}};
        all << Given{&assessment().activities.at(i), answerIn(m_answers.at(i))};
    }
    return all;
}

std::optional<AnswerValue> Composer::counted(const Practice &practice) const
{
    const auto found = m_counted.constFind(practice.id);
    return found == m_counted.constEnd() ? std::nullopt : std::optional(found->value);
}

std::optional<AnswerValue> Composer::worst(const QList<Given> &all)
{
    const auto found = std::max_element(
        all.begin(), all.end(), [](const Given &a, const Given &b) { return badness(a.answer) < badness(b.answer); });
    return found == all.end() ? std::nullopt : found->value();
}

QList<ClauseRef> Composer::lawClauses(const Practice &practice) const
{
    QList<ClauseRef> found;
    if (isOfUser(practice.id))
        return found;
    for (const ClauseRef &ref : practice.cites) {
        if (m_clauses.inLaw(ref))
            found << ref;
    }
    return found;
}

bool Composer::isRedLine(const Practice &practice) const
{
    return practice.redLine && mandatory(catalog(), lawClauses(practice));
}

Prose Composer::answerWord(std::optional<AnswerValue> value, bool redLine) const
{
    const Prose said = say(u"answer."_s + (value ? word(*value) : u"none"_s));
    if (!value || *value == AnswerValue::Unknown)
        return said.marked(Mark::Ring);
    switch (*value) {
    case AnswerValue::Yes:
        return said.marked(Mark::Disc);
    case AnswerValue::Mostly:
        return said.marked(Mark::Half);
    case AnswerValue::Partly:
        return said.marked(redLine ? Mark::Square : Mark::Half);
    case AnswerValue::No:
        return said.marked(redLine ? Mark::Square : Mark::Ring);
    default:
        return said.in(Role::Slate);
    }
}

Prose Composer::priority(int risk) const
{
    return levelled(say(u"priority."_s + impactWord(risk)), risk);
}

Prose Composer::levelled(const Prose &said, int level)
{
    static constexpr std::array Marks{Mark::Hollow, Mark::Halved, Mark::Lozenge, Mark::Peak};
    return (level >= 2 ? said.bold() : said).marked(Marks.at(static_cast<std::size_t>(level)));
}

Cell Composer::levelCell(const Prose &levelled, int level)
{
    Cell cell(levelled);
    static constexpr std::array Strengths{0, 1, 3, 5};
    cell.strength = Strengths.at(static_cast<std::size_t>(level));
    if (cell.strength > 0)
        cell.tint = level == 3 ? Role::Ink : Role::Ochre;
    return cell;
}

Text Composer::evidenceName(const QString &evidence) const
{
    const auto found = assessment().evidence.constFind(evidence);
    return same(found == assessment().evidence.constEnd() ? evidence : found->name);
}

QString Composer::findingNumber(const QString &practice) const
{
    return numberAmong(whole().findings, practice, u'F');
}

QString Composer::anticipatedNumber(const QString &practice) const
{
    return numberAmong(whole().anticipated, practice, u'U');
}

Prose Composer::findingName(const QString &practice) const
{
    const QString number = findingNumber(practice);
    if (number.isEmpty())
        return {};
    return has(Part::Findings) ? once(number).linkedTo(findingAnchor(practice)) : once(number);
}

Text Composer::findingNumbers(const QStringList &practices) const
{
    QList<Text> numbers;
    for (const Finding &finding : whole().findings) {
        if (practices.contains(finding.practice))
            numbers << same(findingNumber(finding.practice));
    }
    return joined(numbers, u"、"_s, u", "_s);
}

Prose Composer::numberedQuestion(const Practice &practice) const
{
    const QList<Given> all = given(practice);
    const bool answered =
        std::any_of(all.begin(), all.end(), [](const Given &given) { return given.answer != nullptr; });
    Prose question = say(practice.question);
    if (answered && has(Part::Answers))
        question = question.linkedTo(answerAnchor(practice.id));
    const QString number = findingNumber(practice.id);
    return number.isEmpty() ? question : together({findingName(practice.id), once(u"  "_s), question});
}

Prose Composer::actionTitle(const Action &action) const
{
    const QString title = action.title.trimmed();
    for (const QString &id : action.practices) {
        const Practice *practice = catalog().practice(id);
        if (practice && (title == practice->remedy.zh.trimmed() || title == practice->remedy.en.trimmed()))
            return say(practice->remedy);
    }
    return quote(action.title);
}

void Composer::heading(int level, const Prose &text, const QString &anchor, bool listed)
{
    add(document::Heading{.level = level, .text = text, .anchor = anchor, .inContents = listed});
}

void Composer::paragraph(const Prose &text, TextSize size, bool keepWithNext)
{
    add(document::Paragraph{.text = text, .size = size, .keepWithNext = keepWithNext});
}

Row Composer::head(const QList<QString> &keys) const
{
    Row row;
    for (const QString &key : keys)
        row.cells << Cell(key.isEmpty() ? Prose() : say(key), document::Scope::Column);
    return row;
}

} // namespace shihe::report
