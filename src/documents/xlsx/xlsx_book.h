#pragma once

#include "text/language.h"

#include <map>
#include <string>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace gyoryu::documents {

/// The looks of cells in our workbooks.
enum class CellLook { title, subtitle, heading, body, strong, faint, wrapped, meeting, empty, label, paragraph };

/// A workbook being written to memory. Text is written as text cells: nothing becomes a formula or a link by itself.
class XlsxBook {
public:
    explicit XlsxBook(text::Language language);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// Names lose what spreadsheet programs refuse, are cut to 31 characters and made unique.
    lxw_worksheet* add_sheet(const std::string& name);
    lxw_format* look(CellLook look);
    /// Text longer than a cell can hold (32,767) is cut.
    void write(lxw_worksheet* sheet, int row, int column, const std::string& text, CellLook look);
    /// With its digits grouped and so many decimals; what is no finite number leaves the cell empty.
    void write_number(lxw_worksheet* sheet, int row, int column, double number, int decimals, bool strong = false);
    /// In the file's properties.
    void describe(const std::string& title, const std::string& author);
    lxw_workbook* workbook() { return book_; }

    /// Over several cells of one row.
    void write_wide(lxw_worksheet* sheet, int row, int first, int last, const std::string& text, CellLook look);
    /// Lines as a list: first line is the heading, with filter, fixed head and column widths that fit.
    void write_list(lxw_worksheet* sheet, int first_row, const std::vector<std::vector<std::string>>& lines);

    /// The bytes of the file; the book is closed.
    std::string finish();

private:
    int file_ = -1;
    text::Language language_;
    lxw_workbook* book_ = nullptr;
    std::vector<lxw_format*> looks_;
    std::map<std::pair<int, bool>, lxw_format*> number_looks_;
    std::vector<std::string> names_;
};

/// How many narrow characters a text is wide: Han, Hangul and full-width forms count two. The longest line counts.
int display_width(std::string_view text);

}  // namespace gyoryu::documents
