#include "app/imports/commit_import.h"

#include "app/audit/audit.h"
#include "app/imports/import_writer.h"
#include "app/imports/list_kind.h"
#include "app/imports/reach_import.h"
#include "app/requests/save_wishes.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::size_t issues_max = 100;

Result<void> require_columns(const domain::Import& import) {
    for (const auto& field : documents::fields_of(list_kind_of(import.kind))) {
        const bool mapped = std::ranges::any_of(
            import.mapping, [&](const auto& one) { return documents::stands_for(one.second, field.key); });
        if (field.required && !mapped && !import.given.contains(field.key))
            return fail(FaultCode::column_unmapped, {{"field", field.key}});
    }
    return {};
}

Result<void> refuse_errors(const std::vector<PlannedRow>& plan) {
    const int errors = counts_of(plan).error;
    if (errors == 0) return {};
    Fault fault{FaultCode::import_has_problems, {{"count", std::to_string(errors)}}, {}};
    for (const auto& row : plan) {
        for (const auto& problem : row.shown.problems) {
            if (problem.severity != ProblemSeverity::error || fault.issues.size() >= issues_max) continue;
            base::Issue issue{
                std::to_string(row.shown.row) + ":" + std::to_string(problem.column + 1), problem.code, {}};
            for (const auto& [name, value] : problem.params) issue.params.push_back({name, value});
            fault.issues.push_back(std::move(issue));
        }
    }
    return fail(std::move(fault));
}

const char* entity_of(domain::ImportKind kind) {
    switch (kind) {
        case domain::ImportKind::participants:
            return "participant";
        case domain::ImportKind::interpreters:
            return "interpreter";
        case domain::ImportKind::requests:
            return "request";
    }
    return "participant";
}

}  // namespace

Result<ImportResult> commit_import(Context& context, const ImportId& id) {
    return save_wishes(
        context, [&](store::Transaction& tx, Notices& notices, domain::Event& event, auto&) -> Result<ImportResult> {
            GYORYU_TRY(reached, reach_import(context, tx, id));
            event = reached.event;
            auto import = reached.row;
            GYORYU_CHECK(require_columns(import));
            auto plan = plan_import(context, tx, event, import);
            GYORYU_CHECK(refuse_errors(plan));
            GYORYU_CHECK(ImportWriter(context, tx, event).write(plan, import.kind));
            const auto counts = counts_of(plan);
            // Names and addresses of a list do not stay once they are where they belong.
            import.committed = true;
            import.cells.clear();
            import.given.clear();
            GYORYU_CHECK(store::update(tx, import, import.revision));
            audit_done(context, tx, {event.workspace_id, "commit_import", "import", id.str()},
                       {{"created", "", std::to_string(counts.create)},
                        {"updated", "", std::to_string(counts.update)},
                        {"skipped", "", std::to_string(counts.skip + counts.leave_out)}});
            notices.push_back({event.workspace_id, event.id, entity_of(import.kind), "*", 1});
            return ImportResult{counts.create, counts.update, counts.skip + counts.leave_out};
        });
}

}  // namespace gyoryu::app
