#include "documents/imports/column_mapping.h"

#include "documents/imports/column_content.h"
#include "documents/imports/column_data.h"
#include "documents/imports/heading_match.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gyoryu::documents {

namespace {

constexpr std::size_t sample_rows_max = 200;
constexpr double content_confidence = 0.55;

std::vector<std::string> samples_of(std::span<const SheetRow> rows, std::size_t column) {
    std::vector<std::string> cells;
    for (const auto& row : rows.first(std::min(rows.size(), sample_rows_max)))
        if (column < row.cells.size()) cells.push_back(row.cells[column]);
    return cells;
}

std::vector<ProposedColumn> candidates_of(ListKind kind, const std::vector<std::string>& headings,
                                          std::span<const SheetRow> rows, std::size_t columns) {
    std::vector<ProposedColumn> candidates;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto samples = samples_of(rows, column);
        if (column < headings.size()) {
            const auto matches = match_heading(kind, headings[column]);
            for (const auto& match : matches) {
                if (matches.front().confidence >= 1 && match.confidence < 1) break;
                if (match.field == "code" && are_running_numbers(samples)) continue;
                const auto reason = match.confidence >= 1 ? MappingReason::heading : MappingReason::similar_heading;
                candidates.push_back({static_cast<int>(column), match.field, match.confidence, reason});
            }
        }
        const auto guess = field_of_content(kind, samples);
        if (guess) candidates.push_back({static_cast<int>(column), *guess, content_confidence, MappingReason::content});
    }
    std::ranges::sort(candidates, [](const ProposedColumn& a, const ProposedColumn& b) {
        return std::tuple(-a.confidence, a.column, a.field) < std::tuple(-b.confidence, b.column, b.field);
    });
    return candidates;
}

bool has_content(const std::vector<std::string>& headings, std::span<const SheetRow> rows, std::size_t column) {
    const auto filled = [&](const std::vector<std::string>& cells) {
        return column < cells.size() && !cells[column].empty();
    };
    return filled(headings) || std::ranges::any_of(rows, filled, &SheetRow::cells);
}

void note_missing(ListKind kind, MappingProposal& proposal) {
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

MappingProposal propose_mapping(ListKind kind, const std::vector<std::string>& headings,
                                std::span<const SheetRow> rows) {
    MappingProposal proposal;
    std::size_t columns = headings.size();
    for (const auto& row : rows) columns = std::max(columns, row.cells.size());
    std::set<std::string> taken_fields;
    std::set<int> taken_columns;
    for (auto& candidate : candidates_of(kind, headings, rows, columns)) {
        if (taken_fields.contains(candidate.field) || taken_columns.contains(candidate.column)) continue;
        taken_fields.insert(candidate.field);
        taken_columns.insert(candidate.column);
        proposal.columns.push_back(std::move(candidate));
    }
    std::ranges::sort(proposal.columns, {}, &ProposedColumn::column);
    for (std::size_t column = 0; column < columns; ++column)
        if (!taken_columns.contains(static_cast<int>(column)) && has_content(headings, rows, column))
            proposal.unmapped.push_back(static_cast<int>(column));
    note_missing(kind, proposal);
    return proposal;
}

}  // namespace gyoryu::documents
