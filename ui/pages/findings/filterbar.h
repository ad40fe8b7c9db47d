// What of the findings is wanted: topic, checklist or source, priority, who sees to it, by when.
#pragma once

#include "core/base/words.h"
#include "ui/models/findingsfilter.h"

#include <QWidget>

namespace shihe::ui {

class PickBox;
class TextButton;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the bar.
    FilterBar(const AssessmentSession &session, const FindingsModel &model, const Words &words,
              QWidget *parent = nullptr);

    [[nodiscard]] FindingsWanted wanted() const;
    /// How many of the five ask for something.
    [[nodiscard]] int asked() const;
    void clear();
    /// Fills the choices in @p language; what was chosen stays.
    void retranslate(Language language);
    /// Those responsible may have changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    const AssessmentSession &m_session;
    const FindingsModel &m_model;
    const Words &m_words;
    PickBox *m_topic;
    PickBox *m_view;
    PickBox *m_priority;
    PickBox *m_responsible;
    PickBox *m_due;
    TextButton *m_clear;
};

} // namespace shihe::ui
