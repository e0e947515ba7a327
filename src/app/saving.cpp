#include "app/saving.h"

namespace gyoryu::app {

namespace {

/// "participants" → "participant"; "pair_rules" → "pair_rule".
std::string singular(std::string table) {
    if (!table.empty() && table.back() == 's') table.pop_back();
    return table;
}

}  // namespace

void tell(Context& context, const Notices& notices) {
    for (const auto& notice : notices)
        context.services.feed.changed(notice.workspace_id, notice.event_id, notice.entity, notice.id, notice.revision);
}

Fault fault_of(const store::UniqueViolation& violation) {
    if (violation.table == "requests") return {FaultCode::duplicate_request, {}, {}};
    const auto comma = violation.columns.rfind(',');
    const std::string field = comma == std::string::npos ? violation.columns : violation.columns.substr(comma + 1);
    return {FaultCode::conflict_exists, {{"what", singular(violation.table)}, {"field", field}}, {}};
}

}  // namespace gyoryu::app
