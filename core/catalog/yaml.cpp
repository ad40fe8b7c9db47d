#include "core/catalog/yaml.h"

#include <QSet>
#include <QStringDecoder>
#include <QtGlobal>

#include <sstream>
#include <vector>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/node/node.h> // parser.h names its Node, which must not be taken for ours
#include <yaml-cpp/parser.h>

namespace shihe::yaml {
namespace {

constexpr qsizetype MaxDepth = 100;

Fault faultAt(int line, const char *code, QStringList args = {})
{
    return Fault{line, Error{QString::fromLatin1(code), std::move(args)}};
}

/// Thrown out of an event to end the parsing at the first fault; never leaves this file.
struct Refusal
{
    Fault fault;
};

/// Builds the tree from the parser's events, so that every limit holds while the text is being read.
class Builder final : public YAML::EventHandler
{
public:
    Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        add(node(mark, Node::Kind::Null));
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{faultAt(mark.line + 1, QT_TRANSLATE_NOOP("words", "yaml.anchor"))};
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        // yaml-cpp's own marks: "?" for a plain scalar, "!" for a quoted one; anything else was written by the author.
        if (tag != "?" && tag != "!" && !tag.empty())
            refuseTag(mark);
        Node scalar = node(mark, Node::Kind::Scalar);
        scalar.plain = tag == "?";
        scalar.scalar = QString::fromStdString(value);
        add(std::move(scalar));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, Node::Kind::Sequence);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, Node::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        Node node;
        std::optional<Node> key; ///< of a map: read, its value still to come
        QSet<QString> keys;
    };

    static Node node(const YAML::Mark &mark, Node::Kind kind)
    {
        Node result;
        result.kind = kind;
        result.line = mark.line + 1;
        return result;
    }

    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            throw Refusal{faultAt(mark.line + 1, QT_TRANSLATE_NOOP("words", "yaml.anchor"))};
    }

    [[noreturn]] static void refuseTag(const YAML::Mark &mark)
    {
        throw Refusal{faultAt(mark.line + 1, QT_TRANSLATE_NOOP("words", "yaml.tag"))};
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, Node::Kind kind)
    {
        refuseAnchor(mark, anchor);
        if (tag != "?" && !tag.empty())
            refuseTag(mark);
        if (qsizetype(m_levels.size()) >= MaxDepth) {
            throw Refusal{
                faultAt(mark.line + 1, QT_TRANSLATE_NOOP("words", "yaml.too-deep"), {QString::number(MaxDepth)})};
        }
        m_levels.push_back(Level{node(mark, kind), {}, {}});
    }

    void close()
    {
        Node done = std::move(m_levels.back().node);
        m_levels.pop_back();
        add(std::move(done));
    }

    void add(Node child)
    {
        if (m_levels.empty()) {
            m_root = std::move(child);
            return;
        }
        Level &level = m_levels.back();
        if (level.node.isSequence()) {
            level.node.items.append(std::move(child));
        } else if (level.key) {
            level.node.pairs.append(qMakePair(std::move(*level.key), std::move(child)));
            level.key.reset();
        } else {
            takeKey(level, std::move(child));
        }
    }

    static void takeKey(Level &level, Node key)
    {
        if (!key.isScalar())
            throw Refusal{faultAt(key.line, QT_TRANSLATE_NOOP("words", "yaml.bad-key"))};
        if (level.keys.contains(key.scalar))
            throw Refusal{faultAt(key.line, QT_TRANSLATE_NOOP("words", "yaml.duplicate-key"), {key.scalar})};
        level.keys.insert(key.scalar);
        level.key = std::move(key);
    }

    Node m_root;
    std::vector<Level> m_levels;
};

int lastLine(const QByteArray &bytes)
{
    return 1 + int((bytes.endsWith('\n') ? bytes.chopped(1) : bytes).count('\n'));
}

/// UTF-8 throughout, and none of the control characters that YAML forbids: with a zero byte in the text yaml-cpp would
/// take it for UTF-16.
std::optional<Fault> checkBytes(const QByteArray &bytes)
{
    qsizetype start = 0;
    int line = 1;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView text(bytes.constData() + start, end - start);
        if (!text.isValidUtf8())
            return faultAt(line, QT_TRANSLATE_NOOP("words", "yaml.not-utf8"));
        const bool control = std::any_of(text.cbegin(), text.cend(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (byte < 0x20 && byte != '\t' && byte != '\r') || byte == 0x7F;
        });
        if (control)
            return faultAt(line, QT_TRANSLATE_NOOP("words", "yaml.control-character"));
        start = end + 1;
        ++line;
    }
    return std::nullopt;
}

} // namespace

const Node *Node::find(const QString &key) const
{
    const auto found =
        std::find_if(pairs.cbegin(), pairs.cend(), [&key](const auto &pair) { return pair.first.scalar == key; });
    return found == pairs.cend() ? nullptr : &found->second;
}

tl::expected<Node, Fault> parse(const QByteArray &bytes, qint64 limit)
{
    if (bytes.size() > limit) {
        return tl::unexpected(
            faultAt(1, QT_TRANSLATE_NOOP("words", "yaml.too-large"), {QString::number(limit / 1024)}));
    }
    if (auto fault = checkBytes(bytes))
        return tl::unexpected(std::move(*fault));

    // The end is marked, since yaml-cpp takes a quoted text that is still open at the end of the file for a whole one.
    std::istringstream stream(bytes.toStdString() + "\n...\n");
    Builder builder;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder rest;
        if (parser.HandleNextDocument(rest)) {
            return tl::unexpected(faultAt(rest.take().line, QT_TRANSLATE_NOOP("words", "yaml.several-documents")));
        }
    } catch (const Refusal &refusal) {
        return tl::unexpected(refusal.fault);
    } catch (const YAML::DeepRecursion &deep) {
        return tl::unexpected(
            faultAt(deep.mark.line + 1, QT_TRANSLATE_NOOP("words", "yaml.too-deep"), {QString::number(MaxDepth)}));
    } catch (const YAML::Exception &exception) {
        const int last = lastLine(bytes);
        const int line = exception.mark.is_null() ? last : std::min(exception.mark.line + 1, last);
        return tl::unexpected(
            faultAt(line, QT_TRANSLATE_NOOP("words", "yaml.syntax"), {QString::fromStdString(exception.msg)}));
    }
    return builder.take();
}

} // namespace shihe::yaml
