#include "documents/docx/document_docx.h"

#include "documents/docx/docx_styles.h"
#include "documents/files/zip_pack.h"
#include "documents/layout/chart_picture.h"
#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"
#include "documents/model/markup.h"
#include "documents/model/table_grid.h"
#include "text/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace gyoryu::documents {

namespace {

constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view spaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture")";
constexpr std::string_view relation_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr double cell_margin = 80;  // twentieths of a point

int twips(double millimetres) { return static_cast<int>(std::lround(millimetres * 1440 / 25.4)); }
long emu(double millimetres) { return std::lround(millimetres * 36'000); }

std::string_view align_of(CellAlign align) {
    return align == CellAlign::center ? "center" : align == CellAlign::end ? "right" : "left";
}

std::string_view style_of(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::lead:
            return "Lead";
        case ParagraphLook::small:
            return "Small";
        case ParagraphLook::display:
            return "Display";
        case ParagraphLook::quiet:
            return "Quiet";
        case ParagraphLook::body:
            break;
    }
    return "Normal";
}

/// The text of a run with line breaks as elements.
std::string text_xml(std::string_view text) {
    std::string xml;
    for (std::size_t at = 0;; ++at) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (at > 0) xml += "<w:br/>";
        if (end > at) xml += R"(<w:t xml:space="preserve">)" + escaped(text.substr(at, end - at)) + "</w:t>";
        if (end == text.size()) return xml;
        at = end;
    }
}

/// A row that must not be torn has to fit on a page.
bool is_short(const std::vector<PlacedCell>& row) {
    return std::ranges::all_of(row, [](const PlacedCell& cell) { return text_of(cell.runs()).size() < 800; });
}

class Docx {
public:
    explicit Docx(const Document& document) : document_(document) {}

    void operator()(const Heading& heading) {
        paragraph(fmt::format("Heading{}", heading_level(heading)), "", runs_xml(heading.runs));
    }

    void operator()(const Paragraph& one) {
        paragraph(style_of(one.look), fmt::format(R"(<w:jc w:val="{}"/>)", align_of(one.align)), runs_xml(one.runs));
    }

    void operator()(const List& list) {
        const int id = list.numbered ? 2 + numbered_lists_++ : 1;
        for (std::size_t i = 0; i < list.items.size(); ++i)
            paragraph(
                "Normal",
                fmt::format(R"(<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr><w:spacing w:after="60"/>)",
                            item_level(list, i), id),
                runs_xml(list.items[i].runs));
    }

    void operator()(const Table& table) {
        if (!table.caption.empty()) paragraph("Caption", "", run_xml({table.caption}));
        const auto grid = table_grid(table);
        open_table(
            grid,
            R"(<w:tblBorders><w:top w:val="single" w:sz="4" w:color="C9D1D9"/><w:left w:val="single" w:sz="4" w:color="C9D1D9"/><w:bottom w:val="single" w:sz="4" w:color="C9D1D9"/><w:right w:val="single" w:sz="4" w:color="C9D1D9"/><w:insideH w:val="single" w:sz="4" w:color="C9D1D9"/><w:insideV w:val="single" w:sz="4" w:color="C9D1D9"/></w:tblBorders>)",
            table.caption);
        for (const auto& row : grid.rows) add_row(grid, row);
        out_ += "</w:tbl>";
        // Two tables that touch would become one, and the last thing in a document must be a paragraph.
        if (table.note.empty())
            paragraph("Small", "", "");
        else
            paragraph("Small", R"(<w:spacing w:before="60"/>)", run_xml({table.note}));
    }

    void operator()(const Chart& chart) {
        const double width = text_width(document_);
        const auto drawn = chart_png(chart, document_.language, points_of(width));
        paragraph("Normal", R"(<w:spacing w:before="160"/>)",
                  drawing(drawn.bytes, width, drawn.height * width / drawn.width, chart_words(chart)));
    }

    void operator()(const Picture& picture) {
        const auto size = picture_size(picture, text_width(document_));
        if (!size) return paragraph("Small", "", run_xml({picture.description}));
        paragraph("Normal", "", drawing(picture.png, size->width, size->height, picture.description));
        if (!picture.caption.empty()) paragraph("Small", "", run_xml({picture.caption}));
    }

    void operator()(const Signatures& signatures) {
        TableGrid halves;
        halves.columns = 2;
        halves.shares = {0.5, 0.5};
        for (std::size_t i = 0; i < signatures.parties.size(); i += 2) {
            open_table(halves, "", "");
            out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (std::size_t k = i; k < i + 2; ++k) {
                out_ += fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>)", share_width(0.5));
                if (k < signatures.parties.size())
                    add_signature(signatures.parties[k]);
                else
                    paragraph("Cell", "", "");
                out_ += "</w:tc>";
            }
            out_ += "</w:tr></w:tbl>";
            paragraph("Small", "", "");
        }
    }

