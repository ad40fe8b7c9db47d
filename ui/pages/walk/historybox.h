// What became of an answer: who said what and when, the latest first. Folded at first, and read only when opened.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace shihe::ui {

class TextButton;

class HistoryBox final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBox(const AssessmentSession &session, QWidget *parent = nullptr);

    void show(const QString &practice);
    void retranslate(Language language);
    void toggle();

Q_SIGNALS:
    void failed(const shihe::Error &error);

private:
    void fill();
    [[nodiscard]] QString what(const AnswerVersion &version, const std::optional<AnswerVersion> &before) const;

    const AssessmentSession &m_session;
    TextButton *m_title;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QString m_practice;
    Language m_language = Language::Zh;
    bool m_open = false;
};

} // namespace shihe::ui
