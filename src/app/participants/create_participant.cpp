#include "app/participants/create_participant.h"

#include "app/audit/audit.h"
#include "app/events/get_structure.h"
#include "app/index.h"
#include "app/organisations/create_organisation.h"
#include "app/participants/participant_rules.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "store/record.h"

namespace gyoryu::app {

Result<OrganisationId> organisation_for(Context& context, store::Transaction& tx, Notices& notices,
                                        const WorkspaceId& workspace, const ParticipantEdit& edit) {
    if (edit.new_organisation) return add_organisation(context, tx, notices, workspace, *edit.new_organisation).id;
    const OrganisationId id(edit.organisation_id);
    const auto found = store::find<domain::Organisation>(tx, store::where("id", id));
    if (found && found->workspace_id == workspace) return id;
    // Of another workspace or of none: nobody may tell the difference.
    Checks checks;
    checks.add("/organisation_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    return id;
}

Result<domain::Participant> add_participant(Context& context, store::Transaction& tx, Notices& notices,
                                            const domain::Event& event, const ParticipantEdit& edit) {
    GYORYU_CHECK(check_participant(edit, structure_of(tx, event.id)).done());
    if (store::count_where<domain::Participant>(tx, store::where("event_id", event.id)) >= participants_max)
        return fail(FaultCode::limit_reached, {{"max", std::to_string(participants_max)}});
    domain::Participant participant;
    participant.id = context.services.ids.next<ParticipantId>();
    participant.event_id = event.id;
    participant.code = edit.code.empty() ? next_code(tx, event.id, edit.side) : edit.code;
    apply(edit, participant);
    GYORYU_CHECK(refuse_duplicates(tx, participant));
    GYORYU_TRY(organisation, organisation_for(context, tx, notices, event.workspace_id, edit));
    participant.organisation_id = organisation;
    store::insert(tx, participant);
    index_row(tx, event.workspace_id, participant);
    audit_created(context, tx, {event.workspace_id, "create_participant", "participant", participant.id.str()},
                  participant);
    notices.push_back({event.workspace_id, event.id, "participant", participant.id.str(), participant.revision});
    return participant;
}

Result<Participant> create_participant(Context& context, const EventId& id, const ParticipantEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Participant> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_TRY(participant, add_participant(context, tx, notices, event, edit));
        return participant_views(tx, event.id, {&participant, 1}).front();
    });
}

}  // namespace gyoryu::app
