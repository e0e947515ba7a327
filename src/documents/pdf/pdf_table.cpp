#include "documents/pdf/pdf_table.h"

#include "documents/model/table_grid.h"

#include <algorithm>

namespace gyoryu::documents {

namespace {

constexpr double pad_x = 4, pad_y = 3;
constexpr double text_size = 9;

struct DrawnCell {
    PlacedCell placed;
    LaidText text;
    double x = 0, width = 0;
    std::size_t next_line = 0;

    double height() const { return std::max(text.height(), text_size * 1.2) + 2 * pad_y; }
};
using DrawnRow = std::vector<DrawnCell>;

/// Rows that cells tie together, with their heights.
struct RowGroup {
    std::vector<DrawnRow> rows;
    std::vector<double> heights;

    double height() const {
        double sum = 0;
        for (const double one : heights) sum += one;
        return sum;
    }
};

constexpr std::size_t rows_measured = 40;
constexpr double widest_kept = 0.25;  ///< of the table; longer words, addresses mostly, are broken

/// Latin and Cyrillic words are broken with a hyphen only where nothing else helps; other scripts break anywhere.
bool is_kept_whole(std::string_view word) {
    return std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0xE1; });
}

double widest_word(PdfFlow& flow, const Runs& runs, bool strong) {
    double widest = 0;
    for (const auto& run : runs)
        for (std::size_t at = 0; at < run.text.size();) {
            const auto end = std::min(run.text.find_first_of(" \n", at), run.text.size());
            const auto word = std::string_view(run.text).substr(at, end - at);
            const auto width = flow.canvas().text_width(word, {.size = text_size, .bold = strong || run.bold});
            if (is_kept_whole(word) && width < widest_kept * flow.width()) widest = std::max(widest, width);
            at = end + 1;
        }
    return widest;
}

bool is_strong(const PlacedCell& placed) { return placed.head || (placed.cell != nullptr && placed.cell->strong); }

/// What each column needs for the words of its first rows.
std::vector<double> least_widths(PdfFlow& flow, const TableGrid& grid) {
    std::vector<double> least(static_cast<std::size_t>(grid.columns), 0);
    for (std::size_t row = 0; row < std::min(grid.rows.size(), rows_measured); ++row)
        for (const auto& cell : grid.rows[row]) {
            if (cell.columns > 1 || cell.continued) continue;
            auto& width = least[static_cast<std::size_t>(cell.column)];
            width = std::max(width, widest_word(flow, cell.runs(), is_strong(cell)) + 2 * pad_x + 1);
        }
    return least;
}

