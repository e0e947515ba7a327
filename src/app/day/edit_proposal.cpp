#include "app/checks.h"
#include "app/day/accept_proposal.h"
#include "app/day/open_proposal.h"
#include "app/day/show_proposal.h"
#include "app/saving.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

const domain::Placement* placed(const std::vector<domain::Placement>& list, const MeetingId& id) {
    const auto found = std::ranges::find(list, id, &domain::Placement::meeting_id);
    return found == list.end() ? nullptr : &*found;
}

class Editor {
public:
    explicit Editor(OpenProposal& open) : open_(open) { open.row.edited.clear(); }

    Result<void> decide(const MeetingDecision& decision) {
        if (!known(decision.meeting_id)) return fail(FaultCode::not_found, {{"what", "meeting"}});
        domain::Placement place{decision.meeting_id, {}, {}, {}, false};
        const auto* told = placed(open_.ground.release().placements, decision.meeting_id);
        if (decision.action == ProposalAction::keep && told != nullptr) place = *told;
        if (decision.action == ProposalAction::put) {
            GYORYU_CHECK(within_event(decision));
            place.slot = decision.slot;
            place.table = decision.table;
            place.interpreter_id = decision.interpreter_id;
        }
        std::erase_if(open_.row.edited, [&](const auto& one) { return one.meeting_id == decision.meeting_id; });
        open_.row.edited.push_back(std::move(place));
        return {};
    }

    Result<void> take(const MeetingId& id) {
        const auto& offers = open_.row.offers;
        const auto found = std::ranges::find_if(offers, [&](const auto& one) { return one.place.meeting_id == id; });
        if (found == offers.end()) return fail(FaultCode::not_found, {{"what", "meeting"}});
        std::erase_if(open_.row.edited, [&](const auto& one) { return one.meeting_id == id; });
        open_.row.edited.push_back(found->place);
        return {};
    }

private:
    bool known(const MeetingId& id) const {
        return open_.ground.plan->planning.meeting_index.contains(id) ||
               std::ranges::find(open_.row.fresh, id, &domain::Meeting::id) != open_.row.fresh.end();
    }

    Result<void> within_event(const MeetingDecision& decision) const {
        const auto& planning = open_.ground.plan->planning;
        if (!decision.slot || *decision.slot > static_cast<int>(planning.problem.slots.size()) ||
            decision.table.value_or(1) > static_cast<int>(planning.problem.tables.size()))
            return fail(FaultCode::slot_outside_event);
        if (decision.interpreter_id && !planning.interpreter_index.contains(*decision.interpreter_id))
            return fail(FaultCode::not_found, {{"what", "interpreter"}});
        return {};
    }

    OpenProposal& open_;
};

}  // namespace

Result<Proposal> edit_proposal(Context& context, const ProposalId& id, std::int64_t expected_revision,
                               const ProposalEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Proposal> {
        GYORYU_TRY(open, open_proposal(context, tx, id, expected_revision));
        GYORYU_CHECK(Checks::of(edit).done());
        Editor editor(open);
        for (const auto& decision : edit.decisions) GYORYU_CHECK(editor.decide(decision));
        for (const auto& offer : edit.offers) GYORYU_CHECK(editor.take(offer));
        GYORYU_CHECK(may_be_told(context, open));
        GYORYU_TRY(saved, store::update(tx, open.row, expected_revision));
        return show_proposal(open.ground, saved);
    });
}

}  // namespace gyoryu::app
