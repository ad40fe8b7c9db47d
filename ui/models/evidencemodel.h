// The evidence of an assessment as a table.
#pragma once

#include "core/assessment/validity.h"
#include "core/session/session.h"

#include <QAbstractTableModel>

namespace shihe::ui {

/// Each piece with its kind, its end and its uses, by name. Reads the session and follows it.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, ValidColumn, UsesColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        MarkRole,   ///< Mark as int, of the validity
        SortRole,   ///< by value
        SearchRole, ///< name, source, reference, and the questions it serves in both languages; case-folded
        GroupsRole  ///< Groups as int
    };
    enum Group : int {
        All = 0x01,
        Expired = 0x02,
        EndsSoon = 0x04,
        Unused = 0x08,  ///< no answer uses it
        Overdue = 0x10, ///< should be erased by now
        File = 0x20,
        Link = 0x40,
        Paper = 0x80
    };
    Q_DECLARE_FLAGS(Groups, Group)

    /// @p session must outlive the model.
    explicit EvidenceModel(AssessmentSession &session, QObject *parent = nullptr);

    void setLanguage(Language language);
    [[nodiscard]] int count(Group group) const;
    /// nullptr for an invalid index. Lives until the session's next change.
    [[nodiscard]] const Evidence *piece(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    /// "Expired on 2026-01-31", "Ends on …", "Valid until …"; empty where no end is known.
    [[nodiscard]] static QString validityText(const Evidence &piece, QDate day, Language language);
    /// "File, 2.3 MB", "Link", "Paper".
    [[nodiscard]] static QString kindText(const Evidence &piece, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Evidence piece;
        QStringList practices; ///< it serves
        Groups groups;
    };

    void read();
    void reset();
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString searchText(const Row &row) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    AssessmentSession &m_session;
    Language m_language = Language::Zh;
    QList<Row> m_rows;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(EvidenceModel::Groups)

} // namespace shihe::ui
