#pragma once

#include "app/articles/article_view.h"
#include "app/context.h"

namespace gyoryu::app {

/// Organisers. Deletes an article with its text and those agreements it reports that nobody has worked on since. What
/// stays: the other agreements, programme, event and organisations; and its ledger entries with the article's text as
/// their evidence, for a ledger loses nothing. With `edit.withdraw` an entry that is still in force and that nobody has
/// answered is withdrawn, so that no total counts it any more. Says what went and what stays. stale_revision.
Result<DeletedArticle> delete_article(Context& context, const domain::ArticleId& article,
                                      std::int64_t expected_revision, const ArticleDeletion& edit);

}  // namespace gyoryu::app
