#pragma once

#include "app/context.h"
#include "app/imports/import_plan.h"
#include "store/transaction.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace gyoryu::app {

/// Writes the planned rows of one import inside the caller's transaction.
class ImportWriter {
public:
    ImportWriter(Context& context, store::Transaction& tx, const domain::Event& event)
        : context_(context), tx_(tx), event_(event) {}

    /// limit_reached {max} when the event would hold too many; stale_revision cannot happen within the transaction that
    /// planned.
    Result<void> write(std::vector<PlannedRow>& plan, domain::ImportKind kind);

private:
    Result<void> check_limit(const std::vector<PlannedRow>& plan, domain::ImportKind kind);
    Result<void> write(std::monostate) { return {}; }
    Result<void> write(ParticipantChange& change);
    Result<void> write(InterpreterChange& change);
    Result<void> write(RequestChange& change);

    Result<OrganisationId> organisation(ParticipantChange& change);
    OrganisationId new_organisation(ParticipantChange& change);
    std::string next_code(domain::ParticipantSide side);

    Context& context_;
    store::Transaction& tx_;
    const domain::Event& event_;
    std::set<std::string> codes_;                                        ///< taken, of participants or interpreters
    std::unordered_map<std::string, OrganisationId> new_organisations_;  ///< by key
    std::unordered_set<OrganisationId> written_organisations_;
};

}  // namespace gyoryu::app
