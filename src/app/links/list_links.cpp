#include "app/links/list_links.h"

#include "app/links/link_rows.h"
#include "app/listed.h"
#include "app/reach.h"

namespace gyoryu::app {

Result<List<Link>> list_links(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Link>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(page, store::page<domain::Link>(tx, {{store::where("event_id", event.id)}, {{"created_at", true}}},
                                                   query.cursor, query.limit));
        List<Link> list{{}, page.next_cursor, page.total};
        for (const auto& link : page.items) list.items.push_back(view_of(link));
        return list;
    });
}

}  // namespace gyoryu::app
