// What a verification found, in plain words: the verdict, four answers for each signature, the changes since.
#pragma once

#include "core/signing/signing.h"
#include "ui/widgets/statemark.h"

class QVBoxLayout;

namespace shihe::ui {

class Card;

class VerdictView final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    /// @p words must be loaded; nothing is kept.
    void show(const signing::Verification &found, const Words &words, Language language);
    /// Below it: what holding the report against the open workspace gave, the verdict first.
    void showAgainst(bool matches, const QStringList &lines);
    void clear();

private:
    void addVerdict(const signing::Verification &found, const Words &words, Language language);
    void addSignature(const signing::SignatureReport &signature, const Words &words, Language language);
    void addNotes(const signing::Verification &found, const Words &words, Language language);
    void addChanges(const signing::Verification &found, const Words &words, Language language);
    void addAnswer(Card *card, Mark mark, const QString &question, const QStringList &answers);
    [[nodiscard]] static QString explain(signing::Verdict verdict);

    QVBoxLayout *m_column;
};

} // namespace shihe::ui
