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

/// How one thing is named, and how it is not. For authors only: the catalog does not carry it.
struct Term
{
    Text name;
    QStringList notZh, notEn;
};

struct Draft
{
    Catalog catalog;            ///< only what fits its schema
    std::deque<YamlFile> files; ///< those that could be parsed; a deque, since places point into it
    QList<Term> terms;
    QList<Diagnostic> faults;
    Place identity, scoring;
    // Beside the catalog's lists, item by item.
    QList<Place> facts, sources, practices, checklists, duties, appTypes;

    void report(const Place &place, int line, const char *code, QStringList args = {});
    /// By file and line.
    void sortFaults();
};

/// Reads all of @p folder and checks that it holds together (the first three of rules.h); faults are in the draft,
/// ordered. With one about the folder itself nothing else was read.
[[nodiscard]] Draft readDraft(const QString &folder);

} // namespace shihe
