// A whole PDF goes in; whatever it is, there must be an answer in good time.
#include "core/signing/signing.h"

#include <cstdint>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's own name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace shihe::signing;
    const QByteArray pdf = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    if (const auto result = verify(pdf, {.now = now, .trusted = {}, .patience = std::chrono::seconds(5)}))
        static_cast<void>(toJson(*result));
    static_cast<void>(freePlaces(pdf));
    return 0;
}
