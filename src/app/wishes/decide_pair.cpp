#include "app/wishes/decide_pair.h"

#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/requests/save_wishes.h"
#include "app/wishes/get_pair.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

void store_rule(store::Transaction& tx, const domain::PairRule& rule) {
    if (rule.rule != domain::PairDecision::none) return store::put(tx, rule);
    store::erase_where<domain::PairRule>(tx, store::where("event_id", rule.event_id),
                                         store::where("seller_id", rule.seller_id),
                                         store::where("buyer_id", rule.buyer_id));
}

}  // namespace

Result<Pair> decide_pair(Context& context, const EventId& id, const ParticipantId& seller, const ParticipantId& buyer,
                         const PairEdit& edit) {
    domain::Event here;
    auto decided =
        save_wishes(context,
                    [&](store::Transaction& tx, Notices& notices, domain::Event& event,
                        std::optional<PairChange>& change) -> Result<Pair> {
                        GYORYU_TRY(reached, reach_event(context, tx, id, Need::organise));
                        event = reached;
                        here = event;
                        GYORYU_TRY(pair, pair_of(context, tx, event, seller, buyer));
                        const domain::PairRule before{event.id, seller, buyer, pair.rule};
                        const domain::PairRule after{event.id, seller, buyer, edit.rule};
                        store_rule(tx, after);
                        change = PairChange{seller, buyer, before.rule};
                        const std::string pair_id = seller.str() + "/" + buyer.str();
                        audit_changed(context, tx, {event.workspace_id, "decide_pair", "pair", pair_id}, before, after);
                        notices.push_back({event.workspace_id, event.id, "pair", pair_id, 1});
                        return pair;
                    });
    if (!decided) return decided;
    // Read again: the decision made or took away the meeting.
    return context.services.database.read(
        [&](store::Transaction& tx) { return pair_of(context, tx, here, seller, buyer); });
}

}  // namespace gyoryu::app
