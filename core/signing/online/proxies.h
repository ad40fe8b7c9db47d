// Which way a request goes: straight, or by a proxy.
#pragma once

#include <Poco/URI.h>
#include <QString>
#include <optional>
#include <string>

namespace shihe::signing {

struct Proxy
{
    std::string host;
    unsigned short port = 0;
    std::string user;
    std::string password;
};

/// The proxy for @p uri: @p configured if set (empty: none), else the one of the environment. Hosts of no_proxy and
/// this machine are always asked straight. Throws Poco::SyntaxException if the proxy's address is none.
[[nodiscard]] std::optional<Proxy> proxyFor(const Poco::URI &uri, const std::optional<QString> &configured);

/// Whether @p octets (4 or 16, network order) are an address of this machine, of a private or local network, or of no
/// single machine.
[[nodiscard]] bool isPrivateAddress(const unsigned char *octets, std::size_t count);

} // namespace shihe::signing
