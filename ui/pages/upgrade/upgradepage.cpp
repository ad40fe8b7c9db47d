#include "ui/pages/upgrade/upgradepage.h"

#include "ui/pages/compare/figurestrip.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/groupchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/whenseen.h"
#include "ui/widgets/wraptext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int KindWidth = 128;
constexpr int EffectWidth = 248;

/// The catalogs of a person's own that @p before has and @p after lacks.
QStringList missing(const Catalog &before, const Catalog &after)
{
    QStringList ids;
    for (const UserCatalog &own : before.users) {
        const bool there = std::any_of(after.users.cbegin(), after.users.cend(),
                                       [&own](const UserCatalog &each) { return each.pin.id == own.pin.id; });
        if (!there)
            ids << own.pin.id;
    }
    return ids;
}

} // namespace

UpgradePage::UpgradePage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new UpgradeModel(desk.services().words, this))
    , m_shown(new GroupFilter(m_model, this))
    , m_body(new QStackedWidget)
    , m_none(new EmptyState(u"done"_s))
    , m_fresh(new WhenSeen(this, [this] { preview(); }))
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(makeHead());
    column->addWidget(makeList(), 1);
    m_body->addWidget(list);
    m_body->addWidget(m_none);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Large, space::Normal, space::Large, space::Normal);
    page->addWidget(m_body);
    connect(m_none, &EmptyState::triggered, this, [this] { Q_EMIT goTo({PageId::Organisation}); });
    connect(&session, &AssessmentSession::evaluationChanged, m_fresh, &WhenSeen::ask);
    connect(&desk.shelf(), &CatalogShelf::changed, m_fresh, &WhenSeen::ask);
    m_fresh->ask();
}

QWidget *UpgradePage::makeHead()
{
    auto *head = new QWidget;
    m_heading = makeLabel(TextSize::Display, Tone::Ink, true);
    m_heading->setObjectName(u"upgradeHeading"_s);
    m_lead = makeLabel(TextSize::Body, Tone::Slate);
    m_missing = makeLabel(TextSize::Body, Tone::Ochre);
    m_missing->setObjectName(u"upgradeMissing"_s);
    m_answers = makeLabel(TextSize::Body, Tone::Ink);
    m_answers->setObjectName(u"upgradeAnswers"_s);
    m_back = linkButton();
    m_back->setObjectName(u"upgradeBack"_s);
    m_figures = new FigureStrip;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *each :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_missing),
          static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_answers)})
        column->addWidget(each);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Organisation}); });
    return head;
}

QWidget *UpgradePage::makeList()
{
    auto *list = new QWidget;
    m_chips = new GroupChips(u"upgrade"_s, UpgradeModel::groups(), GroupChips::Empty::Hidden);
    m_search = new QLineEdit;
    m_search->setObjectName(u"upgradeSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(240);
    m_table = new QTableView;
    makeTable();
    m_noMatch = makeLabel(TextSize::Body, Tone::Slate);
    m_adopt = primaryButton();
    m_adopt->setObjectName(u"adopt"_s);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_chips, 1);
    filter->addWidget(m_search, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    rows->addLayout(filter);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_noMatch, 1, Qt::AlignTop);
    rows->addWidget(m_adopt, 0, Qt::AlignRight);
    connect(m_chips, &GroupChips::chosen, this, [this](int group) {
        m_shown->setGroup(group);
        showFound();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        showFound();
    });
    connect(m_adopt, &QPushButton::clicked, this, &UpgradePage::adopt);
    return list;
}

