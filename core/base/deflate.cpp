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

struct ReleaseReader
{
    void operator()(libdeflate_decompressor *reader) const { libdeflate_free_decompressor(reader); }
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

QByteArray inflated(QByteArrayView packed, qsizetype size)
{
    thread_local const std::unique_ptr<libdeflate_decompressor, ReleaseReader> reader(libdeflate_alloc_decompressor());
    if (!reader)
        throw std::bad_alloc();
    QByteArray data(size, Qt::Uninitialized);
    const libdeflate_result result =
        libdeflate_zlib_decompress(reader.get(), packed.data(), static_cast<std::size_t>(packed.size()), data.data(),
                                   static_cast<std::size_t>(size), nullptr);
    return result == LIBDEFLATE_SUCCESS ? data : QByteArray();
}

} // namespace shihe
