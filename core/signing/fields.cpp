#include "core/signing/fields.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFXRefEntry.hh>
#include <stdexcept>
#include <string_view>

namespace shihe::signing {
namespace {

Object inherited(Object field, const char *key)
{
    for (int depth = 0; field.isDictionary() && depth < DeepestTree; ++depth) {
        if (field.hasKey(key))
            return field.getKey(key);
        field = field.getKey("/Parent");
    }
    return Object::newNull();
}

/// Calls @p visit for every node of the form's tree with its full name.
template <class Visit>
void walkForm(Object node, const QString &parent, std::set<QPDFObjGen> &seen, int depth, const Visit &visit)
{
    if (!node.isDictionary() || depth > DeepestTree || (node.isIndirect() && !seen.insert(node.getObjGen()).second))
        return;
    QString name = parent;
    if (node.hasKey("/T"))
        name = parent.isEmpty() ? textOf(node.getKey("/T")) : parent + u'.' + textOf(node.getKey("/T"));
    visit(node, name);
    for (const Object &kid : listOf(node.getKey("/Kids")))
        walkForm(kid, name, seen, depth + 1, visit);
}

template <class Visit>
void walkForm(QPDF &pdf, std::set<QPDFObjGen> &seen, const Visit &visit)
{
    Object form = pdf.getRoot().getKey("/AcroForm");
    if (!form.isDictionary())
        return;
    for (const Object &field : listOf(form.getKey("/Fields")))
        walkForm(field, QString(), seen, 0, visit);
}

/// Whole numbers that stand in @p dictionary itself: what a reference names could be exchanged later.
std::vector<qint64> rangeOf(Object dictionary)
{
    const std::map<std::string, Object> entries = dictionary.getDictAsMap();
    const auto range = entries.find("/ByteRange");
    const auto contents = entries.find("/Contents");
    if (range == entries.end() || contents == entries.end() || Object(range->second).isIndirect() ||
        Object(contents->second).isIndirect() || !Object(range->second).isArray())
        return {};
    std::vector<qint64> numbers;
    for (Object &number : listOf(range->second)) {
        if (number.isIndirect() || !number.isInteger())
            return {};
        numbers.push_back(number.getIntValue());
    }
    return numbers;
}

std::optional<SignedField> signedField(Object node, const QString &name)
{
    // A widget below a field inherits its value: the field itself counts, once.
    Object value = node.getKey("/V");
    if (fieldType(node) != "/Sig" || !value.isDictionary())
        return std::nullopt;
    SignedField field{name, value, node, rangeOf(value), {}};
    if (Object contents = value.getKey("/Contents"); contents.isString())
        field.contents = QByteArray::fromStdString(contents.getStringValue());
    return field;
}

/// Whether a name in @p text has a character written by its number (ISO 32000-1, 7.3.5), so that it may be any name.
bool writesNamesOtherwise(std::string_view text)
{
    constexpr std::string_view Ends("\0\t\n\f\r ()<>[]{}%", 15); // white space and delimiters but "/" (7.2.2)
    bool inName = false;
    for (const char c : text) {
        if (inName && c == '#')
            return true;
        inName = c == '/' || (inName && Ends.find(c) == std::string_view::npos);
    }
    return false;
}

/// Tells annotations that hold no signature without reading them one by one: a report has thousands of links, packed
/// into a few object streams (ISO 32000-1, 7.5.7) in which nothing has a value.
class PackedAnnotations final
{
public:
    explicit PackedAnnotations(QPDF &pdf)
        : m_pdf(pdf)
        , m_table(pdf.getXRefTable())
    {
    }

    /// Whether @p annotation may have a value of its own; false only where its bytes rule that out.
    [[nodiscard]] bool mayHaveValue(const Object &annotation)
    {
        const auto entry = m_table.find(annotation.getObjGen());
        if (!annotation.isIndirect() || entry == m_table.end() || entry->second.getType() != 2)
            return true;
        const int stream = entry->second.getObjStreamNumber();
        const auto known = m_streams.find(stream);
        return known != m_streams.end() ? known->second : (m_streams[stream] = mayHoldValues(stream));
    }

private:
    [[nodiscard]] bool mayHoldValues(int number)
    {
        Object stream = m_pdf.getObject(number, 0);
        if (!stream.isStream())
            return true;
        const auto data = stream.getStreamData(qpdf_dl_specialized);
        const std::string_view text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        return text.find("/V") != std::string_view::npos || writesNamesOtherwise(text);
    }

