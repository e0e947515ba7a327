#include "documents/xlsx/document_xlsx.h"

#include "documents/layout/document_layout.h"
#include "documents/model/document_text.h"
#include "documents/model/table_grid.h"
#include "documents/xlsx/xlsx_book.h"
#include "documents/xlsx/xlsx_chart.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace gyoryu::documents {

namespace {

constexpr int text_columns = 96;  ///< narrow characters
constexpr int table_top = 2;

class Xlsx {
public:
    explicit Xlsx(const Document& document)
        : document_(document), book_(document.language), text_(book_.add_sheet(document.title)) {
        book_.describe(document.title, document.issuer);
        worksheet_set_column(text_, 0, 0, text_columns, nullptr);
        worksheet_set_column(text_, 1, 1, 20, nullptr);
        worksheet_set_column(text_, 2, 2, 8, nullptr);
        set_page(text_);
    }

    void operator()(const Heading& heading) {
        ++row_;
        line(text_of(heading.runs), heading_level(heading) == 1 ? CellLook::title : CellLook::strong);
    }

    void operator()(const Paragraph& paragraph) { runs_line(paragraph.runs, ""); }

    void operator()(const List& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i)
            runs_line(list.items[i].runs,
                      std::string(std::size_t(2 * item_level(list, i)), ' ') + item_mark(list, i) + " ");
    }

    void operator()(const Table& table) {
        const auto grid = table_grid(table);
        lxw_worksheet* sheet = book_.add_sheet(table.caption.empty() ? document_.title : table.caption);
        book_.write(sheet, 0, 0, table.caption.empty() ? document_.title : table.caption, CellLook::title);
        for (std::size_t i = 0; i < grid.shares.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::max(8.0, grid.shares[i] * text_columns),
                                 nullptr);
        for (std::size_t r = 0; r < grid.rows.size(); ++r)
            for (const auto& cell : grid.rows[r])
                if (!cell.continued) write_cell(sheet, cell);
        if (grid.head_rows > 0) {
            worksheet_freeze_panes(sheet, lxw_row_t(table_top + grid.head_rows), 0);
            worksheet_repeat_rows(sheet, table_top, lxw_row_t(table_top + grid.head_rows - 1));
        }
        if (!table.note.empty())
            book_.write(sheet, table_top + int(grid.rows.size()) + 1, 0, table.note, CellLook::subtitle);
        set_page(sheet);
        lead_to(sheet->name, table.caption);
    }

    void operator()(const Chart& chart) {
        lead_to(write_chart_sheet(book_, chart, document_.title), chart_words(chart));
    }

    void operator()(const Picture& picture) {
        const auto size = picture_size(picture, text_width(document_));
        if (!size) return line(picture.description, CellLook::subtitle);
        auto words = printable(picture.description);
        lxw_image_options options{};
        options.description = words.data();
        options.x_scale = points_of(size->width) * 4 / 3 / size->pixels_across;
        options.y_scale = options.x_scale;
        worksheet_insert_image_buffer_opt(text_, lxw_row_t(row_), 0,
                                          reinterpret_cast<const unsigned char*>(picture.png.data()),
                                          picture.png.size(), &options);
        row_ += int(std::ceil(points_of(size->height) / 15)) + 1;
        if (!picture.caption.empty()) line(picture.caption, CellLook::subtitle);
    }

    void operator()(const Signatures& signatures) {
        for (const auto& one : signatures.parties) {
            ++row_;
            for (const auto& words : {one.party, one.role, one.name}) line(words, CellLook::subtitle);
            line(one.place + ": ______________________", CellLook::subtitle);
        }
    }

    void operator()(const PageBreak&) { ++row_; }
    void operator()(const Gap&) { ++row_; }

    std::string file() {
        const auto header = header_line(document_);
        if (!header.empty()) line(header, CellLook::subtitle);
        if (document_.title_shown) line(document_.title, CellLook::title);
        if (!document_.subtitle.empty()) line(document_.subtitle, CellLook::subtitle);
        for (const auto& block : document_.blocks) std::visit(*this, block);
        if (!document_.footer.empty()) {
            ++row_;
            line(document_.footer, CellLook::subtitle);
        }
        return book_.finish();
    }

private:
    void set_page(lxw_worksheet* sheet) {
        if (document_.orientation == Orientation::landscape) worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);
        worksheet_fit_to_pages(sheet, 1, 0);
    }

    /// Long text gets the height it needs: programs do not measure rows of a file they did not write.
    void line(const std::string& text, CellLook look) {
        const auto kept = printable(text);
        if (kept.empty()) return;
        const bool wraps = look == CellLook::paragraph;
        int lines = 0;
        for (std::size_t at = 0; at <= kept.size();) {
            const auto end = std::min(kept.find('\n', at), kept.size());
            lines += 1 + display_width(std::string_view(kept).substr(at, end - at)) / text_columns;
            at = end + 1;
        }
        if (wraps && lines > 1) worksheet_set_row(text_, lxw_row_t(row_), std::min(400, 15 * lines), nullptr);
        book_.write(text_, row_, 0, kept, look);
        ++row_;
    }

    void runs_line(const Runs& runs, const std::string& before) {
        const int row = row_;
        const auto text = text_of(runs);
        if (text.empty()) return;
        line(before + text, CellLook::paragraph);
        int next = row;
        for (const auto& run : runs) {
            if (!run.figure) continue;
            const double number = run.figure->number;
            book_.write_number(text_, next, 1, number, number == std::round(number) ? 0 : 2);
            book_.write(text_, next, 2, run.figure->unit, CellLook::body);
            ++next;
        }
        row_ = std::max(row_, next);
    }

    void lead_to(const std::string& sheet, const std::string& words) {
        std::string quoted;
        for (const char c : sheet) quoted += c == '\'' ? "''" : std::string(1, c);
        auto shown = printable(words.empty() ? sheet : words);
        std::ranges::replace(shown, '\n', ' ');
        worksheet_write_url_opt(text_, lxw_row_t(row_), 0, ("internal:'" + quoted + "'!A1").c_str(), nullptr,
                                shown.c_str(), nullptr);
        ++row_;
    }

    void write_cell(lxw_worksheet* sheet, const PlacedCell& cell) {
        const int row = table_top + cell.row;
        const bool strong = cell.cell != nullptr && cell.cell->strong;
        const auto look = cell.head ? CellLook::heading : strong ? CellLook::strong : CellLook::wrapped;
        if (cell.rows > 1 || cell.columns > 1)
            worksheet_merge_range(sheet, lxw_row_t(row), lxw_col_t(cell.column), lxw_row_t(row + cell.rows - 1),
                                  lxw_col_t(cell.column + cell.columns - 1), "", book_.look(look));
        if (cell.cell != nullptr && cell.cell->number)
            book_.write_number(sheet, row, cell.column, *cell.cell->number, cell.cell->decimals, strong);
        else
            book_.write(sheet, row, cell.column, text_of(cell.runs()), look);
    }

    const Document& document_;
    XlsxBook book_;
    lxw_worksheet* text_;
    int row_ = 0;
};

}  // namespace

std::string document_xlsx(const Document& document) { return Xlsx(document).file(); }

}  // namespace gyoryu::documents
