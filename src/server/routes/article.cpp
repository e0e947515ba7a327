#include "server/routes/article.h"
#include "app/articles/accept_article.h"
#include "app/articles/delete_article.h"
#include "app/articles/read_for_review.h"
#include "app/articles/show_article.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::WorkspaceId workspace_of(Call& call) { return call.id<domain::WorkspaceId>("workspace"); }

}  // namespace

void add_article_routes(Router& router) {
    Routes routes(router, "articles");
    routes.upload<app::ArticleReading>("/api/v1/workspaces/{workspace}/article-readings",
                                       {.id = "read_article",
                                        .summary = "Read a press article, text or saved page; nothing is stored.",
                                        .access = Access::organiser,
                                        .body_bytes_max = app::article_bytes_max},
                                       [](Call& call, std::string_view bytes) {
                                           return app::read_for_review(call.context(), workspace_of(call), bytes);
                                       });
    routes.post<app::ArticleEdit, app::AcceptedArticle>(
        "/api/v1/workspaces/{workspace}/articles",
        {.id = "accept_article",
         .summary =
             "Make the records a person accepted of an article; amounts go into the ledger as said by the press.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::ArticleEdit& edit) {
            return app::accept_article(call.context(), workspace_of(call), edit);
        });
    routes.get<app::List<domain::Article>, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/articles",
        {.id = "list_articles", .summary = "Articles from which records were accepted, the newest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_articles(call.context(), workspace_of(call), query);
        });
    routes.get<app::ArticlePage>(
        "/api/v1/articles/{article}", {.id = "get_article", .summary = "An article with its text and what came of it."},
        [](Call& call) { return app::get_article(call.context(), call.id<domain::ArticleId>("article")); });
    routes.post<app::ArticleDeletion, app::DeletedArticle>(
        "/api/v1/articles/{article}/deletion",
        {.id = "delete_article",
         .summary = "Delete an article with its agreements; its ledger entries stay, withdrawn if that is wished.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::none},
        [](Call& call, const app::ArticleDeletion& edit) {
            return app::delete_article(call.context(), call.id<domain::ArticleId>("article"), call.revision(), edit);
        });
}

}  // namespace gyoryu::server
