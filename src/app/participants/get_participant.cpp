#include "app/participants/get_participant.h"

#include "app/participants/roster.h"
#include "app/reach.h"

namespace gyoryu::app {

Result<Participant> get_participant(Context& context, const ParticipantId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Participant> {
        GYORYU_TRY(reached, reach_participant(context, tx, id, Need::read));
        auto views = participant_views(tx, reached.event.id, {&reached.row, 1});
        hide_contacts(context, reached.event.workspace_id, views);
        return std::move(views.front());
    });
}

}  // namespace gyoryu::app
