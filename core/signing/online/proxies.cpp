#include "core/signing/online/proxies.h"

#include <Poco/Net/IPAddress.h>
#include <QStringList>
#include <QtGlobal>
#include <algorithm>
#include <array>

namespace shihe::signing {
namespace {

QString environment(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const QString value = qEnvironmentVariable(name).trimmed(); !value.isEmpty())
            return value;
    return {};
}

bool isThisMachine(const QString &host)
{
    Poco::Net::IPAddress address;
    const std::string name = host.toStdString();
    return host == u"localhost" || host.endsWith(u".localhost") ||
           (Poco::Net::IPAddress::tryParse(name, address) && address.isLoopback());
}

/// The lists that curl and others understand: "*", "host", "host:port", ".domain" and "domain", which includes what is
/// below it.
bool isExempt(const QString &host, int port)
{
    const QStringList entries = environment({"no_proxy", "NO_PROXY"}).toLower().split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &raw) {
        QString entry = raw.trimmed();
        if (entry == u"*")
            return true;
        if (const qsizetype colon = entry.lastIndexOf(u':'); colon > 0 && entry.count(u':') == 1) {
            if (entry.mid(colon + 1).toInt() != port)
                return false;
            entry.truncate(colon);
        }
        while (entry.startsWith(u'.') || entry.startsWith(u'*'))
            entry.remove(0, 1);
        return !entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry));
    });
}

} // namespace

std::optional<Proxy> proxyFor(const Poco::URI &uri, const std::optional<QString> &configured)
{
    const QString host = QString::fromStdString(uri.getHost()).toLower();
    if (isThisMachine(host) || isExempt(host, uri.getPort()))
        return std::nullopt;
    QString address = configured.value_or(QString());
    if (!configured)
        address = uri.getScheme() == "https" ? environment({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                                             : environment({"http_proxy", "all_proxy", "ALL_PROXY"});
    if (address.isEmpty())
        return std::nullopt;
    if (!address.contains(QStringLiteral("://")))
        address.prepend(QStringLiteral("http://"));
    const Poco::URI parsed(address.toStdString());
    if (parsed.getScheme() != "http" || parsed.getHost().empty())
        throw Poco::SyntaxException("not an HTTP proxy", parsed.getHost());
    Proxy proxy{parsed.getHost(), parsed.getPort(), {}, {}};
    if (const std::string &who = parsed.getUserInfo(); !who.empty()) {
        const std::size_t colon = who.find(':');
        proxy.user = who.substr(0, colon);
        proxy.password = colon == std::string::npos ? std::string() : who.substr(colon + 1);
    }
    return proxy;
}

bool isPrivateAddress(const unsigned char *octets, std::size_t count)
{
    if (count == 16) {
        static constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
        static constexpr std::array<unsigned char, 12> translated{0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
        const bool nothing = std::all_of(octets, octets + 12, [](unsigned char c) { return c == 0; });
        if (nothing || std::equal(mapped.begin(), mapped.end(), octets) ||
            std::equal(translated.begin(), translated.end(), octets))
            return nothing || isPrivateAddress(octets + 12, 4); // "::" and "::1" lie there, too
        return (octets[0] & 0xfe) == 0xfc || (octets[0] == 0xfe && (octets[1] & 0x80) == 0x80) || octets[0] == 0xff;
    }
    if (count != 4)
        return true;
    const unsigned a = octets[0];
    const unsigned b = octets[1];
    return a == 0 || a == 10 || a == 127 || (a == 100 && (b & 0xc0) == 64) || (a == 169 && b == 254) ||
           (a == 172 && (b & 0xf0) == 16) || (a == 192 && b == 168) || (a == 192 && b == 0 && octets[2] == 0) ||
           (a == 198 && (b & 0xfe) == 18) || a >= 224;
}

} // namespace shihe::signing
