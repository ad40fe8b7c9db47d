// Signature fields of one revision, and what the signatures in them permit (ISO 32000-1, 12.7.4.5 and 12.8).
#pragma once

#include "core/signing/pdffile.h"

namespace shihe::signing {

/// One signed field as a revision shows it.
struct SignedField
{
    QString name; ///< full name: partial names joined by dots
    Object value; ///< the signature dictionary
    Object field;
    std::vector<qint64> range; ///< ByteRange; empty unless it and /Contents stand in the dictionary itself, as integers
    QByteArray contents;

    [[nodiscard]] bool isTimeStamp() const;
};

/// All signed fields, in the order of the form; then those that only a page shows, as some readers take them for
/// signatures, too. @p pdf is as it was read, but for new objects. Throws; more than MostSignatures is a
/// std::length_error.
[[nodiscard]] std::vector<SignedField> signedFields(QPDF &pdf);

/// Every field and widget of the form by its object, with its full name. Cycles are cut.
[[nodiscard]] std::map<QPDFObjGen, QString> fieldNames(QPDF &pdf);

/// The type of a field, taken from its parents if it has none of its own, e.g. "/Sig"; empty if unknown.
[[nodiscard]] std::string fieldType(const Object &field);
/// Its value, likewise; null if it has none.
[[nodiscard]] Object fieldValue(const Object &field);

/// See languageOf() of the whole file.
[[nodiscard]] std::optional<Language> languageOf(QPDF &pdf);

/// What may still be done after some signatures.
class Permissions final
{
public:
    /// The strictest level so far; 2 as long as no signature says anything (ISO 32000-1, 12.8.2.2: only DocMDP sets
    /// one). Only the first signature may permit more than that; whoever signs later cannot loosen it.
    [[nodiscard]] int level() const { return m_level.value_or(2); }
    [[nodiscard]] bool isLocked(const QString &field) const;
    /// Adds what @p signature demands: DocMDP, FieldMDP, and the Lock of its field.
    void add(const SignedField &signature);

private:
    void addLock(Object lock);

    std::optional<int> m_level;
    bool m_allLocked = false;
    QSet<QString> m_exceptions; ///< of m_allLocked
    QSet<QString> m_locked;
};

} // namespace shihe::signing
