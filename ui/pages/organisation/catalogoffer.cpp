#include "ui/pages/organisation/catalogoffer.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

CatalogOfferLine::CatalogOfferLine(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_session(session)
    , m_text(makeLabel(TextSize::Body, Tone::Ink, false, this))
    , m_see(plainButton(this))
{
    m_text->setObjectName(u"catalogOffer"_s);
    m_see->setObjectName(u"seeUpgrade"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Normal);
    row->addWidget(m_text, 1);
    row->addWidget(m_see);
    column()->addLayout(row);
    connect(m_see, &QPushButton::clicked, this, &CatalogOfferLine::wanted);
    connect(&desk.shelf(), &CatalogShelf::changed, this, &CatalogOfferLine::refresh);
}

void CatalogOfferLine::retranslate()
{
    m_see->setText(tr("See what changes"));
    m_see->setAccessibleName(tr("See what the newer catalog changes"));
    refresh();
}

void CatalogOfferLine::refresh()
{
    const auto offered = m_desk.shelf().catalog();
    const CatalogOffer offer = catalogOffer(m_session.catalog(), *offered);
    setVisible(offer != CatalogOffer::None);
    m_text->setText(offer == CatalogOffer::Own ? tr("Catalogs of your own came or changed since this assessment began.")
                                               : tr("A newer catalog is here: %1. This assessment is judged by %2.")
                                                     .arg(offered->version, m_session.catalog().version));
}

} // namespace shihe::ui
