#include "documents/html/document_html.h"

#include "documents/layout/chart_picture.h"
#include "documents/layout/document_layout.h"
#include "documents/model/markup.h"
#include "documents/model/table_grid.h"

#include <fmt/format.h>
#include <glib.h>

#include <memory>
#include <utility>

namespace gyoryu::documents {

namespace {

constexpr std::string_view styles = R"(
:root{color-scheme:light dark;--ink:#1a2129;--faint:#5c6975;--line:#c9d1d9;--tint:#e8f4f2;--accent:#0b6e6e;--page:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6eaee;--faint:#a3afba;--line:#46525e;--tint:#143a3a;--accent:#5fc3bf;--page:#14191e}}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 "Pretendard Variable",Pretendard,"Noto Sans CJK KR","Noto Sans SC","Malgun Gothic","Microsoft YaHei",system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.across{max-width:68rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.25rem;color:var(--accent);margin:2rem 0 .5rem}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}h4,h5{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}.lead{font-size:1.15rem;font-weight:600}.small,.note,figcaption,.running{font-size:.85rem;color:var(--faint)}
.display{font-size:2rem;font-weight:700;line-height:1.3}.quiet{font-size:1.15rem;color:var(--faint)}
.center{text-align:center}.end{text-align:right}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
th{background:var(--tint)}th.center,td.center{text-align:center}th.end,td.end{text-align:right}
figure{margin:1rem 0}figure img{max-width:100%;height:auto;background:#fff}
a{color:var(--accent)}.signatures{display:grid;grid-template-columns:repeat(2,1fr);gap:2rem;margin:2rem 0}
.signatures div{break-inside:avoid}.signatures .line{border-bottom:1px solid var(--ink);display:inline-block;min-width:9rem;height:2.4rem}
@media print{:root{color-scheme:light}body{font-size:10.5pt}main{max-width:none;padding:0}.break{break-before:page}
thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}.scroll{overflow:visible}}
)";

std::string base64(const std::string& bytes) {
    const std::unique_ptr<char, decltype(&g_free)> text(
        g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()), &g_free);
    return text.get();
}

std::string_view class_of(CellAlign align) {
    return align == CellAlign::center ? "center" : align == CellAlign::end ? "end" : "";
}

std::string_view class_of(ParagraphLook look) {
    switch (look) {
        case ParagraphLook::lead:
            return "lead";
        case ParagraphLook::small:
            return "small";
        case ParagraphLook::display:
            return "display";
        case ParagraphLook::quiet:
            return "quiet";
        case ParagraphLook::body:
            break;
    }
    return "";
}

std::string with_classes(std::string_view first, std::string_view second) {
    if (first.empty() && second.empty()) return {};
    return fmt::format(R"( class="{}{}{}")", first, !first.empty() && !second.empty() ? " " : "", second);
}

std::string broken(std::string_view text) {
    std::string out;
    for (const char c : escaped(text)) c == '\n' ? out += "<br>" : out += c;
    return out;
}

std::string figure_open(const Figure& figure) {
    std::string open = fmt::format(R"(<data value="{}")", figure.number);
    if (!figure.unit.empty()) open += fmt::format(R"( data-unit="{}")", escaped(figure.unit));
    if (!figure.total.empty()) open += fmt::format(R"( data-total="{}")", escaped(figure.total));
    std::string entries;
    for (const auto& entry : figure.entries) entries += (entries.empty() ? "" : " ") + escaped(entry);
    if (!entries.empty()) open += fmt::format(R"( data-entries="{}")", entries);
    return open + ">";
}

std::string run_html(const Run& run) {
    std::string html = broken(run.text);
    if (run.bold) html = "<strong>" + html + "</strong>";
    if (run.italic) html = "<em>" + html + "</em>";
    if (run.figure) html = figure_open(*run.figure) + html + "</data>";
    const auto link = safe_link(run.link);
    return link.empty() ? html : fmt::format(R"(<a href="{}" rel="noreferrer">{}</a>)", link, html);
}

std::string runs_html(const Runs& runs) {
    std::string html;
    for (const auto& run : runs) html += run_html(run);
    return html;
}

class Html {
public:
    explicit Html(const Document& document) : document_(document) {}

    void operator()(const Heading& heading) {
        const int level = heading_level(heading) + 1;
        out_ += fmt::format("<h{0}{2}>{1}</h{0}>\n", level, runs_html(heading.runs), with_classes(break_class(), ""));
    }

    void operator()(const Paragraph& paragraph) {
        const std::string_view look = class_of(paragraph.look);
        const auto classes = std::string(look) + (look.empty() ? "" : " ") + std::string(break_class());
        out_ +=
            fmt::format("<p{}>{}</p>\n", with_classes(classes, class_of(paragraph.align)), runs_html(paragraph.runs));
    }

    void operator()(const List& list) {
        const std::string tag = list.numbered ? "ol" : "ul";
        int open = -1;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const int level = item_level(list, i);
            if (level > open) out_ += "<" + tag + ">";
            for (; open > level; --open) out_ += "</li></" + tag + ">";
            if (level == open) out_ += "</li>";
            open = level;
            out_ += "<li>" + runs_html(list.items[i].runs);
        }
        for (; open >= 0; --open) out_ += "</li></" + tag + ">";
        out_ += "\n";
    }

