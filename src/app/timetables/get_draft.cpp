#include "app/timetables/get_draft.h"

#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"

namespace gyoryu::app {

Result<Draft> get_draft(Context& context, const DraftId& draft) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Draft> {
        GYORYU_TRY(reached, reach_draft(context, tx, draft, Need::read));
        return show_draft(context, tx, reached.event, reached.row);
    });
}

}  // namespace gyoryu::app
