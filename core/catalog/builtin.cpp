#include "core/catalog/compiled.h"

#include <QFile>

// A static library's resources must be asked for; the macro may not stand in a namespace.
static void initialiseBuiltIn()
{
    Q_INIT_RESOURCE(catalog_builtin);
}

namespace shihe {

QByteArray builtInCompiled()
{
    initialiseBuiltIn();
    QFile file(QStringLiteral(":/shihe/catalog"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Catalog> builtIn()
{
    return fromOwn(builtInCompiled());
}

} // namespace shihe
