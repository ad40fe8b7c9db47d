// What reports are made of where the whole file is looked at: the sample, nothing at all, what no layout likes, and
// more than anybody has.
#pragma once

#include "../markup/samples.h"

namespace shihe::test {

class Inputs : protected Marking
{
protected:
    void load()
    {
        Marking::load();
        m_builtIn = m_catalog;
    }

    /// "sample", "empty", "hard", and "large": 400 practices that all apply, with long notes.
    [[nodiscard]] report::Input given(const QString &name, report::Kind kind)
    {
        m_catalog = name == u"large" ? grown() : m_builtIn;
        if (name == u"hard")
            return hard(kind);
        if (name == u"large")
            return large(kind);
        return rich(name, kind);
    }

private:
    /// Every practice applies, and some once more under another name.
    [[nodiscard]] std::shared_ptr<const Catalog> grown() const
    {
        Catalog catalog = *m_builtIn;
        const QList<Practice> all = catalog.practices;
        for (qsizetype i = 0; catalog.practices.size() < 400; ++i) {
            catalog.practices << all.at(i);
            catalog.practices.last().id += u"-again"_s;
        }
        for (Practice &practice : catalog.practices)
            practice.applies.reset();
        std::sort(catalog.practices.begin(), catalog.practices.end(),
                  [](const Practice &a, const Practice &b) { return a.id.toUtf8() < b.id.toUtf8(); });
        catalog.index();
        return std::make_shared<const Catalog>(std::move(catalog));
    }

    [[nodiscard]] report::Input large(report::Kind kind) const
    {
        report::Input input = rich(u"mixed"_s, kind);
        int turn = 0;
        for (Answer &answer : input.assessment.activities.first().answers) {
            if (turn++ % 25 == 0)
                answer.note = u"本店在门口安装摄像机，识别会员后推送优惠；会员没有同意，也无从拒绝。"_s.repeated(88);
        }
        return input;
    }

    [[nodiscard]] report::Input hard(report::Kind kind) const
    {
        report::Input input = rich(u"several"_s, kind);
        const QStringList notes{
            u"本店在门口安装摄像机，识别会员后推送优惠；𠮷野家的䶮先生、㛃女士、买买提·艾力都没有同意。"_s.repeated(
                72), // 3,000 characters
            u"W"_s.repeated(60) + u" 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s.repeated(3),
            u"好的\U0001F44D\U0001F3FD\U0001FAE8，شكرا جزيلا，תודה"_s,
            u"一行\n另一行\tTab\r\n末行\u200B\u00AD\uFEFF"_s,
            u"“引”——‘号’……（（（）））！？、。；：《〈〉》"_s.repeated(12),
            u"e\u0301 office ffi ＡＢＣ　①②③ ㎡ ½ € ™ → ≥ № ☎"_s};
        int turn = 0;
        for (Activity &activity : input.assessment.activities) {
            activity.title = {u"𠮷·闸机\U0001F44D"_s, u"Gate 𠮷·\U0001F44D"_s};
            for (Answer &answer : activity.answers) {
                if (turn++ % 5 == 0)
                    answer.note = notes.at(turn / 5 % notes.size());
            }
        }
        input.assessment.organisation.name.zh += u"（"_s + u"很长的名称"_s.repeated(12) + u"）"_s;
        return input;
    }

    std::shared_ptr<const Catalog> m_builtIn;
};

} // namespace shihe::test
