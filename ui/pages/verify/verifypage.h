// Verify: any PDF, dropped or chosen; the verdict in plain words. Reads and judges beside the window.
#pragma once

#include "core/assessment/binding.h"
#include "core/base/digest.h"
#include "core/signing/handover.h"
#include "ui/window/page.h"

#include <QFutureWatcher>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class ConsentBox;
class DropField;
class HandoverCard;
class MessageLine;
class SectionTitle;
class VerdictView;

class VerifyPage final : public Page
{
    Q_OBJECT

public:
    explicit VerifyPage(Desk &desk, QWidget *parent = nullptr);
    ~VerifyPage() override;

    void retranslate() override;
    void arrive(const Destination &destination) override;

private:
    struct Found
    {
        Result<signing::Verification> verification;
        std::optional<Binding> binding = {};            ///< what the report says it was made from
        std::optional<signing::Handover> handover = {}; ///< of a signed one: who is next
        QList<Beginning> revisions = {};                ///< how it began in each of its states
    };
    /// A file of certificates that the person trusts.
    struct Root
    {
        QString name;
        QByteArray pem;
    };

    void choose();
    void verify(const QString &file, bool online = false);
    void finish();
    void showHandover();
    void holdAgainstWorkspace();
    void addRoot();
    void showRoots();

    DropField *m_drop;
    SectionTitle *m_rootsTitle;
    QLabel *m_rootsHelp;
    QVBoxLayout *m_rootList;
    QPushButton *m_addRoot;
    QCheckBox *m_systemTrust;
    QProgressBar *m_working;
    MessageLine *m_message;
    VerdictView *m_view;
    HandoverCard *m_handover;
    ConsentBox *m_consent;
    QFutureWatcher<Found> m_watcher;
    QString m_file;
    QList<Root> m_roots;
    std::optional<Found> m_found;
};

} // namespace shihe::ui
