// The files to be signed as a table: which, how each stands, what became of it.
#pragma once

#include "core/signing/batch.h"
#include "ui/window/desk.h"

#include <QAbstractTableModel>

namespace shihe::ui {

class FilesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, StateColumn, ColumnCount };

    /// @p desk must outlive the model.
    explicit FilesModel(Desk &desk, QObject *parent = nullptr);

    /// Adds those that are not in the list yet; how many.
    int add(const QStringList &files);
    void remove(int row);
    void clear();
    void retranslate();
    /// Whoever signs does so in this role: it decides which files wait for them.
    void setRole(const QString &role);

    [[nodiscard]] QString next() const; ///< a file nobody has looked at yet; empty for none
    void setLooked(const QString &file, const Result<signing::Handover> &handover);
    void setSigning(int row);
    void setOutcome(int row, const signing::FileOutcome &outcome);

    [[nodiscard]] QString file(int row) const { return m_rows.at(row).file; }
    [[nodiscard]] QString signedFile(int row) const { return m_rows.at(row).outcome.out; } ///< empty: not signed
    /// Rows that can be signed in this role, and were not yet.
    [[nodiscard]] QList<int> waiting() const;
    /// The step that all files wait for which can be signed further and tell one; nullopt where they differ.
    [[nodiscard]] std::optional<signing::Step> commonNext() const;
    /// How the files stand that were looked at and not signed here.
    [[nodiscard]] QList<signing::Handover> before() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Work { None, Signing, Done };
    struct Row
    {
        QString file;
        std::optional<Result<signing::Handover>> looked;
        Work work = Work::None;
        signing::FileOutcome outcome;
    };

    [[nodiscard]] std::optional<Error> refusalOf(const Row &row) const;
    [[nodiscard]] QString stateText(const Row &row) const;
    [[nodiscard]] int markOf(const Row &row) const;
    void tell(int row);
    void tellAll();

    Desk &m_desk;
    QString m_role;
    QList<Row> m_rows;
};

} // namespace shihe::ui
