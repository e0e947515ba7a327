#include "documents/hwpx/document_hwpx.h"

#include "documents/hwpx/hwpx_looks.h"
#include "documents/hwpx/hwpx_package.h"
#include "documents/layout/chart_picture.h"
#include "documents/layout/document_layout.h"
#include "documents/model/markup.h"
#include "documents/model/table_grid.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

namespace gyoryu::documents {

namespace {

constexpr int cell_height = 1500;
constexpr std::string_view faint = "#5C6975";
constexpr std::string_view accent = "#0B6E6E";

int hwpunits(double millimetres) { return static_cast<int>(std::lround(millimetres * 7200 / 25.4)); }

std::string_view align_of(CellAlign align) {
    return align == CellAlign::center ? "CENTER" : align == CellAlign::end ? "RIGHT" : "LEFT";
}

HwpxLetters letters_of(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::lead:
            return {.height = 1200, .bold = true};
        case ParagraphLook::small:
            return {.height = 850, .color = faint};
        case ParagraphLook::display:
            return {.height = 2800, .bold = true, .sans = false};
        case ParagraphLook::quiet:
            return {.height = 1400, .color = faint};
        case ParagraphLook::body:
            break;
    }
    return {};
}

std::string text_xml(std::string_view text) {
    std::string xml = "<hp:t>";
    for (std::size_t at = 0;; ++at) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (at > 0) xml += "<hp:lineBreak/>";
        xml += escaped(text.substr(at, end - at));
        if (end == text.size()) return xml + "</hp:t>";
        at = end;
    }
}

std::string sub_list(std::string_view align, int width, int height) {
    return fmt::format(
        R"(<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="{}" linkListIDRef="0" linkListNextIDRef="0" textWidth="{}" textHeight="{}" hasTextRef="0" hasNumRef="0">)",
        align, width, height);
}

constexpr std::string_view flowing =
    R"(affectLSpacing="0" flowWithText="1" allowOverlap="0" holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" horzOffset="0")";

class Hwpx {
public:
    explicit Hwpx(const Document& document) : document_(document), width_(hwpunits(text_width(document))) {}

    void operator()(const Heading& heading) {
        const int style = heading_level(heading);
        paragraph(style, hwpx_style(style).stand, runs_xml(heading.runs, hwpx_style(style).letters));
    }

    void operator()(const Paragraph& one) {
        auto stand = hwpx_style(0).stand;
        stand.align = align_of(one.align);
        paragraph(0, stand, runs_xml(one.runs, letters_of(one.look)));
    }

    void operator()(const List& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const int level = item_level(list, i);
            const HwpxStand stand{.left = 1400 + 1200 * level, .hanging = 1200, .after = 200};
            paragraph(0, stand,
                      run_xml({item_mark(list, i) + " "}, hwpx_style(0).letters) +
                          runs_xml(list.items[i].runs, hwpx_style(0).letters));
        }
    }

    void operator()(const Table& table) {
        if (!table.caption.empty())
            paragraph(0, {.before = 600, .after = 200, .with_next = true}, run_xml({table.caption, true}, {}));
        add_table(table_grid(table), hwpx_border::cell);
        if (!table.note.empty()) (*this)(Paragraph{plain(table.note), ParagraphLook::small});
    }

    void operator()(const Chart& chart) {
        const double wide = text_width(document_);
        const auto drawn = chart_png(chart, document_.language, points_of(wide));
        const auto pixels = png_size(drawn.bytes).value_or(PixelSize{1, 1});
        add_picture(drawn.bytes, {wide, drawn.height * wide / drawn.width, pixels.width, pixels.height},
                    chart_words(chart));
    }

    void operator()(const Picture& picture) {
        const auto size = picture_size(picture, text_width(document_));
        if (size)
            add_picture(picture.png, *size, picture.description);
        else
            (*this)(Paragraph{plain(picture.description), ParagraphLook::small});
        if (size && !picture.caption.empty()) (*this)(Paragraph{plain(picture.caption), ParagraphLook::small});
    }

    void operator()(const Signatures& signatures) {
        Table table;
        table.head_rows = 0;
        table.columns = {{1}, {1}};
        for (std::size_t i = 0; i < signatures.parties.size(); i += 2) {
            auto& row = table.rows.emplace_back();
            for (std::size_t k = i; k < std::min(i + 2, signatures.parties.size()); ++k)
                row.push_back({signature_runs(signatures.parties[k])});
        }
        if (!table.rows.empty()) add_table(table_grid(table), hwpx_border::none);
    }

    void operator()(const PageBreak&) { break_next_ = true; }
    void operator()(const Gap& gap) {
        paragraph(0, {.before = hwpunits(std::max(0.0, gap.height - 2)), .line_percent = 100},
                  run_xml({}, {.height = 500}));
    }

    std::string file() {
        if (document_.title_shown && !document_.title.empty())
            paragraph(hwpx_title_style, hwpx_style(hwpx_title_style).stand,
                      run_xml({document_.title}, hwpx_style(hwpx_title_style).letters));
        if (!document_.subtitle.empty()) (*this)(Paragraph{plain(document_.subtitle), ParagraphLook::quiet});
        for (const auto& block : document_.blocks) std::visit(*this, block);
        if (out_.empty()) (*this)(Paragraph{});
        std::string section =
            fmt::format(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes" ?><hs:sec {}>)", hwpx_namespaces());
        section += begun_with_section() + "</hs:sec>";
        return hwpx_package(document_, looks_.header_xml(), std::move(section), pictures_);
    }

