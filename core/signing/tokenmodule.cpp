// Talks to a PKCS #11 module (OASIS, version 2.40). Runs in the helper process only: what is loaded here may crash.
#include "core/signing/openssl.h"
#include "core/signing/tokenwire.h"

#include <QLibrary>
#include <array>
#include <p11-kit/pkcs11.h>

namespace shihe::signing {
namespace {

constexpr std::size_t MostObjects = 200;
constexpr CK_ULONG LargestValue = 64 * 1024;

QString nameOf(CK_RV code)
{
    switch (code) {
    case CKR_GENERAL_ERROR:
        return QStringLiteral("CKR_GENERAL_ERROR");
    case CKR_FUNCTION_FAILED:
        return QStringLiteral("CKR_FUNCTION_FAILED");
    case CKR_DEVICE_ERROR:
        return QStringLiteral("CKR_DEVICE_ERROR");
    case CKR_MECHANISM_INVALID:
        return QStringLiteral("CKR_MECHANISM_INVALID");
    case CKR_KEY_FUNCTION_NOT_PERMITTED:
        return QStringLiteral("CKR_KEY_FUNCTION_NOT_PERMITTED");
    case CKR_USER_NOT_LOGGED_IN:
        return QStringLiteral("CKR_USER_NOT_LOGGED_IN");
    default:
        return QStringLiteral("CKR 0x") + QString::number(code, 16);
    }
}

template <std::size_t Size>
QString padded(const unsigned char (&text)[Size])
{
    return plain(QString::fromUtf8(reinterpret_cast<const char *>(text), static_cast<qsizetype>(Size)).trimmed());
}

bool meansGone(CK_RV code)
{
    return code == CKR_DEVICE_REMOVED || code == CKR_TOKEN_NOT_PRESENT || code == CKR_TOKEN_NOT_RECOGNIZED ||
           code == CKR_SESSION_HANDLE_INVALID || code == CKR_SESSION_CLOSED || code == CKR_SLOT_ID_INVALID;
}

struct PrivateObject
{
    CK_OBJECT_HANDLE handle = 0;
    QByteArray id;
    CK_KEY_TYPE type = 0;
    bool asksEachTime = false;
};

/// The functions of a loaded module. The library stays loaded until the process ends: some modules do not survive it.
class Module final
{
public:
    [[nodiscard]] static Result<Module> load(const QString &file);

