#include "app/wishes/get_pair.h"

#include "app/reach.h"
#include "app/reader.h"
#include "app/wishes/suggestion_source.h"
#include "app/wishes/waiting_asks.h"
#include "app/wishes/wish_list.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

using domain::ParticipantSide;

bool has(const WishList& wishes, const ParticipantId& id, ParticipantSide side) {
    return wishes.index.contains(id) && wishes.person(id).side == side;
}

std::optional<PastRating> past_of(const WishList& wishes, const ParticipantId& seller, const ParticipantId& buyer) {
    for (const auto& one : wishes.past)
        if (one.seller_organisation_id == wishes.person(seller).organisation_id &&
            one.buyer_organisation_id == wishes.person(buyer).organisation_id)
            return PastRating{one.seller_rating, one.buyer_rating};
    return std::nullopt;
}

}  // namespace

Result<Pair> pair_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                     const ParticipantId& seller, const ParticipantId& buyer) {
    const auto wishes = wish_list_of(tx, event);
    if (!has(wishes, seller, ParticipantSide::seller) || !has(wishes, buyer, ParticipantSide::buyer))
        return fail(FaultCode::not_found, {{"what", "participant"}});
    const auto found = wishes.entries.find({seller, buyer});
    const auto entry = found == wishes.entries.end() ? WishList::Entry{} : found->second;
    const auto strength =
        wishes.scorer().strength(wishes.person(seller), wishes.person(buyer), reader_of(context.lang));
    Pair pair{seller,
              buyer,
              entry.rule,
              entry.asked_by(),
              strength.value,
              told_reasons(strength.parts, context.lang),
              strength.needs_interpreter,
              strength.shared_languages,
              entry.seller_request,
              entry.buyer_request,
              waiting_between(waiting_asks_of(tx, event.id, context.services.clock.now()), seller, buyer),
              {},
              past_of(wishes, seller, buyer)};
    const auto meeting = store::find<domain::Meeting>(
        tx, store::where("event_id", event.id), store::where("seller_id", seller), store::where("buyer_id", buyer));
    if (meeting) pair.meeting_id = meeting->id;
    return pair;
}

Result<Pair> get_pair(Context& context, const EventId& id, const ParticipantId& seller, const ParticipantId& buyer) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Pair> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return pair_of(context, tx, event, seller, buyer);
    });
}

}  // namespace gyoryu::app
