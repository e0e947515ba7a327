#include "app/rehearsals/list_rehearsals.h"

#include "app/rehearsals/rehearsal_rows.h"
#include "store/record.h"
#include "store/rehearsal_tables.h"

namespace gyoryu::app {

Result<List<Rehearsal>> list_rehearsals(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Rehearsal>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        List<Rehearsal> list;
        const store::Select newest_first{{store::where("source_event_id", event.id), store::is_null("deleted_at")},
                                         {{"number", true}},
                                         list_limit_max};
        for (const auto& row : store::select<domain::Rehearsal>(tx, newest_first))
            list.items.push_back(show_rehearsal(tx, row));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<Rehearsal> get_rehearsal(Context& context, const RehearsalId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Rehearsal> {
        GYORYU_TRY(row, reach_rehearsal(context, tx, id, Need::read));
        return show_rehearsal(tx, row);
    });
}

}  // namespace gyoryu::app