    void operator()(const PageBreak&) { break_next_ = true; }
    void operator()(const Gap& gap) {
        const int height = std::max(20, twips(gap.height));
        paragraph("Small",
                  fmt::format(R"(<w:spacing w:before="0" w:after="0" w:line="{}" w:lineRule="exact"/>)", height), "");
    }

    std::string file() {
        if (document_.title_shown && !document_.title.empty()) paragraph("Title", "", run_xml({document_.title}));
        if (!document_.subtitle.empty()) paragraph("Subtitle", "", run_xml({document_.subtitle}));
        for (const auto& block : document_.blocks) std::visit(*this, block);
        std::vector<PackEntry> parts{{"[Content_Types].xml", content_types()},
                                     {"_rels/.rels", package_relations()},
                                     {"docProps/core.xml", core_properties()},
                                     {"word/document.xml", body()},
                                     {"word/styles.xml", docx_styles(document_.language)},
                                     {"word/numbering.xml", docx_numbering(numbered_lists_)},
                                     {"word/settings.xml", settings()},
                                     {"word/header1.xml", header()},
                                     {"word/footer1.xml", footer()},
                                     {"word/_rels/document.xml.rels", relations()}};
        for (auto& picture : pictures_) parts.push_back(std::move(picture));
        return write_parts(parts, made_at(document_));
    }

private:
    int share_width(double share) const { return static_cast<int>(twips(text_width(document_)) * share); }

    void paragraph(std::string_view style, std::string_view properties, std::string_view inside) {
        out_ += "<w:p><w:pPr>";
        if (style != "Normal") out_ += fmt::format(R"(<w:pStyle w:val="{}"/>)", style);
        if (std::exchange(break_next_, false)) out_ += "<w:pageBreakBefore/>";
        out_ += fmt::format("{}</w:pPr>{}</w:p>", properties, inside);
    }

    std::string run_xml(const Run& run) {
        const auto link = safe_link(run.link);
        std::string look;
        if (!link.empty()) look += R"(<w:rStyle w:val="Hyperlink"/>)";
        if (run.bold) look += "<w:b/>";
        if (run.italic) look += "<w:i/>";
        std::string xml = "<w:r>" + (look.empty() ? "" : "<w:rPr>" + look + "</w:rPr>") + text_xml(run.text) + "</w:r>";
        if (link.empty()) return xml;
        return fmt::format(R"(<w:hyperlink r:id="{}">{}</w:hyperlink>)", link_id(link), xml);
    }

    std::string runs_xml(const Runs& runs, bool bold = false) {
        std::string xml;
        for (auto run : runs) {
            run.bold = run.bold || bold;
            xml += run_xml(run);
        }
        return xml;
    }

    std::string link_id(const std::string& link) {
        const auto [at, added] = links_.try_emplace(link, fmt::format("link{}", links_.size() + 1));
        return at->second;
    }

