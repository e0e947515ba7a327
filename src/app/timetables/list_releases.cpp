#include "app/timetables/list_releases.h"

#include "app/listed.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_release.h"
#include "store/record.h"

namespace gyoryu::app {

Release show_release(const domain::Release& release, int newest_number) {
    return {release.id,          release.event_id,   release.number,  release.draft_id, release.released_at,
            release.released_by, release.placements, release.verdict, release.changes,  release.number < newest_number};
}

int newest_number(store::Transaction& tx, const EventId& event) {
    const auto rows = tx.query("SELECT COALESCE(MAX(number), 0) FROM releases WHERE event_id = $1", {event.str()});
    return static_cast<int>(store::integer_of(rows[0][0]));
}

Result<List<Release>> list_releases(Context& context, const EventId& event, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Release>> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::read));
        const store::Select select{{store::where("event_id", reached.id)}, {{"number", true}}};
        GYORYU_TRY(page, page_of<domain::Release>(tx, select, query));
        const int newest = newest_number(tx, reached.id);
        List<Release> list{{}, std::move(page.next_cursor), page.total};
        for (const auto& release : page.items) list.items.push_back(show_release(release, newest));
        return list;
    });
}

Result<Release> get_release(Context& context, const ReleaseId& release) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Release> {
        GYORYU_TRY(reached, reach_release(context, tx, release, Need::read));
        return show_release(reached.row, newest_number(tx, reached.event.id));
    });
}

}  // namespace gyoryu::app
