// Where the report goes: a name is proposed beside the workspace, and no file is replaced unasked.
#pragma once

#include "core/markup/formats.h"
#include "ui/window/desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class FileForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the form.
    FileForm(Desk &desk, const AssessmentSession &session, QWidget *parent = nullptr);

    /// Proposes a name that is still free for a report of the kind called @p kind; what a person typed or chose stays.
    void suggest(const QString &kind);
    /// What is written: chosen, or told by the end of a typed name.
    [[nodiscard]] markup::Format format() const;
    /// The name as it stands, with the format's end; empty if nothing stands there.
    [[nodiscard]] QString path() const;
    /// True if there is no such file, or the person agrees that it is replaced.
    [[nodiscard]] bool mayWrite();
    /// It was written there: the next one is proposed beside it.
    void written(const QString &path);
    void showState(); ///< whether the file is there
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString nameOf(markup::Format format);
    [[nodiscard]] static QString filterOf(markup::Format format);
    void choose();
    void offerFormats(); ///< Word only where its converter is
    void followFormat(); ///< the name gets the chosen format's end
    void followName();   ///< the format that a typed name ends in is chosen

    Desk &m_desk;
    const AssessmentSession &m_session;
    QWidget *m_formatRow;
    QButtonGroup *m_formats; ///< ids: places in allFormats()
    QLabel *m_formatText;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_exists;
    QString m_folder;    ///< where the last report went
    QString m_suggested; ///< the last name that was ours: replaced as long as nobody touched it
    QString m_replace;   ///< a file that the person agreed to replace
};

} // namespace shihe::ui
