#pragma once

#include "app/context.h"
#include "app/files/file_view.h"

#include <string_view>

namespace gyoryu::app {

/// Hands in a file for an owner the actor may hand in for. Faults of inspect_upload and keep_file.
Result<StoredFile> upload_file(Context& context, const FileOwner& owner, const FileLabel& label,
                               std::string_view bytes);

}  // namespace gyoryu::app