    void operator()(const Table& table) {
        const auto grid = table_grid(table);
        out_ += "<div class=\"scroll\"><table>";
        if (!table.caption.empty()) out_ += "<caption>" + escaped(table.caption) + "</caption>";
        out_ += "<colgroup>";
        for (const double share : grid.shares) out_ += fmt::format(R"(<col style="width:{:.2f}%">)", share * 100);
        out_ += "</colgroup>";
        const auto head = static_cast<std::size_t>(grid.head_rows);
        if (head > 0) add_rows(grid, 0, head, "thead");
        add_rows(grid, head, grid.rows.size(), "tbody");
        out_ += "</table></div>\n";
        if (!table.note.empty()) out_ += "<p class=\"note\">" + broken(table.note) + "</p>\n";
    }

    void operator()(const Chart& chart) {
        const auto drawn = chart_svg(chart, document_.language, points_of(text_width(document_)));
        out_ += fmt::format(
            R"(<figure><img alt="{}" width="{:.0f}" height="{:.0f}" src="data:image/svg+xml;base64,{}"></figure>)"
            "\n",
            escaped(chart_words(chart)), drawn.width * 4 / 3, drawn.height * 4 / 3, base64(drawn.bytes));
    }

    void operator()(const Picture& picture) {
        const auto size = picture_size(picture, text_width(document_));
        if (!size) return add_caption(picture.description);
        out_ += fmt::format(R"(<figure><img alt="{}" style="width:{:.1f}mm" src="data:image/png;base64,{}">)",
                            escaped(picture.description), size->width, base64(picture.png));
        if (!picture.caption.empty()) out_ += "<figcaption>" + broken(picture.caption) + "</figcaption>";
        out_ += "</figure>\n";
    }

    void operator()(const Signatures& signatures) {
        out_ += "<div class=\"signatures\">";
        for (const auto& one : signatures.parties)
            out_ += fmt::format(
                "<div><p><strong>{}</strong></p><p>{}</p><p>{}</p><p>{} <span class=\"line\"></span></p></div>",
                broken(one.party), broken(one.role), broken(one.name), broken(one.place));
        out_ += "</div>\n";
    }

    void operator()(const PageBreak&) { break_next_ = true; }
    void operator()(const Gap& gap) { out_ += fmt::format("<div style=\"height:{:.1f}mm\"></div>\n", gap.height); }

    std::string page() {
        for (const auto& block : document_.blocks) std::visit(*this, block);
        const bool across = document_.orientation == Orientation::landscape;
        std::string html = fmt::format(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>{}</title>\n",
            text::locale_of(document_.language), escaped(document_.title));
        if (!document_.issuer.empty())
            html += fmt::format("<meta name=\"author\" content=\"{}\">\n", escaped(document_.issuer));
        html +=
            fmt::format("<style>{}@page{{size:A4 {};margin:20mm 20mm 18mm{}}}</style></head>\n<body><main{}>\n", styles,
                        across ? "landscape" : "portrait", numbered_foot(), across ? " class=\"across\"" : "");
        const auto line = header_line(document_);
        if (!line.empty()) html += "<p class=\"running\">" + escaped(line) + "</p>\n";
        if (document_.title_shown && !document_.title.empty()) html += "<h1>" + broken(document_.title) + "</h1>\n";
        if (!document_.subtitle.empty()) html += "<p class=\"quiet\">" + broken(document_.subtitle) + "</p>\n";
        html += out_;
        if (!document_.footer.empty()) html += "<footer class=\"running\">" + broken(document_.footer) + "</footer>\n";
        return html + "</main></body></html>\n";
    }

private:
    std::string_view break_class() { return std::exchange(break_next_, false) ? "break" : ""; }

    std::string_view numbered_foot() const {
        return document_.page_numbers ? ";@bottom-center{content:counter(page) \" / \" counter(pages);font-size:8pt}"
                                      : "";
    }

    void add_caption(const std::string& words) {
        if (!words.empty()) out_ += "<p class=\"small\">" + broken(words) + "</p>\n";
    }

    void add_rows(const TableGrid& grid, std::size_t from, std::size_t to, std::string_view part) {
        out_ += fmt::format("<{}>", part);
        for (std::size_t r = from; r < to; ++r) {
            out_ += "<tr>";
            for (const auto& cell : grid.rows[r])
                if (!cell.continued) add_cell(cell);
            out_ += "</tr>\n";
        }
        out_ += fmt::format("</{}>", part);
    }

    void add_cell(const PlacedCell& cell) {
        const bool strong = cell.cell != nullptr && cell.cell->strong;
        const bool row_head = strong && cell.column == 0;
        const std::string_view tag = cell.head || row_head ? "th" : "td";
        out_ += fmt::format("<{}{}", tag, with_classes(class_of(cell.align), ""));
        if (cell.head) out_ += cell.columns > 1 ? R"( scope="colgroup")" : R"( scope="col")";
        if (!cell.head && row_head) out_ += R"( scope="row")";
        if (cell.columns > 1) out_ += fmt::format(R"( colspan="{}")", cell.columns);
        if (cell.rows > 1) out_ += fmt::format(R"( rowspan="{}")", cell.rows);
        const auto inside = runs_html(cell.runs());
        out_ += strong && !row_head ? fmt::format("><strong>{}</strong></{}>", inside, tag)
                                    : fmt::format(">{}</{}>", inside, tag);
    }

    const Document& document_;
    std::string out_;
    bool break_next_ = false;
};

}  // namespace

std::string document_html(const Document& document) { return Html(document).page(); }

}  // namespace gyoryu::documents
