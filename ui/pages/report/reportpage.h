// The report: what is in it, where it goes, who signs it; made beside the window with progress and cancel, and shown as
// it will be before it is made.
#pragma once

#include "core/session/earlier.h"
#include "ui/pages/report/reportjob.h"
#include "ui/window/page.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QCheckBox;
class QPushButton;

namespace shihe::ui {

class BrandingBox;
class ContentForm;
class DoneNote;
class FileForm;
class JobFoot;
class MessageLine;
class PreviewMaker;
class PreviewPane;
class SectionTitle;
class SignForm;

class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeDraft();
    void refresh(); ///< what the assessment says: title, draft notice
    void renewPreview();
    [[nodiscard]] House house() const; ///< the client's own, or that of all
    void findEarlier();
    [[nodiscard]] bool signs() const;
    void enableStart();
    void arrange(); ///< options and preview side by side, or one at a time where there is little room
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] ReportContent content() const;
    void start();
    void finish(const ReportJob::Made &made);

    AssessmentSession &m_session;
    ReportJob *m_job;
    PreviewMaker *m_maker;
    PreviewPane *m_preview;
    QWidget *m_options;
    QWidget *m_sides; ///< chooses between the two
    QButtonGroup *m_side;
    QLabel *m_head;
    QLabel *m_what;
    QWidget *m_draft;
    QLabel *m_draftText;
    QPushButton *m_toOpen;
    QCheckBox *m_spellOut; ///< offered once a character was met that no font has
    SectionTitle *m_contentTitle;
    ContentForm *m_content;
    SectionTitle *m_fileTitle;
    FileForm *m_file;
    SectionTitle *m_brandTitle;
    BrandingBox *m_brand;
    SectionTitle *m_signTitle;
    QWidget *m_signCard = nullptr;
    SignForm *m_sign;
    JobFoot *m_foot;
    MessageLine *m_message;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    DoneNote *m_done;
    std::optional<EarlierAssessment> m_earlier; ///< what this one is compared with
    House m_house;                              ///< as the preview has it
    bool m_stale = false;                       ///< the preview waits until the page is seen
};

} // namespace shihe::ui
