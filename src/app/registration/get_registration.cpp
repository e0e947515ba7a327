#include "app/registration/get_registration.h"

#include "app/reach.h"
#include "app/registration/registration_rows.h"

namespace gyoryu::app {

Result<EventRegistration> get_registration(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<EventRegistration> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_TRY(published, published_of(tx, event.id));
        return EventRegistration{published.registration, public_url(context.services, published.workspace, event)};
    });
}

}  // namespace gyoryu::app
