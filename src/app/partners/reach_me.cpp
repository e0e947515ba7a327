#include "app/partners/reach_me.h"

#include "store/record.h"

namespace gyoryu::app {

Result<Me> reach_me(const Context& context, store::Transaction& tx) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    if (person->kind != domain::PersonKind::participant) return fail(FaultCode::forbidden);
    GYORYU_TRY(participant, store::get<domain::Participant>(tx, ParticipantId(person->person_id)));
    if (participant.event_id != person->event_id) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
    return Me{std::move(event), std::move(participant)};
}

Result<Me> reach_taking_part(const Context& context, store::Transaction& tx) {
    GYORYU_TRY(me, reach_me(context, tx));
    if (me.participant.status == domain::ParticipantStatus::withdrawn) return fail(FaultCode::forbidden);
    return std::move(me);
}

Result<domain::Participant> reach_partner(store::Transaction& tx, const Me& me, const ParticipantId& id) {
    auto found = store::find<domain::Participant>(tx, store::where("id", id), store::where("event_id", me.event.id));
    const bool is_partner = found && found->side != me.participant.side &&
                            found->organisation_id != me.participant.organisation_id &&
                            found->status != domain::ParticipantStatus::withdrawn;
    if (!is_partner) return fail(FaultCode::not_found, {{"what", "participant"}});
    return std::move(*found);
}

}  // namespace gyoryu::app