    [[nodiscard]] Result<QList<Token>> tokens() const;
    [[nodiscard]] Error errorOf(CK_RV code, CK_SLOT_ID slot) const;
    [[nodiscard]] CK_FUNCTION_LIST *operator->() const { return m_functions; }

private:
    CK_FUNCTION_LIST *m_functions = nullptr;
};

Result<Module> Module::load(const QString &file)
{
    QLibrary library(file);
    const auto list = reinterpret_cast<CK_C_GetFunctionList>(library.resolve("C_GetFunctionList"));
    Module module;
    if (list == nullptr)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-module"), {file, plain(library.errorString())});
    if (const CK_RV code = list(&module.m_functions); code != CKR_OK || module.m_functions == nullptr)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-module"), {file, nameOf(code)});
    const CK_RV code = module->C_Initialize(nullptr);
    if (code != CKR_OK && code != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-module"), {file, nameOf(code)});
    return module;
}

Result<QList<Token>> Module::tokens() const
{
    std::array<CK_SLOT_ID, 64> slots{};
    CK_ULONG count = slots.size();
    if (const CK_RV code = m_functions->C_GetSlotList(CK_TRUE, slots.data(), &count); code != CKR_OK)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-failed"), {nameOf(code)});
    QList<Token> tokens;
    for (CK_ULONG i = 0; i < count && i < slots.size(); ++i) {
        CK_TOKEN_INFO info{};
        if (m_functions->C_GetTokenInfo(slots[i], &info) != CKR_OK || (info.flags & CKF_TOKEN_INITIALIZED) == 0)
            continue; // pulled this moment, or never set up: holds no key
        Token token;
        token.slot = slots[i];
        token.label = padded(info.label);
        token.serial = padded(info.serialNumber);
        token.maker = padded(info.manufacturerID);
        token.needsPin =
            (info.flags & CKF_LOGIN_REQUIRED) != 0 && (info.flags & CKF_PROTECTED_AUTHENTICATION_PATH) == 0;
        token.fewTries = (info.flags & CKF_USER_PIN_COUNT_LOW) != 0;
        token.lastTry = (info.flags & CKF_USER_PIN_FINAL_TRY) != 0;
        token.locked = (info.flags & CKF_USER_PIN_LOCKED) != 0;
        tokens << token;
    }
    return tokens;
}

Error Module::errorOf(CK_RV code, CK_SLOT_ID slot) const
{
    CK_TOKEN_INFO info{};
    const bool there = m_functions->C_GetTokenInfo(slot, &info) == CKR_OK && (info.flags & CKF_TOKEN_INITIALIZED) != 0;
    const char *word = QT_TRANSLATE_NOOP("words", "signing.token-failed");
    if (!there || meansGone(code))
        word = QT_TRANSLATE_NOOP("words", "signing.token-gone");
    else if (code == CKR_PIN_LOCKED || (code == CKR_PIN_INCORRECT && (info.flags & CKF_USER_PIN_LOCKED) != 0))
        word = QT_TRANSLATE_NOOP("words", "signing.token-pin-locked");
    else if (code == CKR_PIN_INCORRECT && (info.flags & CKF_USER_PIN_FINAL_TRY) != 0)
        word = QT_TRANSLATE_NOOP("words", "signing.token-pin-wrong-last");
    else if (code == CKR_PIN_INCORRECT && (info.flags & CKF_USER_PIN_COUNT_LOW) != 0)
        word = QT_TRANSLATE_NOOP("words", "signing.token-pin-wrong-few");
    else if (code == CKR_PIN_INCORRECT || code == CKR_PIN_INVALID || code == CKR_PIN_LEN_RANGE)
        word = QT_TRANSLATE_NOOP("words", "signing.token-pin-wrong");
    else if (code == CKR_PIN_EXPIRED)
        word = QT_TRANSLATE_NOOP("words", "signing.token-pin-expired");
    else if (code == CKR_FUNCTION_CANCELED || code == CKR_CANCEL)
        word = QT_TRANSLATE_NOOP("words", "signing.token-cancelled");
    const bool named = qstrcmp(word, "signing.token-failed") == 0;
    return {QString::fromLatin1(word), named ? QStringList{nameOf(code)} : QStringList()};
}

/// A session with one token; closed at the end.
class Session final
{
public:
    Session(const Module &module, const Token &token)
        : m_module(module)
        , m_slot(static_cast<CK_SLOT_ID>(token.slot))
        , m_code(module->C_OpenSession(m_slot, CKF_SERIAL_SESSION, nullptr, nullptr, &m_session))
    {
    }
    ~Session()
    {
        if (m_code == CKR_OK)
            m_module->C_CloseSession(m_session);
    }
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] Result<void> ready() const { return checked(m_code); }
    [[nodiscard]] Result<void> login(CK_USER_TYPE user, const QByteArray &pin) const;
    [[nodiscard]] Result<QList<TokenObject>> certificates() const;
    [[nodiscard]] Result<QList<PrivateObject>> keys() const;
    [[nodiscard]] Result<QByteArray> sign(const PrivateObject &key, const TokenRequest &request) const;

private:
    [[nodiscard]] Result<void> checked(CK_RV code) const
    {
        if (code != CKR_OK)
            return failure(m_module.errorOf(code, m_slot));
        return {};
    }
    [[nodiscard]] Result<std::vector<CK_OBJECT_HANDLE>> find(CK_OBJECT_CLASS kind) const;
    [[nodiscard]] QByteArray value(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    [[nodiscard]] Result<QByteArray> signedBy(CK_MECHANISM_TYPE mechanism, const PrivateObject &key,
                                              const QByteArray &bytes, const QByteArray &pin) const;

    const Module &m_module;
    CK_SLOT_ID m_slot;
    CK_SESSION_HANDLE m_session = 0;
    CK_RV m_code;
};

Result<void> Session::login(CK_USER_TYPE user, const QByteArray &pin) const
{
    CK_TOKEN_INFO info{};
    if (const CK_RV code = m_module->C_GetTokenInfo(m_slot, &info); code != CKR_OK)
        return checked(code);
    const bool keypad = (info.flags & CKF_PROTECTED_AUTHENTICATION_PATH) != 0;
    if (user == CKU_USER && (info.flags & CKF_LOGIN_REQUIRED) == 0)
        return {};
    if (!keypad && pin.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-pin-missing"));
    auto *bytes = keypad ? nullptr : reinterpret_cast<unsigned char *>(const_cast<char *>(pin.constData()));
    const CK_RV code = m_module->C_Login(m_session, user, bytes, keypad ? 0 : static_cast<CK_ULONG>(pin.size()));
    return code == CKR_USER_ALREADY_LOGGED_IN ? Result<void>() : checked(code);
}

Result<std::vector<CK_OBJECT_HANDLE>> Session::find(CK_OBJECT_CLASS kind) const
{
    CK_ATTRIBUTE wanted{CKA_CLASS, &kind, sizeof kind};
    std::vector<CK_OBJECT_HANDLE> objects(MostObjects);
    CK_ULONG count = 0;
    CK_RV code = m_module->C_FindObjectsInit(m_session, &wanted, 1);
    if (code == CKR_OK) {
        code = m_module->C_FindObjects(m_session, objects.data(), objects.size(), &count);
        m_module->C_FindObjectsFinal(m_session);
    }
    if (const Result<void> good = checked(code); !good)
        return failure(good.error());
    objects.resize(std::min<std::size_t>(count, MostObjects));
    return objects;
}

QByteArray Session::value(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    if (m_module->C_GetAttributeValue(m_session, object, &wanted, 1) != CKR_OK || wanted.ulValueLen > LargestValue)
        return {};
    QByteArray bytes(static_cast<qsizetype>(wanted.ulValueLen), '\0');
    wanted.pValue = bytes.data();
    return m_module->C_GetAttributeValue(m_session, object, &wanted, 1) == CKR_OK ? bytes : QByteArray();
}

Result<QList<TokenObject>> Session::certificates() const
{
    const auto objects = find(CKO_CERTIFICATE);
    if (!objects)
        return failure(objects.error());
    QList<TokenObject> certificates;
    for (const CK_OBJECT_HANDLE object : *objects)
        if (const QByteArray der = value(object, CKA_VALUE); !der.isEmpty())
            certificates << TokenObject{value(object, CKA_ID), der};
    return certificates;
}

Result<QList<PrivateObject>> Session::keys() const
{
    const auto objects = find(CKO_PRIVATE_KEY);
    if (!objects)
        return failure(objects.error());
    QList<PrivateObject> keys;
    for (const CK_OBJECT_HANDLE object : *objects) {
        PrivateObject key{object, value(object, CKA_ID), 0, value(object, CKA_ALWAYS_AUTHENTICATE).startsWith('\1')};
        const QByteArray type = value(object, CKA_KEY_TYPE);
        if (type.size() != sizeof key.type)
            continue;
        std::memcpy(&key.type, type.constData(), sizeof key.type);
        keys << key;
    }
    return keys;
}

Result<QByteArray> Session::signedBy(CK_MECHANISM_TYPE type, const PrivateObject &key, const QByteArray &bytes,
                                     const QByteArray &pin) const
{
    CK_MECHANISM mechanism{type, nullptr, 0};
    CK_RV code = m_module->C_SignInit(m_session, &mechanism, key.handle);
    if (code == CKR_OK && key.asksEachTime)
        if (const Result<void> again = login(CKU_CONTEXT_SPECIFIC, pin); !again)
            return failure(again.error());
    std::array<unsigned char, 1024> signature{};
    CK_ULONG length = signature.size();
    if (code == CKR_OK)
        code = m_module->C_Sign(m_session, const_cast<unsigned char *>(raw(bytes)), static_cast<CK_ULONG>(bytes.size()),
                                signature.data(), &length);
    if (const Result<void> good = checked(code); !good)
        return failure(good.error());
    return QByteArray(reinterpret_cast<const char *>(signature.data()), static_cast<qsizetype>(length));
}

Result<QByteArray> Session::sign(const PrivateObject &key, const TokenRequest &request) const
{
    const QByteArray hash = digest(EVP_sha256(), request.bytes);
    if (request.kind == TokenKeyKind::Ec)
        return signedBy(CKM_ECDSA, key, hash, request.pin);
    CK_MECHANISM_INFO known{};
    if (m_module->C_GetMechanismInfo(m_slot, CKM_SHA256_RSA_PKCS, &known) == CKR_OK)
        return signedBy(CKM_SHA256_RSA_PKCS, key, request.bytes, request.pin);
    // Cards that can't digest get the DigestInfo of PKCS #1 (RFC 8017, 9.2).
    return signedBy(CKM_RSA_PKCS, key, QByteArray::fromHex("3031300d060960864801650304020105000420") + hash,
                    request.pin);
}

Result<Token> chosen(const Module &module, const TokenRequest &request)
{
    const auto all = module.tokens();
    if (!all)
        return failure(all.error());
    QList<Token> fitting;
    QStringList labels;
    for (const Token &token : *all) {
        if (!request.serial.isEmpty() ? token.serial == request.serial
                                      : (!request.choice.slot || *request.choice.slot == token.slot) &&
                                            (request.choice.label.isEmpty() || request.choice.label == token.label)) {
            fitting << token;
            labels << token.label + QStringLiteral(" (--slot ") + QString::number(token.slot) + u')';
        }
    }
    if (fitting.isEmpty() && !request.serial.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-gone"));
    if (fitting.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-none"));
    if (fitting.size() > 1)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-which"), {labels.join(QStringLiteral(", "))});
    return fitting.constFirst();
}

TokenAnswer failed(const Error &error)
{
    TokenAnswer answer;
    answer.error = error;
    return answer;
}

TokenAnswer list(const Module &module)
{
    const auto all = module.tokens();
    if (!all)
        return failed(all.error());
    TokenAnswer answer;
    for (const Token &token : *all) {
        const Session session(module, token);
        const auto objects = session.ready() ? session.certificates() : Result<QList<TokenObject>>();
        answer.found << TokenFound{token, objects ? *objects : QList<TokenObject>()};
    }
    return answer;
}

/// The one key that is meant: the named one, else the only one with a certificate, else the only one.
Result<PrivateObject> keyOf(const QList<PrivateObject> &keys, const QList<TokenObject> &certificates,
                            const TokenRequest &request)
{
    QList<PrivateObject> fitting;
    QStringList ids;
    const QByteArray wanted = QByteArray::fromHex(request.choice.keyId.toLatin1());
    for (const PrivateObject &key : keys) {
        const bool certified = std::any_of(certificates.begin(), certificates.end(),
                                           [&key](const TokenObject &object) { return object.id == key.id; });
        const bool meant = wanted.isEmpty() ? certified || request.certificateElsewhere : key.id == wanted;
        if (meant) {
            fitting << key;
            ids << QString::fromLatin1(key.id.toHex());
        }
    }
    if (fitting.isEmpty() && wanted.isEmpty() && !keys.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-no-certificate"));
    if (fitting.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-no-key"));
    if (fitting.size() > 1)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-which-key"), {ids.join(QStringLiteral(", "))});
    return fitting.constFirst();
}

TokenAnswer use(const Module &module, const TokenRequest &request)
{
    const auto token = chosen(module, request);
    if (!token)
        return failed(token.error());
    const Session session(module, *token);
    if (const auto good = session.ready(); !good)
        return failed(good.error());
    if (const auto good = session.login(CKU_USER, request.pin); !good)
        return failed(good.error());
    const auto certificates = session.certificates();
    const auto keys = session.keys();
    if (!certificates || !keys)
        return failed(certificates ? keys.error() : certificates.error());
    const auto key = keyOf(*keys, *certificates, request);
    if (!key)
        return failed(key.error());
    TokenAnswer answer;
    if (request.question == TokenQuestion::Sign) {
        auto signature = session.sign(*key, request);
        if (!signature)
            return failed(signature.error());
        answer.signature = std::move(*signature);
        return answer;
    }
    if (key->type != CKK_RSA && key->type != CKK_EC)
        return failed({QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.key-kind")),
                       {QStringLiteral("CKK 0x") + QString::number(key->type, 16)}});
    answer.opened = {.slot = token->slot,
                     .serial = token->serial,
                     .kind = key->type == CKK_RSA ? TokenKeyKind::Rsa : TokenKeyKind::Ec,
                     .keyId = key->id,
                     .certificate = {},
                     .others = {}};
    for (const TokenObject &object : *certificates) {
        if (object.id == key->id && answer.opened.certificate.isEmpty())
            answer.opened.certificate = object.certificate;
        else
            answer.opened.others << object.certificate;
    }
    return answer;
}

} // namespace

TokenAnswer askModule(const TokenRequest &request)
{
    const auto module = Module::load(request.choice.module);
    if (!module)
        return failed(module.error());
    return request.question == TokenQuestion::List ? list(*module) : use(*module, request);
}

} // namespace shihe::signing
