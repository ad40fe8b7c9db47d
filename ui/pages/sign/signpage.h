// Sign: PDFs that are there already, one or many, with one entry of the password or PIN; who signed so far and who is
// next.
#pragma once

#include "ui/pages/sign/signjob.h"
#include "ui/window/page.h"

class QProgressBar;
class QPushButton;
class QTableView;

namespace shihe::ui {

class DropField;
class FilesModel;
class HandoverCard;
class JobFoot;
class MessageLine;
class PlaceForm;
class ScrolledColumn;
class SectionTitle;
class SignForm;

class SignPage final : public Page
{
    Q_OBJECT

public:
    explicit SignPage(Desk &desk, QWidget *parent = nullptr);
    ~SignPage() override;

    void retranslate() override;
    void arrive(const Destination &destination) override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Looked = Result<signing::Handover>;

    void makeTable();
    [[nodiscard]] QWidget *makeFiles(); ///< the list, and what can be done with it
    void connectParts();
    void choose();
    void add(const QStringList &files);
    void look(); ///< at the next file nobody has looked at
    void refresh();
    void fitTable();
    void removeChosen();
    void start();
    void note(const SignedFile &file);
    [[nodiscard]] QString noted() const;
    void finish(const std::optional<Error> &error);
    void say(std::function<void()> message); ///< now, and again when the language changes
    [[nodiscard]] int chosen() const;        ///< row; -1 for none

    FilesModel *m_model;
    SignJob *m_job;
    ScrolledColumn *m_scroll;
    DropField *m_drop;
    QWidget *m_files;
    QTableView *m_table;
    QPushButton *m_verify;
    QPushButton *m_remove;
    QPushButton *m_clear;
    HandoverCard *m_handover;
    SectionTitle *m_signTitle;
    SignForm *m_sign;
    SectionTitle *m_placeTitle;
    PlaceForm *m_place;
    JobFoot *m_foot;
    MessageLine *m_message;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::function<void()> m_sayAgain;
    QFutureWatcher<Looked> m_looking;
    QString m_lookedAt;
    bool m_signing = false;
    QList<int> m_rows;                ///< of the files that are being signed
    int m_done = 0;                   ///< of these
    int m_noted = 0;                  ///< of these, in the journal of the open workspace
    std::optional<Error> m_notNoted;  ///< why one is not
    QList<signing::Handover> m_after; ///< how those stand that were signed last
};

} // namespace shihe::ui
