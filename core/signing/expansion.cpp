#include "core/signing/expansion.h"

#include <qpdf/Pipeline.hh>
#include <stdexcept>

namespace shihe::signing {
namespace {

constexpr std::size_t LargestStream = 100UL * 1024 * 1024;
constexpr std::size_t LargestTotal = 500UL * 1024 * 1024;
constexpr std::size_t MostFilters = 4;

/// Collects and counts while inflating, so that a small bomb is stopped before it has grown.
class Collector final : public Pipeline
{
public:
    Collector(std::string &out, std::size_t limit)
        : Pipeline("collector", nullptr)
        , m_out(out)
        , m_limit(limit)
    {
    }

    void write(const unsigned char *data, std::size_t size) override
    {
        // qpdf turns what is thrown in here into a warning of its own, so the flag is what counts.
        m_overflown = m_overflown || size > m_limit - m_out.size();
        if (m_overflown)
            throw std::length_error("a stream expands too far");
        m_out.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}
    [[nodiscard]] bool isOverflown() const { return m_overflown; }

private:
    std::string &m_out;
    std::size_t m_limit;
    bool m_overflown = false;
};

} // namespace

void Budget::spendTime()
{
    constexpr unsigned Stride = 256; // the clock costs more than what is counted
    if (++m_calls % Stride == 0 && m_deadline.hasExpired())
        throw std::length_error("time");
}

std::string Budget::decoded(Object stream)
{
    if (m_deadline.hasExpired())
        throw std::length_error("time");
    Object filters = stream.getDict().getKey("/Filter");
    if (listOf(filters).size() > MostFilters)
        throw std::length_error("filters");
    std::string out;
    Collector collector(out, std::min(LargestStream, LargestTotal - m_expanded));
    // Image codecs stay packed: their data is compared as it is, with the name of the codec and its settings.
    bool attempted = false;
    bool good = stream.pipeStreamData(&collector, &attempted, 0, qpdf_dl_specialized, true, true);
    if (!collector.isOverflown() && (!good || !attempted)) {
        out.clear();
        good = stream.pipeStreamData(&collector, &attempted, 0, qpdf_dl_none, true, false);
        out += filters.unparseResolved() + stream.getDict().getKey("/DecodeParms").unparseResolved();
    }
    if (collector.isOverflown() || !good)
        throw std::length_error("a stream cannot be read, or expands too far");
    m_expanded += out.size();
    return out;
}

} // namespace shihe::signing
