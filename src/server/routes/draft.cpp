#include "app/timetables/apply_moves.h"
#include "app/timetables/compare_drafts.h"
#include "app/timetables/create_draft.h"
#include "app/timetables/delete_draft.h"
#include "app/timetables/explain_meeting.h"
#include "app/timetables/get_draft.h"
#include "app/timetables/list_drafts.h"
#include "app/timetables/options_for_meeting.h"
#include "app/timetables/preview_release.h"
#include "app/timetables/rename_draft.h"
#include "app/timetables/start_solve.h"
#include "app/timetables/undo_moves.h"
#include "app/timetables/what_ifs.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::DraftId draft_of(Call& call) { return call.id<domain::DraftId>("draft"); }

void add_drafts(Routes& routes) {
    routes.post<app::SolveRequest, app::Job>("/api/v1/events/{event}/solves",
                                             {.id = "start_solve",
                                              .summary = "Make a timetable; a job that ends in a new draft.",
                                              .access = Access::organiser,
                                              .status = 202},
                                             [](Call& call, const app::SolveRequest& request) {
                                                 return app::start_solve(call.context(),
                                                                         call.id<domain::EventId>("event"), request);
                                             });
    routes.get<app::List<app::DraftBrief>, app::ListQuery>(
        "/api/v1/events/{event}/drafts", {.id = "list_drafts", .summary = "Timetable drafts, newest first."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_drafts(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::DraftStart, app::Draft>("/api/v1/events/{event}/drafts",
                                             {.id = "create_draft",
                                              .summary = "Begin an empty draft or copy one.",
                                              .access = Access::organiser,
                                              .status = 201},
                                             [](Call& call, const app::DraftStart& start) {
                                                 return app::create_draft(call.context(),
                                                                          call.id<domain::EventId>("event"), start);
                                             });
    routes.get<app::Draft>("/api/v1/drafts/{draft}",
                           {.id = "get_draft", .summary = "One draft with everything the board shows."},
                           [](Call& call) { return app::get_draft(call.context(), draft_of(call)); });
    routes.put<app::DraftName, app::Draft>(
        "/api/v1/drafts/{draft}",
        {.id = "rename_draft", .summary = "Name a draft.", .access = Access::organiser, .needs_revision = true},
        [](Call& call, const app::DraftName& name) {
            return app::rename_draft(call.context(), draft_of(call), call.revision(), name);
        });
    routes.remove("/api/v1/drafts/{draft}",
                  {.id = "delete_draft",
                   .summary = "Delete a draft that was never released.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) { return app::delete_draft(call.context(), draft_of(call), call.revision()); });
}

void add_changes(Routes& routes) {
    routes.post<app::MovesRequest, app::Draft>(
        "/api/v1/drafts/{draft}/moves",
        {.id = "apply_moves",
         .summary = "Move meetings, all or none; refused where a rule would break, unless forced.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call, const app::MovesRequest& moves) {
            return app::apply_moves(call.context(), draft_of(call), call.revision(), moves);
        });
    routes.post<Nothing, app::Draft>(
        "/api/v1/drafts/{draft}/undo",
        {.id = "undo_moves",
         .summary = "Put back what the last step changed.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call) { return app::undo_moves(call.context(), draft_of(call), call.revision()); });
    routes.post<Nothing, app::Draft>(
        "/api/v1/drafts/{draft}/redo",
        {.id = "redo_moves",
         .summary = "Do again what was undone last.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call) { return app::redo_moves(call.context(), draft_of(call), call.revision()); });
}

void add_explanations(Routes& routes) {
    routes.get<planning::Options>(
        "/api/v1/drafts/{draft}/options/{meeting}",
        {.id = "options_for_meeting", .summary = "Where a meeting may go, and what each place would cost."},
        [](Call& call) {
            return app::options_for_meeting(call.context(), draft_of(call), call.id<domain::MeetingId>("meeting"));
        });
    routes.get<planning::Explanation>(
        "/api/v1/drafts/{draft}/explanations/{meeting}",
        {.id = "explain_meeting", .summary = "Why a meeting stands where it does, and where else it could."},
        [](Call& call) {
            return app::explain_meeting(call.context(), draft_of(call), call.id<domain::MeetingId>("meeting"));
        });
    routes.get<app::Comparison>(
        "/api/v1/drafts/{draft}/comparison/{other}",
        {.id = "compare_drafts", .summary = "What differs between two drafts."}, [](Call& call) {
            return app::compare_drafts(call.context(), draft_of(call), call.id<domain::DraftId>("other"));
        });
    routes.get<app::ReleasePreview>("/api/v1/drafts/{draft}/release-preview",
                                    {.id = "preview_release", .summary = "What a release would change, and for whom."},
                                    [](Call& call) { return app::preview_release(call.context(), draft_of(call)); });
}

void add_what_ifs(Routes& routes) {
    routes.get<app::WhatIfs>("/api/v1/drafts/{draft}/what-ifs",
                             {.id = "list_what_ifs",
                              .summary = "Changes of the event that might let unplaced meetings in, not counted yet."},
                             [](Call& call) { return app::list_what_ifs(call.context(), draft_of(call)); });
    routes.get<planning::WhatIfAnswer, app::WhatIfChoice>(
        "/api/v1/drafts/{draft}/what-if",
        {.id = "try_what_if",
         .summary = "How many unplaced meetings a change lets in, and what moves for it. Changes nothing."},
        [](Call& call, const app::WhatIfChoice& choice) {
            return app::try_what_if(call.context(), draft_of(call), choice);
        });
    routes.post<app::WhatIfChoice, app::Draft>("/api/v1/drafts/{draft}/what-if",
                                               {.id = "apply_what_if",
                                                .summary = "Change the event so, and let the meetings into the draft.",
                                                .access = Access::organiser,
                                                .needs_revision = true,
                                                .newer = Newer::parent_path},
                                               [](Call& call, const app::WhatIfChoice& choice) {
                                                   return app::apply_what_if(call.context(), draft_of(call),
                                                                             call.revision(), choice);
                                               });
}

}  // namespace

void add_draft_routes(Router& router) {
    Routes routes(router, "drafts");
    add_drafts(routes);
    add_changes(routes);
    add_explanations(routes);
    add_what_ifs(routes);
}

}  // namespace gyoryu::server
