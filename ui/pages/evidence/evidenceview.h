// One piece of evidence: a look at it, what is known of it, which answers it serves. Every edit is kept as made.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace shihe::ui {

class DayField;
class Desk;
class EvidencePreview;
class LineField;
class PickList;
class SectionTitle;

class EvidenceView final : public ScrolledColumn
{
    Q_OBJECT

public:
    EvidenceView(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// An empty or unknown @p id shows nothing.
    void show(const QString &id);
    [[nodiscard]] const QString &piece() const { return m_id; }
    void flush(); ///< keeps what was typed
    /// The preview is as it will be.
    [[nodiscard]] bool isSettled() const;
    void retranslate();
    void toName(); ///< the keyboard to the name, to change it

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void practiceWanted(const QString &practice, const QString &activity);
    void openWanted();
    void saveWanted();
    void dropWanted();
    void eraseWanted();

private:
    void place();
    void connectFields();
    void addField(QLabel *label, QWidget *field);
    void keep(const std::function<void(Evidence &)> &change);
    void rename(const QString &name);
    void readdress(const QString &reference);
    void fill(const Evidence &piece, bool fresh);
    void fillFacts(const Evidence &piece);
    void fillUses(const Evidence &piece);
    void addUse(const AssessmentSession::Use &use);
    void listPractices();
    void tell(const Result<void> &result);

    Desk &m_desk;
    AssessmentSession &m_session;
    const bool m_editable;
    QString m_id;
    QLabel *m_nameLabel;
    LineField *m_name;
    QLabel *m_facts;
    QLabel *m_warning;
    QPushButton *m_open;
    QPushButton *m_save;
    EvidencePreview *m_preview;
    QLabel *m_referenceLabel;
    LineField *m_reference;
    QLabel *m_sourceLabel;
    LineField *m_source;
    QLabel *m_validLabel;
    DayField *m_valid;
    QLabel *m_keepLabel;
    DayField *m_keep;
    QLabel *m_noDay;
    QCheckBox *m_sensitive;
    QLabel *m_sensitiveText;
    SectionTitle *m_usesTitle;
    QVBoxLayout *m_uses;
    QPushButton *m_more;
    PickList *m_practices;
    QPushButton *m_drop;
    QPushButton *m_erase;
};

} // namespace shihe::ui
