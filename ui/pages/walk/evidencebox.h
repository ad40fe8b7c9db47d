// The evidence of one answer: what is attached, how long it holds, more of it, take off.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QVBoxLayout;

namespace shihe::ui {

class Desk;
class EvidenceAdder;
class SectionTitle;

class EvidenceBox final : public QWidget
{
    Q_OBJECT

public:
    EvidenceBox(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// Shows the pieces of the answer to @p practice, or of the draft in its place.
    void show(const QString &practice);
    void setEditable(bool editable);
    void setDropping(bool dropping); ///< something hangs over the page
    void retranslate();

    [[nodiscard]] bool takes(const QMimeData *mime) const;
    void take(const QMimeData *mime);
    void chooseFiles();
    void paste();

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void said(const QString &sentence);
    void pieceWanted(const QString &evidence);
    void left(); ///< a form is done with

private:
    void addPiece(const Evidence &piece);

    Desk &m_desk;
    AssessmentSession &m_session;
    SectionTitle *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_list;
    EvidenceAdder *m_adder;
    QString m_practice;
    bool m_editable = true;
};

} // namespace shihe::ui
