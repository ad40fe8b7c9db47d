#include "ui/window/catalogshelf.h"

#include <QFileInfo>

namespace shihe::ui {

CatalogShelf::CatalogShelf(std::shared_ptr<const Catalog> builtIn, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_builtIn(std::move(builtIn))
    , m_settings(settings)
    , m_catalog(m_builtIn)
{
    read();
    connect(&m_settings, &Settings::changed, this, [this] {
        if (m_settings.catalogsFolder() != m_folder)
            read();
    });
}

void CatalogShelf::read()
{
    m_folder = m_settings.catalogsFolder();
    m_leftOut.clear();
    m_error.reset();
    std::shared_ptr<const Catalog> found = m_builtIn;
    if (m_settings.choseCatalogsFolder() || QFileInfo::exists(m_folder)) {
        auto added = addUserCatalogs(*m_builtIn, m_folder);
        if (!added) {
            m_error = added.error();
        } else {
            m_leftOut = std::move(added->leftOut);
            if (!added->catalog.users.isEmpty())
                found = std::make_shared<const Catalog>(std::move(added->catalog));
        }
    }
    if (found->key() == m_catalog->key())
        return;
    // Whoever still refers to the old one lets go of it while it is told.
    const std::shared_ptr<const Catalog> before = std::exchange(m_catalog, std::move(found));
    Q_EMIT changed();
}

} // namespace shihe::ui
