#include "app/wishes/accept_suggestions.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/meetings/remove_meeting.h"
#include "app/meetings/sync_meetings.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/wishes/suggestion_source.h"
#include "store/record.h"

#include <map>
#include <set>

namespace gyoryu::app {

namespace {

using planning::PairIds;

/// Points by pair.
Result<std::map<PairIds, int>> wanted(const planning::Suggestions& found, const SuggestionOrder& order) {
    std::map<PairIds, int> pairs;
    if (order.all)
        for (const auto& one : found.pairs())
            if (one.chosen && !one.meets) pairs.emplace(one.pair, one.points);
    for (const auto& one : order.pairs) {
        const PairIds pair{one.seller_id, one.buyer_id};
        if (!found.knows(pair)) return fail(FaultCode::not_found, {{"what", "participant"}});
        if (found.excluded(pair)) return fail(FaultCode::not_found, {{"what", "suggestion"}});
        pairs.emplace(pair, found.points(pair));
    }
    return pairs;
}

domain::Meeting meeting_of(Context& context, const domain::Event& event, const PairIds& pair, int points) {
    domain::Meeting meeting;
    meeting.id = context.services.ids.next<MeetingId>();
    meeting.event_id = event.id;
    meeting.seller_id = pair.first;
    meeting.buyer_id = pair.second;
    meeting.priority = planning::priority_of_points(points);
    meeting.mode = event.default_mode;
    meeting.origin = domain::MeetingOrigin::organiser;
    return meeting;
}

SuggestedMeetings ids_of(const std::vector<domain::Meeting>& meetings) {
    SuggestedMeetings ids;
    for (const auto& one : meetings) ids.meeting_ids.push_back(one.id);
    return ids;
}

}  // namespace

Result<SuggestedMeetings> accept_suggestions(Context& context, const EventId& id, const SuggestionOrder& order) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<SuggestedMeetings> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(order).done());
        GYORYU_TRY(found, suggestions_of(context.services, tx, event, order.basis));
        GYORYU_TRY(pairs, wanted(*found, order));
        for (const auto& one : store::select_where<domain::Meeting>(tx, store::where("event_id", event.id)))
            pairs.erase({one.seller_id, one.buyer_id});
        std::vector<domain::Meeting> made;
        for (const auto& [pair, points] : pairs) made.push_back(meeting_of(context, event, pair, points));
        if (made.empty()) return SuggestedMeetings{};
        store::insert_all(tx, made);
        audit_done(context, tx, {event.workspace_id, "accept_suggestions", "event", event.id.str()},
                   {{"meetings", "", std::to_string(made.size())}});
        notices.push_back(meetings_notice(event));
        return ids_of(made);
    });
}

Result<SuggestedMeetings> withdraw_suggestions(Context& context, const EventId& id, const SuggestedMeetings& meetings) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<SuggestedMeetings> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(meetings).done());
        const std::set<MeetingId> asked(meetings.meeting_ids.begin(), meetings.meeting_ids.end());
        auto gone = store::select_where<domain::Meeting>(tx, store::where("event_id", event.id),
                                                         store::where("origin", domain::MeetingOrigin::organiser));
        std::erase_if(gone, [&](const domain::Meeting& one) { return one.revision != 1 || !asked.contains(one.id); });
        if (gone.empty()) return SuggestedMeetings{};
        remove_meetings(tx, event, gone);
        audit_done(context, tx, {event.workspace_id, "withdraw_suggestions", "event", event.id.str()},
                   {{"meetings", std::to_string(gone.size()), ""}});
        notices.push_back(meetings_notice(event));
        return ids_of(gone);
    });
}

}  // namespace gyoryu::app
