// The report: language, file, signature; made beside the window with progress and cancel.
#pragma once

#include "ui/pages/report/reportjob.h"
#include "ui/window/page.h"

class QButtonGroup;
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace shihe::ui {

class MessageLine;
class ScrolledColumn;
class SectionTitle;
class SignForm;
class StateMark;

class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void shown() override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeDone();
    void refresh(); ///< what the assessment says: title, draft notice
    void suggestFile();
    void chooseFile();
    void showFile();
    void enableStart();
    [[nodiscard]] QList<Language> languages() const;
    void start();
    void finish(const ReportJob::Made &made);
    void bringIntoView(QWidget *widget);

    AssessmentSession &m_session;
    ReportJob *m_job;
    ScrolledColumn *m_scroll;
    QLabel *m_head;
    QLabel *m_what;
    QWidget *m_draft;
    QLabel *m_draftText;
    QPushButton *m_toOpen;
    SectionTitle *m_contentTitle;
    QFormLayout *m_form;
    QWidget *m_languageRow;
    QButtonGroup *m_languages; ///< ids: 0 Chinese, 1 English, 2 both
    QWidget *m_fileRow;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_exists;
    SectionTitle *m_signTitle;
    SignForm *m_sign;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QFrame *m_done;
    QLabel *m_doneText;
    QPushButton *m_open;
    QPushButton *m_reveal;
    QPushButton *m_verify;
    MessageLine *m_message;
    QString m_folder;              ///< where the last report went
    bool m_languageChosen = false; ///< by hand; until then it is the window's
    QString m_suggested;           ///< the last name that was ours: replaced as long as nobody touched it
    std::optional<MadeReport> m_made;
};

} // namespace shihe::ui
