#include "app/mails/draft_sharing.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_shared_draft_routes(Router& router) {
    Routes routes(router, "drafts");
    routes.post<app::ShareRequest, app::SharedDraft>(
        "/api/v1/drafts/{draft}/share",
        {.id = "share_draft",
         .summary = "Show a draft to its people and ask them to comment.",
         .access = Access::organiser},
        [](Call& call, const app::ShareRequest& request) {
            return app::share_draft(call.context(), call.id<domain::DraftId>("draft"), request);
        });
    routes.get<app::SharedDraft>(
        "/api/v1/events/{event}/shared-draft",
        {.id = "get_shared_draft", .summary = "The draft that people are asked about."},
        [](Call& call) { return app::get_shared_draft(call.context(), call.id<domain::EventId>("event")); });
    routes.remove("/api/v1/events/{event}/shared-draft",
                  {.id = "stop_sharing", .summary = "Show nobody a draft any more.", .access = Access::organiser},
                  [](Call& call) { return app::stop_sharing(call.context(), call.id<domain::EventId>("event")); });
    routes.get<app::List<app::DraftComment>, app::ListQuery>(
        "/api/v1/events/{event}/draft-comments",
        {.id = "list_draft_comments", .summary = "What people say about drafts, newest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_draft_comments(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.put<app::SettleEdit, app::DraftComment>("/api/v1/draft-comments/{comment}",
                                                   {.id = "settle_draft_comment",
                                                    .summary = "Mark a comment as dealt with, or not.",
                                                    .access = Access::organiser,
                                                    .needs_revision = true,
                                                    .newer = Newer::none},
                                                   [](Call& call, const app::SettleEdit& edit) {
                                                       return app::settle_draft_comment(
                                                           call.context(), call.id<domain::DraftCommentId>("comment"),
                                                           call.revision(), edit);
                                                   });
    routes.get<app::MyDraftIfAny>("/api/v1/me/draft",
                                  {.id = "my_draft",
                                   .summary = "The own meetings in the draft shared for comment, if one is.",
                                   .access = Access::person},
                                  [](Call& call) { return app::my_draft_if_any(call.context()); });
    routes.post<app::DraftCommentEdit, app::DraftComment>(
        "/api/v1/me/draft-comments",
        {.id = "comment_on_draft",
         .summary = "Say something about the shared draft.",
         .access = Access::person,
         .status = 201},
        [](Call& call, const app::DraftCommentEdit& edit) { return app::comment_on_draft(call.context(), edit); });
}

}  // namespace gyoryu::server
