#pragma once

#include "app/articles/article_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Makes the records a person accepted of an article, all or none: programme, event, organisations, agreements, and for
/// each amount an entry of the event's ledger, stated by the press and confirmed by nobody, with the article's text as
/// evidence. For organisers. validation_failed (no programme; an amount without an event; parties that are none),
/// conflict_exists when the same text was accepted before, and the faults of append_outcome.
Result<AcceptedArticle> accept_article(Context& context, const WorkspaceId& workspace, const ArticleEdit& edit);

}  // namespace gyoryu::app
