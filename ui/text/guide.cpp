#include "ui/text/guide.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shihe::ui {

QList<GuideChapter> guideChapters(const QString &markdown)
{
    static const QRegularExpression name(u"^<a id=\"([a-z-]+)\"></a>$"_s);
    static const QRegularExpression number(u"^[0-9]+\\. *"_s);
    QList<GuideChapter> chapters;
    bool heading = false; // the next line with text is the chapter's heading
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto match = name.match(line.trimmed()); match.hasMatch()) {
            chapters.append({match.captured(1), {}, {}});
            heading = true;
            continue;
        }
        if (chapters.isEmpty())
            continue;
        GuideChapter &chapter = chapters.last();
        if (heading && line.startsWith(u"## "_s)) {
            chapter.title = line.mid(3).trimmed().remove(number);
            heading = false;
        }
        chapter.markdown += line + u'\n';
    }
    return chapters;
}

QList<GuideChapter> guide(Language language)
{
    QFile file(language == Language::Zh ? u":/guide/user-guide.zh-CN.md"_s : u":/guide/user-guide.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return guideChapters(QString::fromUtf8(file.readAll()));
}

QStringList queryWords(const QString &query)
{
    return query.normalized(QString::NormalizationForm_KC).simplified().split(u' ', Qt::SkipEmptyParts);
}

int hitsIn(const GuideChapter &chapter, const QString &query)
{
    int hits = 0;
    for (const QString &word : queryWords(query)) {
        const auto found = chapter.markdown.count(word, Qt::CaseInsensitive);
        if (found == 0)
            return 0;
        hits += static_cast<int>(found);
    }
    return hits;
}

} // namespace shihe::ui
