#include "core/drawing/face.h"

#include <QFile>
#include <QtGlobal>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

namespace shihe::drawing {

namespace {

template <auto Destroy>
struct Release
{
    template <typename T>
    void operator()(T *object) const noexcept
    {
        Destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Release<hb_blob_destroy>>;
using FaceHandle = std::unique_ptr<hb_face_t, Release<hb_face_destroy>>;
using UnicodeSet = std::unique_ptr<hb_set_t, Release<hb_set_destroy>>;
using FontHandle = std::unique_ptr<hb_font_t, Release<hb_font_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Release<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Release<hb_subset_plan_destroy>>;

// Fonts have y upwards, pictures downwards. HarfBuzz turns quadratic curves into cubic ones where we set no callback.
void moveTo(hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *)
{
    static_cast<Path *>(path)->move({double(x), -double(y)});
}

void lineTo(hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *)
{
    static_cast<Path *>(path)->line({double(x), -double(y)});
}

void cubicTo(hb_draw_funcs_t *, void *path, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y,
             void *)
{
    static_cast<Path *>(path)->curve({double(ax), -double(ay)}, {double(bx), -double(by)}, {double(x), -double(y)});
}

void closePath(hb_draw_funcs_t *, void *path, hb_draw_state_t *, void *)
{
    static_cast<Path *>(path)->close();
}

hb_draw_funcs_t *pathBuilder()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, lineTo, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, cubicTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, closePath, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

} // namespace

struct Face::Handles
{
    QFile file; // its mapping must outlive the blob
    Blob blob;
    FaceHandle face;
    FontHandle font;

    ~Handles()
    {
        font.reset();
        face.reset();
        blob.reset();
    }
};

Face::Face(std::unique_ptr<Handles> handles)
    : m_handles{std::move(handles)}
{
}

Face::~Face() = default;

Result<std::unique_ptr<Face::Handles>> Face::open(const QString &path)
{
    auto handles = std::make_unique<Handles>();
    handles->file.setFileName(path);
    if (!handles->file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("words", "drawing.font-missing"), {path});
    const qint64 size = handles->file.size();
    const uchar *bytes = size > 0 ? handles->file.map(0, size) : nullptr;
    if (bytes == nullptr)
        return failure(QT_TRANSLATE_NOOP("words", "drawing.font-broken"), {path});

    handles->blob.reset(hb_blob_create(reinterpret_cast<const char *>(bytes), static_cast<unsigned>(size),
                                       HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    handles->face.reset(hb_face_create(handles->blob.get(), 0));
    handles->font.reset(hb_font_create(handles->face.get()));
    if (hb_face_get_glyph_count(handles->face.get()) == 0)
        return failure("drawing.font-broken", {path});
    hb_font_make_immutable(handles->font.get());
    return handles;
}

Result<std::shared_ptr<const Face>> Face::load(const QString &path)
{
    auto handles = open(path);
    if (!handles)
        return failure(handles.error());
    std::shared_ptr<Face> face(new Face(std::move(*handles)));
    face->m_path = path;
    face->measure();
    return face;
}

void Face::measure()
{
    hb_font_t *font = handle();
    hb_face_t *face = m_handles->face.get();
    m_unitsPerEm = hb_face_get_upem(face);
    const auto thousandths = [this](double units) { return qRound(units * 1000 / m_unitsPerEm); };

    hb_font_extents_t extents;
    hb_font_get_h_extents(font, &extents);
    m_metrics.ascent = thousandths(extents.ascender);
    m_metrics.descent = thousandths(extents.descender);
    hb_position_t cap = 0;
    hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &cap);
    m_metrics.capHeight = thousandths(cap);

    // The bounding box of all glyphs stands in the table "head", from byte 36 on, as four signed 16-bit numbers.
    const Blob head(hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd')));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(head.get(), &length);
    if (length >= 44) {
        const auto at = [&](int offset) {
            const auto high = static_cast<uchar>(bytes[offset]);
            const auto low = static_cast<uchar>(bytes[offset + 1]);
            return thousandths(static_cast<qint16>(quint16(high << 8 | low)));
        };
        m_metrics.left = at(36);
        m_metrics.bottom = at(38);
        m_metrics.right = at(40);
        m_metrics.top = at(42);
    }

    char name[128] = {};
    unsigned capacity = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, hb_language_from_string("en", -1), &capacity, name);
    m_metrics.postscriptName = QString::fromUtf8(name);

    const UnicodeSet known(hb_set_create());
    hb_face_collect_unicodes(face, known.get());
    hb_codepoint_t first = 0;
    hb_codepoint_t last = HB_SET_VALUE_INVALID; // before the first range
    while (hb_set_next_range(known.get(), &first, &last) && first < BasicPlane) {
        for (hb_codepoint_t character = first; character <= last && character < BasicPlane; ++character)
            m_has.set(character);
    }
    for (std::size_t i = 0; i < m_plain.size(); ++i) {
        const auto plain = i >= 0x20 && i < 0x7F ? glyph(static_cast<char32_t>(i)) : std::nullopt;
        m_plain.at(i) = plain ? advance(*plain) : 1;
    }
}

hb_font_t *Face::handle() const noexcept
{
    return m_handles->font.get();
}

std::optional<quint32> Face::glyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(handle(), character, &glyph))
        return std::nullopt;
    return glyph;
}

double Face::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(handle(), glyph) / m_unitsPerEm;
}

Path Face::outline(quint32 glyph) const
{
    Path units;
    hb_font_get_glyph_shape(handle(), glyph, pathBuilder(), &units);
    Path ems;
    ems.add(units, 1 / m_unitsPerEm, {});
    return ems;
}

Result<Subset> Face::subset(const QList<quint32> &glyphs) const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return failure("drawing.font-broken", {m_path});
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    // Shown by glyph number, horizontally (ISO 32000-1, 9.9): nothing is looked up by character or by name.
    for (const hb_tag_t table : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                                 HB_TAG('n', 'a', 'm', 'e'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
                                 HB_TAG('c', 'm', 'a', 'p'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('O', 'S', '/', '2'),
                                 HB_TAG('g', 'a', 's', 'p'), HB_TAG('p', 'o', 's', 't')})
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);

    const auto whole = open(m_path);
    if (!whole)
        return failure(whole.error());
    const SubsetPlan plan(hb_subset_plan_create_or_fail((*whole)->face.get(), input.get()));
    const FaceHandle made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!made)
        return failure("drawing.font-broken", {m_path});

    Subset subset;
    const hb_map_t *renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        subset.glyphs << hb_map_get(renumbered, glyph);
    const Blob blob(hb_face_reference_blob(made.get()));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &length);
    subset.bytes = QByteArray(bytes, static_cast<qsizetype>(length));
    return subset;
}

} // namespace shihe::drawing
