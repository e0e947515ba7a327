#include "app/files/download_file.h"

#include "app/files/file_gate.h"

namespace gyoryu::app {

Result<File> download_file(Context& context, const domain::StoredFileId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<File> {
        GYORYU_TRY(file, reach_file_to_read(context, tx, id));
        GYORYU_TRY(bytes, content_of(tx, file));
        return File{file.name, file.media_type, std::move(bytes)};
    });
}

}  // namespace gyoryu::app
