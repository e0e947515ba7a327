#include "app/events/get_structure.h"

#include "app/reach.h"
#include "store/record.h"

namespace gyoryu::app {

domain::Structure structure_of(store::Transaction& tx, const EventId& event) {
    auto structure = store::find<domain::Structure>(tx, store::where("event_id", event));
    return structure ? std::move(*structure) : domain::Structure{event, {}, {}};
}

Result<Structure> get_structure(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Structure> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        auto structure = structure_of(tx, event.id);
        return Structure{
            structure.event_id, std::move(structure.slots), std::move(structure.tables), {}, structure.revision};
    });
}

}  // namespace gyoryu::app
