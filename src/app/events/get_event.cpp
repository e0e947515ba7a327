#include "app/events/get_event.h"

#include "app/reach.h"

namespace gyoryu::app {

Result<domain::Event> get_event(Context& context, const EventId& event) {
    return context.services.database.read(
        [&](store::Transaction& tx) { return reach_event(context, tx, event, Need::read); });
}

}  // namespace gyoryu::app
