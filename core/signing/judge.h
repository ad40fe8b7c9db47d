// Which of the differences after a signature the signatures before it permit.
#pragma once

#include "core/signing/coverage.h"
#include "core/signing/differ.h"

namespace shihe::signing {

class Judge final
{
public:
    /// Judges what revision @p revision (@p newer) brought over the one before (@p older), under @p permissions of the
    /// signatures up to @p older. All references must outlive the Judge. Throws as qpdf does.
    Judge(QPDF &older, QPDF &newer, int revision, const Permissions &permissions, Budget &budget);

    [[nodiscard]] QList<Change> judge(const Comparison &comparison);

private:
    void judge(const Difference &difference);
    void tell(const Difference &difference, const char *what, bool allowed);
    void inTrailer(const Difference &difference);
    void inCatalog(const Difference &difference);
    void inForm(const Difference &difference);
    void inPage(const Difference &difference);
    void inField(const Difference &difference);
    void inStructure(const Difference &difference);
    void inSignatureField(const Difference &difference);
    void inOtherField(const Difference &difference);
    void addedField(const Difference &difference, Object field);
    void addedAnnotation(const Difference &difference);
    void annotation(const Difference &difference, Object annotation, const char *what);
    [[nodiscard]] bool isPlainSignatureField(Object field, int depth) const;
    [[nodiscard]] bool isNewSignatureWidget(Object widget) const;
    [[nodiscard]] bool isNewFormElement(Object element) const;
    [[nodiscard]] bool showsUnsigned(Object field, int depth) const;
    [[nodiscard]] bool isOverContent(int page, const Object &annotation) const;
    [[nodiscard]] bool hides(Object annotation) const;
    [[nodiscard]] std::optional<int> visiblePage(Object field, int depth) const;
    [[nodiscard]] int level() const { return m_permissions.level(); }

    QPDF &m_older;
    int m_revision;
    const Permissions &m_permissions;
    Budget &m_budget;
    std::map<QPDFObjGen, int> m_pages; ///< of the newer revision
    std::map<QPDFObjGen, QString> m_newFields;
    QSet<QString> m_oldNames;
    QSet<QString> m_signedNow; ///< fields of the older revision that got their value
    QSet<QString> m_filledNow; ///< fields of the older revision whose value differs
    QList<Change> m_changes;
};

/// Whether every key of @p dictionary is one of @p allowed.
[[nodiscard]] bool hasOnly(Object dictionary, const std::set<std::string> &allowed);

} // namespace shihe::signing
