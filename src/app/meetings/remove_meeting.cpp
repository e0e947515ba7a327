#include "app/meetings/remove_meeting.h"

#include "store/record.h"

#include <set>

namespace gyoryu::app {

void remove_meetings(store::Transaction& tx, const domain::Event& event, const std::vector<domain::Meeting>& meetings) {
    if (meetings.empty()) return;
    std::set<domain::MeetingId> gone;
    for (const auto& one : meetings) gone.insert(one.id);
    store::erase_where<domain::Meeting>(tx, store::one_of("id", gone));
    for (auto& other : store::select_where<domain::Meeting>(tx, store::where("event_id", event.id))) {
        const auto dropped =
            std::erase_if(other.after_ids, [&](const domain::MeetingId& id) { return gone.contains(id); });
        if (dropped > 0) (void)store::update(tx, other, other.revision);
    }
}

}  // namespace gyoryu::app
