#include "ui/pages/help/guideview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int LineWidth = 680; ///< px at the normal type size: 80 Latin signs
constexpr int LineHeight = 150;
constexpr int CellPadding = 6;

TextSize sizeOfHeading(int level)
{
    return level <= 2 ? TextSize::Display : TextSize::Lead;
}

bool holdsPicture(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().isImageFormat())
            return true;
    }
    return false;
}

/// Headings, running text and code in the sizes and colours of the look; Markdown itself knows none.
void setBlock(QTextCursor cursor, const QTextBlock &block)
{
    const Theme &theme = Theme::current();
    const int heading = block.blockFormat().headingLevel();
    QTextBlockFormat around;
    const bool inTable = cursor.currentTable() != nullptr;
    const bool inList = block.textList() && block.next().textList();
    const int lineHeight = holdsPicture(block) ? 100 : heading > 0 || inTable ? 120 : LineHeight;
    around.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    around.setTopMargin(heading == 0 ? 0 : heading <= 2 ? space::Small : space::Normal);
    around.setBottomMargin(inTable ? 0 : inList ? space::Hair : heading > 0 ? space::Small : space::Medium);
    cursor.mergeBlockFormat(around);
    QList<std::pair<QTextCursor, QTextCharFormat>> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        const bool code = format.fontFixedPitch();
        const bool strong = heading > 0 || format.fontWeight() >= QFont::DemiBold;
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(theme.font(heading > 0 ? sizeOfHeading(heading) : TextSize::Body, strong));
        format.setFontItalic(false);
        if (code) {
            format.setFontFamilies(QStringList{u"monospace"_s} + fontFamilies());
            format.setFontFixedPitch(true);
            format.setBackground(theme.well);
        }
        if (format.isAnchor()) {
            format.setForeground(theme.indigo);
            format.setFontUnderline(true);
        } else {
            format.setForeground(theme.ink);
        }
        QTextCursor place(block);
        place.setPosition(fragment.position());
        place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        changes.append({place, format});
    }
    for (auto &[place, format] : changes)
        place.setCharFormat(format);
}

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"guideText"_s);
    setProperty("kind", u"bare"_s);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.hasFragment())
            Q_EMIT chapterWanted(link.fragment());
    });
}

void GuideView::show(const GuideChapter &chapter)
{
    m_chapter = chapter;
    m_query.clear();
    set();
    verticalScrollBar()->setValue(0);
}

void GuideView::set()
{
    const int scrolled = verticalScrollBar()->value();
    document()->setDefaultFont(Theme::current().font(TextSize::Body));
    setMarkdown(m_chapter.markdown);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        setBlock(QTextCursor(block), block);
    setTables();
    setMargins();
    moveCursor(QTextCursor::Start);
    if (!m_query.isEmpty())
        mark(m_query);
    verticalScrollBar()->setValue(scrolled);
}

void GuideView::setTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(Theme::current().line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellSpacing(0);
        format.setCellPadding(CellPadding);
        format.setTopMargin(space::Hair);
        format.setBottomMargin(space::Normal);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

void GuideView::setMargins()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(space::Large);
    format.setTopMargin(space::Large);
    format.setBottomMargin(space::Huge);
    format.setRightMargin(std::max(int(space::Large), viewport()->width() - space::Large - textWidth()));
    document()->rootFrame()->setFrameFormat(format);
}

int GuideView::textWidth() const
{
    return std::min(LineWidth * Theme::current().percent / 100, viewport()->width() - 2 * space::Large);
}

void GuideView::mark(const QString &query)
{
    m_query = query;
    QList<ExtraSelection> marks;
    for (const QString &word : queryWords(query)) {
        for (QTextCursor found = document()->find(word, 0); !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(Theme::current().tint(Tone::Ochre));
            mark.format.setForeground(Theme::current().ink);
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    std::sort(marks.begin(), marks.end(), [](const ExtraSelection &left, const ExtraSelection &right) {
        return left.cursor.position() < right.cursor.position();
    });
    setExtraSelections(marks);
    moveCursor(QTextCursor::Start);
    toNextMark();
}

void GuideView::toNextMark()
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty())
        return;
    const int here = textCursor().position();
    auto next = std::find_if(marks.begin(), marks.end(),
                             [here](const ExtraSelection &mark) { return mark.cursor.position() > here; });
    if (next == marks.end())
        next = marks.begin();
    QTextCursor cursor = next->cursor;
    cursor.setPosition(cursor.position()); // what is marked shows itself; no second selection over it
    setTextCursor(cursor);
    ensureCursorVisible();
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage picture(u":/guide/"_s + name.path());
    if (picture.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(picture.width(), static_cast<int>(textWidth() * ratio));
    picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMargins();
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_chapter.id.isEmpty())
        set();
}

} // namespace shihe::ui
