#include "authority.h"

#include "fixture.h"

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <QThread>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

using Time = Owned<ASN1_TIME, ASN1_TIME_free>;

Time timeOf(const QDateTime &instant)
{
    return Time(ASN1_TIME_set(nullptr, instant.toSecsSinceEpoch()));
}

void setName(X509_NAME *name, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, raw(bytes), static_cast<int>(bytes.size()), -1, 0);
}

/// One for all worlds: it takes longest to make.
PrivateKey rsaKey()
{
    static const PrivateKey key(EVP_RSA_gen(2048));
    EVP_PKEY_up_ref(key.get());
    return PrivateKey(key.get());
}

class Handler final : public Poco::Net::HTTPRequestHandler
{
public:
    explicit Handler(World &world)
        : m_world(world)
    {
    }
    void handleRequest(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response) override
    {
        const std::string body{std::istreambuf_iterator<char>(request.stream()), {}};
        const QString path = QString::fromStdString(request.getURI());
        m_world.requests << path;
        if (path.startsWith(u"/moved/")) {
            response.redirect(path.mid(6).toStdString(), Poco::Net::HTTPResponse::HTTP_TEMPORARY_REDIRECT);
            return;
        }
        if (path.startsWith(u"/to/")) {
            response.redirect(path.mid(4).toStdString(), Poco::Net::HTTPResponse::HTTP_FOUND);
            return;
        }
        if (path == u"/ring") {
            response.redirect("/ring", Poco::Net::HTTPResponse::HTTP_FOUND);
            return;
        }
        const std::optional<QByteArray> answer = m_world.answer(path, QByteArray::fromStdString(body));
        if (!answer) {
            response.setStatus(Poco::Net::HTTPResponse::HTTP_NOT_FOUND);
            response.send();
            return;
        }
        response.sendBuffer(answer->constData(), static_cast<std::size_t>(answer->size()));
    }

private:
    World &m_world;
};

class Factory final : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    explicit Factory(World &world)
        : m_world(world)
    {
    }
    Poco::Net::HTTPRequestHandler *createRequestHandler(const Poco::Net::HTTPServerRequest &) override
    {
        return new Handler(m_world);
    }

private:
    World &m_world;
};

} // namespace

World::World()
    : now(QDateTime::currentDateTimeUtc())
{
    auto *parameters = new Poco::Net::HTTPServerParams;
    parameters->setMaxThreads(1);
    m_server = std::make_unique<Poco::Net::HTTPServer>(
        new Factory(*this), Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)), parameters);
    m_server->start();
    m_port = m_server->port();

    const QDateTime from = now.addDays(-400);
    const QDateTime until = now.addDays(800);
    const QStringList authority{u"basicConstraints=critical,CA:TRUE"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s};
    const QString usage = u"keyUsage=critical,digitalSignature,nonRepudiation"_s;
    const QString rootList = u"crlDistributionPoints=URI:"_s + url(u"root.crl"_s);
    const QStringList byInter{
        u"crlDistributionPoints=URI:"_s + url(u"inter.crl"_s),
        u"authorityInfoAccess=OCSP;URI:%1,caIssuers;URI:%2"_s.arg(url(u"ocsp"_s), url(u"inter.cer"_s))};
    make({u"root"_s, {}, from, until.addDays(2000), authority});
    make({u"other"_s, {}, from, until, authority});
    make({u"inter"_s, u"root"_s, from, until.addDays(1000),
          authority + QStringList{rootList, u"authorityInfoAccess=caIssuers;URI:"_s + url(u"root.cer"_s)}});
    make({u"tsa"_s,
          u"root"_s,
          from,
          until,
          {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=critical,timeStamping"_s, rootList}});
    make({u"ocsp"_s,
          u"inter"_s,
          from,
          until,
          {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=OCSPSigning"_s}});
    make({u"signer"_s, u"inter"_s, from, until, QStringList{usage} + byInter});
    make({u"rsa"_s, u"inter"_s, from, until, QStringList{usage} + byInter, u"RSA"_s});
    make({u"early"_s, u"inter"_s, now.addDays(30), until, QStringList{usage} + byInter});
    make({u"late"_s, u"inter"_s, from, now.addDays(-30), QStringList{usage} + byInter});
    make({u"server"_s, u"inter"_s, from, until, QStringList{usage, u"extendedKeyUsage=serverAuth"_s} + byInter});
    make({u"stranger"_s, u"other"_s, from, until, {usage}});
    make({u"alone"_s, {}, from, until, {usage}});
}

World::~World()
{
    m_server->stopAll(true);
}

const World::Entity &World::entity(const QString &name) const
{
    const auto found = m_entities.find(name);
    if (found == m_entities.end())
        qFatal("no %s", qPrintable(name));
    return found->second;
}

X509 *World::certificate(const QString &name) const
{
    return entity(name).certificate.get();
}

QByteArray World::pem(const QString &name) const
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate(name));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, size};
}

QByteArray World::keyPem(const QString &name) const
{
    const Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), entity(name).key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, size};
}

