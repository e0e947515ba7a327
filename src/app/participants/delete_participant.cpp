#include "app/participants/delete_participant.h"

#include "app/participants/remove_participants.h"
#include "app/reach.h"
#include "app/registration/waiting_list.h"
#include "app/saving.h"

namespace gyoryu::app {

Result<void> delete_participant(Context& context, const ParticipantId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_participant(context, tx, id, Need::organise));
        reached.row.revision = expected_revision;
        const auto taken = taken_places(tx, reached.event.id);
        GYORYU_CHECK(remove_participants(context, tx, notices, reached.event, {reached.row}));
        return fill_freed_places(context, tx, notices, reached.event, taken);
    });
}

}  // namespace gyoryu::app
