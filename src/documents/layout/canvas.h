#pragma once

#include "documents/model/document.h"
#include "text/language.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _PangoLayout PangoLayout;

namespace gyoryu::documents {

struct Color {
    double red = 0, green = 0, blue = 0;
};

/// The inks of printed pages; all read well in grey as well.
namespace ink {
inline constexpr Color text{0.10, 0.13, 0.16};
inline constexpr Color faint{0.36, 0.41, 0.46};
inline constexpr Color line{0.79, 0.82, 0.85};
inline constexpr Color strong_line{0.45, 0.50, 0.55};
inline constexpr Color accent{0.043, 0.431, 0.431};
inline constexpr Color tint{0.91, 0.955, 0.95};
inline constexpr Color shade{0.955, 0.962, 0.968};
inline constexpr Color attention{0.60, 0.33, 0.02};
inline constexpr Color wrong{0.70, 0.11, 0.11};
inline constexpr Color white{1, 1, 1};
}  // namespace ink

enum class Align { left, center, right };

/// Lengths are points (1/72 inch), y grows downwards.
struct TextStyle {
    double size = 10;
    bool bold = false;
    Color color = ink::text;
    Align align = Align::left;
    int max_lines = 0;      ///< 0: as many as needed; otherwise the last ends with …
    bool struck = false;    ///< a line through it
    double least_size = 0;  ///< for `fitted_text`: shrinks down to this before anything is cut
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

/// Text of several looks, laid out in lines that can be drawn apart.
struct LaidText {
    struct Link {
        int from = 0, to = 0;  ///< bytes of the layout's text
        std::string address;
    };
    std::shared_ptr<PangoLayout> layout;
    std::vector<double> edges{0};  ///< above the first line, below each line
    std::vector<Link> links;

    std::size_t lines() const { return edges.size() - 1; }
    double height() const { return edges.back(); }
    double height(std::size_t from, std::size_t to) const { return edges[to] - edges[from]; }
};

/// What is drawn on: a page or a picture. Text is real text in fonts chosen for the reader's language (Chinese in
/// simplified forms); scripts the font lacks come from the system's other fonts.
class Canvas {
public:
    virtual ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    text::Language language() const { return language_; }
    double width() const { return width_; }
    double height() const { return height_; }

    /// Draws text wrapped into `width`; gives its height.
    double text(double x, double y, double width, std::string_view text, const TextStyle& style);
    double text_height(double width, std::string_view text, const TextStyle& style);
    /// The width of a text on one line.
    double text_width(std::string_view text, const TextStyle& style);
    /// Draws in the largest size from `size` down to `least_size` that fits the box, vertically centred.
    void fitted_text(const Box& box, std::string_view text, TextStyle style);

    /// The runs wrapped into `width`; empty runs have no lines. Addresses that may not be led to lead nowhere.
    LaidText lay(double width, const Runs& runs, const TextStyle& style);
    /// Draws lines `from` to before `to`, the first with its upper edge at `y`.
    void draw_lines(const LaidText& text, double x, double y, std::size_t from, std::size_t to, Color color);

    void fill(const Box& box, Color color);
    void frame(const Box& box, Color color, double line_width, bool dashed = false);
    void line(double x1, double y1, double x2, double y2, Color color, double line_width);
    /// Slanted lines inside the box.
    void hatch(const Box& box, Color color);
    /// Draws a PNG into the box; false, and nothing drawn, if it is none.
    bool picture(const Box& box, const std::string& png);
    /// Black squares of a QR code with its quiet zone inside the box; nothing if the text is too long for one.
    void qr_code(const Box& box, const std::string& text);

protected:
    /// A place of drawn text that leads somewhere.
    virtual void link(const Box&, const std::string&) {}

    /// Takes the surface over, which may write to `bytes_`.
    Canvas(text::Language language, double width, double height)
        : language_(language), width_(width), height_(height) {}
    void draw_on(cairo_surface_t* surface);
    /// Ends all drawing; throws what went wrong with it.
    void close();

    text::Language language_;
    double width_;
    double height_;
    std::string bytes_;
    cairo_surface_t* surface_ = nullptr;
    cairo_t* cairo_ = nullptr;
    PangoLayout* layout_ = nullptr;

private:
    void set_up(PangoLayout* layout, double width, const TextStyle& style);
    void lay_out(double width, std::string_view text, const TextStyle& style);
    void set_color(Color color);
};

}  // namespace gyoryu::documents
