#include "documents/imports/xlsx_cells.h"

#include "documents/imports/cell_text.h"

#include <algorithm>
#include <charconv>

namespace gyoryu::documents {

namespace {

constexpr int row_max = 1 << 20;
constexpr int column_max = 1 << 14;
constexpr std::size_t merges_max = 20'000;

int whole(std::string_view text, int otherwise) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

}  // namespace

std::optional<CellPlace> parse_reference(std::string_view reference) {
    int column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && column <= column_max; ++i) {
        column = column * 26 + (reference[i] - 'A' + 1);
    }
    const int row = whole(reference.substr(i), 0);
    if (column < 1 || column > column_max || row < 1 || row > row_max) return std::nullopt;
    return CellPlace{row, column - 1};
}

void SharedStrings::open(const std::string& name, const Attributes&) {
    if (name == "si") strings.emplace_back();
    if (name == "rPh") ++phonetic_;
    if (name == "t") in_text_ = true;
}

void SharedStrings::text(const std::string& text) {
    // One byte over the limit is enough to be found too long where it is used.
    if (!in_text_ || phonetic_ > 0 || strings.empty()) return;
    auto& last = strings.back();
    if (last.size() <= cell_bytes_) last.append(text.substr(0, cell_bytes_ + 1));
}

void SharedStrings::close(const std::string& name) {
    if (name == "rPh") --phonetic_;
    if (name == "t") in_text_ = false;
}

void SheetCells::open(const std::string& name, const Attributes& attributes) {
    if (name == "row") return open_row(attributes);
    if (name == "c") return open_cell(attributes);
    if (name == "v" || name == "t") capturing_ = true;
    if (name == "rPh") ++phonetic_;
    if (name == "mergeCell") note_merge(attribute(attributes, "ref"));
}

void SheetCells::text(const std::string& text) {
    if (capturing_ && phonetic_ == 0 && raw_.size() <= limits_.cell_bytes) raw_.append(text);
}

void SheetCells::close(const std::string& name) {
    if (name == "v" || name == "t") capturing_ = false;
    if (name == "rPh") --phonetic_;
    if (name == "c") close_cell();
    if (name != "row") return;
    in_row_ = false;
    if (row_.cells.empty()) return;
    if (rows_.size() >= limits_.rows) {
        fault = base::Fault{base::FaultCode::too_many_rows, {{"max", std::to_string(limits_.rows)}}, {}};
        return;
    }
    rows_.push_back(std::move(row_));
    row_.cells.clear();
}

void SheetCells::open_row(const Attributes& attributes) {
    const int next = row_.number + 1;
    row_.number = std::clamp(whole(attribute(attributes, "r"), next), next, std::max(next, row_max));
    row_.cells.clear();
    column_ = -1;
    in_row_ = true;
}

void SheetCells::open_cell(const Attributes& attributes) {
    const auto place = parse_reference(attribute(attributes, "r"));
    column_ = place ? place->column : column_ + 1;
    type_ = attribute(attributes, "t");
    style_ = static_cast<std::size_t>(std::max(0, whole(attribute(attributes, "s"), 0)));
    raw_.clear();
}

std::string SheetCells::value() const {
    if (type_ == "s") {
        const int index = whole(raw_, -1);
        return index >= 0 && std::size_t(index) < strings_.size() ? strings_[std::size_t(index)] : std::string();
    }
    if (type_ == "b") return raw_ == "1" ? "TRUE" : "FALSE";
    if (type_ == "inlineStr" || type_ == "str" || type_ == "e" || type_ == "d") return raw_;
    double number = 0;
    const auto [end, error] = std::from_chars(raw_.data(), raw_.data() + raw_.size(), number);
    if (error != std::errc() || end != raw_.data() + raw_.size()) return raw_;
    const auto kind = style_ < workbook_.style_kinds.size() ? workbook_.style_kinds[style_] : NumberKind::number;
    return number_text(number, kind, workbook_.system_1904);
}

void SheetCells::close_cell() {
    const std::string text = raw_.empty() ? std::string() : tidy_cell(value());
    // A cell outside a row belongs to no one.
    if (text.empty() || fault || !in_row_) return;
    if (std::size_t(column_) >= limits_.columns) {
        fault = base::Fault{base::FaultCode::too_many_columns, {{"max", std::to_string(limits_.columns)}}, {}};
        return;
    }
    fault = check_cell(text, row_.number, column_, limits_);
    row_.cells.resize(std::max(row_.cells.size(), std::size_t(column_) + 1));
    row_.cells[std::size_t(column_)] = text;
}

void SheetCells::note_merge(std::string_view reference) {
    const auto colon = std::min(reference.find(':'), reference.size());
    const auto from = parse_reference(reference.substr(0, colon));
    const auto to = parse_reference(reference.substr(std::min(colon + 1, reference.size())));
    if (from && to && to->row > from->row && merges_.size() < merges_max)
        merges_.push_back({from->row, to->row, from->column});
}

void SheetCells::fill_down(const Merge& merge) {
    auto row = std::ranges::lower_bound(rows_, merge.top, {}, &SheetRow::number);
    const auto column = std::size_t(merge.left);
    if (row == rows_.end() || row->number != merge.top || row->cells.size() <= column) return;
    const std::string value = row->cells[column];
    for (++row; row != rows_.end() && row->number <= merge.bottom; ++row) {
        row->cells.resize(std::max(row->cells.size(), column + 1));
        if (row->cells[column].empty()) row->cells[column] = value;
    }
}

std::vector<SheetRow> SheetCells::rows() {
    for (const auto& merge : merges_) fill_down(merge);
    merges_.clear();
    return std::move(rows_);
}

}  // namespace gyoryu::documents
