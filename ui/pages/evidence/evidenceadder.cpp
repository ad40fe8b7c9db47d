#include "ui/pages/evidence/evidenceadder.h"

#include "core/base/dates.h"
#include "core/session/filing.h"
#include "core/session/references.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/evidence/incomingline.h"
#include "ui/pages/evidence/picklist.h"
#include "ui/pages/evidence/referenceform.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"
#include "ui/window/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qsizetype LongestTopic = 24; // characters of the question in a picture's name

QStringList localPaths(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// The address that is dragged or copied; empty if there is none.
QString addressIn(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    QString text = urls.size() == 1 && !urls.constFirst().isLocalFile() ? urls.constFirst().toString() : QString();
    if (text.isEmpty() && mime->hasText() && urls.isEmpty())
        text = mime->text().trimmed();
    return text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s) ? text : QString();
}

} // namespace

EvidenceAdder::EvidenceAdder(Desk &desk, AssessmentSession &session, bool reuse, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_reuse(reuse)
    , m_hint(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_form(new ReferenceForm(this))
    , m_pieces(new PickList(this))
    , m_incoming(new IncomingLine(desk, this))
{
    static const std::array<QString, WayCount> names{u"addEvidence"_s, u"addFolder"_s, u"pasteEvidence"_s,
                                                     u"addLink"_s,     u"addPaper"_s,  u"reuseEvidence"_s};
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(space::Hair, row);
    for (int way = Files; way < WayCount; ++way) {
        QPushButton *button = way == Files ? plainButton(row) : quietButton(row);
        button->setObjectName(names.at(static_cast<std::size_t>(way)));
        button->setVisible(way != Reuse || reuse);
        if (way == Files)
            button->setIcon(icon(u"add"_s));
        connect(button, &QPushButton::clicked, this, [this, way] { start(static_cast<Way>(way)); });
        flow->addWidget(button);
        m_ways << button;
    }
    m_hint->setObjectName(u"evidenceHint"_s);
    m_pieces->setObjectName(u"pieces"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addWidget(row);
    column->addWidget(m_hint);
    column->addWidget(m_form);
    column->addWidget(m_pieces);
    column->addWidget(m_incoming);

    connect(m_form, &ReferenceForm::given, this, &EvidenceAdder::keepReference);
    connect(m_form, &ReferenceForm::left, this, &EvidenceAdder::left);
    connect(m_pieces, &PickList::chosen, this, &EvidenceAdder::attach);
    connect(m_pieces, &PickList::left, this, &EvidenceAdder::left);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const QString path = m_writing.result();
        if (path.isEmpty())
            Q_EMIT failed({u"file.not-writable"_s, {m_pictures.path(), QString()}});
        else
            m_incoming->takeOwn(path, m_writingFor, m_writingOf);
    });
    connect(&session, &AssessmentSession::evidenceChanged, this, [this] {
        if (m_pieces->isVisibleTo(this))
            listPieces();
    });
    connect(&desk.settings(), &Settings::changed, this, [this] { setDropping(false); });
}

EvidenceAdder::~EvidenceAdder()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

QString EvidenceAdder::activity() const
{
    return m_session.activity().id;
}

void EvidenceAdder::setPractice(const QString &practice)
{
    if (practice != m_practice)
        m_incoming->settle(); // it was said of another answer
    m_practice = practice;
    if (m_pieces->isVisibleTo(this))
        listPieces();
}

void EvidenceAdder::setEditable(bool editable)
{
    m_editable = editable;
    for (QPushButton *button : std::as_const(m_ways))
        button->setEnabled(editable);
}

void EvidenceAdder::setDropping(bool dropping)
{
    const QString limit = Format::size(m_desk.settings().evidenceLimit(), m_desk.language());
    m_hint->setText(dropping ? tr("Let go to take it in here.")
                             : tr("Or drop files and folders on the page. At most %1 a file; of several files and of "
                                  "folders the sum is said before they are taken in.")
                                   .arg(limit));
    setLook(m_hint, TextSize::Caption, dropping ? Tone::Indigo : Tone::Slate, dropping);
    if (dropping)
        reveal(m_hint);
}

void EvidenceAdder::retranslate()
{
    const std::array<QString, WayCount> words{tr("Add files"), tr("Folder"), tr("Paste"),
                                              tr("Link"),      tr("Paper"),  tr("Already here")};
    const std::array<QString, WayCount> names{tr("Add files as evidence"),
                                              tr("Add a folder with all that is in it"),
                                              tr("Paste files, a screenshot or an address"),
                                              tr("Link an address on the net"),
                                              tr("Name paper that lies elsewhere"),
                                              tr("Attach a piece that is here already")};
    for (std::size_t way = 0; way < words.size(); ++way) {
        QPushButton *button = m_ways.at(static_cast<qsizetype>(way));
        button->setText(words.at(way));
        nameButton(button, names.at(way));
    }
    m_pieces->setTexts(tr("Pieces that are here already"), tr("Search the pieces"),
                       tr("No other piece fits. Shorten the search, or add a file."), tr("Close the list"));
    m_form->retranslate();
    m_incoming->retranslate();
    setDropping(false);
}

bool EvidenceAdder::takes(const QMimeData *mime) const
{
    return m_editable && mime && (!localPaths(mime).isEmpty() || mime->hasImage() || !addressIn(mime).isEmpty());
}

void EvidenceAdder::take(const QMimeData *mime)
{
    if (!m_editable || !mime)
        return;
    if (const QStringList paths = localPaths(mime); !paths.isEmpty())
        offer(paths);
    else if (mime->hasImage())
        takePicture(qvariant_cast<QImage>(mime->imageData()));
    else if (const QString address = addressIn(mime); !address.isEmpty())
        m_form->ask(EvidenceKind::Link, address);
    else
        Q_EMIT said(tr("The clipboard holds no file, no picture and no address. Copy one, then paste again."));
}

void EvidenceAdder::chooseFiles()
{
    if (!m_editable)
        return;
    offer(m_desk.prompter().openFiles(this, tr("Add files as evidence"), m_desk.settings().folder(), {}));
}

void EvidenceAdder::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void EvidenceAdder::start(Way way)
{
    switch (way) {
    case Files:
        return chooseFiles();
    case Folder: {
        const QString folder =
            m_desk.prompter().openFolder(this, tr("Add a folder as evidence"), m_desk.settings().folder());
        return offer(folder.isEmpty() ? QStringList() : QStringList{folder});
    }
    case Clipboard:
        return paste();
    case Link:
        return m_form->ask(EvidenceKind::Link);
    case Paper:
        return m_form->ask(EvidenceKind::Paper);
    case Reuse:
        listPieces();
        return m_pieces->present();
    case WayCount:
        return;
    }
}

void EvidenceAdder::offer(const QStringList &paths)
{
    m_incoming->offer(paths, m_practice, activity());
}

void EvidenceAdder::takePicture(const QImage &picture)
{
    if (picture.isNull() || m_writing.isRunning())
        return;
    const QDateTime now = m_desk.services().clock.now().toOffsetFromUtc(8 * 3600); // China's time, as all stamps here
    const Practice *practice = m_session.catalog().practice(m_practice);
    QString name = tr("Screenshot %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s));
    if (practice)
        name += u' ' + practice->question.in(m_desk.language()).left(LongestTopic).trimmed();
    const QString path = m_pictures.filePath(safeFileName(name + u".png"_s));
    m_writingFor = m_practice;
    m_writingOf = activity();
    m_writing.setFuture(QtConcurrent::run([picture, path] { return picture.save(path, "PNG") ? path : QString(); }));
}

void EvidenceAdder::keepReference(EvidenceKind kind, const QString &name, const QString &reference)
{
    const auto piece = kind == EvidenceKind::Link ? linkTo(reference, name) : paperAt(name, reference);
    if (!piece) {
        Q_EMIT failed(piece.error());
        return;
    }
    if (const auto added = m_session.addEvidence(m_practice, *piece); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    m_form->done();
}

void EvidenceAdder::listPieces()
{
    QList<PickList::Item> items;
    const auto answer = m_session.answer(m_practice);
    const auto draft = m_session.carried(m_practice);
    const QStringList here = answer ? answer->evidence : draft ? draft->evidence : QStringList();
    for (const Evidence &piece : m_session.assessment().evidence) {
        if (here.contains(piece.id))
            continue;
        const auto uses = static_cast<int>(m_session.practicesOf(piece.id).size());
        items.append({piece.id, tr("%1, used by %n answer(s)", nullptr, uses).arg(piece.name),
                      piece.name + u'\n' + piece.source + u'\n' + piece.reference});
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.text.localeAwareCompare(b.text) < 0; });
    m_pieces->setItems(items);
}

void EvidenceAdder::attach(const QString &evidence)
{
    if (const auto attached = m_session.attachEvidence(evidence, {m_practice}); !attached)
        Q_EMIT failed(attached.error());
}

} // namespace shihe::ui
