#include "app/files/upload_file.h"

#include "app/aftermath/archive.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/files/file_gate.h"
#include "app/saving.h"

namespace gyoryu::app {

Result<StoredFile> upload_file(Context& context, const FileOwner& owner, const FileLabel& label,
                               std::string_view bytes) {
    GYORYU_CHECK(Checks::of(owner).done());
    // Who may not hand in learns nothing from how the file is looked into.
    GYORYU_CHECK(context.services.database.read(
        [&](store::Transaction& tx) { return reach_owner_to_write(context, tx, owner); }));
    GYORYU_TRY(inspected, inspect_upload(label, bytes));
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<StoredFile> {
        GYORYU_TRY(place, reach_owner_to_write(context, tx, owner));
        if (place.event_id) GYORYU_CHECK(refuse_archived(tx, *place.event_id));
        GYORYU_TRY(file, keep_file(context, tx, place, inspected));
        audit_done(context, tx, {place.workspace_id, "upload_file", "stored_file", file.id.str()},
                   {{"kind", "", boost::describe::enum_to_string(file.kind, "")}, {"sha256", "", file.sha256}});
        notices.push_back({place.workspace_id, place.event_id, "stored_file", file.id.str(), file.revision});
        return view_of(file);
    });
}

}  // namespace gyoryu::app
