// The part of the evidence page that brings pieces out: open, save a copy, remove, all into a folder.
#include "core/base/dates.h"
#include "core/session/filing.h"
#include "core/session/references.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/erase/erasebox.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/evidence/evidenceview.h"
#include "ui/pages/evidence/outgoing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shihe::ui {

void EvidencePage::openPiece()
{
    const Evidence piece = m_session.assessment().evidence.value(m_id);
    if (piece.kind == EvidenceKind::Link) {
        // Looked at once more: a workspace may come from elsewhere.
        const auto link = linkTo(piece.reference, piece.name);
        if (accepted(link) && !QDesktopServices::openUrl(QUrl(link->reference)))
            Q_EMIT failed(tr("The system has no program for this address. Copy it from the field instead."));
        return;
    }
    if (piece.sha256.isEmpty() || m_out->isRunning())
        return;
    if (isProgram(piece.name)) {
        Q_EMIT failed(tr("%1 may be a program, so it is not opened from here; nothing was run. Save a copy if you "
                         "trust where it comes from.")
                          .arg(piece.name));
        return;
    }
    // Two pieces may have one name.
    const QString folder = m_copies.filePath(piece.id);
    if (!m_copies.isValid() || !QDir().mkpath(folder))
        return report({u"file.not-writable"_s, {folder, m_copies.errorString()}});
    const QString file = QDir(folder).filePath(safeFileName(piece.name));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    send(piece.sha256, file, tr("Opening %1").arg(piece.name), [this, file] {
        QFile::setPermissions(file, QFileDevice::ReadOwner); // changes would be lost with the copy
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            Q_EMIT failed(tr("The system has no program for this kind of file. Save a copy instead."));
    });
}

void EvidencePage::savePiece()
{
    const Evidence piece = m_session.assessment().evidence.value(m_id);
    if (piece.sha256.isEmpty() || m_out->isRunning())
        return;
    const QString suggestion = QDir(desk().settings().folder()).filePath(safeFileName(piece.name));
    const QString file = desk().prompter().saveFile(this, tr("Save a copy"), suggestion, {});
    if (file.isEmpty())
        return;
    send(piece.sha256, file, tr("Saving %1").arg(piece.name),
         [this, file] { notify(tr("Saved as %1.").arg(QDir::toNativeSeparators(file))); });
}

void EvidencePage::dropPiece()
{
    if (m_id.isEmpty() || m_session.isFixed())
        return;
    const QString name = m_session.assessment().evidence.value(m_id).name;
    const auto uses = static_cast<int>(m_session.practicesOf(m_id).size());
    if (accepted(m_session.dropEvidence(m_id)))
        notify(tr("%1 was removed and taken off %n answer(s). Undo brings it back.", nullptr, uses).arg(name));
}

void EvidencePage::erasePiece()
{
    if (m_id.isEmpty())
        return;
    m_view->flush();
    m_erase->begin(EraseEvidence{m_session.assessment().id, {m_id}},
                   [name = m_session.assessment().evidence.value(m_id).name] { return name; });
}

void EvidencePage::eraseDue()
{
    m_view->flush();
    QStringList due;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto groups = EvidenceModel::Groups::fromInt(index.data(EvidenceModel::GroupsRole).toInt());
        if (groups.testFlag(EvidenceModel::Overdue))
            due << index.data(EvidenceModel::IdRole).toString();
    }
    if (!due.isEmpty())
        m_erase->begin(EraseEvidence{m_session.assessment().id, due}, [count = static_cast<int>(due.size())] {
            return tr("%n piece(s) whose time is over", nullptr, count);
        });
}

void EvidencePage::fileAll()
{
    m_view->flush();
    const QString where =
        desk().prompter().openFolder(this, tr("Where the folder is to be made"), desk().settings().folder());
    if (where.isEmpty())
        return;
    const QString day = dayInChina(desk().services().clock.now()).toString(Qt::ISODate);
    const QString name = tr("Evidence %1 %2").arg(m_session.assessment().title.in(language()), day);
    const auto filing = std::make_shared<Filing>(m_session, QDir(where).filePath(safeFileName(name)),
                                                 desk().services().words, language());
    if (!accepted(filing->begin()))
        return;
    m_then = [this, folder = filing->folder(), files = filing->files()] {
        notify(tr("%n file(s), the register evidence.csv and SHA256SUMS lie in %1.", nullptr, files)
                   .arg(QDir::toNativeSeparators(folder)));
    };
    m_out->start(
        [filing] { return filing->step(); },
        [filing] { return filing->total() > 0 ? static_cast<int>(filing->done() * 100 / filing->total()) : 0; });
    showSending(tr("Exporting to %1").arg(QFileInfo(filing->folder()).fileName()));
}

void EvidencePage::send(const QString &sha256, const QString &file, const QString &text, std::function<void()> then)
{
    auto begun = m_session.workspace().store().download(sha256, file);
    if (!accepted(begun))
        return;
    const std::shared_ptr<Download> download = std::move(*begun);
    m_then = std::move(then);
    m_out->start([download] { return download->step(); },
                 [download] {
                     return download->total() > 0 ? static_cast<int>(download->done() * 100 / download->total()) : 0;
                 });
    showSending(text);
}

void EvidencePage::showSending(const QString &text)
{
    m_sendingText->setText(text);
    m_progress->setValue(0);
    m_sending->show();
    showCounts();
}

} // namespace shihe::ui
