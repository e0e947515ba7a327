#include "app/meetings/list_meetings.h"

#include "app/listed.h"
#include "app/reach.h"

#include <algorithm>

namespace gyoryu::app {

Result<List<domain::Meeting>> list_meetings(Context& context, const EventId& event, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Meeting>> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::read));
        auto limited = query;
        limited.limit = std::clamp(query.limit, 1, meetings_limit_max);
        return page_of<domain::Meeting>(tx, {{store::where("event_id", reached.id)}}, limited);
    });
}

}  // namespace gyoryu::app
