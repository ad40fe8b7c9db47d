// A catalog while it is being read and checked: what was built so far, and where each part stands in the files.
#pragma once

#include "core/catalog/load.h"
#include "core/catalog/yaml.h"

#include <deque>

namespace shihe {

/// One file as read.
struct YamlFile
{
    QString path; ///< from the catalog's root
    yaml::Node root;
};

/// Where something stands.
struct Place
{
    QString file;
    const yaml::Node *node = nullptr; ///< owned by the draft's files

    /// The line of @p key's value, or this place's own where there is none.
    [[nodiscard]] int line(const QString &key) const;
    [[nodiscard]] int line() const { return node ? node->line : 0; }
    /// Of the item @p index of the list @p key.
    [[nodiscard]] Place item(const QString &key, qsizetype index) const;
};

struct Draft
{
    const Catalog *base = nullptr; ///< what a user catalog stands beside; nullptr for a catalog of its own
    Catalog catalog;               ///< only what fits its schema
    std::deque<YamlFile> files;    ///< those that could be parsed; a deque, since places point into it
    QList<Diagnostic> faults;
    Place identity, scoring;
    // Beside the catalog's lists, item by item.
    QList<Place> facts, sources, practices, checklists, duties, appTypes, contexts;

    // Its own, else the base's; nullptr if neither has it.
    [[nodiscard]] const Fact *fact(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Practice *practice(const QString &id) const;
    [[nodiscard]] const Clause *clause(const ClauseRef &ref) const;
    [[nodiscard]] const QList<Term> &terms() const { return base ? base->terms : catalog.terms; }

    void report(const Place &place, int line, const char *code, QStringList args = {});
    /// By file and line.
    void sortFaults();
};

/// Reads all of @p folder and checks that it holds together (the first three of rules.h); faults are in the draft,
/// ordered. With one about the folder itself nothing else was read.
/// With @p base it is read as a user catalog beside it; @p base must outlive the draft.
[[nodiscard]] Draft readDraft(const QString &folder, const Catalog *base = nullptr);

/// What lint proves besides, where the draft is without fault so far.
void proveRules(Draft &draft);

} // namespace shihe
