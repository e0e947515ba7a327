#pragma once

#include "app/context.h"
#include "app/search/search_view.h"

namespace gyoryu::app {

/// At most 50 hits for words in any script, one character of Korean or Chinese included; exact beginnings first.
Result<SearchHits> search_workspace(Context& context, const WorkspaceId& workspace, const std::string& query);

}  // namespace gyoryu::app
