#include "documents/papers/letter_pdf.h"

#include "documents/layout/page_frame.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

using Kind = LetterPart::Kind;

constexpr double margin = 54;
constexpr double pad = 4;

TextStyle style_of(Kind kind) {
    switch (kind) {
        case Kind::letterhead:
            return {.size = 11, .bold = true, .color = ink::accent};
        case Kind::title:
            return {.size = 22, .bold = true};
        case Kind::heading:
            return {.size = 13, .bold = true, .color = ink::accent};
        case Kind::small:
            return {.size = 9, .color = ink::faint};
        case Kind::head_row:
            return {.size = 9.5, .bold = true, .color = ink::faint};
        case Kind::row:
            return {.size = 10};
        case Kind::text:
        case Kind::space:
            break;
    }
    return {.size = 10.5};
}

double above(Kind kind) { return kind == Kind::heading ? 16 : kind == Kind::title ? 10 : 0; }
double below(Kind kind) { return kind == Kind::title ? 10 : kind == Kind::text || kind == Kind::heading ? 6 : 0; }

bool is_row(Kind kind) { return kind == Kind::row || kind == Kind::head_row; }

bool leads(Kind kind) { return kind == Kind::heading || kind == Kind::head_row || kind == Kind::title; }

class Flow {
public:
    Flow(PdfCanvas& canvas, const PrintedLetter& document, text::Language language)
        : canvas_(canvas), document_(document), language_(language) {}

    void draw() {
        const auto pages = paginate();
        for (std::size_t page = 0; page < pages.size(); ++page) {
            double y = margin;
            for (const auto* block : pages[page]) y += draw_block(*block, y);
            draw_foot(canvas_, language_,
                      {document_.title, document_.sample, static_cast<int>(page) + 1, static_cast<int>(pages.size())});
            canvas_.end_page();
        }
    }

private:
    using Page = std::vector<const LetterPart*>;

    double width() const { return canvas_.width() - 2 * margin; }
    double bottom() const { return canvas_.height() - page_margin - foot_height - 8; }

    double height_of(const LetterPart& block) {
        if (block.kind == Kind::space) return 12;
        const auto style = style_of(block.kind);
        if (!is_row(block.kind))
            return above(block.kind) + canvas_.text_height(width(), block.cells[0], style) + below(block.kind);
        double most = 0;
        for (std::size_t i = 0; i < block.cells.size(); ++i)
            most = std::max(most, canvas_.text_height(block.shares[i] * width() - 2 * pad, block.cells[i], style));
        return most + 2 * pad;
    }

    /// What leads over to something moves to the next page with it.
    std::vector<Page> paginate() {
        std::vector<Page> pages(1);
        double y = margin;
        const auto& blocks = document_.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const double height = height_of(blocks[i]);
            double needed = height;
            for (std::size_t k = i; leads(blocks[k].kind) && k + 1 < blocks.size(); ++k)
                needed += height_of(blocks[k + 1]);
            if (y + needed > bottom() && !pages.back().empty()) {
                pages.emplace_back();
                y = margin;
            }
            pages.back().push_back(&blocks[i]);
            y += height;
        }
        return pages;
    }

    double draw_block(const LetterPart& block, double y) {
        const double height = height_of(block);
        const auto style = style_of(block.kind);
        if (block.kind == Kind::space) return height;
        if (!is_row(block.kind)) {
            canvas_.text(margin, y + above(block.kind), width(), block.cells[0], style);
            return height;
        }
        double x = margin;
        for (std::size_t i = 0; i < block.cells.size(); ++i) {
            canvas_.text(x + pad, y + pad, block.shares[i] * width() - 2 * pad, block.cells[i], style);
            x += block.shares[i] * width();
        }
        canvas_.line(margin, y + height, margin + width(), y + height,
                     block.kind == Kind::head_row ? ink::strong_line : ink::line, 0.6);
        return height;
    }

    PdfCanvas& canvas_;
    const PrintedLetter& document_;
    const text::Language language_;
};

}  // namespace

std::string letter_pdf(const PrintedLetter& document, text::Language language) {
    PdfCanvas canvas(language, a4_short, a4_long, document.title);
    Flow(canvas, document, language).draw();
    return canvas.finish();
}

}  // namespace gyoryu::documents
