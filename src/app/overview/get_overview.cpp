#include "app/overview/get_overview.h"

#include "app/events/get_structure.h"
#include "app/overview/event_state.h"
#include "app/reach.h"
#include "domain/timetable.h"
#include "schema/read.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

/// `placed` of the verdict in the second column. Placements of a large event are long: they are not read for a count.
int placed_in(const store::Row& row) {
    const auto verdict = schema::from_text<domain::Verdict>(store::text_of(row[1]));
    return verdict ? verdict->placed : 0;
}

void add_timetables(store::Transaction& tx, EventState& state) {
    const std::string event = state.event.id.str();
    const auto releases =
        tx.query("SELECT number, verdict FROM releases WHERE event_id = $1 ORDER BY number DESC LIMIT 1", {event});
    const auto drafts =
        tx.query("SELECT number, verdict FROM drafts WHERE event_id = $1 ORDER BY updated_at DESC, number DESC LIMIT 1",
                 {event});
    state.drafts = static_cast<int>(store::count_where<domain::Draft>(tx, store::where("event_id", state.event.id)));
    if (!drafts.empty()) state.placed = placed_in(drafts[0]);
    if (releases.empty()) return;
    state.latest_release = static_cast<int>(store::integer_of(releases[0][0]));
    state.placed = placed_in(releases[0]);
}

}  // namespace

Result<Overview> get_overview(Context& context, const EventId& id) {
    domain::Programme programme;
    auto state = context.services.database.read([&](store::Transaction& tx) -> Result<EventState> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_TRY(found, store::get<domain::Programme>(tx, event.programme_id));
        programme = found;
        EventState read{event, structure_of(tx, event.id),  wish_list_of(tx, event), {}, 0,
                        0,     context.services.clock.now()};
        add_timetables(tx, read);
        return read;
    });
    if (!state) return fail(std::move(state).error());
    Overview overview;
    overview.event = state->event;
    const auto today = base::to_local(state->now, state->event.time_zone).day;
    overview.days_left = state->event.starts_on.days_since_epoch - today.days_since_epoch;
    overview.numbers = numbers_of(*state);
    overview.tasks = tasks_of(*state, overview.numbers, context.lang);
    overview.headline = headline_of(*state, overview.numbers, overview.tasks);
    overview.language_needs = language_needs_of(*state);
    overview.programme = std::move(programme);
    overview.latest_release = state->latest_release;
    overview.drafts = state->drafts;
    return overview;
}

}  // namespace gyoryu::app
