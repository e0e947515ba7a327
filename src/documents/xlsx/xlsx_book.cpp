#include "documents/xlsx/xlsx_book.h"

#include "base/assertions.h"
#include "documents/model/document_text.h"
#include "text/catalogue.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace gyoryu::documents {

namespace {

constexpr std::size_t cell_characters_max = 32'767;
constexpr int looks = 11;

/// The first `count` characters of UTF-8 text.
std::string first_characters(std::string_view text, std::size_t count) {
    const auto length = static_cast<int32_t>(text.size());
    int32_t at = 0;
    for (std::size_t i = 0; i < count && at < length; ++i) U8_FWD_1(text.data(), at, length);
    return std::string(text.substr(0, static_cast<std::size_t>(at)));
}

std::string sheet_name(std::string_view name) {
    std::string safe;
    for (const char c : name) safe += std::string_view("[]:*?/\\\n").find(c) == std::string_view::npos ? c : ' ';
    while (!safe.empty() && (safe.front() == '\'' || safe.front() == ' ')) safe.erase(0, 1);
    // Excel counts UTF-16 units; 28 leaves room for a number and for characters outside the basic plane.
    safe = first_characters(safe, 24);
    while (!safe.empty() && (safe.back() == '\'' || safe.back() == ' ')) safe.pop_back();
    return safe.empty() ? "Sheet" : safe;
}

void paint(lxw_format* format, CellLook look) {
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    switch (look) {
        case CellLook::title:
            format_set_bold(format);
            format_set_font_size(format, 16);
            break;
        case CellLook::subtitle:
            format_set_font_color(format, 0x55606A);
            break;
        case CellLook::heading:
            format_set_bold(format);
            format_set_font_color(format, LXW_COLOR_WHITE);
            format_set_bg_color(format, 0x0B6E6E);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::strong:
            format_set_bold(format);
            break;
        case CellLook::faint:
            format_set_font_color(format, 0x55606A);
            break;
        case CellLook::wrapped:
        case CellLook::paragraph:
            format_set_text_wrap(format);
            break;
        case CellLook::meeting:
            format_set_text_wrap(format);
            format_set_bg_color(format, 0xE8F3F2);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::empty:
            break;
        case CellLook::label:
            format_set_bold(format);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::body:
            break;
    }
    const bool framed = look != CellLook::title && look != CellLook::subtitle && look != CellLook::paragraph;
    if (framed) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xC9D0D6);
    }
}

}  // namespace

int display_width(std::string_view text) {
    int widest = 0;
    int width = 0;
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), i, length, c);
        const auto kind = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
        width = c == '\n' ? 0 : width + (kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

XlsxBook::XlsxBook(text::Language language) : language_(language), looks_(looks, nullptr) {
    // The library writes to a named file only; this one lives in memory and leaves no names on a disk.
    file_ = memfd_create("workbook", MFD_CLOEXEC);
    if (file_ < 0) throw std::runtime_error("no memory for a workbook");
    book_ = workbook_new(("/proc/self/fd/" + std::to_string(file_)).c_str());
    if (book_ == nullptr) throw std::runtime_error("no memory for a workbook");
    lxw_doc_properties properties{};
    std::string company = "Gyoryu";
    properties.company = company.data();
    workbook_set_properties(book_, &properties);
}

XlsxBook::~XlsxBook() {
    if (book_ != nullptr) lxw_workbook_free(book_);
    if (file_ >= 0) close(file_);
}

lxw_worksheet* XlsxBook::add_sheet(const std::string& name) {
    const std::string base = sheet_name(printable(name));
    std::string unique = base;
    for (int i = 2; std::ranges::find(names_, unique) != names_.end(); ++i) unique = base + " " + std::to_string(i);
    names_.push_back(unique);
    lxw_worksheet* sheet = workbook_add_worksheet(book_, unique.c_str());
    if (sheet == nullptr) sheet = workbook_add_worksheet(book_, nullptr);
    GYORYU_ASSERT(sheet != nullptr);
    return sheet;
}

lxw_format* XlsxBook::look(CellLook look) {
    auto& format = looks_.at(static_cast<std::size_t>(look));
    if (format == nullptr) {
        format = workbook_add_format(book_);
        format_set_font_name(format, text::sentence(language_, "document.font.workbook").c_str());
        format_set_font_size(format, 10);
        paint(format, look);
    }
    return format;
}

void XlsxBook::write(lxw_worksheet* sheet, int row, int column, const std::string& text, CellLook look_of) {
    const auto cut = first_characters(printable(text), cell_characters_max);
    if (cut.empty()) {
        worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), look(look_of));
    } else {
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cut.c_str(), look(look_of));
    }
}

