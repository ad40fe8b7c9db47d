// Asks a time-stamp server: the query, the way there, the check of what comes back.
#include "core/signing/timestamp.h"

#include <QThread>
#include <QUrl>
#include <openssl/err.h>
#include <openssl/rand.h>

namespace shihe::signing {
namespace {

constexpr qsizetype LargestAnswer = 64 * 1024;
constexpr int Retries = 1;
constexpr int SecondsOfSkew = 5 * 60;

using Query = Owned<TS_REQ, TS_REQ_free>;

Query makeQuery(const QByteArray &bytes)
{
    Query query(TS_REQ_new());
    const Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const Owned<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    const Owned<BIGNUM, BN_free> random(BN_new());
    QByteArray hash = digest(EVP_sha256(), bytes);
    if (!query || !imprint || !algorithm || !random || hash.isEmpty())
        return {};
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    const bool good = TS_REQ_set_version(query.get(), 1) == 1 &&
                      TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
                      TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(hash.data()),
                                             static_cast<int>(hash.size())) == 1 &&
                      TS_REQ_set_msg_imprint(query.get(), imprint.get()) == 1 &&
                      BN_rand(random.get(), 64, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1;
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> nonce(good ? BN_to_ASN1_INTEGER(random.get(), nullptr) : nullptr);
    if (!nonce || TS_REQ_set_nonce(query.get(), nonce.get()) != 1 || TS_REQ_set_cert_req(query.get(), 1) != 1)
        return {};
    return query;
}

tl::unexpected<Error> wrongAnswer()
{
    ERR_clear_error();
    return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-wrong-answer"));
}

} // namespace

TimeStampService timeStampServer(const QString &url, const WebOptions &options)
{
    const WebService web = webService(options);
    return [url, web, cancelled = options.cancelled](const QByteArray &query) -> Result<QByteArray> {
        WebRequest request{url, query, "application/timestamp-query", LargestAnswer};
        request.allowedHosts = {QUrl(url).host()}; // the person named it: it may be the office's own
        Result<QByteArray> answer = web(request);
        for (int again = 0; again < Retries && !answer && answer.error().code == u"signing.web-failed"; ++again) {
            // What a moment cures: a lost packet, a server that starts again.
            for (int i = 0; i < 10 && !(cancelled && cancelled()); ++i)
                QThread::msleep(100);
            answer = web(request);
        }
        if (answer || answer.error().code == u"signing.web-cancelled" || answer.error().code == u"signing.web-missing")
            return answer;
        if (answer.error().code == u"signing.web-address")
            return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-address"), {url});
        return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-unreachable"), {url, answer.error().args.value(1)});
    };
}

Result<QByteArray> requestToken(const QByteArray &bytes, const TimeStampService &service, const TrustStore &trust,
                                const QDateTime &now)
{
    const Query query = makeQuery(bytes);
    if (!query)
        return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {lastOpenSslError()});
    const Result<QByteArray> answer = service(der(query.get(), i2d_TS_REQ));
    if (!answer)
        return answer;
    if (!elementLength(*answer, false))
        return wrongAnswer();
    const unsigned char *position = raw(*answer);
    const Owned<TS_RESP, TS_RESP_free> response(d2i_TS_RESP(nullptr, &position, static_cast<long>(answer->size())));
    if (!response)
        return wrongAnswer();
    const long status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(response.get())));
    if (status != TS_STATUS_GRANTED && status != TS_STATUS_GRANTED_WITH_MODS)
        return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-refused"), {QString::number(status)});
    const Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free> rules(TS_REQ_to_TS_VERIFY_CTX(query.get(), nullptr));
    TS_VERIFY_CTX_set_flags(rules.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE);
    if (TS_RESP_verify_response(rules.get(), response.get()) != 1)
        return wrongAnswer();
    QByteArray token = der(TS_RESP_get_token(response.get()), i2d_PKCS7);
    const TokenReport report = inspectToken(
        token, [&bytes](const EVP_MD *algorithm) { return digest(algorithm, bytes); }, trust, now);
    if (!report.intact)
        return wrongAnswer();
    if (report.time >
        now.addSecs(SecondsOfSkew)) // one of the two clocks is wrong, and the file would bear witness to it
        return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-clock"),
                       {report.time.toString(Qt::ISODate), now.toUTC().toString(Qt::ISODate)});
    if (!report.sound)
        return wrongAnswer();
    if (!trust.isEmpty() && !report.trusted)
        return failure(QT_TRANSLATE_NOOP("words", "signing.tsa-untrusted"), {report.authority});
    return token;
}

} // namespace shihe::signing