void World::make(const CertificateWish &wish)
{
    Entity made{Certificate(X509_new()), wish.kind == u"RSA" ? rsaKey() : PrivateKey(EVP_EC_gen("P-256")), wish.issuer};
    X509 *certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++m_serial);
    setName(X509_get_subject_name(certificate), wish.name);
    X509 *issuer = wish.issuer.isEmpty() ? certificate : this->certificate(wish.issuer);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_set1_notBefore(certificate, timeOf(wish.from).get());
    X509_set1_notAfter(certificate, timeOf(wish.until).get());
    X509_set_pubkey(certificate, made.key.get());
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const QString &extension : wish.extensions) {
        const QByteArray name = extension.section(u'=', 0, 0).toLatin1();
        const QByteArray value = extension.section(u'=', 1).toLatin1();
        const Owned<X509_EXTENSION, X509_EXTENSION_free> built(
            X509V3_EXT_nconf(nullptr, &context, name.constData(), value.constData()));
        if (!built)
            qFatal("%s", qPrintable(extension));
        X509_add_ext(certificate, built.get(), -1);
    }
    EVP_PKEY *signer = wish.issuer.isEmpty() ? made.key.get() : entity(wish.issuer).key.get();
    if (X509_sign(certificate, signer, EVP_sha256()) == 0)
        qFatal("cannot sign %s", qPrintable(wish.name));
    m_entities[wish.name] = std::move(made);
}

void World::revoke(const QString &name, const QDateTime &at, std::optional<int> reason)
{
    m_revoked[name] = {at, reason};
}

QByteArray World::keyFile(const QString &name, bool whole) const
{
    const Entity &own = entity(name);
    const CertificateReferences chain(sk_X509_new_null());
    for (QString up = own.issuer; whole && !up.isEmpty(); up = entity(up).issuer)
        sk_X509_push(chain.get(), certificate(up));
    const Owned<PKCS12, PKCS12_free> file(
        PKCS12_create("secret", "key", own.key.get(), own.certificate.get(), chain.get(), 0, 0, 0, 0, 0));
    return der(file.get(), i2d_PKCS12);
}

Key World::key(const QString &name, bool whole) const
{
    const Result<Key> key = openKey(keyFile(name, whole), secret("secret"));
    if (!key)
        qFatal("%s: %s", qPrintable(name), qPrintable(key.error().code));
    return *key;
}

QString World::url(const QString &path) const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(path);
}

WebService World::web() const
{
    WebOptions options;
    options.allowedHosts = {u"127.0.0.1"_s};
    return webService(options);
}

TimeStampService World::timeStamps() const
{
    return timeStampServer(url(u"tsa"_s));
}

std::optional<QByteArray> World::answer(const QString &path, const QByteArray &body)
{
    if (silent.contains(path))
        return std::nullopt;
    if (fault == u"huge")
        return QByteArray(11 * 1024 * 1024, 'x');
    if (fault == u"garbage")
        return QByteArray("\x30\x82\xff\xff nothing", 12);
    if (path == u"/tsa")
        return token(body);
    if (path == u"/ocsp")
        return ocspAnswer(body);
    if (path == u"/inter.crl" || path == u"/root.crl")
        return list(path.mid(1).section(u'.', 0, 0));
    if (path == u"/inter.cer" || path == u"/root.cer")
        return der(certificate(path.mid(1).section(u'.', 0, 0)), i2d_X509);
    return std::nullopt;
}

