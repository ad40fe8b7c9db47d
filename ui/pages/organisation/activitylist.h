// The processing activities of the assessment: which one is shown, their names, more of them, fewer.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class SectionTitle;

class ActivityList final : public Card
{
    Q_OBJECT

public:
    /// @p session must outlive the card.
    explicit ActivityList(AssessmentSession &session, QWidget *parent = nullptr);

    /// Anew from the session; what is being typed stays.
    void refresh(Language language);

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void removed(const QString &name);

private:
    void addRow(const Activity &activity);
    void add();
    void remove(const QString &id, const QString &name);
    void startRenaming(const QString &id);
    void fillNames();
    void keepNames();
    [[nodiscard]] QString nameOf(const Activity &activity) const;

    AssessmentSession &m_session;
    const bool m_fixed; ///< read-only
    Language m_language = Language::Zh;
    SectionTitle *m_title;
    QLabel *m_help;
    QVBoxLayout *m_rows;
    QWidget *m_renaming; ///< the two names of the activity m_renamed
    QFormLayout *m_form;
    QLineEdit *m_zh;
    QLineEdit *m_en;
    QPushButton *m_done;
    QString m_renamed;
    QLineEdit *m_new;
    QPushButton *m_add;
};

} // namespace shihe::ui
