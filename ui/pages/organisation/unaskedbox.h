// What the catalog of the open assessment no longer asks for: answers and facts that are kept and count nowhere.
// Hidden while there is none.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace shihe::ui {

class Disclosure;

class UnaskedBox final : public QWidget
{
    Q_OBJECT

public:
    explicit UnaskedBox(AssessmentSession &session, QWidget *parent = nullptr);

    void refresh(Language language);

private:
    void fill();
    void add(const QString &question, const QString &detail);
    [[nodiscard]] QString placeName(const Place &place) const;

    AssessmentSession &m_session;
    Disclosure *m_box;
    Language m_language = Language::Zh;
};

} // namespace shihe::ui
