#include "app/day/open_proposal.h"

#include "app/reader.h"
#include "planning/day_repair.h"
#include "planning/edit.h"

namespace gyoryu::app {

namespace {

/// Sentences name only what the event has already; a meeting made by this proposal is told by its rule alone.
base::Fault breaks_rules(const std::vector<engine::Breach>& breaches, const OpenProposal& open, text::Language reader) {
    const auto known = static_cast<engine::MeetingIndex>(open.ground.plan->planning.meetings.size());
    std::vector<engine::Breach> told;
    std::vector<base::Issue> others;
    for (const auto& breach : breaches) {
        if (breach.meeting < known && breach.other_meeting < known)
            told.push_back(breach);
        else
            others.push_back({"", "rule." + std::string(engine::name_of(breach.rule)), {}});
    }
    auto fault = planning::breaks_rules(told, open.ground.plan->labels(reader));
    fault.issues.insert(fault.issues.end(), others.begin(), others.end());
    fault.params = {{"count", std::to_string(fault.issues.size())}};
    return fault;
}

}  // namespace

Result<OpenProposal> open_proposal(const Context& context, store::Transaction& tx, const ProposalId& id,
                                   std::int64_t expected_revision) {
    GYORYU_TRY(reached, reach_proposal(context, tx, id, Need::organise));
    if (reached.row.revision != expected_revision)
        return fail(FaultCode::stale_revision, {{"what", "proposal"}, {"id", id.str()}});
    if (reached.row.state != domain::ProposalState::open) return fail(FaultCode::proposal_outdated);
    GYORYU_TRY(ground, ground_of(context.services, tx, reached.event, reached.row));
    if (ground.superseded) return fail(FaultCode::proposal_outdated);
    return OpenProposal{std::move(reached.row), std::move(ground)};
}

Result<void> may_be_told(const Context& context, const OpenProposal& open) {
    const auto matter = open.ground.matter(open.row.facts, open.row.way);
    GYORYU_TRY(breaches, planning::check_proposal(matter, open.row));
    if (!breaches.empty()) return fail(breaks_rules(breaches, open, reader_of(context.lang)));
    return {};
}

}  // namespace gyoryu::app
