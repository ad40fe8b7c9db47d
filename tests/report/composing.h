// What tests of the report share: inputs made of the built-in catalog, and the documents composed of them.
#pragma once

#include "reader.h"

#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/report/report.h"

#include <QTest>

namespace shihe::test {

using namespace Qt::StringLiterals;

inline const QList<QList<Language>> AllLanguages{{Language::Zh}, {Language::En}, {Language::Zh, Language::En}};

class Composing
{
protected:
    void load()
    {
        auto catalog = builtIn();
        QVERIFY(catalog);
        m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
        auto words = Words::load(u":/i18n"_s);
        QVERIFY(words);
        m_words.emplace(std::move(*words));
    }
    /// "empty": nothing known. "full": every practice done. "mixed": each answer in turn, as of a gate that takes
    /// faces. "several": two activities that differ. "old": the law of 2019, when drafts were still drafts. "sample":
    /// the case that comes with the program.
    [[nodiscard]] report::Input input(const QString &name) const
    {
        Assessment assessment;
        assessment.id = name;
        assessment.title = {u"年卡入园"_s, u"Entry with an annual card"_s};
        assessment.asOf = name == u"old" ? QDate(2020, 1, 15) : QDate(2026, 11, 22);
        assessment.organisation.name = {u"某野生动物世界有限公司"_s, u"A Safari Park Ltd."_s};
        Activity gate;
        gate.id = u"gate"_s;
        gate.title = {u"入园闸机"_s, u"Entrance gate"_s};
        if (name != u"empty") {
            assessment.organisation.profile.insert(u"consumers"_s, true);
            gate.profile = {{u"modalities"_s, QStringList{u"face"_s}},
                            {u"persons_stored"_s, qint64{620'000}},
                            {u"purpose"_s, u"access"_s}};
            int turn = 0;
            for (const Practice &practice : m_catalog->practices) {
                Answer answer;
                answer.value = name == u"full" ? AnswerValue::Yes : static_cast<AnswerValue>(turn++ % 6);
                if (answer.value == AnswerValue::NotApplicable)
                    answer.reason = u"没有这项功能"_s;
                if (answer.value == AnswerValue::Yes && turn % 4 == 0)
                    answer.evidence = {u"制度汇编"_s};
                (practice.scope == shihe::Scope::Organisation ? assessment.organisation.answers : gate.answers)
                    .insert(practice.id, answer);
            }
        }
        assessment.activities = {gate};
        if (name == u"several") {
            Activity app = gate;
            app.id = u"app"_s;
            app.title = {u"手机应用"_s, u"Mobile app"_s};
            app.profile.insert(u"channels"_s, QStringList{u"app"_s});
            for (auto answer = app.answers.begin(); answer != app.answers.end(); ++answer) {
                if (answer->value == AnswerValue::Yes)
                    answer->value = AnswerValue::Partly;
            }
            assessment.activities << app;
        }
        if (name == u"sample")
            assessment = readCase(*m_catalog, sampleCase())->assessment;
        report::Input input;
        input.catalog = m_catalog;
        input.assessment = assessment;
        input.evaluation = evaluate(*m_catalog, assessment, assessment.asOf);
        input.made = QDateTime(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC);
        input.preparedBy = u"林清"_s;
        input.program = u"Shihe 0.1.0"_s;
        return input;
    }
    [[nodiscard]] document::Document composed(const QString &name, const QList<Language> &languages) const
    {
        return report::compose(input(name), languages, *m_words);
    }

    /// What input() gives for @p kind, with its parts.
    [[nodiscard]] report::Input inputOf(report::Kind kind, const QString &name) const
    {
        report::Input given = input(name);
        given.kind = kind;
        given.parts = report::partsOf(kind);
        return given;
    }
    [[nodiscard]] document::Document composed(const report::Input &given,
                                              const QList<Language> &languages = {Language::Zh}) const
    {
        return report::compose(given, languages, *m_words);
    }
    /// After its facts or answers were changed.
    void evaluateAgain(report::Input &given) const
    {
        given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    }
    /// The report's word for @p key.
    [[nodiscard]] QString said(const QString &key, Language language = Language::Zh) const
    {
        return m_words->text(language, key);
    }

    [[nodiscard]] static QString sampleCase()
    {
        return QStringLiteral(SHIHE_SOURCE_DIR "/tests/cases/guo-bing-safari-park.yaml");
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::optional<Words> m_words;
};

} // namespace shihe::test
