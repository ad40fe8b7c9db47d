// What the report is: its kind, its languages, its parts.
#pragma once

#include "core/report/report.h"
#include "ui/window/desk.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QFormLayout;
class QLabel;

namespace shihe::ui {

class ContentForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the form.
    explicit ContentForm(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] report::Kind kind() const;
    [[nodiscard]] static QString nameOf(report::Kind kind);
    /// The kind's; of a gap report those that are ticked.
    [[nodiscard]] report::Parts parts() const;
    /// Whom it is for.
    [[nodiscard]] report::Audience audience() const;
    /// The window's language first, where both are chosen.
    [[nodiscard]] QList<Language> languages() const;
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QString told(report::Kind kind); ///< what is in it
    void showParts();
    void nameAudiences();
    void alignParts(); ///< in columns, as many as there is room for

    Desk &m_desk;
    QFormLayout *m_form;
    QWidget *m_kindRow, *m_languageRow, *m_audienceRow, *m_partsBox;
    QLabel *m_kindText;
    QLabel *m_audienceText;
    QButtonGroup *m_kinds;
    QButtonGroup *m_languages;     ///< ids: 0 Chinese, 1 English, 2 both
    QButtonGroup *m_audiences;     ///< ids: places in allAudiences()
    QList<QCheckBox *> m_parts;    ///< in the order of allParts()
    bool m_languageChosen = false; ///< by hand; until then it is the window's
};

} // namespace shihe::ui
