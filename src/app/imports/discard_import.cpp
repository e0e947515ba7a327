#include "app/imports/discard_import.h"

#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> discard_import(Context& context, const ImportId& id) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        GYORYU_TRY(import, store::get<domain::Import>(tx, id));
        GYORYU_TRY(event, store::get<domain::Event>(tx, import.event_id));
        GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "import"));
        store::erase_where<domain::Import>(tx, store::where("id", id));
        return {};
    });
}

}  // namespace gyoryu::app
