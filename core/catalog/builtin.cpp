#include "core/catalog/compiled.h"

#include <QResource>

// A static library's resources must be asked for; the macro may not stand in a namespace.
static void initialiseBuiltIn()
{
    Q_INIT_RESOURCE(catalog_builtin);
}

namespace shihe {

QByteArray builtInCompiled()
{
    initialiseBuiltIn();
    // Not compressed, so it is read where it lies in the program.
    const QResource resource(QStringLiteral(":/shihe/catalog"));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

Result<Catalog> builtIn()
{
    return fromOwn(builtInCompiled());
}

} // namespace shihe
