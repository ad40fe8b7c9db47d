// The person's preferences; each takes effect at once.
#pragma once

#include "ui/window/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class BackupsBox;
class BrandingBox;
class CatalogsBox;
class PassphraseBox;
class ScrolledColumn;
class SectionTitle;
class PersonBox;
class SignerBox;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

private:
    struct Row
    {
        SectionTitle *title;
        QLabel *help;
    };

    [[nodiscard]] Row addRow(QWidget *control);
    [[nodiscard]] QWidget *makeChoices(QButtonGroup *group, int count, const QString &name);
    void refresh();
    void chooseFolder();
    void keepPerson();
    void tellIfNotStored();

    ScrolledColumn *m_scroll;
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QButtonGroup *m_languages;
    QButtonGroup *m_themes;
    QButtonGroup *m_sizes;
    QButtonGroup *m_limits;
    QButtonGroup *m_quotas;
    QLineEdit *m_person;
    QLineEdit *m_folder;
    QPushButton *m_change;
    CatalogsBox *m_catalogs;
    BackupsBox *m_backups; ///< nullptr where the program makes no backups
    PersonBox *m_erasing;
    PassphraseBox *m_lock; ///< nullptr where the program makes no encrypted workspaces
    SignerBox *m_signer;
    BrandingBox *m_brand;
    Row m_language, m_theme, m_size, m_who, m_signs, m_mark, m_where, m_largest, m_room, m_gone, m_own, m_kept,
        m_secret;
    QLabel *m_about;
};

} // namespace shihe::ui
