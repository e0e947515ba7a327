#include "app/timetables/load_snapshot.h"

#include "app/blocks/blocked_slots.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

planning::Snapshot load_snapshot(store::Transaction& tx, const domain::Event& event) {
    planning::Snapshot snapshot;
    snapshot.event = event;
    const auto of_event = store::where("event_id", event.id);
    if (auto structure = store::find<domain::Structure>(tx, of_event)) snapshot.structure = std::move(*structure);
    snapshot.structure.event_id = event.id;
    snapshot.participants = store::select_where<domain::Participant>(tx, of_event);
    snapshot.interpreters = store::select_where<domain::Interpreter>(tx, of_event);
    snapshot.meetings = store::select_where<domain::Meeting>(tx, of_event);
    block_out(blocks_of(tx, event.id), snapshot.structure.slots, snapshot.participants, snapshot.interpreters);
    std::set<domain::OrganisationId> needed;
    for (const auto& one : snapshot.participants) needed.insert(one.organisation_id);
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", needed)))
        snapshot.organisations.emplace(one.id, std::move(one));
    return snapshot;
}

std::string state_of(store::Transaction& tx, const domain::Event& event) {
    const auto rows = tx.query(
        "SELECT COALESCE((SELECT MAX(revision) FROM structures WHERE event_id = $1), 0), "
        "(SELECT COUNT(*) FROM participants WHERE event_id = $1), "
        "(SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM participants WHERE event_id = $1), "
        "(SELECT MAX(id) FROM participants WHERE event_id = $1), "
        "(SELECT COUNT(*) FROM interpreters WHERE event_id = $1), "
        "(SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM interpreters WHERE event_id = $1), "
        "(SELECT MAX(id) FROM interpreters WHERE event_id = $1), "
        "(SELECT COUNT(*) FROM meetings WHERE event_id = $1), "
        "(SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM meetings WHERE event_id = $1), "
        "(SELECT MAX(id) FROM meetings WHERE event_id = $1), "
        "(SELECT COUNT(*) FROM event_blocks WHERE event_id = $1), "
        "(SELECT CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM event_blocks WHERE event_id = $1), "
        "(SELECT MAX(id) FROM event_blocks WHERE event_id = $1), "
        "(SELECT CAST(COALESCE(SUM(o.revision), 0) AS BIGINT) FROM participants p "
        "JOIN organisations o ON o.id = p.organisation_id WHERE p.event_id = $1)",
        {event.id.str()});
    std::string state = event.id.str() + ":" + std::to_string(event.revision);
    for (const auto& cell : rows[0]) {
        state += ':';
        if (const auto* number = std::get_if<std::int64_t>(&cell))
            state += std::to_string(*number);
        else if (const auto* text = std::get_if<std::string>(&cell))
            state += *text;
    }
    return state;
}

}  // namespace gyoryu::app
