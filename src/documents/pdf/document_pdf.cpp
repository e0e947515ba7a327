#include "documents/pdf/document_pdf.h"

#include "documents/layout/chart_drawing.h"
#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"
#include "documents/pdf/pdf_flow.h"
#include "documents/pdf/pdf_reading_help.h"
#include "documents/pdf/pdf_table.h"

#include <algorithm>
#include <array>

namespace gyoryu::documents {

namespace {

struct HeadingLook {
    TextStyle style;
    double above, below;
};

constexpr std::array<HeadingLook, 4> headings{{{{.size = 14, .bold = true, .color = ink::accent}, 16, 6},
                                               {{.size = 12, .bold = true}, 12, 4},
                                               {{.size = 11, .bold = true}, 10, 3},
                                               {{.size = 10.5, .bold = true, .color = ink::faint}, 8, 3}}};
constexpr std::array<const char*, 5> heading_parts{"H1", "H2", "H3", "H4", "H5"};

TextStyle style_of(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::lead:
            return {.size = 12, .bold = true};
        case ParagraphLook::small:
            return {.size = 8.5, .color = ink::faint};
        case ParagraphLook::display:
            return {.size = 28, .bold = true};
        case ParagraphLook::quiet:
            return {.size = 14, .color = ink::faint};
        case ParagraphLook::body:
            break;
    }
    return {.size = 10.5};
}

Align align_of(CellAlign align) {
    return align == CellAlign::center ? Align::center : align == CellAlign::end ? Align::right : Align::left;
}

class Pdf {
public:
    Pdf(PdfCanvas& canvas, const Document& document, int pages) : flow_(canvas, document, pages), document_(document) {}

    void operator()(const Heading& heading) {
        const int level = heading_level(heading);
        const auto& look = headings[static_cast<std::size_t>(level - 1)];
        const auto text = lay(heading.runs, look.style);
        if (text.lines() == 0) return;
        if (!flow_.page_empty()) flow_.advance(look.above);
        flow_.need(text.height() + 48);
        if (flow_.draws()) flow_.canvas().outline(level, text_of(heading.runs), flow_.y() - 4);
        flow_.lines(text, 0, heading_parts[static_cast<std::size_t>(level)], look.style.color);
        flow_.advance(look.below);
    }

    void operator()(const Paragraph& paragraph) {
        auto style = style_of(paragraph.look);
        style.align = align_of(paragraph.align);
        flow_.lines(lay(paragraph.runs, style), 0, "P", style.color);
        flow_.advance(6);
    }

    void operator()(const List& list) {
        constexpr TextStyle style{.size = 10.5};
        flow_.begin_part("L");
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const double indent = 8 + 18 * item_level(list, i);
            const auto mark = lay({{item_mark(list, i)}}, style);
            const auto text =
                flow_.canvas().lay(std::max(40.0, flow_.width() - indent - 18), list.items[i].runs, style);
            flow_.need(mark.height());
            flow_.begin_part("LI");
            flow_.begin_part("Lbl");
            flow_.draw_lines(mark, flow_.left() + indent, flow_.y(), 0, mark.lines(), style.color);
            flow_.end_part("Lbl");
            flow_.lines(text, indent + 18, "LBody");
            flow_.end_part("LI");
            flow_.advance(3);
        }
        flow_.end_part("L");
        flow_.advance(3);
    }

    void operator()(const Table& table) {
        flow_.advance(flow_.page_empty() ? 0 : 4);
        flow_table(flow_, table);
        flow_.advance(8);
    }

    void operator()(const Chart& chart) {
        const double height = std::min(chart_height(chart, flow_.width()), flow_.page_room());
        begin_figure(height, chart_words(chart));
        if (flow_.draws()) draw_chart(flow_.canvas(), {flow_.left(), flow_.y(), flow_.width(), height}, chart);
        end_figure(height);
    }