QByteArray World::ocspAnswer(const QByteArray &query) const
{
    const unsigned char *position = raw(query);
    const Owned<OCSP_REQUEST, OCSP_REQUEST_free> request(
        d2i_OCSP_REQUEST(nullptr, &position, static_cast<long>(query.size())));
    if (!request || OCSP_request_onereq_count(request.get()) != 1)
        return {};
    OCSP_CERTID *id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(request.get(), 0));
    const OcspAnswer basic(OCSP_BASICRESP_new());
    const QDateTime since = fault == u"stale" ? now.addDays(-30) : fault == u"future" ? now.addDays(2) : now;
    QString about;
    for (const auto &[name, one] : m_entities) {
        const Owned<OCSP_CERTID, OCSP_CERTID_free> own(
            OCSP_cert_to_id(EVP_sha1(), one.certificate.get(), certificate(one.issuer.isEmpty() ? name : one.issuer)));
        if (OCSP_id_cmp(own.get(), id) == 0)
            about = name;
    }
    const bool revoked = m_revoked.contains(about);
    const Owned<OCSP_CERTID, OCSP_CERTID_free> another(
        OCSP_cert_to_id(EVP_sha1(), certificate(u"ocsp"_s), certificate(u"inter"_s)));
    const Revoked what = m_revoked.value(about);
    OCSP_basic_add1_status(basic.get(), fault == u"another" ? another.get() : id,
                           fault == u"unknown" ? V_OCSP_CERTSTATUS_UNKNOWN
                           : revoked           ? V_OCSP_CERTSTATUS_REVOKED
                                               : V_OCSP_CERTSTATUS_GOOD,
                           what.reason.value_or(-1), revoked ? timeOf(what.at).get() : nullptr, timeOf(since).get(),
                           timeOf(since.addDays(7)).get());
    if (fault == u"nonce")
        OCSP_basic_add1_nonce(basic.get(), nullptr, 16);
    else if (fault != u"no-nonce")
        OCSP_copy_nonce(basic.get(), request.get());
    auto *produced = const_cast<ASN1_GENERALIZEDTIME *>(OCSP_resp_get0_produced_at(basic.get()));
    ASN1_GENERALIZEDTIME_set(produced, since.toSecsSinceEpoch());
    const Entity &signer = entity(fault == u"undelegated" ? u"signer"_s : fault == u"issuer" ? u"inter"_s : u"ocsp"_s);
    OCSP_basic_sign(basic.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), nullptr, OCSP_NOTIME);
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(OCSP_response_create(
        fault == u"later" ? OCSP_RESPONSE_STATUS_TRYLATER : OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    QByteArray bytes = der(response.get(), i2d_OCSP_RESPONSE);
    if (fault == u"forged")
        bytes[bytes.indexOf("\x80\x00", 60)] = '\x82';
    return bytes;
}

QByteArray World::list(const QString &issuer) const
{
    const Crl made(X509_CRL_new());
    const bool stale = fault == u"stale" || fault == u"stale-list";
    const QDateTime since = stale ? now.addDays(-30) : now.addSecs(-3600);
    X509_CRL_set_version(made.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(made.get(), X509_get_subject_name(certificate(issuer)));
    X509_CRL_set1_lastUpdate(made.get(), timeOf(since).get());
    X509_CRL_set1_nextUpdate(made.get(), timeOf(since.addDays(7)).get());
    for (auto entry = m_revoked.cbegin(); entry != m_revoked.cend(); ++entry) {
        if (entity(entry.key()).issuer != issuer)
            continue;
        Owned<X509_REVOKED, X509_REVOKED_free> revoked(X509_REVOKED_new());
        X509_REVOKED_set_serialNumber(revoked.get(), X509_get_serialNumber(certificate(entry.key())));
        X509_REVOKED_set_revocationDate(revoked.get(), timeOf(entry->at).get());
        if (entry->reason) {
            const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(ASN1_ENUMERATED_new());
            ASN1_ENUMERATED_set(reason.get(), *entry->reason);
            X509_REVOKED_add1_ext_i2d(revoked.get(), NID_crl_reason, reason.get(), 0, 0);
        }
        X509_CRL_add0_revoked(made.get(), revoked.release());
    }
    if (fault == u"partial") { // about certificates with another distribution point
        X509V3_CTX context{};
        X509V3_set_ctx(&context, nullptr, nullptr, nullptr, made.get(), 0);
        const Owned<X509_EXTENSION, X509_EXTENSION_free> part(X509V3_EXT_nconf(
            nullptr, &context, "issuingDistributionPoint", "critical,fullname:URI:http://other.example/part.crl"));
        if (part)
            X509_CRL_add_ext(made.get(), part.get(), -1);
    }
    X509_CRL_sort(made.get());
    X509_CRL_sign(made.get(), entity(fault == u"foreign-list" ? u"other"_s : issuer).key.get(), EVP_sha256());
    return der(made.get(), i2d_X509_CRL);
}

QByteArray World::token(const QByteArray &query) const
{
    static const auto serial = [](TS_RESP_CTX *, void *) -> ASN1_INTEGER * {
        ASN1_INTEGER *number = ASN1_INTEGER_new();
        ASN1_INTEGER_set(number, 7);
        return number;
    };
    static const auto time = [](TS_RESP_CTX *, void *data, long *seconds, long *micro) -> int {
        *seconds = static_cast<long>(static_cast<const World *>(data)->now.toSecsSinceEpoch());
        *micro = 0;
        return 1;
    };
    const Entity &own = entity(u"tsa"_s);
    const Owned<TS_RESP_CTX, TS_RESP_CTX_free> context(TS_RESP_CTX_new());
    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> policy(OBJ_txt2obj("1.2.3.4.1", 1));
    TS_RESP_CTX_set_signer_cert(context.get(), own.certificate.get());
    TS_RESP_CTX_set_signer_key(context.get(), own.key.get());
    TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_def_policy(context.get(), policy.get());
    TS_RESP_CTX_add_md(context.get(), EVP_sha256());
    TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_serial_cb(context.get(), serial, nullptr);
    TS_RESP_CTX_set_time_cb(context.get(), time, const_cast<World *>(this));
    const Bio in = reader(query);
    const Owned<TS_RESP, TS_RESP_free> response(TS_RESP_create_response(context.get(), in.get()));
    return der(response.get(), i2d_TS_RESP);
}

} // namespace shihe::signing::test
