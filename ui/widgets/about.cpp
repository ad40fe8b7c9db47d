#include "ui/widgets/about.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QPointer>
#include <QScreen>
#include <QWhatsThisClickedEvent>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int CardWidth = 420;
constexpr int HighestCard = 520;
constexpr int SignExtent = 16;

} // namespace

void openGuide(QWidget *from, const QString &chapter)
{
    QWhatsThisClickedEvent event(GuideLink + chapter);
    QCoreApplication::sendEvent(from->window(), &event);
}

AboutCard::AboutCard(const QList<About> &figures, const ScoringParameters &scoring, bool traceable, QWidget *from)
    : QFrame(from, Qt::Popup)
    , m_from(from)
{
    setObjectName(u"aboutCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", u"about"_s);
    setAccessibleName(AboutWords::name(figures.value(0)));
    auto *scroll = new ScrolledColumn(CardWidth, this);
    scroll->setFocusPolicy(Qt::StrongFocus); // so that the arrow keys read on where there is no link
    scroll->setAccessibleName(accessibleName());
    scroll->setMargins({space::Normal, space::Normal, space::Normal, space::Normal});
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Small);
    for (const About figure : figures) {
        if (figure != figures.first()) {
            column->addSpacing(space::Small);
            column->addWidget(makeRule());
            column->addSpacing(space::Small);
        }
        addFigure(column, figure, scoring, traceable);
    }
    column->addStretch();
    m_content = scroll->widget();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
}

void AboutCard::addFigure(QVBoxLayout *column, About figure, const ScoringParameters &scoring, bool traceable)
{
    auto *title = makeLabel(TextSize::Lead, Tone::Ink, true);
    title->setText(AboutWords::name(figure));
    column->addWidget(title);
    auto *brief = makeLabel(TextSize::Body, Tone::Slate);
    brief->setText(AboutWords::brief(figure));
    column->addWidget(brief);
    for (const QString &paragraph : AboutWords::text(figure, scoring).split(u'\n')) {
        auto *text = makeLabel();
        text->setText(paragraph);
        column->addWidget(text);
    }
    if (const QStringList keys = AboutWords::parameters(figure); !keys.isEmpty()) {
        auto *parameters = makeLabel(TextSize::Caption, Tone::Slate);
        parameters->setObjectName(u"aboutParameters"_s);
        parameters->setText(tr("Parameters in scoring.yaml: %1").arg(keys.join(u", "_s)));
        column->addWidget(parameters);
    }
    const auto link = [column](const QString &name, const QString &words) {
        auto *button = linkButton();
        button->setObjectName(name);
        button->setText(words);
        button->setAccessibleName(words);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    if (traceable) {
        connect(link(u"aboutTrace"_s, tr("See where it comes from")), &QPushButton::clicked, this, [this, figure] {
            Q_EMIT traceWanted(figure);
            close();
        });
    }
    connect(link(u"aboutGuide"_s, tr("More in the guide")), &QPushButton::clicked, this,
            [this, chapter = AboutWords::chapter(figure)] {
                const QPointer<QWidget> from = m_from;
                close();
                if (from)
                    openGuide(from, chapter);
            });
}

void AboutCard::open()
{
    const QRect room = m_from->screen()->availableGeometry();
    const int width = std::min(CardWidth * Theme::current().percent / 100, room.width() - 2 * space::Normal);
    resize(width, HighestCard);
    layout()->activate();
    const int wanted = m_content->heightForWidth(width - 2) + 2;
    resize(width, std::min({wanted, HighestCard, room.height() - 2 * space::Normal}));
    QPoint place = m_from->mapToGlobal(QPoint(0, m_from->height() + space::Hair));
    if (place.y() + height() > room.bottom())
        place.setY(m_from->mapToGlobal(QPoint()).y() - space::Hair - height());
    place.setX(std::clamp(place.x(), room.left() + space::Small, std::max(room.right() - width - space::Small, 0)));
    place.setY(std::max(place.y(), room.top() + space::Small));
    move(place);
    show();
    if (auto *first = findChild<QPushButton *>(); first != nullptr)
        first->setFocus(Qt::PopupFocusReason);
}

AboutButton::AboutButton(const Desk &desk, const QList<About> &figures, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
    , m_figures(figures)
{
    setObjectName(u"about"_s);
    setIcon(ui::icon(u"help"_s));
    setIconSize({SignExtent, SignExtent});
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &AboutButton::openCard);
    retranslate();
}

void AboutButton::setFigures(const QList<About> &figures)
{
    m_figures = figures;
    retranslate();
}

void AboutButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void AboutButton::retranslate()
{
    if (m_figures.size() == 1) {
        setAccessibleName(tr("About this number: %1").arg(AboutWords::name(m_figures.first())));
        setToolTip(AboutWords::brief(m_figures.first()));
    } else {
        nameButton(this, tr("About these numbers"));
    }
}

void AboutButton::openCard()
{
    const bool traceable = isSignalConnected(QMetaMethod::fromSignal(&AboutButton::traceWanted));
    auto *card = new AboutCard(m_figures, m_desk.catalog().scoring, traceable, this);
    connect(card, &AboutCard::traceWanted, this, &AboutButton::traceWanted);
    card->open();
}

} // namespace shihe::ui