    void open_table(const TableGrid& grid, std::string_view borders, const std::string& caption) {
        // A table cannot begin a page by itself.
        if (break_next_) paragraph("Small", "", "");
        out_ += fmt::format(
            R"(<w:tbl><w:tblPr><w:tblW w:w="{0}" w:type="dxa"/>{1}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{2}" w:type="dxa"/><w:right w:w="{2}" w:type="dxa"/></w:tblCellMar>)",
            twips(text_width(document_)), borders, cell_margin);
        if (!caption.empty()) out_ += fmt::format(R"(<w:tblCaption w:val="{}"/>)", escaped(caption));
        out_ += "</w:tblPr><w:tblGrid>";
        for (const double share : grid.shares) out_ += fmt::format(R"(<w:gridCol w:w="{}"/>)", share_width(share));
        out_ += "</w:tblGrid>";
    }

    void add_row(const TableGrid& grid, const std::vector<PlacedCell>& row) {
        out_ += "<w:tr><w:trPr>";
        if (is_short(row)) out_ += "<w:cantSplit/>";
        if (!row.empty() && row.front().head) out_ += "<w:tblHeader/>";
        out_ += "</w:trPr>";
        for (const auto& cell : row) add_cell(grid, cell);
        out_ += "</w:tr>";
    }

    void add_cell(const TableGrid& grid, const PlacedCell& cell) {
        double share = 0;
        for (int i = 0; i < cell.columns; ++i) share += grid.shares[static_cast<std::size_t>(cell.column + i)];
        out_ += fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>)", share_width(share));
        if (cell.columns > 1) out_ += fmt::format(R"(<w:gridSpan w:val="{}"/>)", cell.columns);
        if (cell.rows > 1) out_ += cell.continued ? "<w:vMerge/>" : R"(<w:vMerge w:val="restart"/>)";
        if (cell.head) out_ += R"(<w:shd w:val="clear" w:color="auto" w:fill="E8F4F2"/>)";
        out_ += R"(<w:vAlign w:val="center"/></w:tcPr>)";
        const bool strong = cell.head || (cell.cell != nullptr && cell.cell->strong);
        paragraph("Cell", fmt::format(R"(<w:jc w:val="{}"/>)", align_of(cell.align)),
                  cell.continued ? "" : runs_xml(cell.runs(), strong));
        out_ += "</w:tc>";
    }

    void add_signature(const Signature& one) {
        paragraph("Cell", "", run_xml({one.party, true}));
        paragraph("Cell", "", run_xml({one.role}));
        paragraph("Cell", "", run_xml({one.name}));
        paragraph(
            "Cell", R"(<w:spacing w:before="480" w:after="240"/>)",
            run_xml({one.place + " "}) +
                R"(<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">                              </w:t></w:r>)");
    }

    std::string drawing(const std::string& png, double width, double height, const std::string& words) {
        const auto number = pictures_.size() + 1;
        pictures_.push_back({fmt::format("word/media/image{}.png", number), png, true});
        return fmt::format(
            R"(<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{0}" cy="{1}"/><wp:docPr id="{2}" name="Picture {2}" descr="{3}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{2}" name="image{2}.png" descr="{3}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="image{2}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{0}" cy="{1}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>)",
            emu(width), emu(height), number, escaped(words));
    }

    std::string body() const {
        const bool across = document_.orientation == Orientation::landscape;
        return fmt::format(
            R"({}<w:document {}><w:body>{}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="560" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>)",
            xml_head, spaces, out_.empty() ? "<w:p/>" : out_, twips(paper_width(document_)),
            twips(paper_height(document_)), across ? R"( w:orient="landscape")" : "", twips(top_margin + 5),
            twips(side_margin), twips(bottom_margin + 4), twips(side_margin));
    }

    std::string running(std::string_view element, const std::string& inside) const {
        return fmt::format(
            R"({0}<w:{1} {2}><w:p><w:pPr><w:pStyle w:val="Running"/><w:tabs><w:tab w:val="clear" w:pos="9638"/><w:tab w:val="right" w:pos="{3}"/></w:tabs></w:pPr>{4}</w:p></w:{1}>)",
            xml_head, element, spaces, twips(text_width(document_)), inside);
    }

    std::string header() { return running("hdr", run_xml({header_line(document_)})); }

    std::string footer() {
        std::string inside = run_xml({document_.footer});
        if (document_.page_numbers)
            inside +=
                R"(<w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>)";
        return running("ftr", inside);
    }

    static std::string settings() {
        return fmt::format(
            R"({}<w:settings {}><w:defaultTabStop w:val="800"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>)",
            xml_head, spaces);
    }

    std::string core_properties() const {
        const auto moment = made_at(document_).str();
        return fmt::format(
            R"({}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{}</dcterms:created></cp:coreProperties>)",
            xml_head, escaped(document_.title), escaped(document_.issuer), text::locale_of(document_.language), moment);
    }

    static std::string content_types() {
        constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        std::string xml = fmt::format(
            R"({}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)",
            xml_head);
        for (const auto& [part, type] : {std::pair{"document", "document.main"},
                                         {"styles", "styles"},
                                         {"numbering", "numbering"},
                                         {"settings", "settings"},
                                         {"header1", "header"},
                                         {"footer1", "footer"}})
            xml += fmt::format(R"(<Override PartName="/word/{}.xml" ContentType="{}{}+xml"/>)", part, word, type);
        return xml + "</Types>";
    }

    static std::string package_relations() {
        return fmt::format(
            R"({}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="{}officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)",
            xml_head, relation_types);
    }

    std::string relations() const {
        std::string xml = fmt::format(
            R"({}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)", xml_head);
        const auto add = [&](const std::string& id, std::string_view type, const std::string& target, bool outside) {
            xml += fmt::format(R"(<Relationship Id="{}" Type="{}{}" Target="{}"{}/>)", id, relation_types, type, target,
                               outside ? R"( TargetMode="External")" : "");
        };
        for (const char* part : {"styles", "numbering", "settings"}) add(part, part, std::string(part) + ".xml", false);
        add("header1", "header", "header1.xml", false);
        add("footer1", "footer", "footer1.xml", false);
        for (std::size_t i = 1; i <= pictures_.size(); ++i)
            add(fmt::format("image{}", i), "image", fmt::format("media/image{}.png", i), false);
        for (const auto& [link, id] : links_) add(id, "hyperlink", link, true);
        return xml + "</Relationships>";
    }

    const Document& document_;
    std::string out_;
    std::vector<PackEntry> pictures_;
    std::map<std::string, std::string> links_;
    int numbered_lists_ = 0;
    bool break_next_ = false;
};

}  // namespace

std::string document_docx(const Document& document) { return Docx(document).file(); }

}  // namespace gyoryu::documents
