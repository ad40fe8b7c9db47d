#include "ui/window/tabrow.h"

#include "ui/widgets/buttons.h"
#include "ui/window/pages.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

TabRow::TabRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Section &section : sections()) {
        for (const PageId id : section.pages) {
            QPushButton *tab = tabButton(this);
            tab->setObjectName(u"tab-%1"_s.arg(static_cast<int>(id)));
            connect(tab, &QPushButton::clicked, this, [this, tab, id] {
                tab->setChecked(true); // a second click does not let go of it
                Q_EMIT chosen(id);
            });
            row->addWidget(tab);
            m_tabs.insert(id, tab);
        }
    }
    row->addStretch();
}

void TabRow::showFor(PageId current, bool assessment)
{
    const int section = sectionOf(current);
    const QList<PageId> pages = section < 0 ? QList<PageId>() : sections().at(section).pages;
    int count = 0;
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        const bool wanted = pages.contains(tab.key()) && (assessment || !needsAssessment(tab.key()));
        tab.value()->setVisible(wanted);
        tab.value()->setChecked(tab.key() == current);
        count += wanted ? 1 : 0;
    }
    m_isChoice = count > 1;
}

void TabRow::retranslate()
{
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        tab.value()->setText(titleOf(tab.key()));
        tab.value()->setAccessibleName(tab.value()->text());
    }
}

} // namespace shihe::ui
