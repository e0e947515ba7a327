#include "documents/papers/record_table.h"
#include "documents/xlsx/xlsx_book.h"
#include "text/catalogue.h"

#include <xlsxwriter.h>

namespace gyoryu::documents {

namespace {

constexpr int list_top = 3;

std::vector<std::vector<std::string>> lines_of(const RecordTable& table) {
    std::vector<std::vector<std::string>> lines(1);
    for (const auto& column : table.columns) lines[0].push_back(column.heading);
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (const auto& cell : row) line.push_back(cell.text);
    }
    return lines;
}

/// Figures to calculate with, over their texts.
void write_numbers(XlsxBook& book, lxw_worksheet* sheet, const RecordTable& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            if (const auto& number = table.rows[row][column].number)
                worksheet_write_number(sheet, static_cast<lxw_row_t>(list_top + 1 + row),
                                       static_cast<lxw_col_t>(column), *number, book.look(CellLook::body));
}

}  // namespace

std::string record_tables_xlsx(const std::vector<RecordTable>& tables, text::Language language) {
    XlsxBook book(language);
    for (const auto& table : tables) {
        auto* sheet = book.add_sheet(table.name);
        book.write(sheet, 0, 0, table.title, CellLook::title);
        const auto sample = table.sample ? " · " + text::sentence(language, "document.sample") : std::string();
        book.write(sheet, 1, 0, table.subtitle + sample, CellLook::subtitle);
        book.write_list(sheet, list_top, lines_of(table));
        write_numbers(book, sheet, table);
        const int below = list_top + 2 + static_cast<int>(table.rows.size());
        book.write(sheet, below, 0, table.summary, CellLook::strong);
        book.write(sheet, below + 1, 0, table.note, CellLook::faint);
    }
    if (tables.empty()) book.add_sheet("-");
    return book.finish();
}

}  // namespace gyoryu::documents
