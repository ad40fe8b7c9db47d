// The fields of the impact assessment: each is bound to one thing that can be entered, kept as it is typed, and follows
// what the session says.
#pragma once

#include "ui/window/page.h"

#include <functional>

class QBoxLayout;

namespace shihe::ui {

class ImpactForm final : public QObject
{
    Q_OBJECT

public:
    /// The thing in @p impact; nullptr where it is gone.
    template <typename T>
    using Member = std::function<T *(ImpactAssessment &impact)>;

    ImpactForm(Desk &desk, AssessmentSession &session, QObject *parent = nullptr);

    /// Fields go below one another into @p column. @p key is the word (core/base/words.h) of the label; @p of names
    /// what the field belongs to, for the screen reader. @p name is the object's name.
    void addNote(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                 const Member<QString> &member);
    void addLine(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                 const Member<QString> &member);
    void addDay(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                const Member<std::optional<QDate>> &member);
    /// One of @p words (their keys), or nothing yet; counted from 0. @p none is the key of what nothing means.
    void addChoice(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                   const QStringList &words, const Member<std::optional<int>> &member, const QString &none = {});
    void addFlag(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                 const Member<std::optional<bool>> &member);
    void addHandling(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                     const QStringList &words, const Member<std::optional<Handling>> &member);
    /// A tick with the reason that it needs below it.
    void addCorrection(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                       const Member<Correction> &member);

    /// Forgets the fields, which their layout deletes.
    void clear();
    void follow(); ///< what is being typed stays
    void flush();  ///< keeps what is typed and not yet kept
    void retranslate();
    /// As a person changes it; on error everything stays as it was, and what is typed in its field.
    void keep(const std::function<void(ImpactAssessment &impact)> &change);

    [[nodiscard]] QString text(const QString &key) const;

Q_SIGNALS:
    void failed(const shihe::Error &error);

private:
    struct Field
    {
        std::function<void(ImpactAssessment &)> follow;
        std::function<void()> flush;
        std::function<void()> retranslate;
    };

    /// Label and field; gives what names both.
    [[nodiscard]] std::function<void()> place(QBoxLayout *column, QWidget *field, const QString &name,
                                              const QString &key, const QStringList &of);
    /// @p T is what an index stands for.
    template <typename T>
    void addPick(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                 const QStringList &words, const Member<std::optional<T>> &member, const QString &none);
    template <typename FieldWidget>
    void addText(QBoxLayout *column, const QString &name, const QString &key, const QStringList &of,
                 const Member<QString> &member);

    Desk &m_desk;
    AssessmentSession &m_session;
    QList<Field> m_fields;
};

} // namespace shihe::ui
