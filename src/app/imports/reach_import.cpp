#include "app/imports/reach_import.h"

#include "app/imports/list_kind.h"
#include "app/reader.h"
#include "store/record.h"

#include <algorithm>
#include <span>

namespace gyoryu::app {

namespace {

constexpr std::size_t samples_shown = 3;

std::vector<std::string> samples_of(const domain::Import& import, std::size_t cell) {
    std::vector<std::string> samples;
    for (std::size_t row = 1; row < import.cells.size() && samples.size() < samples_shown; ++row)
        if (cell < import.cells[row].size() && !import.cells[row][cell].empty())
            samples.push_back(import.cells[row][cell]);
    return samples;
}

/// What would be proposed for the sheet; a column that somebody mapped otherwise is certain.
documents::MappingProposal proposal_for(const domain::Import& import) {
    std::vector<documents::SheetRow> rows;
    for (const auto& cells : import.cells) rows.push_back({0, {cells.begin() + 1, cells.end()}});
    return documents::propose_mapping(list_kind_of(import.kind), rows.front().cells, std::span(rows).subspan(1));
}

/// The axes of a matrix are named after what they are taken for.
std::string heading_of(const Context& context, const domain::Import& import, const ImportColumn& column) {
    const bool axis = import.form == domain::ImportForm::matrix && (column.field == "from" || column.field == "to");
    return axis ? documents::heading_of(list_kind_of(import.kind), *column.field, reader_of(context.lang))
                : column.heading;
}

std::vector<ImportColumn> columns_of(const Context& context, const domain::Import& import) {
    std::size_t width = 1;
    for (const auto& cells : import.cells) width = std::max(width, cells.size());
    const auto proposal = proposal_for(import);
    std::vector<ImportColumn> columns;
    for (std::size_t cell = 1; cell < width; ++cell) {
        const auto& headings = import.cells.front();
        ImportColumn column{cell < headings.size() ? headings[cell] : "", std::nullopt, 0, samples_of(import, cell),
                            false};
        const int number = static_cast<int>(cell) - 1;
        if (const auto mapped = import.mapping.find(std::to_string(number)); mapped != import.mapping.end()) {
            column.field = mapped->second;
            const auto proposed = std::ranges::find(proposal.columns, number, &documents::ProposedColumn::column);
            const bool is_proposed = proposed != proposal.columns.end() && proposed->field == mapped->second;
            column.confidence = is_proposed ? proposed->confidence : 1;
        }
        column.heading = heading_of(context, import, column);
        column.wishes =
            import.kind == domain::ImportKind::participants && !column.field && documents::tells_wishes(column.heading);
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace

Result<InEvent<domain::Import>> reach_import(const Context& context, store::Transaction& tx, const ImportId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(import, store::get<domain::Import>(tx, id));
    GYORYU_TRY(event, store::get<domain::Event>(tx, import.event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "import"));
    if (import.committed) return fail(FaultCode::job_finished);
    if (import.expires_at <= context.services.clock.now()) return fail(FaultCode::import_expired);
    return InEvent<domain::Import>{std::move(event), std::move(import)};
}

Import preview_of(const Context& context, store::Transaction& tx, const InEvent<domain::Import>& reached) {
    const auto& import = reached.row;
    auto plan = plan_import(context, tx, reached.event, import);
    Import view{import.id,
                import.event_id,
                import.kind,
                import.file_name,
                import.encoding,
                import.sheet,
                import.sheets,
                import.form,
                columns_of(context, import),
                import.given,
                {},
                counts_of(plan),
                static_cast<int>(plan.size()),
                import.expires_at,
                import.revision};
    for (const bool troubled : {true, false})
        for (auto& row : plan)
            if (row.shown.problems.empty() != troubled && view.rows.size() < std::size_t{import_rows_shown})
                view.rows.push_back(row.shown);
    std::ranges::sort(view.rows, {}, &ImportRow::line);
    return view;
}

}  // namespace gyoryu::app
