#include "core/signing/coverage.h"

#include "core/signing/expansion.h"

#include <array>
#include <stdexcept>

namespace shihe::signing {
namespace {

constexpr int DeepestForm = 10;
constexpr int MostForms = 2000;
constexpr std::size_t MostOperands = 64;
constexpr double UsualWidth = 500; // thousandths of the text size, where a font tells nothing
constexpr double Ascent = 0.88;
constexpr double Descent = -0.22;

struct Matrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    /// This one first, then @p next.
    [[nodiscard]] Matrix then(const Matrix &next) const
    {
        return {a * next.a + b * next.c, a * next.b + b * next.d,          c * next.a + d * next.c,
                c * next.b + d * next.d, e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
    }

    /// The upright rectangle around what @p r becomes.
    [[nodiscard]] Rectangle map(const Rectangle &r) const
    {
        const std::array<double, 4> xs{a * r.left + c * r.bottom + e, a * r.right + c * r.bottom + e,
                                       a * r.left + c * r.top + e, a * r.right + c * r.top + e};
        const std::array<double, 4> ys{b * r.left + d * r.bottom + f, b * r.right + d * r.bottom + f,
                                       b * r.left + d * r.top + f, b * r.right + d * r.top + f};
        return {*std::min_element(xs.begin(), xs.end()), *std::min_element(ys.begin(), ys.end()),
                *std::max_element(xs.begin(), xs.end()), *std::max_element(ys.begin(), ys.end())};
    }
};

double numeric(Object value)
{
    return value.isNumber() ? value.getNumericValue() : 0;
}

Matrix matrixOf(const std::vector<Object> &n)
{
    return n.size() < 6 ? Matrix{} : Matrix{numeric(n[0]), numeric(n[1]), numeric(n[2]),
                                            numeric(n[3]), numeric(n[4]), numeric(n[5])};
}

/// Advance widths of one font in thousandths of the text size.
class FontWidths final
{
public:
    explicit FontWidths(Object font);
    [[nodiscard]] double width(const std::string &text) const;
    [[nodiscard]] std::size_t codes(const std::string &text) const { return m_wide ? text.size() / 2 : text.size(); }

private:
    void readComposite(Object descendant);

    bool m_wide = false;
    double m_default = UsualWidth;
    std::map<long long, double> m_widths;
};

FontWidths::FontWidths(Object font)
{
    if (!font.isDictionary())
        return;
    m_wide = font.getKey("/Subtype").isNameAndEquals("/Type0");
    if (m_wide) {
        const std::vector<Object> descendants = listOf(font.getKey("/DescendantFonts"));
        if (!descendants.empty())
            readComposite(descendants[0]);
        return;
    }
    const std::vector<Object> scale = listOf(font.getKey("/FontMatrix")); // Type 3 has units of its own
    const double unit = scale.size() == 6 ? numeric(scale[0]) * 1000 : 1;
    Object first = font.getKey("/FirstChar");
    long long code = first.isInteger() ? first.getIntValue() : 0;
    for (const Object &width : listOf(font.getKey("/Widths")))
        m_widths[code++] = numeric(width) * unit;
}

void FontWidths::readComposite(Object descendant)
{
    if (!descendant.isDictionary())
        return;
    Object usual = descendant.getKey("/DW");
    m_default = usual.isNumber() ? usual.getNumericValue() : 1000;
    const std::vector<Object> list = listOf(descendant.getKey("/W"));
    for (std::size_t i = 0; i + 1 < list.size();) {
        auto code = static_cast<long long>(numeric(list[i]));
        if (Object(list[i + 1]).isArray()) {
            for (const Object &width : listOf(list[i + 1]))
                m_widths[code++] = numeric(width);
            i += 2;
        } else if (i + 2 < list.size()) {
            const auto last = std::min<long long>(static_cast<long long>(numeric(list[i + 1])), 65535);
            for (; code <= last; ++code)
                m_widths[code] = numeric(list[i + 2]);
            i += 3;
        } else {
            break;
        }
    }
}

double FontWidths::width(const std::string &text) const
{
    double sum = 0;
    for (std::size_t i = 0; i + (m_wide ? 1 : 0) < text.size(); i += m_wide ? 2 : 1) {
        const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        const auto found = m_widths.find(m_wide ? byte(i) * 256 + byte(i + 1) : byte(i));
        sum += found == m_widths.end() ? m_default : found->second;
    }
    return sum;
}

struct State
{
    Matrix matrix;
    std::shared_ptr<FontWidths> font;
    double size = 0;
    double character = 0; // Tc
    double word = 0;      // Tw
    double stretch = 1;   // Tz
    double leading = 0;
    double rise = 0;
};

/// Runs content streams and asks of everything shown whether it meets the place.
class Interpreter final
{
public:
    explicit Interpreter(const Rectangle &place)
        : m_place(place)
    {
    }

