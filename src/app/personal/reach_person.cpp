#include "app/personal/reach_person.h"

#include "store/record.h"

namespace gyoryu::app {

namespace {

std::optional<EventId> event_of(store::Transaction& tx, domain::PersonKind kind, const std::string& id) {
    if (kind == domain::PersonKind::interpreter) {
        if (const auto one = store::find<domain::Interpreter>(tx, store::where("id", id))) return one->event_id;
    } else if (const auto one = store::find<domain::Participant>(tx, store::where("id", id))) {
        return one->event_id;
    }
    return std::nullopt;
}

}  // namespace

Result<domain::Event> reach_person(const Context& context, store::Transaction& tx, domain::PersonKind kind,
                                   const std::string& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    const auto what = boost::describe::enum_to_string(kind, "person");
    const auto event_id = event_of(tx, kind, id);
    if (!event_id) return fail(FaultCode::not_found, {{"what", what}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, *event_id));
    if (domain::may_read_personal_timetable(context.actor, event.workspace_id, event.id, kind, id)) return event;
    const bool member = domain::may_read_workspace(context.actor, event.workspace_id);
    if (member) return fail(FaultCode::forbidden);
    return fail(FaultCode::not_found, {{"what", what}});
}

}  // namespace gyoryu::app
