// How this room goes online: one request at a time, to addresses that somebody was told of, and never in silence.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

namespace shihe::signing {

/// A POST of `body`, or a GET if that is empty.
struct WebRequest
{
    QString url;
    QByteArray body = {};
    QByteArray contentType = {};   ///< of the body
    qsizetype limit = 64 * 1024;   ///< bytes of the answer; more is an error
    int redirects = 0;             ///< how many are followed; each is held to the same rules
    QStringList allowedHosts = {}; ///< in addition to those of WebOptions
};

/// Sends a request and brings back the body of the answer.
/// Errors: signing.web-missing (the module that goes online can't be loaded; args: reason), signing.web-address (no
/// http or https; args: url), signing.web-private (this machine or a private network, and nobody allowed that; args:
/// host, url), signing.web-failed (args: url, reason), signing.web-cancelled.
using WebService = std::function<Result<QByteArray>(const WebRequest &)>;

struct WebOptions
{
    /// "host" or "host:port" that may also lie on this machine or in a private network, because a person named it. What
    /// a stranger's certificate names must not reach there.
    QStringList allowedHosts;
    /// "http://host:port" of the proxy; empty: none; not set: what http_proxy, https_proxy and no_proxy of the
    /// environment say.
    std::optional<QString> proxy;
    /// Called with every address before it is asked, on the thread that asks.
    std::function<void(const QString &url)> told;
    /// Asked several times a second while an answer is awaited, on the thread that waits: true gives the request up at
    /// once, and nothing more is sent (signing.web-cancelled).
    std::function<bool()> cancelled;
};

/// Over HTTP or HTTPS: certificates are checked, ten seconds to connect, to send, and for the answer. A name is looked
/// up once and that address asked, so that it cannot move to a private network in between.
[[nodiscard]] WebService webService(const WebOptions &options = {});

} // namespace shihe::signing