    [[nodiscard]] bool run(const std::string &content, const Object &resources, const Matrix &matrix, int depth);
    [[nodiscard]] std::string decoded(const Object &stream) { return m_expansion.decoded(stream); }

private:
    void execute(const std::string &op, const Object &resources, int depth);
    void executeText(const std::string &op, Object resources);
    void show(const std::string &text);
    void place(Object name, Object resources, int depth);
    void nextLine(double x, double y);
    [[nodiscard]] Object operand(std::size_t fromEnd) const
    {
        return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd] : Object::newNull();
    }
    [[nodiscard]] double value(std::size_t fromEnd) const { return numeric(operand(fromEnd)); }

    Rectangle m_place;
    ExpansionLimit m_expansion;
    State m_state;
    std::vector<State> m_saved;
    Matrix m_text;
    Matrix m_line;
    std::vector<Object> m_operands;
    std::map<QPDFObjGen, std::shared_ptr<FontWidths>> m_fonts;
    int m_forms = 0;
    bool m_met = false;
};

void Interpreter::show(const std::string &text)
{
    if (!m_state.font)
        m_state.font = std::make_shared<FontWidths>(Object::newNull());
    const auto codes = static_cast<double>(m_state.font->codes(text));
    const auto blanks = static_cast<double>(std::count(text.begin(), text.end(), ' '));
    const double width =
        (m_state.font->width(text) / 1000 * m_state.size + codes * m_state.character + blanks * m_state.word) *
        m_state.stretch;
    const double low = m_state.rise + Descent * m_state.size;
    const double high = m_state.rise + Ascent * m_state.size;
    const Rectangle box{std::min(0.0, width), std::min(low, high), std::max(0.0, width), std::max(low, high)};
    m_met = m_met || m_text.then(m_state.matrix).map(box).meets(m_place);
    m_text = Matrix{1, 0, 0, 1, width, 0}.then(m_text);
}

void Interpreter::nextLine(double x, double y)
{
    m_line = Matrix{1, 0, 0, 1, x, y}.then(m_line);
    m_text = m_line;
}

void Interpreter::place(Object name, Object resources, int depth)
{
    Object objects = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    Object object = objects.isDictionary() && name.isName() ? objects.getKey(name.getName()) : Object::newNull();
    if (!object.isStream())
        return;
    Object entries = object.getDict();
    if (entries.getKey("/Subtype").isNameAndEquals("/Image")) {
        m_met = m_met || m_state.matrix.map({0, 0, 1, 1}).meets(m_place);
        return;
    }
    if (depth >= DeepestForm || ++m_forms > MostForms)
        throw std::length_error("forms");
    const State state = m_state;
    const std::vector<State> saved = m_saved;
    const Matrix text = m_text;
    const Matrix line = m_line;
    Object own = entries.getKey("/Resources");
    m_met = run(m_expansion.decoded(object), own.isDictionary() ? own : resources,
                matrixOf(listOf(entries.getKey("/Matrix"))).then(m_state.matrix), depth + 1) ||
            m_met;
    m_state = state;
    m_saved = saved;
    m_text = text;
    m_line = line;
}

void Interpreter::executeText(const std::string &op, Object resources)
{
    if (op == "Tf") {
        Object fonts = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
        Object font =
            fonts.isDictionary() && operand(1).isName() ? fonts.getKey(operand(1).getName()) : Object::newNull();
        std::shared_ptr<FontWidths> &known = m_fonts[font.getObjGen()];
        if (!known || !font.isIndirect())
            known = std::make_shared<FontWidths>(font);
        m_state.font = known;
        m_state.size = value(0);
    } else if (op == "Tc") {
        m_state.character = value(0);
    } else if (op == "Tw") {
        m_state.word = value(0);
    } else if (op == "Tz") {
        m_state.stretch = value(0) / 100;
    } else if (op == "TL") {
        m_state.leading = value(0);
    } else if (op == "Ts") {
        m_state.rise = value(0);
    } else if (op == "Td" || op == "TD") {
        if (op == "TD")
            m_state.leading = -value(0);
        nextLine(value(1), value(0));
    } else if (op == "Tm") {
        m_line = matrixOf(m_operands);
        m_text = m_line;
    } else if (op == "T*" || op == "'" || op == "\"") {
        if (op == "\"") {
            m_state.word = value(2);
            m_state.character = value(1);
        }
        nextLine(0, -m_state.leading);
    }
    if (op == "Tj" || op == "'" || op == "\"") {
        if (operand(0).isString())
            show(operand(0).getStringValue());
    } else if (op == "TJ") {
        for (Object &part : listOf(operand(0))) {
            if (part.isString())
                show(part.getStringValue());
            else
                m_text = Matrix{1, 0, 0, 1, -numeric(part) / 1000 * m_state.size * m_state.stretch, 0}.then(m_text);
        }
    }
}

void Interpreter::execute(const std::string &op, const Object &resources, int depth)
{
    if (op == "q") {
        m_saved.push_back(m_state);
        if (m_saved.size() > MostObjects)
            throw std::length_error("states");
    } else if (op == "Q") {
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
    } else if (op == "cm") {
        m_state.matrix = matrixOf(m_operands).then(m_state.matrix);
    } else if (op == "BT") {
        m_text = Matrix{};
        m_line = Matrix{};
    } else if (op == "Do") {
        place(operand(0), resources, depth);
    } else if (op == "EI") {
        m_met = m_met || m_state.matrix.map({0, 0, 1, 1}).meets(m_place);
    } else {
        executeText(op, resources);
    }
}

bool Interpreter::run(const std::string &content, const Object &resources, const Matrix &matrix, int depth)
{
    m_state.matrix = matrix;
    m_operands.clear();
    class Callbacks final : public QPDFObjectHandle::ParserCallbacks
    {
    public:
        Callbacks(Interpreter &interpreter, const Object &resources, int depth)
            : m_interpreter(interpreter)
            , m_resources(resources)
            , m_depth(depth)
        {
        }
        void handleObject(QPDFObjectHandle object, size_t, size_t) override
        {
            if (object.isOperator()) {
                const std::string op = object.getOperatorValue();
                m_interpreter.execute(op, m_resources, m_depth);
                m_interpreter.m_operands.clear();
            } else if (m_interpreter.m_operands.size() < MostOperands) {
                m_interpreter.m_operands.push_back(object);
            }
            if (m_interpreter.m_met)
                terminateParsing();
        }
        void handleEOF() override {}

    private:
        Interpreter &m_interpreter;
        Object m_resources;
        int m_depth;
    };
    Callbacks callbacks(*this, resources, depth);
    const std::shared_ptr<QPDF> nowhere = QPDF::create();
    nowhere->emptyPDF();
    nowhere->setSuppressWarnings(true);
    Object stream = Object::newStream(nowhere.get(), content);
    Object::parseContentStream(stream, &callbacks);
    return m_met;
}

} // namespace

bool coversContent(Object page, const Rectangle &place)
{
    Interpreter interpreter(place);
    std::string content;
    for (const Object &stream : listOf(page.getKey("/Contents")))
        if (Object(stream).isStream())
            content += interpreter.decoded(stream) + "\n";
    Object resources = page.getKey("/Resources");
    Object node = page;
    for (int up = 0; !resources.isDictionary() && up < DeepestTree; ++up) { // inherited
        node = node.getKey("/Parent");
        if (!node.isDictionary())
            break;
        resources = node.getKey("/Resources");
    }
    return interpreter.run(content, resources, Matrix{}, 0);
}

} // namespace shihe::signing
