#include "documents/imports/read_csv.h"

#include "documents/imports/cell_text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gyoryu::documents {

namespace {

constexpr std::string_view delimiters = ",;\t|";

/// Cuts text into cells; the state between characters is whether a quote is open.
class CsvReader {
public:
    CsvReader(std::string_view text, char delimiter, const SheetLimits& limits)
        : text_(text), delimiter_(delimiter), limits_(limits) {}

    /// Reads one line (with breaks inside quotes) into `cells`; false at the end.
    bool next_line(std::vector<std::string>& cells) {
        cells.clear();
        if (at_ >= text_.size()) return false;
        while (true) {
            cells.push_back(next_cell());
            if (at_ >= text_.size() || text_[at_] != delimiter_) break;
            ++at_;
            // A delimiter at the very end of the text opens one last empty cell, which no one needs.
            if (at_ >= text_.size() || cells.size() > limits_.columns) break;
        }
        skip_line_end(cells);
        return true;
    }

private:
    std::string next_cell() {
        std::string cell;
        if (at_ < text_.size() && text_[at_] == '"') read_quoted(cell);
        while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n' && text_[at_] != '\r')
            add(cell, text_[at_++]);
        return cell;
    }

    void read_quoted(std::string& cell) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
                ++at_;
            }
            add(cell, text_[at_]);
        }
        ++at_;
        at_ = std::min(at_, text_.size());
    }

    /// One byte over the limit tells that a cell is too long; the rest is not kept.
    void add(std::string& cell, char c) const {
        if (cell.size() <= limits_.cell_bytes) cell += c;
    }

    void skip_line_end(std::vector<std::string>& cells) {
        // Of the cells beyond the limit of columns one with text is kept, so that the limit is noticed.
        while (at_ < text_.size() && text_[at_] != '\n' && text_[at_] != '\r') {
            const auto beyond = next_cell();
            if (!beyond.empty()) cells.back() = beyond;
            if (at_ < text_.size() && text_[at_] == delimiter_) ++at_;
        }
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    char delimiter_;
    SheetLimits limits_;
};

std::optional<base::Fault> tidy_line(std::vector<std::string>& cells, int number, const SheetLimits& limits) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (auto fault = check_cell(cells[i], number, static_cast<int>(i), limits)) return fault;
        cells[i] = tidy_cell(cells[i]);
    }
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    if (cells.size() > limits.columns) {
        return base::Fault{base::FaultCode::too_many_columns, {{"max", std::to_string(limits.columns)}}, {}};
    }
    return std::nullopt;
}

/// How evenly a delimiter cuts the first lines: cells of the commonest width, times the lines that have it.
double evenness(std::string_view text, char delimiter) {
    CsvReader reader(text.substr(0, 64u << 10), delimiter, SheetLimits{});
    std::vector<std::string> cells;
    std::map<std::size_t, int> widths;
    int lines = 0;
    while (lines < 50 && reader.next_line(cells)) {
        if (cells.size() == 1 && cells[0].empty()) continue;
        ++widths[cells.size()];
        ++lines;
    }
    double best = 0;
    for (const auto& [width, count] : widths) {
        if (width > 1)
            best = std::max(best, double(count) / lines * (1 + double(std::min<std::size_t>(width, 30)) / 100));
    }
    return best;
}

std::optional<char> stated_delimiter(std::string_view text) {
    if (text.size() < 5 || !(text.starts_with("sep=") || text.starts_with("SEP="))) return std::nullopt;
    return delimiters.find(text[4]) == delimiters.npos ? std::nullopt : std::optional(text[4]);
}

}  // namespace

char detect_delimiter(std::string_view text) {
    if (const auto stated = stated_delimiter(text)) return *stated;
    char best = ',';
    double best_score = 0;
    for (const char candidate : delimiters) {
        const double score = evenness(text, candidate);
        if (score > best_score) {
            best = candidate;
            best_score = score;
        }
    }
    return best;
}

base::Result<std::vector<SheetRow>> parse_csv(std::string_view text, char delimiter, const SheetLimits& limits) {
    CsvReader reader(text, delimiter, limits);
    std::vector<SheetRow> rows;
    std::vector<std::string> cells;
    for (int number = 1; reader.next_line(cells); ++number) {
        if (number == 1 && stated_delimiter(text)) continue;
        if (auto fault = tidy_line(cells, number, limits)) return base::fail(std::move(*fault));
        if (cells.empty()) continue;
        if (rows.size() >= limits.rows) {
            return base::fail(base::FaultCode::too_many_rows, {{"max", std::to_string(limits.rows)}});
        }
        rows.push_back({number, cells});
    }
    return rows;
}

}  // namespace gyoryu::documents
