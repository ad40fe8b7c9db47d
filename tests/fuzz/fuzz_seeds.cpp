// fuzz_seeds DIR: writes what the fuzzers start from, genuine and forged, to DIR/verify and DIR/cms.
#include "tests/signing/corpus.h"

#include "core/base/files.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace shihe::signing::test;

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder + u"/verify"_s);
    QDir().mkpath(folder + u"/cms"_s);
    int count = 0;
    const auto keep = [&](const QByteArray &pdf) {
        const QString name = QString::number(++count);
        // Longer ones are mutated too slowly to learn anything from.
        constexpr qsizetype Longest = 80'000;
        if (pdf.size() <= Longest && !shihe::writeFile(folder + u"/verify/"_s + name + u".pdf"_s, pdf))
            std::exit(2);
        for (const auto &range : byteRanges(pdf)) {
            if (range[1] < 0 || range[2] <= range[1] || range[2] > pdf.size())
                continue;
            QByteArray cms = QByteArray::fromHex(pdf.sliced(range[1], range[2] - range[1]));
            while (cms.endsWith('\0'))
                cms.chop(1);
            const char form = static_cast<char>(count % 4);
            if (!shihe::writeFile(folder + u"/cms/"_s + name + u'-' + QString::number(range[1]), form + cms))
                std::exit(2);
        }
    };
    const Pki pki;
    for (const Genuine &file : genuineFiles(pki))
        keep(file.pdf);
    for (const bool stream : {false, true}) {
        const Stage stage = stageOf(pki, stream);
        for (const Attack &attack : attacks())
            keep(attack.make(stage));
    }
    return 0;
}
