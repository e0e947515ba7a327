#include "app/day/day_ground.h"

#include "app/day/day_clock.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

planning::DayMatter DayGround::matter(const domain::DayFacts& facts, domain::RepairWay way) const {
    return {*plan, release(), log, facts, way, first_ahead};
}

Result<DayGround> day_ground(Services& services, store::Transaction& tx, const domain::Event& event) {
    DayGround ground;
    ground.event = event;
    ground.told = newest_told(services, tx, event.id);
    if (ground.told == nullptr) return fail(FaultCode::not_released);
    GYORYU_TRY(plan, plan_of(services, tx, event));
    ground.plan = plan;
    const store::Select select{{store::where("event_id", event.id), store::where("lifted", false)}, {{"number"}}};
    for (auto& one : store::select<domain::DayChange>(tx, select)) ground.log.push_back(std::move(one.facts));
    ground.now = event_now(services, tx, event.id);
    ground.first_ahead = planning::first_slot_ahead(plan->snapshot.structure, event.time_zone, ground.now);
    return ground;
}

Result<DayGround> ground_of(Services& services, store::Transaction& tx, const domain::Event& event,
                            const domain::DayProposal& proposal) {
    GYORYU_TRY(ground, day_ground(services, tx, event));
    ground.superseded = ground.release().id != proposal.base_release_id;
    if (!ground.superseded) return std::move(ground);
    ground.told = services.planning->find_release(proposal.base_release_id);
    if (ground.told == nullptr) {
        GYORYU_TRY(release, store::get<domain::Release>(tx, proposal.base_release_id));
        ground.told = std::make_shared<const ToldRelease>(std::move(release));
    }
    return std::move(ground);
}

Result<InEvent<domain::DayProposal>> reach_proposal(const Context& context, store::Transaction& tx,
                                                    const ProposalId& id, Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto row = store::find<domain::DayProposal>(tx, store::where("id", id));
    if (!row) return fail(FaultCode::not_found, {{"what", "proposal"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, row->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, need, "proposal"));
    return InEvent<domain::DayProposal>{std::move(event), std::move(*row)};
}

}  // namespace gyoryu::app