private:
    std::string run_xml(const Run& run, HwpxLetters look) {
        look.bold = look.bold || run.bold;
        look.italic = look.italic || run.italic;
        const auto link = safe_link(run.link);
        if (!link.empty()) {
            look.color = accent;
            look.underlined = true;
        }
        // Programs that follow no links, and paper, need the address itself.
        const auto text = link.empty() || run.text == run.link ? run.text : run.text + " (" + run.link + ")";
        return fmt::format(R"(<hp:run charPrIDRef="{}">{}</hp:run>)", looks_.letters(look), text_xml(text));
    }

    std::string runs_xml(const Runs& runs, const HwpxLetters& look) {
        std::string xml;
        for (const auto& run : runs) xml += run_xml(run, look);
        return xml.empty() ? run_xml({}, look) : xml;
    }

    std::string paragraph_xml(int style, const HwpxStand& stand, std::string_view inside, bool breaks = false) {
        return fmt::format(
            R"(<hp:p id="{}" paraPrIDRef="{}" styleIDRef="{}" pageBreak="{}" columnBreak="0" merged="0">{}</hp:p>)",
            next_id_++, looks_.stand(stand), style, breaks ? 1 : 0, inside);
    }

    void paragraph(int style, const HwpxStand& stand, std::string_view inside) {
        out_ += paragraph_xml(style, stand, inside, std::exchange(break_next_, false));
    }

    /// The section's properties belong into the first run of the first paragraph.
    std::string begun_with_section() {
        const auto at = out_.find("<hp:run ");
        const auto inside = out_.find('>', at) + 1;
        const auto begin = out_.substr(at, inside - at) + hwpx_section_properties(document_) + running() + "</hp:run>";
        return out_.substr(0, at) + begin + out_.substr(at);
    }

    std::string running() {
        const auto& letters = hwpx_style(hwpx_running_style).letters;
        const auto& stand = hwpx_style(hwpx_running_style).stand;
        std::string xml;
        const auto header = header_line(document_);
        if (!header.empty())
            xml += R"(<hp:ctrl><hp:header id="1" applyPageType="BOTH">)" + sub_list("TOP", width_, 2835) +
                   paragraph_xml(hwpx_running_style, stand, run_xml({header}, letters)) +
                   "</hp:subList></hp:header></hp:ctrl>";
        if (document_.footer.empty() && !document_.page_numbers) return xml;
        std::string foot = run_xml({document_.footer + (document_.footer.empty() ? "" : "   ")}, letters);
        if (document_.page_numbers)
            foot += fmt::format(
                R"(<hp:run charPrIDRef="{}"><hp:ctrl><hp:autoNum num="1" numType="PAGE"><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar="" supscript="0"/></hp:autoNum></hp:ctrl><hp:t/></hp:run>)",
                looks_.letters(letters));
        return xml + R"(<hp:ctrl><hp:footer id="2" applyPageType="BOTH">)" + sub_list("BOTTOM", width_, 2835) +
               paragraph_xml(hwpx_running_style, stand, foot) + "</hp:subList></hp:footer></hp:ctrl>";
    }

    void add_table(const TableGrid& grid, int border) {
        if (grid.rows.empty()) return;
        std::vector<int> edges{0};
        double sum = 0;
        for (const double share : grid.shares) edges.push_back(static_cast<int>(std::lround((sum += share) * width_)));
        std::string xml = fmt::format(
            R"(<hp:tbl id="{}" zOrder="{}" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="CELL" repeatHeader="1" rowCnt="{}" colCnt="{}" cellSpacing="0" borderFillIDRef="{}" noAdjust="0"><hp:sz width="{}" widthRelTo="ABSOLUTE" height="{}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="0" {}/><hp:outMargin left="0" right="0" top="283" bottom="283"/><hp:inMargin left="510" right="510" top="141" bottom="141"/>)",
            object_id(), z_order_++, grid.rows.size(), grid.columns, border, width_,
            static_cast<int>(grid.rows.size()) * cell_height, flowing);
        for (const auto& row : grid.rows) {
            xml += "<hp:tr>";
            for (const auto& cell : row)
                if (!cell.continued) xml += cell_xml(cell, edges, border);
            xml += "</hp:tr>";
        }
        paragraph(0, {.after = 200}, run_around(xml + "</hp:tbl>"));
    }

    std::string cell_xml(const PlacedCell& cell, const std::vector<int>& edges, int border) {
        const auto from = static_cast<std::size_t>(cell.column);
        const int width = edges[from + static_cast<std::size_t>(cell.columns)] - edges[from];
        const bool strong = cell.head || (cell.cell != nullptr && cell.cell->strong);
        const HwpxLetters letters{.height = border == hwpx_border::none ? 1050 : 900, .bold = strong};
        const HwpxStand stand{.align = align_of(cell.align), .line_percent = 130};
        return fmt::format(
                   R"(<hp:tc name="" header="{}" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="{}">)",
                   cell.head ? 1 : 0, cell.head ? hwpx_border::head : border) +
               sub_list(border == hwpx_border::none ? "TOP" : "CENTER", 0, 0) +
               paragraph_xml(0, stand, runs_xml(cell.runs(), letters)) +
               fmt::format(
                   R"(</hp:subList><hp:cellAddr colAddr="{}" rowAddr="{}"/><hp:cellSpan colSpan="{}" rowSpan="{}"/><hp:cellSz width="{}" height="{}"/><hp:cellMargin left="510" right="510" top="141" bottom="141"/></hp:tc>)",
                   cell.column, cell.row, cell.columns, cell.rows, width, cell.rows * cell_height);
    }

    static Runs signature_runs(const Signature& one) {
        Runs runs{{one.party, true}};
        for (const auto& line : {one.role, one.name})
            if (!line.empty()) runs.push_back({"\n" + line});
        runs.push_back({"\n\n" + one.place + " ____________________\n"});
        return runs;
    }

    void add_picture(const std::string& png, const PictureSize& size, const std::string& words) {
        pictures_.push_back(png);
        const int width = hwpunits(size.width), height = hwpunits(size.height);
        const int across = size.pixels_across * 75, down = size.pixels_down * 75;
        constexpr std::string_view unmoved = R"(e1="1" e2="0" e3="0" e4="0" e5="1" e6="0")";
        std::string xml = fmt::format(
            R"(<hp:pic id="{0}" zOrder="{1}" numberingType="PICTURE" textWrap="TOP_AND_BOTTOM" textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" href="" groupLevel="0" instid="{0}" reverse="0"><hp:offset x="0" y="0"/><hp:orgSz width="{2}" height="{3}"/><hp:curSz width="{2}" height="{3}"/><hp:flip horizontal="0" vertical="0"/><hp:rotationInfo angle="0" centerX="{4}" centerY="{5}" rotateimage="1"/><hp:renderingInfo><hc:transMatrix {6}/><hc:scaMatrix {6}/><hc:rotMatrix {6}/></hp:renderingInfo><hp:imgRect><hc:pt0 x="0" y="0"/><hc:pt1 x="{2}" y="0"/><hc:pt2 x="{2}" y="{3}"/><hc:pt3 x="0" y="{3}"/></hp:imgRect>)",
            object_id(), z_order_++, width, height, width / 2, height / 2, unmoved);
        xml += fmt::format(
            R"(<hp:imgClip left="0" right="{0}" top="0" bottom="{1}"/><hp:inMargin left="0" right="0" top="0" bottom="0"/><hp:imgDim dimwidth="{0}" dimheight="{1}"/><hc:img binaryItemIDRef="image{2}" bright="0" contrast="0" effect="REAL_PIC" alpha="0"/><hp:effects/><hp:sz width="{3}" widthRelTo="ABSOLUTE" height="{4}" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1" {5}/><hp:outMargin left="0" right="0" top="0" bottom="0"/><hp:shapeComment>{6}</hp:shapeComment></hp:pic>)",
            across, down, pictures_.size(), width, height, flowing, escaped(words));
        paragraph(0, {.before = 600, .after = 400}, run_around(xml));
    }

    std::string run_around(const std::string& object) {
        return fmt::format(R"(<hp:run charPrIDRef="{}">{}<hp:t/></hp:run>)", looks_.letters({}), object);
    }

    int object_id() { return 1'000'000'000 + next_object_++; }

    const Document& document_;
    const int width_;
    HwpxLooks looks_;
    std::string out_;
    std::vector<std::string> pictures_;
    int next_id_ = 1;
    int next_object_ = 1;
    int z_order_ = 0;
    bool break_next_ = false;
};

}  // namespace

std::string document_hwpx(const Document& document) { return Hwpx(document).file(); }

}  // namespace gyoryu::documents
