#include "core/signing/coverage.h"

#include "core/signing/fontwidths.h"
#include "core/signing/matrix.h"

#include <stdexcept>

namespace shihe::signing {
namespace {

constexpr int DeepestForm = 10;
constexpr int MostForms = 2000;
constexpr std::size_t MostStates = 10'000;
constexpr std::size_t MostShapes = 10'000;
constexpr std::size_t MostOperands = 64;
constexpr double Thin = 3; // points: a line, whether it was stroked or filled
constexpr double Ascent = 0.88;
constexpr double Descent = -0.22;

Matrix matrixOf(const std::vector<Object> &n)
{
    return n.size() < 6 ? Matrix{} : Matrix{numeric(n[0]), numeric(n[1]), numeric(n[2]),
                                            numeric(n[3]), numeric(n[4]), numeric(n[5])};
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
    bool transparent = false; // blended so that what lies below stays readable
};

enum class Mark { Text, Picture, Area, Line };

/// Told of everything that is shown, with the rectangle around it; true ends the run.
using Witness = std::function<bool(Mark, const Rectangle &)>;

/// Runs content streams and reports everything shown.
class Interpreter final
{
public:
    Interpreter(Witness witness, Budget &budget)
        : m_witness(std::move(witness))
        , m_budget(budget)
    {
    }

    /// Whether the witness ended it.
    [[nodiscard]] bool run(const std::string &content, const Object &resources, const Matrix &matrix, int depth);

private:
    void report(Mark mark, const Rectangle &place) { m_done = m_done || m_witness(mark, place); }
    void draw(const std::string &op);
    void paint(const std::string &op);
    void setState(Object name, Object resources);
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

