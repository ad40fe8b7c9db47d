#include "ui/pages/help/helppage.h"

#include "ui/pages/help/guideview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ListWidth = 264;

} // namespace

HelpPage::HelpPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_back(iconButton(u"previous"_s, this))
    , m_forward(iconButton(u"next"_s, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_text(new GuideView(this))
{
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpChapters"_s);
    m_list->setProperty("kind", u"bare"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *left = new QWidget(this);
    left->setFixedWidth(ListWidth);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Hair);
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addStretch();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::Normal, space::Normal, space::Small, 0);
    column->setSpacing(space::Small);
    column->addLayout(top);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_text, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, &GuideView::toNextMark);
    connect(m_text, &GuideView::chapterWanted, this, &HelpPage::choose);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    makeShortcuts();
}

void HelpPage::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const auto &act) {
        const auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    on(Qt::ALT | Qt::Key_Right, [this] { step(1); });
    on(Qt::Key_Slash, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void HelpPage::retranslate()
{
    nameButton(m_back, tr("Back (Alt+Left)"));
    nameButton(m_forward, tr("Forward (Alt+Right)"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setToolTip(tr("Enter goes to the next place"));
    m_list->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_none->setText(tr("No chapter holds all of these words."));
    m_chapters = guide(language());
    if (m_chosen.isEmpty() && !m_chapters.isEmpty())
        m_chosen = m_chapters.first().id;
    listChapters();
    showChapter();
}

void HelpPage::shown()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPage::arrive(const Destination &destination)
{
    if (destination.chapter.isEmpty())
        return;
    m_search->clear();
    choose(destination.chapter);
}

void HelpPage::search()
{
    listChapters();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == m_chosen) {
            m_text->mark(m_search->text());
            return;
        }
    }
    if (m_list->count() > 0)
        choose(m_list->item(0)->data(Qt::UserRole).toString());
    else
        m_text->mark({});
}

void HelpPage::listChapters()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const bool searching = !queryWords(m_search->text()).isEmpty();
    for (const GuideChapter &chapter : std::as_const(m_chapters)) {
        const int hits = hitsIn(chapter, m_search->text());
        if (searching && hits == 0)
            continue;
        auto *item = new QListWidgetItem(searching ? tr("%1 (%2)").arg(chapter.title).arg(hits) : chapter.title);
        item->setData(Qt::UserRole, chapter.id);
        m_list->addItem(item);
        if (chapter.id == m_chosen)
            m_list->setCurrentItem(item);
    }
    m_none->setVisible(m_list->count() == 0);
}

void HelpPage::choose(const QString &chapter)
{
    if (std::none_of(m_chapters.cbegin(), m_chapters.cend(),
                     [&chapter](const GuideChapter &each) { return each.id == chapter; }))
        return;
    m_chosen = chapter;
    m_history.visit(chapter);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == chapter) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        }
    }
    showChapter();
}

void HelpPage::step(int steps)
{
    if (m_history.canGo(steps))
        choose(m_history.go(steps));
}

void HelpPage::showChapter()
{
    const auto chapter = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                      [this](const GuideChapter &each) { return each.id == m_chosen; });
    if (chapter == m_chapters.cend())
        return;
    m_text->show(*chapter);
    if (!m_search->text().isEmpty())
        m_text->mark(m_search->text());
    m_back->setEnabled(m_history.canGo(-1));
    m_forward->setEnabled(m_history.canGo(1));
}

} // namespace shihe::ui
