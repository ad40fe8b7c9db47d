// The way to a server and back: the module that is loaded when something is asked.
#include "core/signing/online/client.h"

#include "core/signing/online/proxies.h"
#include "core/signing/plain.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThreadPool>
#include <condition_variable>
#include <istream>
#include <mutex>

namespace shihe::signing {
namespace {

constexpr int SecondsToWait = 10;
constexpr std::chrono::milliseconds Glance{50}; // at whether a request is still wanted

using Session = Poco::Net::HTTPClientSession;

/// Somebody's rule was broken; the way there itself may be fine.
class Refused final : public std::exception
{
public:
    explicit Refused(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

bool isNamed(const Poco::URI &uri, const QStringList &hosts)
{
    const QString host = QString::fromStdString(uri.getHost()).toLower();
    const QString place = host + u':' + QString::number(uri.getPort());
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &allowed) {
        return allowed.compare(host, Qt::CaseInsensitive) == 0 || allowed.compare(place, Qt::CaseInsensitive) == 0;
    });
}

/// The one address that will be asked.
Poco::Net::IPAddress addressOf(const Poco::URI &uri, bool mayBePrivate)
{
    Poco::Net::IPAddress literal;
    const auto addresses = Poco::Net::IPAddress::tryParse(uri.getHost(), literal)
                               ? std::vector<Poco::Net::IPAddress>{literal}
                               : Poco::Net::DNS::hostByName(uri.getHost()).addresses();
    if (addresses.empty())
        throw Poco::Exception("no address for " + uri.getHost());
    for (const Poco::Net::IPAddress &address : addresses)
        if (!mayBePrivate && isPrivateAddress(static_cast<const unsigned char *>(address.addr()),
                                              static_cast<std::size_t>(address.length())))
            throw Refused({QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.web-private")),
                           {QString::fromStdString(uri.getHost()), QString::fromStdString(uri.toString())}});
    const auto v4 = std::find_if(addresses.begin(), addresses.end(), [](const Poco::Net::IPAddress &address) {
        return address.family() == Poco::Net::IPAddress::IPv4;
    });
    return v4 != addresses.end() ? *v4 : addresses.front();
}

Poco::Net::Context::Ptr tlsRules()
{
    return new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, "", Poco::Net::Context::VERIFY_STRICT, 9, true);
}

std::unique_ptr<Session> connection(const Poco::URI &uri, const WebOptions &options, bool mayBePrivate)
{
    const bool secure = uri.getScheme() == "https";
    const std::optional<Proxy> proxy = proxyFor(uri, options.proxy);
    std::unique_ptr<Session> session;
    if (proxy) { // it looks the name up itself; what is an address already can be judged here
        if (Poco::Net::IPAddress literal; Poco::Net::IPAddress::tryParse(uri.getHost(), literal))
            (void)addressOf(uri, mayBePrivate);
        if (secure)
            session = std::make_unique<Poco::Net::HTTPSClientSession>(uri.getHost(), uri.getPort(), tlsRules());
        else
            session = std::make_unique<Session>(uri.getHost(), uri.getPort());
        session->setProxy(proxy->host, proxy->port);
        if (!proxy->user.empty())
            session->setProxyCredentials(proxy->user, proxy->password);
    } else {
        const std::string address = addressOf(uri, mayBePrivate).toString();
        if (secure) {
            Poco::Net::SecureStreamSocket socket(tlsRules());
            socket.setPeerHostName(uri.getHost()); // what the certificate must be for, whatever the address
            session = std::make_unique<Poco::Net::HTTPSClientSession>(socket);
            session->setHost(address);
            session->setPort(uri.getPort());
        } else {
            session = std::make_unique<Session>(address, uri.getPort());
        }
    }
    session->setTimeout(Poco::Timespan(SecondsToWait, 0));
    return session;
}

/// Reads what comes until @p limit or the deadline: a server that sends a byte now and then must not hold us.
QByteArray readAnswer(std::istream &in, Session &session, qsizetype limit)
{
    const QDeadlineTimer deadline(SecondsToWait * 1000);
    QByteArray answer;
    std::array<char, 16 * 1024> part{};
    for (;;) {
        if (deadline.hasExpired())
            throw Poco::TimeoutException();
        session.socket().setReceiveTimeout(
            Poco::Timespan(Poco::Timespan::TimeDiff(deadline.remainingTime() + 1) * 1000));
        if (in.peek() == std::istream::traits_type::eof())
            break;
        const std::streamsize count =
            in.readsome(part.data(), static_cast<std::streamsize>(part.size())); // only what is there already
        answer.append(part.data(), static_cast<qsizetype>(count));
        if (answer.size() > limit)
            throw Poco::Exception("more than " + std::to_string(limit / 1024) + " KiB");
    }
    if (const std::exception *error = session.networkException()) // the stream swallows it
        throw Poco::Exception(error->what());
    return answer;
}

struct Answer
{
    QByteArray body;
    std::string location; ///< of a redirect
};

/// Between the steps on the way to a server: whoever gave up wants nothing more sent.
void goOn(const WebOptions &options)
{
    if (options.cancelled && options.cancelled())
        throw Refused({QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.web-cancelled")), {}});
}

Answer ask(const Poco::URI &uri, const WebRequest &wish, const WebOptions &options)
{
    goOn(options);
    const bool mayBePrivate = isNamed(uri, options.allowedHosts) || isNamed(uri, wish.allowedHosts);
    const std::unique_ptr<Session> session = connection(uri, options, mayBePrivate);
    if (options.told)
        options.told(plain(QString::fromStdString(uri.toString())));
    const std::string path = uri.getPathEtc();
    Poco::Net::HTTPRequest request(wish.body.isEmpty() ? "GET" : "POST", path.empty() ? "/" : path,
                                   Poco::Net::HTTPMessage::HTTP_1_1);
    request.setHost(uri.getHost(), uri.getPort());
    request.setKeepAlive(false);
    if (!wish.body.isEmpty()) {
        request.setContentType(wish.contentType.toStdString());
        request.setContentLength(wish.body.size());
    }
    goOn(options); // the name was looked up
    std::ostream &out = session->sendRequest(request);
    goOn(options); // connected
    out.write(wish.body.constData(), wish.body.size());
    Poco::Net::HTTPResponse response;
    std::istream &in = session->receiveResponse(response);
    switch (response.getStatus()) {
    case Poco::Net::HTTPResponse::HTTP_OK:
        break;
    case Poco::Net::HTTPResponse::HTTP_MOVED_PERMANENTLY:
    case Poco::Net::HTTPResponse::HTTP_FOUND:
    case Poco::Net::HTTPResponse::HTTP_TEMPORARY_REDIRECT:
    case Poco::Net::HTTPResponse::HTTP_PERMANENT_REDIRECT:
        if (wish.redirects > 0)
            return {{}, response.get("Location", "")};
        [[fallthrough]];
    default:
        throw Poco::Exception("HTTP " + std::to_string(static_cast<int>(response.getStatus())));
    }
    return {readAnswer(in, *session, wish.limit), {}};
}

Poco::URI checkedAddress(const std::string &url)
{
    Poco::URI uri(url);
    if ((uri.getScheme() != "http" && uri.getScheme() != "https") || uri.getHost().empty() ||
        !uri.getUserInfo().empty())
        throw Poco::SyntaxException(url);
    return uri;
}

Result<QByteArray> fetch(WebRequest wish, const WebOptions &options)
{
    const QString first = wish.url;
    try {
        Poco::URI uri = checkedAddress(wish.url.toStdString());
        for (;; --wish.redirects) {
            Answer answer = ask(uri, wish, options);
            if (answer.location.empty())
                return answer.body;
            const Poco::URI next = checkedAddress(Poco::URI(uri, answer.location).toString());
            if (uri.getScheme() == "https" && next.getScheme() != "https")
                throw Poco::Exception("redirected from https to http");
            uri = next;
        }
    } catch (const Refused &refused) {
        return failure(refused.error());
    } catch (const Poco::SyntaxException &) {
        return failure(QT_TRANSLATE_NOOP("words", "signing.web-address"), {plain(first)});
    } catch (const std::exception &error) {
        const auto *poco = dynamic_cast<const Poco::Exception *>(&error);
        const std::string reason = poco != nullptr ? poco->displayText() : error.what();
        return failure(QT_TRANSLATE_NOOP("words", "signing.web-failed"),
                       {plain(first), plain(QString::fromStdString(reason))});
    }
}

/// A request under way, shared by who waits for it and who does it: the latter may come back later.
struct Pending
{
    std::mutex mutex; ///< of all below
    std::condition_variable changed;
    std::optional<Result<QByteArray>> answer;
    bool givenUp = false;
};

/// Looking up a name, connecting and waiting for an answer can't be interrupted, so they happen on another thread,
/// which is left alone when its answer is no longer wanted: it sends nothing more and ends by its own deadlines. The
/// global pool is awaited when the program ends.
Result<QByteArray> fetchUnlessCancelled(const WebRequest &wish, const WebOptions &options)
{
    const auto pending = std::make_shared<Pending>();
    WebOptions own = options; // what the caller's functions hold may be gone by then
    own.cancelled = [pending] {
        const std::scoped_lock lock(pending->mutex);
        return pending->givenUp;
    };
    if (options.told)
        own.told = [pending, told = options.told](const QString &url) {
            const std::scoped_lock lock(pending->mutex);
            if (!pending->givenUp)
                told(url);
        };
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->releaseThread(); // ours only waits
    pool->start([pending, wish, own, pool] {
        pool->releaseThread();
        Result<QByteArray> answer = fetch(wish, own);
        pool->reserveThread();
        const std::scoped_lock lock(pending->mutex);
        pending->answer = std::move(answer);
        pending->changed.notify_one();
    });
    std::unique_lock lock(pending->mutex);
    while (!pending->answer && !options.cancelled())
        pending->changed.wait_for(lock, Glance);
    pool->reserveThread();
    if (pending->answer)
        return *pending->answer;
    pending->givenUp = true;
    return failure("signing.web-cancelled");
}

} // namespace

void shiheAsk(const WebRequest *request, const WebOptions *options, Result<QByteArray> *answer)
{
    *answer = options->cancelled ? fetchUnlessCancelled(*request, *options) : fetch(*request, *options);
}

} // namespace shihe::signing
