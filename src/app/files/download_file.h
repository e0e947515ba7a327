#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/files/file_view.h"

namespace gyoryu::app {

/// The bytes as they came, with the type their content has. person_erased when they are gone.
Result<File> download_file(Context& context, const domain::StoredFileId& file);

}  // namespace gyoryu::app
