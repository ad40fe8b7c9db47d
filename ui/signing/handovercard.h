// Who signed so far, who is next, and what to hand to whom.
#pragma once

#include "core/signing/handover.h"
#include "ui/widgets/statemark.h"
#include "ui/window/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class Card;
class SectionTitle;

/// Hidden while it has nothing to say.
class HandoverCard final : public QWidget
{
    Q_OBJECT

public:
    /// Where it stands decides what it advises.
    enum class When { Before, After }; ///< of signing

    /// @p desk must outlive the card.
    explicit HandoverCard(Desk &desk, QWidget *parent = nullptr);

    /// One file: its row of signers. Several: how many wait for whom.
    void show(const QList<signing::Handover> &files, When when);
    void clear();
    /// A button leads to signing, where somebody can.
    void offerSigning() { m_offers = true; }
    void retranslate();

    /// What to do with a file that was just signed.
    [[nodiscard]] static QString advice(const signing::Handover &handover);

Q_SIGNALS:
    void signWanted();

private:
    void addRow(const signing::Handover &handover);
    void addSigner(Mark mark, const QString &what, const QString &who);
    void addCounts();
    [[nodiscard]] QString adviceBefore(const signing::Handover &handover) const;

    Desk &m_desk;
    SectionTitle *m_title;
    QVBoxLayout *m_rows;
    QLabel *m_advice;
    QPushButton *m_sign;
    QList<signing::Handover> m_files;
    When m_when = When::Before;
    bool m_offers = false;
};

} // namespace shihe::ui
