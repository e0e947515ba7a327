#pragma once

#include "app/articles/article_view.h"
#include "app/context.h"
#include "app/list.h"
#include "app/reach.h"

namespace gyoryu::app {

/// An article with the records it became.
AcceptedArticle accepted_article(store::Transaction& tx, const domain::Article& article);

/// not_signed_in, not_found {what: article}, forbidden.
Result<domain::Article> reach_article(const Context& context, store::Transaction& tx, const domain::ArticleId& id,
                                      Need need);

/// Articles that were accepted, the newest first; `q` finds words of the title. For every member.
Result<List<domain::Article>> list_articles(Context& context, const WorkspaceId& workspace, const ListQuery& query);

/// One of them with its text. For every member of its workspace; not_found for others.
Result<ArticlePage> get_article(Context& context, const domain::ArticleId& id);

}  // namespace gyoryu::app