void UpgradePage::makeTable()
{
    m_table->setObjectName(u"upgradeTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(UpgradeModel::BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(UpgradeModel::AfterColumn, QHeaderView::Stretch);
    fitRows(m_table);
}

void UpgradePage::retranslate()
{
    m_model->setLanguage(language());
    m_back->setText(tr("Back to the overview"));
    m_back->setAccessibleName(m_back->text());
    m_search->setPlaceholderText(tr("Search what changes"));
    m_search->setAccessibleName(tr("Search what changes, in either language"));
    m_table->setAccessibleName(tr("What changes"));
    m_noMatch->setText(tr("Nothing here. Choose another group, or shorten the search."));
    m_none->setTexts(tr("Nothing newer"), tr("This assessment is judged by the newest catalog there is here."),
                     tr("Back to the overview"));
    const int percent = Theme::current().percent;
    m_table->setColumnWidth(UpgradeModel::KindColumn, KindWidth * percent / 100);
    m_table->setColumnWidth(UpgradeModel::EffectColumn, EffectWidth * percent / 100);
    showWords();
}

void UpgradePage::shown()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void UpgradePage::preview()
{
    const auto offered = desk().shelf().catalog();
    m_preview.reset();
    if (catalogOffer(m_session.catalog(), *offered) != CatalogOffer::None) {
        auto compared = std::make_shared<Compared>();
        auto made = std::make_shared<UpgradePreview>();
        made->upgrade = m_session.preview(*offered);
        compared->catalogBefore = m_session.sharedCatalog();
        compared->catalogAfter = offered;
        compared->assessmentBefore = m_session.assessment();
        compared->assessmentAfter = made->upgrade.after;
        compared->found = made->upgrade.effect;
        made->compared = std::move(compared);
        m_preview = std::move(made);
    }
    m_model->show(m_preview);
    showWords();
}

void UpgradePage::showWords()
{
    m_body->setCurrentIndex(m_preview ? 0 : 1);
    if (!m_preview)
        return;
    const Catalog &then = *m_preview->compared->catalogBefore;
    const Catalog &now = *m_preview->compared->catalogAfter;
    const bool own = then.sha256 == now.sha256;
    m_heading->setText(own ? tr("Your catalogs have changed") : tr("Catalog %1 → %2").arg(then.version, now.version));
    m_lead->setText(own ? tr("Nothing changes until you adopt them, and undo takes it back.")
                        : tr("It knows the law until %1. Nothing changes until you adopt it, and undo takes it back.")
                              .arg(Format::date(now.date, language())));
    const QStringList gone = missing(then, now);
    m_missing->setText(tr("Not here: your catalog %1. Its questions would no longer be asked. Put its folder back in "
                          "Settings first if you want to keep them.")
                           .arg(gone.join(u", "_s)));
    m_missing->setVisible(!gone.isEmpty());
    const CatalogUpgrade &upgrade = m_preview->upgrade;
    m_figures->show(figurePairs(upgrade.effect.before, upgrade.effect.after));
    const auto number = [this](qsizetype count) { return Format::number(count, language()); };
    QStringList lines{tr("Answers: %1 stay, %2 to confirm, %3 kept though no longer asked.")
                          .arg(number(upgrade.count(Fate::Stays)), number(upgrade.count(Fate::ToConfirm)),
                               number(upgrade.count(Fate::Remembered)))};
    if (upgrade.count(Fate::ToConfirm) > 0) {
        const View &law = upgrade.confirmed.law();
        lines << tr("Once you have confirmed them as they stand: %1, law %2 %.")
                     .arg(Format::grade(law.grade, law.provisional), law.possible > 0 ? law.conformityText() : u"–"_s);
    }
    m_answers->setText(lines.join(u'\n'));
    m_adopt->setText(own ? tr("Adopt your catalogs") : tr("Adopt catalog %1").arg(now.version));
    m_adopt->setAccessibleName(m_adopt->text());
    const bool readOnly = m_session.isFixed();
    m_adopt->setEnabled(!readOnly);
    m_adopt->setToolTip(readOnly ? tr("The workspace is open for reading only") : QString());
    showChips();
    showFound();
}

void UpgradePage::showChips()
{
    for (const int group : UpgradeModel::groups())
        m_chips->show(group, m_model->groupName(group), m_model->count(group));
}

void UpgradePage::showFound()
{
    const bool any = m_shown->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void UpgradePage::adopt()
{
    if (!m_preview)
        return;
    // Not from within the click: this page goes with the catalog it shows.
    QTimer::singleShot(0, this, [this, page = QPointer(this), catalog = m_preview->compared->catalogAfter] {
        const auto done = m_session.upgrade(catalog);
        if (!done && page)
            report(done.error());
    });
}

} // namespace shihe::ui
