#include "app/personal/personal_timetable.h"

#include "app/personal/reach_person.h"

namespace gyoryu::app {

namespace {

Result<Personal> timetable_of_person(Context& context, PersonKey key) {
    if (!key.zone.empty() && !base::is_zone(key.zone)) return fail(FaultCode::unknown_zone);
    return context.services.database.read([&](store::Transaction& tx) -> Result<Personal> {
        GYORYU_TRY(event, reach_person(context, tx, key.kind, key.id));
        return personal_of(load_around(context.services, tx, event, key.kind, key.id), key);
    });
}

}  // namespace

Result<Personal> participant_timetable(Context& context, const ParticipantId& participant, const std::string& zone) {
    return timetable_of_person(context, {domain::PersonKind::participant, participant.str(), zone});
}

Result<Personal> interpreter_timetable(Context& context, const InterpreterId& interpreter, const std::string& zone) {
    return timetable_of_person(context, {domain::PersonKind::interpreter, interpreter.str(), zone});
}

Result<Personal> my_timetable(Context& context, const std::string& zone) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return timetable_of_person(context, {person->kind, person->person_id, zone});
}

}  // namespace gyoryu::app
