// From prose to lines with structure elements.
#pragma once

#include "core/pdf/structure.h"
#include "core/pdf/textbox.h"

#include <QThreadPool>
#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>

namespace shihe::pdf {

/// How prose is set in a box.
struct ProseStyle
{
    document::TextSize size = document::TextSize::Body;
    bool bold = false;
    document::Role role = document::Role::Ink;
    document::Align align = document::Align::Start;
    /// Space above the prose if the box holds some already.
    double gap = 0;
    /// Of the second language under ink.
    document::Role second = document::Role::Slate;

    friend bool operator==(const ProseStyle &, const ProseStyle &) = default;
};

/// Keeps the first error and goes on with empty lines, so that composing reads as a straight line; whoever composes
/// looks at error() after each block, and at missing() in the end.
class TextMaker final
{
public:
    TextMaker(const drawing::Fonts &fonts, Structure &structure, QThreadPool &pool)
        : m_fonts{fonts}
        , m_structure{structure}
        , m_pool{pool}
    {
    }

    [[nodiscard]] const drawing::Fonts &fonts() const noexcept { return m_fonts; }
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// pdf.missing-glyph with all characters of the document that no font has, and where the first stands.
    [[nodiscard]] std::optional<Error> missing() const;
    void fail(const Error &error);
    /// The heading that errors name.
    void setPlace(const QString &heading) { m_place = heading; }

    /// A new element in the language of @p prose.
    int element(const QByteArray &role, int parent, const document::Prose &prose, const QByteArray &entries = {});

    /// Adds @p prose to @p box. What is in the language of @p owner belongs to it; what follows in another becomes a
    /// kid of the role @p inner.
    void add(TextBox &box, const document::Prose &prose, const ProseStyle &style, double width, int owner,
             const QByteArray &inner);
    /// Adds each prose as elements of the role @p inner, or, if it is the only phrase of all, to @p owner itself.
    void add(TextBox &box, const QList<document::Prose> &texts, const ProseStyle &style, double width, int owner,
             const QByteArray &inner);
    /// Adds one phrase that belongs to @p owner.
    void add(TextBox &box, const document::Phrase &phrase, Measure measure, const ProseStyle &style, double width,
             int owner);

    class Batch;
    /// Until launch(), text that is added is only noted: the boxes know neither their lines nor their height.
    void gather() { m_gathers = true; }
    /// Lets other threads set all that was noted. The boxes must live until finish().
    [[nodiscard]] std::unique_ptr<Batch> launch();
    /// Sets with them what is left of @p batch, and puts its lines into the boxes.
    void finish(Batch &batch);

    /// Lines without elements, for artifacts.
    [[nodiscard]] QList<drawing::Line> lines(const document::Phrase &phrase, Measure measure, const ProseStyle &style,
                                             double width);

private:
    /// A phrase on its way into a box.
    struct Piece
    {
        TextBox *box = nullptr;
        document::Phrase phrase;
        Measure measure = {};
        ProseStyle style = {};
        double width = 0;
        QList<int> elements = {};
        int paragraph = 0;
        Result<QList<drawing::Line>> lines = {};
        const Piece *twin = nullptr; ///< says the same in the same way, and is set for both
    };
    static void findTwins(std::vector<Piece> &pieces);
    void set(Piece &piece) const;
    void put(const Piece &piece);
    QList<drawing::Line> checked(const document::Phrase &phrase, const Result<QList<drawing::Line>> &lines);
    [[nodiscard]] QList<int> runElements(const document::Phrase &phrase, int owner);
    void addPhrases(TextBox &box, const document::Prose &prose, const ProseStyle &style, double width, int owner,
                    const QByteArray &inner, bool always);

    const drawing::Fonts &m_fonts;
    Structure &m_structure;
    QThreadPool &m_pool;
    std::vector<Piece> m_pieces; ///< gathered
    bool m_gathers = false;
    std::optional<Error> m_error;
    QStringList m_missing;      ///< codes
    QStringList m_firstMissing; ///< the words around it, and the heading above
    QString m_place;
    int m_paragraph = 0;
};

/// Text on its way into boxes. Whoever has time takes the next few pieces: the other threads, and the one that waits
/// for them.
class TextMaker::Batch final
{
public:
    ~Batch() { complete(); }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

private:
    friend class TextMaker;
    /// What the threads share. One that comes late finds nothing left, and touches nothing else.
    struct Work
    {
        void takePart();

        const TextMaker *maker = nullptr;
        std::vector<Piece> pieces = {};
        std::atomic<std::size_t> next = 0;
        std::atomic<std::size_t> done = 0;
        std::exception_ptr fault = {}; ///< set by the first one before it counts as done
        std::mutex mutex = {};         ///< of fault
    };
    Batch() = default;
    /// Returns when all is set.
    void complete();

    std::shared_ptr<Work> m_work = std::make_shared<Work>();
    QString m_place; ///< the heading above
};

} // namespace shihe::pdf
