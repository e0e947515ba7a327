#include "app/timetables/list_drafts.h"

#include "app/listed.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"

namespace gyoryu::app {

Result<List<DraftBrief>> list_drafts(Context& context, const EventId& event, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<DraftBrief>> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::read));
        const store::Select select{{store::where("event_id", reached.id)}, {{"number", true}}};
        GYORYU_TRY(page, page_of<domain::Draft>(tx, select, query));
        List<DraftBrief> list{{}, std::move(page.next_cursor), page.total};
        for (const auto& draft : page.items) list.items.push_back(brief_of(draft));
        return list;
    });
}

}  // namespace gyoryu::app
