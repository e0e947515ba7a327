#pragma once

#include "app/context.h"
#include "app/search/search_view.h"

namespace gyoryu::app {

/// At most 50 hits for words in any script, one character of Korean or Chinese included; exact beginnings first.
/// A meeting is found by the names of either or both sides. Readers who may not see contacts do not find by them.
Result<SearchHits> search_workspace(Context& context, const WorkspaceId& workspace, const std::string& query);

}  // namespace gyoryu::app
