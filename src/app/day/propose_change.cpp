#include "app/day/propose_change.h"

#include "app/checks.h"
#include "app/day/meeting_ideas.h"
#include "app/day/show_proposal.h"
#include "app/saving.h"
#include "planning/day_facts.h"
#include "planning/day_repair.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::size_t alternatives_most = 6;
/// Proposals nobody accepted are forgotten after so many newer ones of the event.
constexpr std::int64_t open_proposals_most = 200;

struct Made {
    DayGround ground;
    domain::DayProposal proposal;
};

Result<void> refuse_kept_apart(store::Transaction& tx, const domain::Event& event, const domain::DayFacts& facts) {
    if (facts.with_ids.empty() || !facts.participant_id) return {};
    Checks checks;
    for (const auto& rule : store::select_where<domain::PairRule>(tx, store::where("event_id", event.id),
                                                                  store::where("rule", domain::PairDecision::never))) {
        for (std::size_t i = 0; i < facts.with_ids.size(); ++i) {
            const auto& other = facts.with_ids[i];
            const bool this_pair = (rule.seller_id == facts.participant_id && rule.buyer_id == other) ||
                                   (rule.buyer_id == facts.participant_id && rule.seller_id == other);
            if (this_pair) checks.add("/with_ids/" + std::to_string(i), "pair_never");
        }
    }
    return checks.done();
}

Result<Made> make(Context& context, store::Transaction& tx, const EventId& id, const ProposalRequest& request) {
    GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
    GYORYU_CHECK(Checks::of(request).done());
    GYORYU_TRY(ground, day_ground(context.services, tx, event));
    auto matter = ground.matter(request, request.way);
    GYORYU_TRY(facts, planning::resolved(matter, ground.now));
    matter.facts = facts;
    GYORYU_CHECK(refuse_kept_apart(tx, event, facts));
    auto& ids = context.services.ids;
    GYORYU_TRY(proposal,
               planning::propose(matter, meeting_ideas(tx, ground, facts), [&] { return ids.next<MeetingId>(); }));
    proposal.id = ids.next<ProposalId>();
    proposal.event_id = event.id;
    proposal.base_release_id = ground.release().id;
    proposal.created_at = context.services.clock.now();
    return Made{std::move(ground), std::move(proposal)};
}

void forget_old(store::Transaction& tx, const EventId& event) {
    const auto rows = tx.query(
        "SELECT id FROM day_proposals WHERE event_id = $1 AND state <> 'accepted' ORDER BY created_at DESC, id DESC "
        "LIMIT 1 OFFSET $2",
        {event.str(), open_proposals_most});
    if (rows.empty()) return;
    store::erase_where<domain::DayProposal>(tx, store::where("event_id", event),
                                            store::where_not("state", domain::ProposalState::accepted),
                                            store::at_most("id", ProposalId(store::text_of(rows[0][0]))));
}

}  // namespace

Result<Proposal> propose_change(Context& context, const EventId& id, const ProposalRequest& request) {
    // The repair is worked out before the write begins: others need not wait for it.
    GYORYU_TRY(made, context.services.database.read(
                         [&](store::Transaction& tx) -> Result<Made> { return make(context, tx, id, request); }));
    GYORYU_CHECK(save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
        GYORYU_TRY(event, reach_event(context, tx, made.ground.event.id, Need::organise));
        forget_old(tx, event.id);
        store::insert(tx, made.proposal);
        return {};
    }));
    return show_proposal(made.ground, made.proposal);
}

Result<Proposal> get_proposal(Context& context, const ProposalId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Proposal> {
        GYORYU_TRY(reached, reach_proposal(context, tx, id, Need::read));
        GYORYU_TRY(ground, ground_of(context.services, tx, reached.event, reached.row));
        return show_proposal(ground, reached.row);
    });
}

Result<MeetingAlternatives> proposal_alternatives(Context& context, const ProposalId& id, const MeetingId& meeting) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<MeetingAlternatives> {
        GYORYU_TRY(reached, reach_proposal(context, tx, id, Need::read));
        GYORYU_TRY(ground, ground_of(context.services, tx, reached.event, reached.row));
        if (ground.superseded) return fail(FaultCode::proposal_outdated);
        const auto matter = ground.matter(reached.row.facts, reached.row.way);
        GYORYU_TRY(places, planning::alternatives(matter, reached.row, meeting, alternatives_most));
        return MeetingAlternatives{meeting, std::move(places)};
    });
}

Result<void> discard_proposal(Context& context, const ProposalId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
        GYORYU_TRY(reached, reach_proposal(context, tx, id, Need::organise));
        if (reached.row.state != domain::ProposalState::open) return fail(FaultCode::proposal_outdated);
        reached.row.state = domain::ProposalState::discarded;
        GYORYU_CHECK(store::update(tx, std::move(reached.row), expected_revision));
        return {};
    });
}

}  // namespace gyoryu::app
