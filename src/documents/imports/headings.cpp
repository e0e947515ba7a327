#include "documents/imports/headings.h"

#include "documents/imports/column_data.h"
#include "documents/imports/heading_match.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace gyoryu::documents {

namespace {

constexpr std::size_t heading_rows_max = 10;
constexpr double clearly = 0.5;  ///< so much better a second row must make the headings

/// How much cells look like headings: their confidences, less a little for each that names nothing, and more for each
/// that names what another has named, since a group above it will tell them apart.
double heading_score(ListKind kind, const std::vector<std::string>& cells) {
    double score = 0;
    std::set<std::string> seen;
    for (const auto& cell : cells) {
        if (cell.empty()) continue;
        if (!seen.insert(cell).second) {
            score -= clearly;
            continue;
        }
        const auto matches = match_heading(kind, cell);
        score += matches.empty() ? -0.1 : matches.front().confidence;
    }
    return score;
}

/// Whether a cell may reach over several columns of the row below.
bool spans_columns(const std::vector<std::string>& groups, const std::vector<std::string>& below) {
    for (std::size_t i = 1; i < below.size(); ++i)
        if (!below[i].empty() && (i >= groups.size() || groups[i].empty())) return true;
    return false;
}

/// A group's name stands over its first column; it holds for those to its right that name nothing above.
std::vector<std::string> joined(const std::vector<std::string>& groups, const std::vector<std::string>& below) {
    std::vector<std::string> texts(std::max(groups.size(), below.size()));
    std::string group;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string own = i < below.size() ? below[i] : "";
        if (i < groups.size() && !groups[i].empty()) group = groups[i];
        const bool alone = own.empty() || own == group;
        if (alone)
            texts[i] = i < groups.size() ? groups[i] : "";
        else
            texts[i].append(group).append(group.empty() ? "" : " ").append(own);
    }
    return texts;
}

bool begins_with_any(const std::string& words, std::span<const std::string> known) {
    return std::ranges::any_of(known, [&](const std::string& one) {
        const auto word = text::search_text(one);
        return words == word || words.starts_with(word + " ");
    });
}

std::vector<const std::string*> filled(const SheetRow& row) {
    std::vector<const std::string*> cells;
    for (const auto& cell : row.cells)
        if (!cell.empty()) cells.push_back(&cell);
    return cells;
}

bool is_note(const std::vector<const std::string*>& cells) {
    return cells.size() == 1 &&
           std::ranges::any_of(note_marks(), [&](const std::string& mark) { return cells.front()->starts_with(mark); });
}

/// "합계", beside it nothing but numbers.
bool is_sum(const std::vector<const std::string*>& cells) {
    const auto is_number = [](const std::string* cell) { return cell->front() >= '0' && cell->front() <= '9'; };
    return std::ranges::all_of(cells | std::views::drop(1), is_number) && begins_a_sum(*cells.front());
}

/// The first row with more than one cell filled, or, where there is none, the first.
Headings below_titles(const Sheet& sheet) {
    const auto rows = std::span(sheet.rows).first(std::min(heading_rows_max, sheet.rows.size()));
    const auto wide = std::ranges::find_if(rows, [](const SheetRow& row) { return filled(row).size() > 1; });
    if (wide == rows.end()) return {0, 1, rows.empty() ? std::vector<std::string>() : rows.front().cells};
    return {static_cast<int>(wide - rows.begin()), 1, wide->cells};
}

}  // namespace

bool begins_a_sum(std::string_view cell) { return begins_with_any(text::search_text(cell), sum_words()); }

Headings find_headings(ListKind kind, const Sheet& sheet) {
    Headings best = below_titles(sheet);
    double best_score = clearly;  // below, the first row that is no title is as good as any
    for (auto i = static_cast<std::size_t>(best.first); i < std::min(heading_rows_max, sheet.rows.size()); ++i) {
        const auto& cells = sheet.rows[i].cells;
        const double alone = heading_score(kind, cells);
        if (alone > best_score) {
            best = {static_cast<int>(i), 1, cells};
            best_score = alone;
        }
        if (i + 1 == sheet.rows.size()) break;
        if (!spans_columns(cells, sheet.rows[i + 1].cells)) continue;
        auto both = joined(cells, sheet.rows[i + 1].cells);
        const double together = heading_score(kind, both);
        if (together > best_score + clearly && together > heading_score(kind, sheet.rows[i + 1].cells) + clearly) {
            best = {static_cast<int>(i), 2, std::move(both)};
            best_score = together;
        }
    }
    return best;
}

std::vector<std::size_t> rows_without_entry(const Headings& headings, std::span<const SheetRow> rows) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto cells = filled(rows[i]);
        if (cells.empty()) continue;
        if (rows[i].cells == headings.texts || (i > 0 && (is_note(cells) || is_sum(cells)))) found.push_back(i);
    }
    return found;
}

}  // namespace gyoryu::documents
