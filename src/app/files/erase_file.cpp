#include "app/files/erase_file.h"

#include "app/audit/audit.h"
#include "app/files/file_gate.h"
#include "app/reach.h"
#include "app/saving.h"

namespace gyoryu::app {

namespace {

Result<void> may_erase(const Context& context, store::Transaction& tx, const domain::StoredFile& file) {
    if (file.owner_kind == domain::StoredFileOwner::ledger_entry) return fail(FaultCode::forbidden);
    if (file.owner_kind == domain::StoredFileOwner::application)
        return allow(context, file.workspace_id, Need::organise, "file");
    GYORYU_CHECK(reach_owner_to_write(context, tx, {file.owner_kind, file.owner_id}));
    return {};
}

}  // namespace

Result<void> erase_file(Context& context, const domain::StoredFileId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(file, reach_file_to_read(context, tx, id));
        GYORYU_CHECK(may_erase(context, tx, file));
        if (file.erased_at) return {};
        GYORYU_TRY(erased, erase_content(context, tx, file));
        audit_done(context, tx, {file.workspace_id, "erase_file", "stored_file", id.str()},
                   {{"sha256", erased.sha256, ""}});
        notices.push_back({file.workspace_id, file.event_id, "stored_file", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
