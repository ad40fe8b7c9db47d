// The step of a new workspace that decides who can read it: a passphrase, preselected, or none.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace shihe::ui {

class Locksmith;
class NewPassphrase;

class ProtectPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectPanel(Locksmith &locksmith, QWidget *parent = nullptr);

    void retranslate();
    /// Begins for the new workspace @p path.
    void begin(const QString &path);
    /// Ends with or without a workspace; what was typed is forgotten.
    void end();
    [[nodiscard]] bool isUnderWay() const { return !m_path.isEmpty(); }

Q_SIGNALS:
    void plainWanted(const QString &path); ///< without a passphrase
    void cancelled();

private:
    void refresh();
    void make();

    Locksmith &m_locksmith;
    QString m_path;
    QLabel *m_title;
    QLabel *m_where;
    QRadioButton *m_with;
    NewPassphrase *m_passphrase;
    QLabel *m_warning;
    QRadioButton *m_without;
    QLabel *m_readable;
    QPushButton *m_make;
    QPushButton *m_cancel;
};

} // namespace shihe::ui
