// What belongs to an answer beside its value: note, evidence, how it is known, who sees to it, the internal remark, and
// its history. Every edit is kept as it is made; edits of a draft stay with the draft.
#pragma once

#include "core/session/session.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace shihe::ui {

class BasisRow;
class DayField;
class HistoryBox;
class LineField;
class NoteField;
class SectionTitle;
class Tag;

class AnswerSheet final : public QWidget
{
    Q_OBJECT

public:
    /// @p evidence takes its place below the note. @p session must outlive the sheet.
    AnswerSheet(AssessmentSession &session, QWidget *evidence, QWidget *parent = nullptr);

    /// Shows the answer of @p practice; what was typed for another one must have been flushed.
    void start(const QString &practice);
    /// Shows what is kept now; what is being typed stays.
    void follow();
    /// Keeps what was typed last.
    void flush();
    void setEditable(bool editable);
    void retranslate(Language language);
    void toNote();
    void toRemark();
    void toggleHistory();

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void said(const QString &sentence);
    void left(); ///< a field is done: the keys belong to the page again

private:
    [[nodiscard]] QWidget *makeDetails();
    void keep(const std::function<void(Answer &)> &change);
    [[nodiscard]] Answer shown() const; ///< the answer, or the draft in its place

    AssessmentSession &m_session;
    QString m_practice;
    SectionTitle *m_noteTitle;
    NoteField *m_note;
    SectionTitle *m_detailsTitle;
    QLabel *m_basisLabel;
    BasisRow *m_basis;
    QLabel *m_informantLabel;
    LineField *m_informant;
    QLabel *m_responsibleLabel;
    LineField *m_responsible;
    QLabel *m_dueLabel;
    DayField *m_due;
    QLabel *m_noDay;
    SectionTitle *m_remarkTitle;
    Tag *m_remarkTag;
    NoteField *m_remark;
    HistoryBox *m_history;
};

} // namespace shihe::ui
