#include "app/articles/show_article.h"

#include "app/articles/article_ledger.h"
#include "app/listed.h"
#include "app/reach.h"
#include "store/agreement_tables.h"
#include "store/article_tables.h"

namespace gyoryu::app {

AcceptedArticle accepted_article(store::Transaction& tx, const domain::Article& article) {
    AcceptedArticle view;
    view.article = article;
    if (const auto programme = store::find<domain::Programme>(tx, store::where("id", article.programme_id)))
        view.programme_slug = programme->slug;
    if (article.event_id)
        if (const auto event = store::find<domain::Event>(tx, store::where("id", *article.event_id)))
            view.event_slug = event->slug;
    view.agreements = store::select_where<domain::Agreement>(tx, store::where("article_id", article.id));
    view.organisations = store::select_where<domain::Organisation>(tx, store::one_of("id", article.organisation_ids));
    view.ledger_entries = amounts_of(article);
    return view;
}

Result<domain::Article> reach_article(const Context& context, store::Transaction& tx, const domain::ArticleId& id,
                                      Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto article = store::find<domain::Article>(tx, store::where("id", id));
    if (!article) return fail(FaultCode::not_found, {{"what", "article"}});
    GYORYU_CHECK(allow(context, article->workspace_id, need, "article"));
    return std::move(*article);
}

Result<List<domain::Article>> list_articles(Context& context, const WorkspaceId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Article>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        const store::Select select{{store::where("workspace_id", workspace.id)}, {{"accepted_at", true}}};
        if (query.q.empty()) return page_of<domain::Article>(tx, select, query);
        auto all = store::select<domain::Article>(tx, select);
        std::erase_if(all, [&](const domain::Article& one) { return !text::contains(one.title, query.q); });
        return slice_of(std::move(all), query);
    });
}

Result<ArticlePage> get_article(Context& context, const domain::ArticleId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<ArticlePage> {
        GYORYU_TRY(article, reach_article(context, tx, id, Need::read));
        ArticlePage page{accepted_article(tx, article), {}};
        if (const auto text = store::find<domain::ArticleText>(tx, store::where("article_id", id)))
            page.text = text->text;
        return page;
    });
}

}  // namespace gyoryu::app
