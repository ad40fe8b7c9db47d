// Evidence: every piece of the assessment with its validity and its uses; new pieces, a copy, a folder of all.
#pragma once

#include "ui/models/evidencemodel.h"
#include "ui/models/groupfilter.h"
#include "ui/window/page.h"

#include <QTemporaryDir>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace shihe::ui {

class EmptyState;
class EraseBox;
class EvidenceAdder;
class EvidenceView;
class GroupChips;
class Outgoing;
class RowTable;

class EvidencePage final : public Page
{
    Q_OBJECT

public:
    EvidencePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~EvidencePage() override; ///< what was typed last is kept

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void place();
    void addKeys();
    void connectParts();
    void fitColumns();
    void follow(); ///< the pieces changed
    void showCounts();
    void showChosen();
    void choose(EvidenceModel::Group group);
    void select(const QString &id);
    [[nodiscard]] QString groupName(EvidenceModel::Group group) const;
    [[nodiscard]] QString chosen() const;
    void openPiece();
    void savePiece();
    void dropPiece();
    void erasePiece();
    void eraseDue();
    void fileAll();
    /// @p text while it goes on; @p then when it is out.
    void send(const QString &sha256, const QString &file, const QString &text, std::function<void()> then);
    void showSending(const QString &text);

    AssessmentSession &m_session;
    EvidenceModel *m_model;
    GroupFilter *m_found;
    QLabel *m_head;
    QLabel *m_detail;
    QPushButton *m_export;
    QLineEdit *m_search;
    EvidenceAdder *m_adder;
    GroupChips *m_groups;
    QWidget *m_sending;
    QLabel *m_sendingText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    RowTable *m_table;
    EvidenceView *m_view;
    EmptyState *m_none;
    QPushButton *m_due;
    EraseBox *m_erase;
    QLabel *m_noMatch;
    Outgoing *m_out;
    std::function<void()> m_then;
    QString m_id;             ///< of the piece that is shown
    bool m_following = false; ///< the table is being filled anew
    QTemporaryDir m_copies;   ///< of what was opened; gone with the page
};

} // namespace shihe::ui
