// The knowledge a new assessment is judged by: the built-in catalog with the person's own ones beside it.
#pragma once

#include "core/catalog/usercatalogs.h"
#include "ui/settings/settings.h"

#include <memory>

namespace shihe::ui {

/// Reads the folder of the settings at once and whenever another is chosen. Whatever lies there, there is a catalog.
class CatalogShelf final : public QObject
{
    Q_OBJECT

public:
    CatalogShelf(std::shared_ptr<const Catalog> builtIn, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    /// The person's own catalogs that are not in order, and why.
    [[nodiscard]] const QList<LeftOut> &leftOut() const { return m_leftOut; }
    /// What is wrong with the folder itself; a folder that nobody chose need not exist.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Reads the folder anew.
    void read();

Q_SIGNALS:
    void changed(); ///< another catalog than before

private:
    std::shared_ptr<const Catalog> m_builtIn;
    Settings &m_settings;
    QString m_folder;
    std::shared_ptr<const Catalog> m_catalog;
    QList<LeftOut> m_leftOut;
    std::optional<Error> m_error;
};

} // namespace shihe::ui
