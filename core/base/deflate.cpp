#include "core/base/deflate.h"

#include <libdeflate.h>
#include <memory>
#include <new>

namespace shihe {
namespace {

constexpr int Effort = 7; // of 12: above it a per cent of size costs twice the time

struct Release
{
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

QByteArray deflated(QByteArrayView data)
{
    // Its tables are large, and one is of use to a single thread only.
    thread_local const std::unique_ptr<libdeflate_compressor, Release> compressor(libdeflate_alloc_compressor(Effort));
    if (!compressor)
        throw std::bad_alloc();
    const auto size = static_cast<std::size_t>(data.size());
    QByteArray packed(static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), size)),
                      Qt::Uninitialized);
    const std::size_t used = libdeflate_zlib_compress(compressor.get(), data.data(), size, packed.data(),
                                                      static_cast<std::size_t>(packed.size()));
    packed.truncate(static_cast<qsizetype>(used));
    packed.squeeze();
    return packed;
}

} // namespace shihe
