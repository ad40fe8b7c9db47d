// Over HTTPS the server must prove who it is: by a chain to a root of the system, for the name that was asked for.
#include "authority.h"
#include "fixture.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

class Greeter final : public Poco::Net::HTTPRequestHandler
{
    void handleRequest(Poco::Net::HTTPServerRequest &, Poco::Net::HTTPServerResponse &response) override
    {
        response.sendBuffer("hello", 5);
    }
};

class Greeters final : public Poco::Net::HTTPRequestHandlerFactory
{
    Poco::Net::HTTPRequestHandler *createRequestHandler(const Poco::Net::HTTPServerRequest &) override
    {
        return new Greeter;
    }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class tst_Tls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerProvesItself_data();
    void theServerProvesItself();
};

void tst_Tls::theServerProvesItself_data()
{
    QTest::addColumn<QString>("name"); // in the server's certificate
    QTest::addColumn<int>("days");     // that it is still valid
    QTest::addColumn<bool>("isRootKnown");
    QTest::addColumn<bool>("answers");
    QTest::newRow("good") << u"DNS:localhost"_s << 9 << true << true;
    QTest::newRow("unknown root") << u"DNS:localhost"_s << 9 << false << false;
    QTest::newRow("another's name") << u"DNS:other.example"_s << 9 << true << false;
    QTest::newRow("ended") << u"DNS:localhost"_s << -9 << true << false;
}

void tst_Tls::theServerProvesItself()
{
    QFETCH(const QString, name);
    QFETCH(const int, days);
    QFETCH(const bool, isRootKnown);
    QFETCH(const bool, answers);
    World world;
    world.make({u"https"_s,
                u"root"_s,
                world.now.addDays(-20),
                world.now.addDays(days),
                {u"subjectAltName="_s + name, u"extendedKeyUsage=serverAuth"_s}});
    QTemporaryDir folder;
    write(folder.filePath(u"key.pem"_s), world.keyPem(u"https"_s));
    write(folder.filePath(u"cert.pem"_s), world.pem(u"https"_s));
    write(folder.filePath(u"root.pem"_s), world.pem(isRootKnown ? u"root"_s : u"other"_s));
    qputenv("SSL_CERT_FILE", folder.filePath(u"root.pem"_s).toLocal8Bit());
    const Poco::Net::Context::Ptr context(
        new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, folder.filePath(u"key.pem"_s).toStdString(),
                               folder.filePath(u"cert.pem"_s).toStdString(), "", Poco::Net::Context::VERIFY_NONE));
    Poco::Net::HTTPServer server(new Greeters,
                                 Poco::Net::SecureServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0), 8, context),
                                 new Poco::Net::HTTPServerParams);
    server.start();
    WebOptions options;
    options.allowedHosts = {u"localhost"_s};
    WebRequest request{u"https://localhost:%1/"_s.arg(server.port())};
    const Result<QByteArray> answer = webService(options)(request);
    server.stopAll(true);
    qunsetenv("SSL_CERT_FILE");
    QCOMPARE(answer.has_value(), answers);
    if (answers)
        QCOMPARE(*answer, QByteArray("hello"));
    else
        QCOMPARE(answer.error().code, u"signing.web-failed"_s);
}

} // namespace shihe::signing::test

QTEST_GUILESS_MAIN(shihe::signing::test::tst_Tls)
#include "tst_tls.moc"
