#include "documents/column_mapping.h"

#include "documents/column_content.h"
#include "documents/column_data.h"
#include "documents/heading_match.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gyoryu::documents {

namespace {

constexpr std::size_t heading_rows_max = 10;
constexpr std::size_t sample_rows_max = 200;
constexpr double content_confidence = 0.55;

/// How much a row looks like headings: the confidences of its cells, less a little for each cell that names nothing.
double heading_score(ListKind kind, const SheetRow& row) {
    double score = 0;
    for (const auto& cell : row.cells) {
        if (cell.empty()) continue;
        const auto matches = match_heading(kind, cell);
        score += matches.empty() ? -0.1 : matches.front().confidence;
    }
    return score;
}

int find_heading_row(ListKind kind, const Sheet& sheet) {
    int best_row = 0;
    double best = 0.5;  // below, the first row is as good as any
    for (std::size_t i = 0; i < std::min(heading_rows_max, sheet.rows.size()); ++i) {
        const double score = heading_score(kind, sheet.rows[i]);
        if (score > best) {
            best = score;
            best_row = static_cast<int>(i);
        }
    }
    return best_row;
}

std::vector<std::string> samples_of(const Sheet& sheet, int heading_row, std::size_t column) {
    std::vector<std::string> cells;
    for (std::size_t i = std::size_t(heading_row) + 1; i < sheet.rows.size() && cells.size() < sample_rows_max; ++i) {
        const auto& row = sheet.rows[i].cells;
        if (column < row.size()) cells.push_back(row[column]);
    }
    return cells;
}

std::vector<ProposedColumn> candidates_of(ListKind kind, const Sheet& sheet, int heading_row, std::size_t columns) {
    std::vector<ProposedColumn> candidates;
    const auto& headings = sheet.rows[std::size_t(heading_row)].cells;
    for (std::size_t column = 0; column < columns; ++column) {
        if (column < headings.size()) {
            for (const auto& match : match_heading(kind, headings[column])) {
                const auto reason = match.confidence >= 1 ? MappingReason::heading : MappingReason::similar_heading;
                candidates.push_back({static_cast<int>(column), match.field, match.confidence, reason});
            }
        }
        const auto guess = field_of_content(kind, samples_of(sheet, heading_row, column));
        if (guess) candidates.push_back({static_cast<int>(column), *guess, content_confidence, MappingReason::content});
    }
    std::ranges::sort(candidates, [](const ProposedColumn& a, const ProposedColumn& b) {
        return std::tuple(-a.confidence, a.column, a.field) < std::tuple(-b.confidence, b.column, b.field);
    });
    return candidates;
}

bool has_content(const Sheet& sheet, std::size_t column) {
    return std::ranges::any_of(
        sheet.rows, [&](const SheetRow& row) { return column < row.cells.size() && !row.cells[column].empty(); });
}

void note_rest(ListKind kind, const Sheet& sheet, std::size_t columns, MappingProposal& proposal) {
    for (std::size_t column = 0; column < columns; ++column) {
        const bool mapped =
            std::ranges::any_of(proposal.columns, [&](const ProposedColumn& c) { return c.column == int(column); });
        if (!mapped && has_content(sheet, column)) proposal.unmapped.push_back(static_cast<int>(column));
    }
    for (const auto& field : fields_of(kind)) {
        const bool there = std::ranges::any_of(proposal.columns,
                                               [&](const ProposedColumn& c) { return stands_for(c.field, field.key); });
        if (field.required && !there) proposal.missing.push_back(field.key);
    }
}

}  // namespace

bool stands_for(std::string_view chosen, std::string_view required) {
    return chosen == required || (required == "name" && chosen.starts_with("name_"));
}

MappingProposal propose_mapping(ListKind kind, const Sheet& sheet) {
    MappingProposal proposal;
    std::size_t columns = 0;
    for (const auto& row : sheet.rows) columns = std::max(columns, row.cells.size());
    if (columns > 0) {
        proposal.heading_row = find_heading_row(kind, sheet);
        std::set<std::string> taken_fields;
        std::set<int> taken_columns;
        for (auto& candidate : candidates_of(kind, sheet, proposal.heading_row, columns)) {
            if (taken_fields.contains(candidate.field) || taken_columns.contains(candidate.column)) continue;
            taken_fields.insert(candidate.field);
            taken_columns.insert(candidate.column);
            proposal.columns.push_back(std::move(candidate));
        }
        std::ranges::sort(proposal.columns, {}, &ProposedColumn::column);
    }
    note_rest(kind, sheet, columns, proposal);
    return proposal;
}

}  // namespace gyoryu::documents
