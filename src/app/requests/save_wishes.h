#pragma once

#include "app/meetings/sync_meetings.h"
#include "app/saving.h"
#include "domain/event.h"

namespace gyoryu::app {

/// Runs `f(tx, notices, event, pair)`, which changes wishes, sets `event` and, for a decision, `pair`; brings the
/// meetings of the event after it in the same transaction; tells of both after the commit.
template <class F>
auto save_wishes(Context& context, F&& f) {
    MeetingsSynced synced;
    domain::Event event;
    auto answer = save(context, [&](store::Transaction& tx, Notices& notices) {
        synced = {};
        std::optional<PairChange> pair;
        auto changed = f(tx, notices, event, pair);
        if (changed) synced = sync_meetings(context, tx, event, pair);
        return changed;
    });
    if (answer) announce_meetings(context, event, synced);
    return answer;
}

}  // namespace gyoryu::app