/// As the shares say; columns with room to spare give, in proportion to it, to those whose words would be broken.
std::vector<double> column_widths(PdfFlow& flow, const TableGrid& grid) {
    const auto least = least_widths(flow, grid);
    std::vector<double> widths;
    double lacking = 0, spare = 0;
    for (std::size_t i = 0; i < grid.shares.size(); ++i) {
        widths.push_back(grid.shares[i] * flow.width());
        lacking += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (lacking > spare || lacking == 0) return widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * lacking / spare;
    return widths;
}

class Drawing {
public:
    Drawing(PdfFlow& flow, const TableGrid& grid) : flow_(flow), grid_(grid) {
        double x = flow.left();
        for (const double width : column_widths(flow, grid)) {
            edges_.push_back(x);
            x += width;
        }
        edges_.push_back(x);
        head_ = group(0, head_rows());
        repeats_ = grid.head_rows > 0 && head_.height() < flow.page_room() / 3;
    }

    /// Of the head with the first row below it: neither caption nor head stand alone at the end of a page.
    double opening() {
        const auto first = head_rows();
        const double row = first < grid_.rows.size() ? group(first, group_end(first)).height() : 0;
        return head_.height() + std::min(row, flow_.page_room() / 3);
    }

    void draw() {
        std::size_t row = head_rows();
        if (row > 0) {
            flow_.need(opening());
            place(head_, true);
        }
        while (row < grid_.rows.size()) {
            const auto end = group_end(row);
            auto rows = group(row, end);
            if (rows.height() > flow_.room() && fits_a_page(rows)) next_page();
            if (rows.height() <= flow_.room())
                place(rows, true);
            else
                place_torn(rows);
            row = end;
        }
    }

private:
    std::size_t head_rows() const { return static_cast<std::size_t>(grid_.head_rows); }

    bool fits_a_page(const RowGroup& rows) const {
        return rows.height() <= flow_.page_room() - (repeats_ ? head_.height() : 0);
    }

    std::size_t group_end(std::size_t row) const {
        std::size_t end = row + 1;
        for (std::size_t i = row; i < end; ++i)
            for (const auto& cell : grid_.rows[i]) end = std::max(end, static_cast<std::size_t>(cell.row + cell.rows));
        return end;
    }

    DrawnCell lay(const PlacedCell& placed) {
        DrawnCell cell{placed, {}, edges_[std::size_t(placed.column)]};
        cell.width = edges_[std::size_t(placed.column) + std::size_t(placed.columns)] - cell.x;
        const auto align = placed.align == CellAlign::center ? Align::center
                           : placed.align == CellAlign::end  ? Align::right
                                                             : Align::left;
        if (!placed.continued)
            cell.text = flow_.canvas().lay(std::max(8.0, cell.width - 2 * pad_x), placed.runs(),
                                           {.size = text_size, .bold = is_strong(placed), .align = align});
        return cell;
    }

    RowGroup group(std::size_t from, std::size_t to) {
        RowGroup made;
        for (std::size_t i = from; i < to; ++i) {
            auto& row = made.rows.emplace_back();
            double height = text_size * 1.2 + 2 * pad_y;
            for (const auto& placed : grid_.rows[i]) {
                row.push_back(lay(placed));
                if (placed.rows == 1) height = std::max(height, row.back().height());
            }
            made.heights.push_back(height);
        }
        stretch(made);
        return made;
    }

    /// The last row of a high cell gets what the rows beside it lack.
    static void stretch(RowGroup& made) {
        for (std::size_t r = 0; r < made.rows.size(); ++r)
            for (const auto& cell : made.rows[r]) {
                if (cell.placed.continued || cell.placed.rows == 1) continue;
                const std::size_t last = std::min(r + std::size_t(cell.placed.rows), made.rows.size()) - 1;
                double sum = 0;
                for (std::size_t i = r; i <= last; ++i) sum += made.heights[i];
                if (sum < cell.height()) made.heights[last] += cell.height() - sum;
            }
    }

    void next_page() {
        flow_.next_page();
        if (repeats_) place(head_, false);
    }

    /// Draws whole rows; a repeated head is decoration and no part of the structure.
    void place(RowGroup& rows, bool structured) {
        for (std::size_t r = 0; r < rows.rows.size(); ++r) {
            if (structured) flow_.begin_part("TR");
            for (auto& cell : rows.rows[r]) {
                if (cell.placed.continued) continue;
                double height = 0;
                const std::size_t last = std::min(r + std::size_t(cell.placed.rows), rows.rows.size());
                for (std::size_t i = r; i < last; ++i) height += rows.heights[i];
                draw_cell(cell, height, 0, cell.text.lines(), structured);
            }
            if (structured) flow_.end_part("TR");
            flow_.advance(rows.heights[r]);
        }
    }

    void draw_cell(const DrawnCell& cell, double height, std::size_t from, std::size_t to, bool structured) {
        const double y = flow_.y();
        if (cell.placed.head) flow_.fill({cell.x, y, cell.width, height}, ink::tint);
        for (const double edge : {y, y + height}) flow_.line(cell.x, edge, cell.x + cell.width, edge, ink::line, 0.6);
        for (const double edge : {cell.x, cell.x + cell.width}) flow_.line(edge, y, edge, y + height, ink::line, 0.6);
        const char* part = cell.placed.head ? "TH" : "TD";
        if (structured) flow_.begin_part(part);
        const double spare = cell.placed.head ? std::max(0.0, height - cell.text.height(from, to) - 2 * pad_y) / 2 : 0;
        flow_.draw_lines(cell.text, cell.x + pad_x, y + pad_y + spare, from, to, ink::text);
        if (structured) flow_.end_part(part);
    }

    /// Row by row, lines as they fit: nothing that is higher than a page can stay whole.
    void place_torn(RowGroup& rows) {
        for (auto& row : rows.rows) {
            do {
                if (flow_.room() < 3 * text_size && !flow_.page_empty()) next_page();
                const double height = torn_height(row);
                flow_.begin_part("TR");
                for (auto& cell : row) {
                    const auto count = lines_that_fit(cell.text, cell.next_line, height - 2 * pad_y, false);
                    draw_cell(cell, height, cell.next_line, cell.next_line + count, true);
                    cell.next_line += count;
                }
                flow_.end_part("TR");
                flow_.advance(height);
            } while (!done(row));
        }
    }

    double torn_height(const DrawnRow& row) const {
        double height = text_size * 1.2 + 2 * pad_y;
        for (const auto& cell : row) {
            const auto count =
                std::max<std::size_t>(cell.next_line < cell.text.lines() ? 1 : 0,
                                      lines_that_fit(cell.text, cell.next_line, flow_.room() - 2 * pad_y, false));
            height = std::max(height, cell.text.height(cell.next_line, cell.next_line + count) + 2 * pad_y);
        }
        return height;
    }

    static bool done(const DrawnRow& row) {
        return std::ranges::all_of(row, [](const DrawnCell& cell) { return cell.next_line >= cell.text.lines(); });
    }

    PdfFlow& flow_;
    const TableGrid& grid_;
    std::vector<double> edges_;
    RowGroup head_;
    bool repeats_ = false;
};

}  // namespace

void flow_table(PdfFlow& flow, const Table& table) {
    constexpr double below_caption = 3;
    const auto grid = table_grid(table);
    Drawing drawing(flow, grid);
    flow.begin_part("Table");
    if (!table.caption.empty()) {
        const auto caption = flow.canvas().lay(flow.width(), {{table.caption, true}}, {.size = 10});
        flow.need(caption.height() + below_caption + drawing.opening());
        flow.lines(caption, 0, "Caption");
        flow.advance(below_caption);
    }
    drawing.draw();
    flow.end_part("Table");
    if (table.note.empty()) return;
    flow.advance(3);
    flow.lines(flow.canvas().lay(flow.width(), plain(table.note), {.size = 8.5}), 0, "P", ink::faint);
}

}  // namespace gyoryu::documents
