// The ways in: files, a folder, the clipboard, a link, paper, and in the walk a piece that is here already. Says the
// limits first.
#pragma once

#include "core/session/session.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace shihe::ui {

class Desk;
class IncomingLine;
class PickList;
class ReferenceForm;

class EvidenceAdder final : public QWidget
{
    Q_OBJECT

public:
    /// @p reuse: offers the pieces that the assessment has already.
    EvidenceAdder(Desk &desk, AssessmentSession &session, bool reuse, QWidget *parent = nullptr);
    ~EvidenceAdder() override;

    /// The answer that what comes in is attached to; none where it is empty.
    void setPractice(const QString &practice);
    void setEditable(bool editable);
    void setDropping(bool dropping); ///< something hangs over the page
    void retranslate();

    /// Whether a drag or the clipboard holds anything for us.
    [[nodiscard]] bool takes(const QMimeData *mime) const;
    void take(const QMimeData *mime);
    void chooseFiles();
    void paste();

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void said(const QString &sentence);
    void left(); ///< a form is done with

private:
    enum Way { Files, Folder, Clipboard, Link, Paper, Reuse, WayCount };

    void start(Way way);
    void offer(const QStringList &paths);
    void takePicture(const QImage &picture);
    void keepReference(EvidenceKind kind, const QString &name, const QString &reference);
    void listPieces();
    void attach(const QString &evidence);
    [[nodiscard]] QString activity() const;

    Desk &m_desk;
    AssessmentSession &m_session;
    const bool m_reuse;
    bool m_editable = true;
    QString m_practice;
    QList<QPushButton *> m_ways; ///< by Way
    QLabel *m_hint;
    ReferenceForm *m_form;
    PickList *m_pieces;
    IncomingLine *m_incoming;
    QTemporaryDir m_pictures;
    QFutureWatcher<QString> m_writing; ///< gives the path, or nothing
    QString m_writingFor;              ///< practice
    QString m_writingOf;               ///< activity
};

} // namespace shihe::ui
