#include "app/day/check_in.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/day/badge_codes.h"
#include "app/day/day_clock.h"
#include "app/day/record_check_in.h"
#include "app/participants/create_participant.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Result<PersonRef> person_in(store::Transaction& tx, const domain::Event& event, const CheckInEdit& edit) {
    std::optional<PersonRef> person;
    if (!edit.code.empty()) person = person_of_badge(tx, event.id, edit.code);
    if (edit.code.empty()) person = PersonRef{edit.person_kind, edit.person_id};
    if (!person || !is_person_of(tx, event.id, *person)) return fail(FaultCode::not_found, {{"what", "person"}});
    return *person;
}

Notice check_in_notice(const domain::Event& event, const domain::CheckIn& one) {
    return {event.workspace_id, event.id, "check_in", one.id.str(), 1};
}

ParticipantEdit participant_edit(const domain::Event& event, const WalkInEdit& edit) {
    ParticipantEdit participant;
    participant.side = edit.side;
    participant.new_organisation = OrganisationEdit{};
    participant.new_organisation->names = edit.names;
    participant.new_organisation->country = edit.country;
    participant.new_organisation->sample = event.sample;
    participant.contact_name = edit.contact_name;
    participant.email = edit.email;
    participant.phone = edit.phone;
    participant.languages = edit.languages;
    return participant;
}

}  // namespace

Result<CheckInResult> check_in(Context& context, const EventId& id, const CheckInEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<CheckInResult> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_TRY(person, person_in(tx, event, edit));
        const Sighting sighting{edit.client_id, person, edit.at, domain::CheckInSource::desk, edit.device};
        auto result = record_check_in(context, tx, event, sighting);
        notices.push_back(check_in_notice(event, result.check_in));
        return result;
    });
}

Result<domain::CheckIn> undo_check_in(Context& context, const domain::CheckInId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::CheckIn> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        auto row = store::find<domain::CheckIn>(tx, store::where("id", id));
        if (!row) return fail(FaultCode::not_found, {{"what", "check_in"}});
        GYORYU_TRY(event, store::get<domain::Event>(tx, row->event_id));
        GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "check_in"));
        row->undone = true;
        GYORYU_CHECK(store::overwrite(tx, *row));
        audit_done(context, tx, {event.workspace_id, "undo_check_in", "check_in", id.str()});
        notices.push_back(check_in_notice(event, *row));
        return std::move(*row);
    });
}

// One transaction: cut short between the two, a device that asks again would make a second participant.
Result<CheckInResult> register_walk_in(Context& context, const EventId& id, const WalkInEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<CheckInResult> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        Sighting sighting{edit.client_id, {}, edit.at, domain::CheckInSource::desk, edit.device};
        if (const auto known = store::find<domain::CheckIn>(tx, store::where("event_id", event.id),
                                                            store::where("client_id", edit.client_id))) {
            sighting.person = {known->person_kind, known->person_id};
        } else {
            GYORYU_TRY(made, add_participant(context, tx, notices, event, participant_edit(event, edit)));
            sighting.person = {domain::PersonKind::participant, made.id.str()};
        }
        auto result = record_check_in(context, tx, event, sighting);
        notices.push_back(check_in_notice(event, result.check_in));
        return result;
    });
}

}  // namespace gyoryu::app
