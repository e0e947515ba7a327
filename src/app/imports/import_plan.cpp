#include "app/imports/import_plan.h"

namespace gyoryu::app {

std::vector<PlannedRow> plan_import(const Context& context, store::Transaction& tx, const domain::Event& event,
                                    const domain::Import& import) {
    switch (import.kind) {
        case domain::ImportKind::participants:
            return plan_participants(context, tx, event, import);
        case domain::ImportKind::interpreters:
            return plan_interpreters(context, tx, event, import);
        case domain::ImportKind::requests:
            return plan_requests(context, tx, event, import);
    }
    return {};
}

ImportCounts counts_of(const std::vector<PlannedRow>& plan) {
    ImportCounts counts;
    for (const auto& row : plan) {
        switch (row.shown.action) {
            case ImportAction::create:
                ++counts.create;
                break;
            case ImportAction::update:
                ++counts.update;
                break;
            case ImportAction::skip:
                ++counts.skip;
                break;
            case ImportAction::leave_out:
                ++counts.leave_out;
                break;
            case ImportAction::error:
                ++counts.error;
                break;
        }
    }
    return counts;
}

}  // namespace gyoryu::app
