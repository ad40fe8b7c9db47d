// shihe-catalogc FOLDER OUT: compiles the catalog in FOLDER while the product is built. A faulty one ends the build,
// its faults on stderr as FOLDER/file:line, the way compilers print them.
#include "core/catalog/compiled.h"
#include "core/catalog/lint.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return complain(QStringLiteral("usage: shihe-catalogc FOLDER OUT")) + 1;

    const QString &folder = arguments.at(1);
    const shihe::LintReport report = shihe::lint(folder);
    for (const shihe::Diagnostic &fault : report.diagnostics) {
        complain(QStringLiteral("%1/%2: error: %3 (%4)")
                     .arg(folder, fault.place(), fault.error.code, fault.error.args.join(QStringLiteral(", "))));
    }
    if (!report.clean())
        return 1;
    const auto catalog = shihe::loadYaml(folder);
    if (!catalog)
        return complain(QStringLiteral("%1: changed while it was compiled").arg(folder));
    const auto written = shihe::writeFile(arguments.at(2), shihe::compile(*catalog));
    return written ? 0 : complain(QStringLiteral("%1: %2").arg(arguments.at(2), written.error().code));
}