    void operator()(const Picture& picture) {
        const auto size = picture_size(picture, text_width(document_));
        if (!size) return (*this)(Paragraph{plain(picture.description), ParagraphLook::small});
        const double height = points_of(size->height);
        begin_figure(height + (picture.caption.empty() ? 0 : 16), picture.description);
        if (flow_.draws())
            flow_.canvas().picture({flow_.left(), flow_.y(), points_of(size->width), height}, picture.png);
        end_figure(height);
        if (!picture.caption.empty()) (*this)(Paragraph{plain(picture.caption), ParagraphLook::small});
    }

    void operator()(const Signatures& signatures) {
        constexpr double height = 110;
        for (std::size_t i = 0; i < signatures.parties.size(); ++i) {
            if (i % 2 == 0) flow_.need(height);
            const double half = flow_.width() / 2;
            draw_signature(signatures.parties[i], flow_.left() + (i % 2 == 0 ? 0 : half + 12), half - 12);
            if (i % 2 == 1 || i + 1 == signatures.parties.size()) flow_.advance(height);
        }
    }

    void operator()(const PageBreak&) {
        if (!flow_.page_empty()) flow_.next_page();
    }

    void operator()(const Gap& gap) {
        flow_.advance(std::clamp(points_of(gap.height), 0.0, std::max(0.0, flow_.room())));
    }

    /// The number of pages.
    int write() {
        flow_.begin_part("Document");
        if (document_.title_shown && !document_.title.empty()) {
            flow_.lines(lay({{document_.title}}, {.size = 20, .bold = true}), 0, "H1");
            flow_.advance(4);
        }
        if (!document_.subtitle.empty()) {
            flow_.lines(lay({{document_.subtitle}}, {.size = 12}), 0, "P", ink::faint);
            flow_.advance(10);
        }
        for (const auto& block : document_.blocks) std::visit(*this, block);
        flow_.end_part("Document");
        flow_.end_last_page();
        return flow_.page();
    }

    const std::vector<std::string>& figures() const { return figures_; }

private:
    LaidText lay(const Runs& runs, const TextStyle& style) { return flow_.canvas().lay(flow_.width(), runs, style); }

    void begin_figure(double height, const std::string& words) {
        flow_.advance(flow_.page_empty() ? 0 : 6);
        flow_.need(height);
        flow_.begin_part("Figure");
        figures_.push_back(words);
    }

    void end_figure(double height) {
        flow_.end_part("Figure");
        flow_.advance(height + 8);
    }

    void draw_signature(const Signature& one, double x, double width) {
        double y = flow_.y() + 6;
        for (const auto& run : {Run{one.party, true}, Run{one.role}, Run{one.name}}) {
            const auto text = flow_.canvas().lay(width, {run}, {.size = 10.5});
            const auto count = lines_that_fit(text, 0, flow_.y() + 70 - y, false);
            if (count == 0) continue;
            flow_.begin_part("P");
            flow_.draw_lines(text, x, y, 0, count, ink::text);
            flow_.end_part("P");
            y += text.height(0, count) + 2;
        }
        const double foot = flow_.y() + 92;
        const auto place = flow_.canvas().lay(width * 0.3, {{one.place}}, {.size = 9});
        flow_.begin_part("P");
        flow_.draw_lines(place, x, foot - 12, 0, std::min<std::size_t>(1, place.lines()), ink::faint);
        flow_.end_part("P");
        flow_.line(x + width * 0.3, foot, x + width * 0.9, foot, ink::strong_line, 0.7);
    }

    PdfFlow flow_;
    const Document& document_;
    std::vector<std::string> figures_;
};

}  // namespace

std::string document_pdf(const Document& document) {
    PdfCanvas canvas(document.language, points_of(paper_width(document)), points_of(paper_height(document)),
                     document.title);
    canvas.properties(document.issuer, document.created_at);
    const int pages = Pdf(canvas, document, 0).write();
    Pdf drawn(canvas, document, pages);
    drawn.write();
    return with_reading_help(canvas.finish(), text::locale_of(document.language), drawn.figures());
}

}  // namespace gyoryu::documents
