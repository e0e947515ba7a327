#pragma once

#include "app/articles/article_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Reads a text or saved page for a person to look at, with the organisations of the workspace its names may mean.
/// Stores nothing. For organisers. unreadable_article when nothing is left of it; file_too_large {max}.
Result<ArticleReading> read_for_review(Context& context, const WorkspaceId& workspace, std::string_view bytes);

}  // namespace gyoryu::app
