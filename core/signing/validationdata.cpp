#include "core/signing/validationdata.h"

#include "core/signing/cms.h"

#include <openssl/err.h>
#include <stdexcept>

namespace shihe::signing {
namespace {

constexpr std::size_t MostEntries = 200; // of each kind

std::vector<Object> streamsOf(Object store, const char *key)
{
    std::vector<Object> found;
    Object list = store.getKey(key);
    if (!list.isArray())
        return found;
    for (Object entry : list.getArrayAsVector())
        if (entry.isStream())
            found.push_back(entry);
    if (found.size() > MostEntries)
        throw std::length_error("validation data");
    return found;
}

QByteArray bytesOf(Object stream, Budget &budget)
{
    return QByteArray::fromStdString(budget.decoded(std::move(stream)));
}

/// The streams of one kind, each content once.
class Shelf final
{
public:
    Shelf(Appender &update, Object store, const char *key)
        : m_update(update)
        , m_key(key)
    {
        Budget budget;
        if (!store.isDictionary())
            return;
        for (const Object &stream : streamsOf(store, key)) {
            m_places.emplace(bytesOf(stream, budget), stream);
            m_order.push_back(stream);
        }
    }

    /// "[1 0 R 2 0 R]" of these contents
    [[nodiscard]] std::string references(const QList<QByteArray> &contents)
    {
        std::string list;
        for (const QByteArray &content : contents)
            list += (list.empty() ? "" : " ") + referenceTo(place(content));
        return "[" + list + "]";
    }

    /// The entry of the store; nothing if the shelf is empty.
    [[nodiscard]] std::string entry() const
    {
        std::string list;
        for (const Object &stream : m_order)
            list += (list.empty() ? "" : " ") + referenceTo(stream);
        return list.empty() ? std::string() : m_key + "[" + list + "]";
    }

private:
    Object place(const QByteArray &content)
    {
        if (const auto known = m_places.find(content); known != m_places.end())
            return known->second;
        const QByteArray packed = qCompress(content, 9).sliced(4); // Qt puts the size in front
        const Object stream = m_update.addStream("/Filter/FlateDecode", packed.toStdString());
        m_places.emplace(content, stream);
        m_order.push_back(stream);
        return stream;
    }

    Appender &m_update;
    std::string m_key;
    std::map<QByteArray, Object> m_places;
    std::vector<Object> m_order;
};

std::string vriKey(const QByteArray &contents)
{
    return "/" + digest(EVP_sha1(), contents).toHex().toUpper().toStdString();
}

} // namespace

Evidence listEvidence(const QByteArray &bytes)
{
    return {bytes, readCrl(bytes), {}};
}

Evidence answerEvidence(const QByteArray &bytes)
{
    return {bytes, {}, readOcspAnswer(bytes)};
}

ValidationData readValidationData(QPDF &pdf, Budget &budget)
{
    ValidationData data;
    data.certificates.reset(sk_X509_new_null());
    Object store = pdf.getRoot().getKey("/DSS");
    if (!store.isDictionary())
        return data;
    data.present = true;
    for (const Object &stream : streamsOf(store, "/Certs")) {
        budget.spendTime();
        const QByteArray bytes = bytesOf(stream, budget);
        const unsigned char *position = raw(bytes);
        if (!elementLength(bytes, true))
            continue;
        if (X509 *certificate = d2i_X509(nullptr, &position, static_cast<long>(bytes.size())))
            sk_X509_push(data.certificates.get(), certificate);
    }
    for (const Object &stream : streamsOf(store, "/CRLs"))
        if (Evidence list = listEvidence(bytesOf(stream, budget)); list.list)
            data.evidence.push_back(std::move(list));
    for (const Object &stream : streamsOf(store, "/OCSPs"))
        if (Evidence answer = answerEvidence(bytesOf(stream, budget)); answer.answer)
            data.evidence.push_back(std::move(answer));
    ERR_clear_error();
    return data;
}

void addValidationData(Appender &update, const std::vector<RelatedData> &related)
{
    Object root = update.pdf().getRoot();
    Object old = root.getKey("/DSS");
    Shelf certificates(update, old, "/Certs");
    Shelf lists(update, old, "/CRLs");
    Shelf answers(update, old, "/OCSPs");
    std::map<std::string, std::string> entries;
    if (Object kept = old.isDictionary() ? old.getKey("/VRI") : Object::newNull(); kept.isDictionary())
        for (const auto &[key, value] : kept.getDictAsMap())
            entries[Object::newName(key).unparse()] = Object(value).unparse();
    for (const RelatedData &one : related)
        entries[vriKey(one.contents)] = "<</Cert" + certificates.references(one.certificates) + "/CRL" +
                                        lists.references(one.lists) + "/OCSP" + answers.references(one.answers) + ">>";
    std::string vri;
    for (const auto &[key, value] : entries)
        vri += key + " " + value;
    const Object store = update.reserve();
    update.set(store, "<</Type/DSS" + certificates.entry() + lists.entry() + answers.entry() + "/VRI<<" + vri + ">>>>");
    root.replaceKey("/DSS", store);

    Object extensions = root.getKey("/Extensions");
    if (!extensions.isDictionary()) {
        root.replaceKey("/Extensions", Object::newDictionary());
        extensions = root.getKey("/Extensions");
    }
    if (!extensions.hasKey("/ESIC")) {
        extensions.replaceKey("/ESIC", Object::parse("<</BaseVersion/1.7/ExtensionLevel 2>>"));
        update.touch(extensions);
    }
    update.touch(root);
}

} // namespace shihe::signing
