#include "app/participants/get_participant.h"

#include "app/participants/roster.h"
#include "app/reach.h"

namespace gyoryu::app {

Result<Participant> get_participant(Context& context, const ParticipantId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Participant> {
        GYORYU_TRY(reached, reach_participant(context, tx, id, Need::read));
        return participant_views(tx, reached.event.id, {&reached.row, 1}).front();
    });
}

}  // namespace gyoryu::app
