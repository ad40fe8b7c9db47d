// Erasing for good, in the page: looks for what there is, names what is lost, asks, erases, and offers the certificate.
#pragma once

#include "core/session/erasing.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace shihe::ui {

class Desk;

class EraseBox final : public Card
{
    Q_OBJECT

public:
    explicit EraseBox(Desk &desk, QWidget *parent = nullptr);
    ~EraseBox() override;

    /// Looks for @p target; nothing is erased until the person says so. Shows itself. @p name gives what it is called
    /// in the language of the window, also when it is gone.
    void begin(const EraseTarget &target, std::function<QString()> name);
    void retranslate();

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void erased(); ///< the content is gone, and the open assessment was read again
    void saved(const QString &sentence);
    void left(); ///< the box is hidden again

private:
    enum class Phase { Looking, Asking, Sweeping, Done };

    void place();
    void step();
    void look();
    void ask();
    void carryOut();
    void sweep();
    void finish();
    void saveCertificate();
    void leave();
    void fail(const Error &error);
    void show(Phase phase);
    [[nodiscard]] QString lossText() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString backupFolder() const;

    Desk &m_desk;
    EraseTarget m_target;
    std::function<QString()> m_name;
    Phase m_phase = Phase::Looking;
    std::unique_ptr<Erasure> m_erasure;
    ErasureCertificate m_certificate;
    QTimer m_next;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_mentionsText;
    QListWidget *m_mentions;
    QCheckBox *m_backups;
    QLabel *m_warning;
    QPushButton *m_erase;
    QPushButton *m_keep;
    QPushButton *m_save;
};

} // namespace shihe::ui
