// The evidence of one answer: what is attached, add, remove.
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class SectionTitle;

class EvidenceBox final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBox(QWidget *parent = nullptr);

    /// Shows the pieces @p ids of @p known in their order.
    void show(const QStringList &ids, const QMap<QString, Evidence> &known, Language language);
    void setEditable(bool editable);
    void setDropping(bool dropping); ///< a file hangs over the page
    void retranslate();

Q_SIGNALS:
    void addWanted();
    void removeWanted(const QString &evidence);

private:
    void addPiece(const Evidence &piece, Language language);

    SectionTitle *m_title;
    QPushButton *m_add;
    QLabel *m_hint;
    QVBoxLayout *m_list;
    bool m_editable = true;
};

} // namespace shihe::ui