    Witness m_witness;
    Budget &m_budget;
    State m_state;
    std::vector<State> m_saved;
    Matrix m_text;
    Matrix m_line;
    std::vector<Object> m_operands;
    std::map<QPDFObjGen, std::shared_ptr<FontWidths>> m_fonts;
    std::vector<Rectangle> m_shapes; ///< of the path being drawn
    int m_forms = 0;
    bool m_done = false;
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
    report(Mark::Text, m_text.then(m_state.matrix).map(box));
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
        report(Mark::Picture, m_state.matrix.map({0, 0, 1, 1}));
        return;
    }
    if (depth >= DeepestForm || ++m_forms > MostForms)
        throw std::length_error("forms");
    const State state = m_state;
    const std::vector<State> saved = m_saved;
    const Matrix text = m_text;
    const Matrix line = m_line;
    Object own = entries.getKey("/Resources");
    m_done = run(m_budget.decoded(object), own.isDictionary() ? own : resources,
                 matrixOf(listOf(entries.getKey("/Matrix"))).then(m_state.matrix), depth + 1) ||
             m_done;
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

/// Collects the rectangle around every part of a path.
void Interpreter::draw(const std::string &op)
{
    const auto extend = [this](double x, double y) {
        const Rectangle point = m_state.matrix.map({x, y, x, y});
        if (m_shapes.empty())
            m_shapes.push_back(point);
        Rectangle &shape = m_shapes.back();
        shape = {std::min(shape.left, point.left), std::min(shape.bottom, point.bottom),
                 std::max(shape.right, point.right), std::max(shape.top, point.top)};
    };
    if (op == "m" || op == "re") {
        const std::size_t last = op == "m" ? 0 : 2; // operands behind x and y
        const Rectangle point = m_state.matrix.map({value(last + 1), value(last), value(last + 1), value(last)});
        if (m_shapes.size() < MostShapes)
            m_shapes.push_back(point);
        if (op == "re")
            for (const auto &[x, y] :
                 {std::pair(value(1), 0.0), std::pair(0.0, value(0)), std::pair(value(1), value(0))})
                extend(value(3) + x, value(2) + y);
    } else if (op == "l" || op == "c" || op == "v" || op == "y") {
        for (std::size_t i = 0; i + 1 < m_operands.size(); i += 2)
            extend(numeric(m_operands[i]), numeric(m_operands[i + 1]));
    }
}

void Interpreter::paint(const std::string &op)
{
    static const std::set<std::string> filling{"f", "F", "f*", "B", "B*", "b", "b*"};
    static const std::set<std::string> ending{"S", "s", "n"};
    if (op == "sh") {
        constexpr double Everywhere = 1e6;
        report(m_state.transparent ? Mark::Line : Mark::Area, {-Everywhere, -Everywhere, Everywhere, Everywhere});
        return;
    }
    const bool fills = filling.contains(op);
    if (!fills && !ending.contains(op))
        return;
    for (const Rectangle &shape : m_shapes) {
        const bool thin = shape.right - shape.left < Thin || shape.top - shape.bottom < Thin;
        if (op != "n")
            report(fills && !thin && !m_state.transparent ? Mark::Area : Mark::Line, shape);
    }
    m_shapes.clear();
}

void Interpreter::setState(Object name, Object resources)
{
    Object states = resources.isDictionary() ? resources.getKey("/ExtGState") : Object::newNull();
    Object state = states.isDictionary() && name.isName() ? states.getKey(name.getName()) : Object::newNull();
    if (!state.isDictionary() || !state.hasKey("/BM"))
        return;
    const std::vector<Object> modes = listOf(state.getKey("/BM"));
    m_state.transparent = !modes.empty() && (Object(modes[0]).isNameAndEquals("/Multiply") ||
                                             Object(modes[0]).isNameAndEquals("/Darken"));
}

void Interpreter::execute(const std::string &op, const Object &resources, int depth)
{
    if (op == "q") {
        m_saved.push_back(m_state);
        if (m_saved.size() > MostStates)
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
        report(Mark::Picture, m_state.matrix.map({0, 0, 1, 1}));
    } else if (op == "gs") {
        setState(operand(0), resources);
    } else {
        draw(op);
        paint(op);
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
            m_interpreter.m_budget.spendTime();
            if (object.isOperator()) {
                const std::string op = object.getOperatorValue();
                m_interpreter.execute(op, m_resources, m_depth);
                m_interpreter.m_operands.clear();
            } else if (m_interpreter.m_operands.size() < MostOperands) {
                m_interpreter.m_operands.push_back(object);
            }
            if (m_interpreter.m_done)
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
    return m_done;
}

} // namespace

namespace {

bool vanishes(Mark mark, const Rectangle &shown, const Rectangle &place)
{
    if (mark == Mark::Line)
        return false;
    if (mark != Mark::Area)
        return shown.meets(place);
    // An area vanishes if it lies within; one that takes most of the place is its ground.
    constexpr double Tolerance = 1;
    const auto size = [](const Rectangle &r) { return (r.right - r.left) * (r.top - r.bottom); };
    const bool within = shown.left >= place.left - Tolerance && shown.right <= place.right + Tolerance &&
                        shown.bottom >= place.bottom - Tolerance && shown.top <= place.top + Tolerance;
    return within && size(shown) < size(place) / 2;
}

/// Content, resources and what leads from the appearance's own space to the page (ISO 32000-1, 12.5.5).
void look(Object form, const Rectangle &place, Budget &budget, Look &seen)
{
    Object entries = form.getDict();
    const Matrix own = matrixOf(listOf(entries.getKey("/Matrix")));
    const Rectangle box = own.map(rectangleOf(entries.getKey("/BBox")));
    if (box.isEmpty())
        return;
    const double x = (place.right - place.left) / (box.right - box.left);
    const double y = (place.top - place.bottom) / (box.top - box.bottom);
    const Matrix fitted{x, 0, 0, y, place.left - box.left * x, place.bottom - box.bottom * y};
    const Witness witness = [&seen](Mark mark, const Rectangle &) {
        seen.anything = true;
        seen.text = seen.text || mark == Mark::Text;
        seen.hides = seen.hides || mark == Mark::Picture || mark == Mark::Area;
        return seen.text && seen.hides;
    };
    static_cast<void>(
        Interpreter(witness, budget).run(budget.decoded(form), entries.getKey("/Resources"), own.then(fitted), 0));
}

} // namespace

bool coversContent(Object page, const Rectangle &place)
{
    Budget budget;
    return coversContent(page, place, budget);
}

bool coversContent(Object page, const Rectangle &place, Budget &budget)
{
    std::string content;
    for (const Object &stream : listOf(page.getKey("/Contents")))
        if (Object(stream).isStream())
            content += budget.decoded(stream) + "\n";
    Object resources = page.getKey("/Resources");
    Object node = page;
    for (int up = 0; !resources.isDictionary() && up < DeepestTree; ++up) { // inherited
        node = node.getKey("/Parent");
        if (!node.isDictionary())
            break;
        resources = node.getKey("/Resources");
    }
    const Witness witness = [&place](Mark mark, const Rectangle &shown) { return vanishes(mark, shown, place); };
    return Interpreter(witness, budget).run(content, resources, Matrix{}, 0);
}

Look lookOf(Object annotation, Budget &budget)
{
    Look seen;
    if (!annotation.isDictionary())
        return seen;
    const Rectangle place = rectangleOf(annotation.getKey("/Rect"));
    Object appearances = annotation.getKey("/AP");
    Object normal = appearances.isDictionary() ? appearances.getKey("/N") : Object::newNull();
    if (normal.isStream())
        look(normal, place, budget, seen);
    else if (normal.isDictionary())
        for (const auto &[state, form] : normal.getDictAsMap())
            if (Object(form).isStream())
                look(form, place, budget, seen);
    return seen;
}

} // namespace shihe::signing
