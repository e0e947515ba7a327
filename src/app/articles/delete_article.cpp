#include "app/articles/delete_article.h"

#include "app/aftermath/archive.h"
#include "app/articles/article_ledger.h"
#include "app/articles/show_article.h"
#include "app/audit/audit.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/agreement_tables.h"
#include "store/article_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t as_accepted = 1;  ///< revision of an agreement that nobody has worked on since

}  // namespace

Result<DeletedArticle> delete_article(Context& context, const domain::ArticleId& id, std::int64_t expected_revision,
                                      const ArticleDeletion& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<DeletedArticle> {
        GYORYU_TRY(article, reach_article(context, tx, id, Need::organise));
        if (article.event_id) GYORYU_CHECK(refuse_archived(tx, *article.event_id));
        DeletedArticle deleted;
        for (const auto& agreement : store::select_where<domain::Agreement>(tx, store::where("article_id", article.id)))
            if (agreement.revision == as_accepted) {
                GYORYU_CHECK(store::erase<domain::Agreement>(tx, agreement.id, agreement.revision));
                audit_deleted(context, tx, {article.workspace_id, "delete_article", "agreement", agreement.id.str()},
                              agreement);
                ++deleted.agreements;
            }
        deleted.ledger_entries = amounts_of(article);
        if (edit.withdraw && article.event_id) {
            GYORYU_TRY(event, store::get<domain::Event>(tx, *article.event_id));
            GYORYU_TRY(withdrawn, withdraw_amounts(context, tx, notices, event, article));
            deleted.withdrawn = withdrawn;
        }
        GYORYU_CHECK(store::erase<domain::Article>(tx, article.id, expected_revision));
        audit_deleted(context, tx, {article.workspace_id, "delete_article", "article", article.id.str()}, article);
        notices.push_back({article.workspace_id, article.event_id, "article", article.id.str(), 0});
        return deleted;
    });
}

}  // namespace gyoryu::app