    QPDF &m_pdf;
    std::map<QPDFObjGen, QPDFXRefEntry> m_table;
    std::map<int, bool> m_streams; ///< by number: whether it may hold values
};

} // namespace

bool SignedField::isTimeStamp() const
{
    Object type = Object(value).getKey("/Type");
    Object filter = Object(value).getKey("/SubFilter");
    return type.isNameAndEquals("/DocTimeStamp") || filter.isNameAndEquals("/ETSI.RFC3161");
}

std::string fieldType(const Object &field)
{
    const Object type = inherited(field, "/FT");
    return Object(type).isName() ? Object(type).getName() : std::string();
}

Object fieldValue(const Object &field)
{
    return inherited(field, "/V");
}

std::vector<SignedField> signedFields(QPDF &pdf)
{
    std::vector<SignedField> found;
    std::set<QPDFObjGen> seen;
    const auto take = [&found](const Object &node, const QString &name) {
        std::optional<SignedField> field = signedField(node, name);
        if (!field)
            return;
        if (found.size() >= MostSignatures)
            throw std::length_error("signatures");
        found.push_back(std::move(*field));
    };
    walkForm(pdf, seen, take);
    PackedAnnotations packed(pdf);
    for (const auto &[id, number] : pageNumbers(pdf))
        for (Object &annotation : listOf(pdf.getObject(id).getKey("/Annots")))
            if (!seen.contains(annotation.getObjGen()) && packed.mayHaveValue(annotation) && annotation.isDictionary())
                take(annotation, textOf(annotation.getKey("/T")));
    return found;
}

std::map<QPDFObjGen, QString> fieldNames(QPDF &pdf)
{
    std::map<QPDFObjGen, QString> names;
    std::set<QPDFObjGen> seen;
    walkForm(pdf, seen, [&names](const Object &node, const QString &name) {
        if (Object(node).isIndirect())
            names.emplace(node.getObjGen(), name);
    });
    return names;
}

bool Permissions::isLocked(const QString &field) const
{
    // Locking a field locks what is below it.
    const auto names = [&field](const QSet<QString> &set) {
        return std::any_of(set.begin(), set.end(),
                           [&field](const QString &name) { return field == name || field.startsWith(name + u'.'); });
    };
    return (m_allLocked && !names(m_exceptions)) || names(m_locked);
}

void Permissions::addLock(Object lock)
{
    if (!lock.isDictionary())
        return;
    QSet<QString> fields;
    for (const Object &name : listOf(lock.getKey("/Fields")))
        fields.insert(textOf(name));
    if (lock.getKey("/Action").isNameAndEquals("/Include")) {
        m_locked += fields;
    } else if (lock.getKey("/Action").isNameAndEquals("/Exclude")) {
        m_exceptions = m_allLocked ? m_exceptions.intersect(fields) : fields;
        m_allLocked = true;
    } else {
        m_exceptions.clear();
        m_allLocked = true;
    }
    if (Object level = lock.getKey("/P"); level.isInteger() && level.getIntValue() >= 1 && level.getIntValue() <= 3)
        m_level = std::min(m_level.value_or(3), level.getIntValueAsInt());
}

namespace {

/// Whether the catalog names @p signature as the one that certifies (ISO 32000-1, 12.8.4).
bool isCertification(Object signature)
{
    QPDF *pdf = signature.getOwningQPDF();
    Object permissions = pdf == nullptr ? Object::newNull() : pdf->getRoot().getKey("/Perms");
    return signature.isIndirect() && permissions.isDictionary() &&
           permissions.getKey("/DocMDP").getObjGen() == signature.getObjGen();
}

} // namespace

void Permissions::add(const SignedField &signature)
{
    std::optional<int> certified;
    std::vector<Object> locks{Object(signature.field).getKey("/Lock")};
    for (Object &reference : listOf(Object(signature.value).getKey("/Reference"))) {
        if (!reference.isDictionary())
            continue;
        Object parameters = reference.getKey("/TransformParams");
        if (reference.getKey("/TransformMethod").isNameAndEquals("/FieldMDP"))
            locks.push_back(parameters);
        if (!reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
            continue;
        Object level = parameters.isDictionary() ? parameters.getKey("/P") : Object::newNull();
        // To forbid more than the rule, a signature need not certify; to permit more, it must.
        const bool valid = level.isInteger() && level.getIntValue() >= 1 &&
                           level.getIntValue() <= (isCertification(signature.value) ? 3 : 2);
        certified = std::min(certified.value_or(3), valid ? level.getIntValueAsInt() : 2); // 2 is the default of /P
    }
    m_level = m_level ? std::min(*m_level, certified.value_or(3)) : certified.value_or(2);
    for (const Object &lock : locks)
        addLock(lock);
}

} // namespace shihe::signing
