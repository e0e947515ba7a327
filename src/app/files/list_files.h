#pragma once

#include "app/context.h"
#include "app/files/file_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// The files of one owner that are not erased, for whoever may hand in for it.
Result<List<StoredFile>> list_files(Context& context, const FileOwner& owner);

}  // namespace gyoryu::app
