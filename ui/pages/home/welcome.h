// What Home shows while no workspace is open: the two ways to begin, and the workspaces of late.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class SectionTitle;

class Welcome final : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    void setRecent(const QStringList &workspaces);
    void retranslate();

Q_SIGNALS:
    void createWanted();
    void sampleWanted();
    void openWanted();
    void recentWanted(const QString &workspace);

private:
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_createText;
    QPushButton *m_create;
    QLabel *m_sampleText;
    QPushButton *m_sample;
    QPushButton *m_open;
    SectionTitle *m_recentTitle;
    QVBoxLayout *m_recent;
    QLabel *m_privacy;
};

} // namespace shihe::ui
