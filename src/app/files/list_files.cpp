#include "app/files/list_files.h"

#include "app/checks.h"
#include "app/files/file_gate.h"

namespace gyoryu::app {

Result<List<StoredFile>> list_files(Context& context, const FileOwner& owner) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<StoredFile>> {
        GYORYU_CHECK(Checks::of(owner).done());
        GYORYU_CHECK(reach_owner_to_write(context, tx, owner));
        List<StoredFile> list;
        for (const auto& file : files_of(tx, owner)) list.items.push_back(view_of(file));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

}  // namespace gyoryu::app
