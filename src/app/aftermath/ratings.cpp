#include "app/aftermath/ratings.h"

#include "app/checks.h"
#include "app/partners/reach_me.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/after_tables.h"
#include "store/record.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using domain::ParticipantSide;

domain::Names names_of(store::Transaction& tx, const ParticipantId& id) {
    const auto participant = store::find<domain::Participant>(tx, store::where("id", id));
    if (!participant) return {};
    const auto one = store::find<domain::Organisation>(tx, store::where("id", participant->organisation_id));
    return one ? one->names : domain::Names{};
}

/// Own meetings of the newest release whose slot has ended.
std::vector<OwnRating> over(store::Transaction& tx, const Me& me, base::Instant now) {
    std::vector<OwnRating> items;
    const auto releases =
        store::select<domain::Release>(tx, {{store::where("event_id", me.event.id)}, {{"number", true}}, 1});
    if (releases.empty()) return items;
    const auto& release = releases.front();
    std::map<MeetingId, domain::Slot> slots;
    for (const auto& placement : release.placements)
        if (placement.slot && *placement.slot <= static_cast<int>(release.slots.size()))
            slots[placement.meeting_id] = release.slots[static_cast<std::size_t>(*placement.slot - 1)];
    for (const auto& meeting : release.meetings) {
        const auto slot = slots.find(meeting.id);
        const bool own = meeting.seller_id == me.participant.id || meeting.buyer_id == me.participant.id;
        if (!own || slot == slots.end()) continue;
        if (now < base::to_instant(slot->second.day, slot->second.ends, me.event.time_zone)) continue;
        const auto& partner = meeting.seller_id == me.participant.id ? meeting.buyer_id : meeting.seller_id;
        OwnRating one{meeting.id, names_of(tx, partner), slot->second.day, 0, {}};
        const auto said = store::find<domain::MeetingRating>(tx, store::where("meeting_id", meeting.id),
                                                             store::where("side", me.participant.side));
        if (said) one.rating = said->rating, one.remark = said->remark;
        items.push_back(std::move(one));
    }
    std::ranges::sort(items, {}, [](const OwnRating& one) { return std::tuple(one.day, one.meeting_id); });
    return items;
}

/// What the two organisations think of having met, for the next event: the newest word counts.
void remember(store::Transaction& tx, const domain::Event& event, const domain::MeetingRating& said) {
    const auto seller = store::find<domain::Participant>(tx, store::where("id", said.seller_id));
    const auto buyer = store::find<domain::Participant>(tx, store::where("id", said.buyer_id));
    if (!seller || !buyer) return;
    domain::PastMeeting past{event.workspace_id, seller->organisation_id, buyer->organisation_id, 0, 0};
    const auto before =
        store::find<domain::PastMeeting>(tx, store::where("workspace_id", event.workspace_id),
                                         store::where("seller_organisation_id", past.seller_organisation_id),
                                         store::where("buyer_organisation_id", past.buyer_organisation_id));
    if (before) past = *before;
    (said.side == ParticipantSide::seller ? past.seller_rating : past.buyer_rating) = said.rating;
    store::put(tx, past);
}

}  // namespace

Result<OwnRatings> my_ratings(Context& context) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<OwnRatings> {
        GYORYU_TRY(me, reach_me(context, tx));
        return OwnRatings{over(tx, me, context.services.clock.now())};
    });
}

Result<OwnRatings> rate_meeting(Context& context, const MeetingId& id, const RatingEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnRatings> {
        GYORYU_TRY(me, reach_me(context, tx));
        GYORYU_CHECK(Checks::of(edit).done());
        const auto now = context.services.clock.now();
        const auto items = over(tx, me, now);
        if (std::ranges::find(items, id, &OwnRating::meeting_id) == items.end())
            return fail(FaultCode::not_found, {{"what", "meeting"}});
        GYORYU_TRY(meeting, store::get<domain::Meeting>(tx, id));
        const domain::MeetingRating said{me.event.id,      id,          me.participant.side, meeting.seller_id,
                                         meeting.buyer_id, edit.rating, edit.remark,         now};
        store::put(tx, said);
        remember(tx, me.event, said);
        notices.push_back({me.event.workspace_id, me.event.id, "meeting_rating", id.str(), 1});
        return OwnRatings{over(tx, me, now)};
    });
}

Result<Ratings> list_ratings(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Ratings> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        std::map<MeetingId, RatedMeeting> by_meeting;
        for (const auto& said : store::select_where<domain::MeetingRating>(tx, store::where("event_id", event.id))) {
            auto [at, fresh] = by_meeting.try_emplace(said.meeting_id);
            auto& one = at->second;
            if (fresh) {
                one.meeting_id = said.meeting_id;
                one.seller = names_of(tx, said.seller_id);
                one.buyer = names_of(tx, said.buyer_id);
            }
            const bool seller = said.side == ParticipantSide::seller;
            (seller ? one.seller_rating : one.buyer_rating) = said.rating;
            (seller ? one.seller_remark : one.buyer_remark) = said.remark;
        }
        Ratings ratings;
        for (auto& [meeting, one] : by_meeting) ratings.items.push_back(std::move(one));
        const auto worst = [](const RatedMeeting& one) {
            const int seller = one.seller_rating == 0 ? 9 : one.seller_rating;
            const int buyer = one.buyer_rating == 0 ? 9 : one.buyer_rating;
            return std::tuple(std::min(seller, buyer), one.meeting_id);
        };
        std::ranges::sort(ratings.items, {}, worst);
        return ratings;
    });
}

}  // namespace gyoryu::app