void XlsxBook::write_number(lxw_worksheet* sheet, int row, int column, double number, int decimals, bool strong) {
    if (!std::isfinite(number)) return write(sheet, row, column, "", CellLook::body);
    auto& format = number_looks_[{std::clamp(decimals, 0, 9), strong}];
    if (format == nullptr) {
        format = workbook_add_format(book_);
        format_set_font_name(format, text::sentence(language_, "document.font.workbook").c_str());
        paint(format, strong ? CellLook::strong : CellLook::body);
        const std::string shown =
            decimals > 0 ? "#,##0." + std::string(std::size_t(std::min(decimals, 9)), '0') : "#,##0";
        format_set_num_format(format, shown.c_str());
    }
    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format);
}

void XlsxBook::describe(const std::string& title, const std::string& author) {
    lxw_doc_properties properties{};
    std::string company = "Gyoryu", said = first_characters(printable(title), 200),
                by = first_characters(printable(author), 200);
    properties.company = company.data();
    if (!said.empty()) properties.title = said.data();
    if (!by.empty()) properties.author = by.data();
    workbook_set_properties(book_, &properties);
}

void XlsxBook::write_wide(lxw_worksheet* sheet, int row, int first, int last, const std::string& text,
                          CellLook look_of) {
    if (first == last) return write(sheet, row, first, text, look_of);
    worksheet_merge_range(sheet, lxw_row_t(row), lxw_col_t(first), lxw_row_t(row), lxw_col_t(last),
                          first_characters(printable(text), cell_characters_max).c_str(), look(look_of));
}

void XlsxBook::write_list(lxw_worksheet* sheet, int first_row, const std::vector<std::vector<std::string>>& lines) {
    if (lines.empty()) return;
    const int columns = static_cast<int>(lines.front().size());
    std::vector<int> widths(lines.front().size(), 6);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t c = 0; c < lines[i].size() && c < widths.size(); ++c) {
            write(sheet, first_row + int(i), int(c), lines[i][c], i == 0 ? CellLook::heading : CellLook::body);
            widths[c] = std::max(widths[c], std::min(44, display_width(lines[i][c]) + (i == 0 ? 4 : 2)));
        }
    }
    for (int c = 0; c < columns; ++c)
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), widths[std::size_t(c)], nullptr);
    worksheet_autofilter(sheet, lxw_row_t(first_row), 0, lxw_row_t(first_row + int(lines.size()) - 1),
                         lxw_col_t(columns - 1));
    worksheet_freeze_panes(sheet, lxw_row_t(first_row + 1), 0);
    worksheet_repeat_rows(sheet, lxw_row_t(first_row), lxw_row_t(first_row));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
}

std::string XlsxBook::finish() {
    const auto error = workbook_close(book_);
    book_ = nullptr;
    if (error != LXW_NO_ERROR) throw std::runtime_error(std::string("workbook: ") + lxw_strerror(error));
    std::string bytes;
    char piece[64 << 10];
    lseek(file_, 0, SEEK_SET);
    for (ssize_t got = 0; (got = read(file_, piece, sizeof piece)) > 0;) bytes.append(piece, std::size_t(got));
    return bytes;
}

}  // namespace gyoryu::documents
