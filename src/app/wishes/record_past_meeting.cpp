#include "app/wishes/record_past_meeting.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/wishes/get_pair.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Pair> record_past_meeting(Context& context, const EventId& id, const ParticipantId& seller,
                                 const ParticipantId& buyer, const PastMeetingEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Pair> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_CHECK(pair_of(context, tx, event, seller, buyer));
        GYORYU_TRY(sells, store::get<domain::Participant>(tx, seller));
        GYORYU_TRY(buys, store::get<domain::Participant>(tx, buyer));
        const domain::PastMeeting after{event.workspace_id, sells.organisation_id, buys.organisation_id,
                                        edit.seller_rating, edit.buyer_rating};
        const auto workspace = store::where("workspace_id", event.workspace_id);
        const auto seller_side = store::where("seller_organisation_id", after.seller_organisation_id);
        const auto buyer_side = store::where("buyer_organisation_id", after.buyer_organisation_id);
        const auto before = store::find<domain::PastMeeting>(tx, workspace, seller_side, buyer_side);
        if (edit.met)
            store::put(tx, after);
        else
            store::erase_where<domain::PastMeeting>(tx, workspace, seller_side, buyer_side);
        const std::string pair_id = seller.str() + "/" + buyer.str();
        const AuditSubject subject{event.workspace_id, "record_past_meeting", "pair", pair_id};
        if (!edit.met && before)
            audit_deleted(context, tx, subject, *before);
        else if (edit.met)
            audit_changed(context, tx, subject, before.value_or(domain::PastMeeting{}), after);
        notices.push_back({event.workspace_id, event.id, "pair", pair_id, 1});
        return pair_of(context, tx, event, seller, buyer);
    });
}

}  // namespace gyoryu::app
