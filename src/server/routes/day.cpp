#include "app/day/accept_proposal.h"
#include "app/day/day_clock.h"
#include "app/day/day_log.h"
#include "app/day/get_day.h"
#include "app/day/propose_change.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::EventId event_of(const Call& call) { return call.id<domain::EventId>("event"); }
domain::ProposalId proposal_of(const Call& call) { return call.id<domain::ProposalId>("proposal"); }

void add_proposal_routes(Routes& routes) {
    routes.post<app::ProposalRequest, app::Proposal>(
        "/api/v1/events/{event}/day/proposals",
        {.id = "propose_change",
         .summary = "Something has happened: the repair proposes the fewest changes. Nobody is told yet.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::ProposalRequest& request) {
            return app::propose_change(call.context(), event_of(call), request);
        });
    routes.get<app::Proposal>("/api/v1/proposals/{proposal}",
                              {.id = "get_proposal", .summary = "A proposed repair against what people were told."},
                              [](Call& call) { return app::get_proposal(call.context(), proposal_of(call)); });
    routes.put<app::ProposalEdit, app::Proposal>(
        "/api/v1/proposals/{proposal}",
        {.id = "edit_proposal",
         .summary = "The organiser's decisions instead of the proposal's; the checker looks at the whole.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::ProposalEdit& edit) {
            return app::edit_proposal(call.context(), proposal_of(call), call.revision(), edit);
        });
    routes.remove("/api/v1/proposals/{proposal}",
                  {.id = "discard_proposal",
                   .summary = "Do nothing about it.",
                   .access = Access::organiser,
                   .needs_revision = true},
                  [](Call& call) { return app::discard_proposal(call.context(), proposal_of(call), call.revision()); });
    routes.post<Nothing, app::AcceptedProposal>(
        "/api/v1/proposals/{proposal}/accept",
        {.id = "accept_proposal",
         .summary = "Release the repaired timetable and tell everyone concerned. If-Match is the proposal's revision.",
         .access = Access::organiser,
         .needs_revision = true,
         .newer = Newer::parent_path},
        [](Call& call) { return app::accept_proposal(call.context(), proposal_of(call), call.revision()); });
    routes.get<app::MeetingAlternatives>(
        "/api/v1/proposals/{proposal}/alternatives/{meeting}",
        {.id = "proposal_alternatives",
         .summary = "Where else a meeting could be held, beside everything else in the proposal."},
        [](Call& call) {
            return app::proposal_alternatives(call.context(), proposal_of(call), call.id<domain::MeetingId>("meeting"));
        });
}

void add_mark_routes(Routes& routes) {
    routes.put<app::MarkEdit, domain::MeetingMark>(
        "/api/v1/meetings/{meeting}/mark",
        {.id = "mark_meeting",
         .summary = "What was seen of a meeting on the day: called, begun, not held.",
         .access = Access::organiser},
        [](Call& call, const app::MarkEdit& edit) {
            return app::mark_meeting(call.context(), call.id<domain::MeetingId>("meeting"), edit);
        });
    routes.remove(
        "/api/v1/meetings/{meeting}/mark",
        {.id = "unmark_meeting", .summary = "Take back what was seen of a meeting.", .access = Access::organiser},
        [](Call& call) { return app::unmark_meeting(call.context(), call.id<domain::MeetingId>("meeting")); });
    routes.post<Nothing, domain::DayChange>(
        "/api/v1/day-changes/{change}/lift",
        {.id = "lift_day_change",
         .summary = "An accepted change no longer holds; what people were told stays.",
         .access = Access::organiser},
        [](Call& call) { return app::lift_day_change(call.context(), call.id<domain::DayChangeId>("change")); });
}

}  // namespace

void add_day_routes(Router& router) {
    Routes routes(router, "day");
    routes.get<app::DayBoard, app::DayQuery>(
        "/api/v1/events/{event}/day",
        {.id = "get_day", .summary = "The day: meetings, people and what has happened, without contact details."},
        [](Call& call, const app::DayQuery& query) { return app::get_day(call.context(), event_of(call), query); });
    add_proposal_routes(routes);
    add_mark_routes(routes);
    routes.get<app::StandbyEdit>("/api/v1/events/{event}/standby",
                                 {.id = "get_standby", .summary = "Who would step in for an absent one."},
                                 [](Call& call) { return app::get_standby(call.context(), event_of(call)); });
    routes.put<app::StandbyEdit, app::StandbyEdit>(
        "/api/v1/events/{event}/standby",
        {.id = "replace_standby", .summary = "Replace the standby list.", .access = Access::organiser},
        [](Call& call, const app::StandbyEdit& edit) {
            return app::replace_standby(call.context(), event_of(call), edit);
        });
    routes.custom<app::ClockEdit, Nothing>(
        http::Method::put, "/api/v1/events/{event}/day/clock",
        {.id = "set_day_clock",
         .summary = "Practise the day of a sample event: the time there, and how fast it goes.",
         .access = Access::organiser,
         .status = 204},
        [](Call& call, const app::ClockEdit& edit) -> base::Result<http::Response> {
            GYORYU_CHECK(app::set_day_clock(call.context(), event_of(call), edit));
            return empty_response(204);
        });
    routes.remove("/api/v1/events/{event}/day/clock",
                  {.id = "reset_day_clock", .summary = "Back to the real time.", .access = Access::organiser},
                  [](Call& call) { return app::reset_day_clock(call.context(), event_of(call)); });
}

}  // namespace gyoryu::server
