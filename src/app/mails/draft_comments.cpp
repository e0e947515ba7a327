#include "app/audit/audit.h"
#include "app/listed.h"
#include "app/mails/draft_sharing.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <map>

namespace gyoryu::app {

namespace {

/// Comments with the names of those who wrote them; the number of statements does not depend on how many there are.
std::vector<DraftComment> views_of(store::Transaction& tx, const EventId& event,
                                   const std::vector<domain::DraftComment>& comments) {
    std::map<std::string, std::pair<std::string, domain::Names>> people;
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::where("event_id", event)))
        people[one.id.str()] = {one.code, one.names};
    std::map<std::string, domain::Names> called;
    for (const auto& row :
         tx.query("SELECT DISTINCT organisation_id FROM participants WHERE event_id = $1", {event.str()}))
        called[store::text_of(row[0])];
    std::vector<OrganisationId> ids;
    for (const auto& [id, names] : called) ids.emplace_back(id);
    for (const auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", ids)))
        called[one.id.str()] = one.names;
    for (const auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event)))
        people[one.id.str()] = {one.code, called[one.organisation_id.str()]};
    std::vector<DraftComment> views;
    for (const auto& comment : comments) {
        const auto& [code, names] = people[comment.person_id];
        views.push_back({comment, names, code});
    }
    return views;
}

}  // namespace

Result<List<DraftComment>> list_draft_comments(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<DraftComment>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(page, store::page<domain::DraftComment>(
                             tx, {{store::where("event_id", event.id)}, {{"created_at", true}}, 0}, query.cursor,
                             query.limit));
        return List<DraftComment>{views_of(tx, event.id, page.items), page.next_cursor, page.total};
    });
}

Result<DraftComment> settle_draft_comment(Context& context, const domain::DraftCommentId& id,
                                          std::int64_t expected_revision, const SettleEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<DraftComment> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        auto comment = store::find<domain::DraftComment>(tx, store::where("id", id));
        if (!comment) return fail(FaultCode::not_found, {{"what", "draft_comment"}});
        GYORYU_TRY(event, store::get<domain::Event>(tx, comment->event_id));
        GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "draft_comment"));
        comment->settled = edit.settled;
        GYORYU_TRY(saved, store::update(tx, *comment, expected_revision));
        audit_done(context, tx, {event.workspace_id, "settle_draft_comment", "draft_comment", id.str()},
                   {{"settled", "", edit.settled ? "true" : "false"}});
        notices.push_back({event.workspace_id, event.id, "draft_comment", id.str(), saved.revision});
        return views_of(tx, event.id, {saved}).front();
    });
}

}  // namespace gyoryu::app
