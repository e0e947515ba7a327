#include "app/aftermath/archive.h"
#include "app/aftermath/no_shows.h"
#include "app/aftermath/ratings.h"
#include "app/aftermath/thank_you.h"
#include "app/survey/survey.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::EventId event_of(const Call& call) { return call.id<domain::EventId>("event"); }

}  // namespace

void add_survey_routes(Router& router) {
    Routes routes(router, "after");
    routes.get<app::SurveyView>(
        "/api/v1/events/{event}/survey",
        {.id = "get_survey", .summary = "What is asked after the event.", .access = Access::organiser},
        [](Call& call) { return app::get_survey(call.context(), event_of(call)); });
    routes.put<app::SurveyEdit, app::SurveyView>("/api/v1/events/{event}/survey",
                                                 {.id = "save_survey",
                                                  .summary = "Change what is asked, and publish it.",
                                                  .access = Access::organiser,
                                                  .needs_revision = true},
                                                 [](Call& call, const app::SurveyEdit& edit) {
                                                     return app::save_survey(call.context(), event_of(call),
                                                                             call.revision(), edit);
                                                 });
    routes.get<app::SurveyResults, app::SurveySide>(
        "/api/v1/events/{event}/survey/results",
        {.id = "survey_results", .summary = "Counts, averages and what was written."},
        [](Call& call, const app::SurveySide& side) {
            return app::survey_results(call.context(), event_of(call), side);
        });
    routes.file("/api/v1/events/{event}/survey/answers.xlsx",
                {.id = "survey_xlsx",
                 .summary = "Every answer as a row of a workbook.",
                 .access = Access::organiser,
                 .content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
                [](Call& call) { return app::survey_file(call.context(), event_of(call), app::SurveyForm::xlsx); });
    routes.file("/api/v1/events/{event}/survey/answers.csv",
                {.id = "survey_csv",
                 .summary = "Every answer as a line.",
                 .access = Access::organiser,
                 .content_type = "text/csv"},
                [](Call& call) { return app::survey_file(call.context(), event_of(call), app::SurveyForm::csv); });
    routes.get<app::OwnSurvey>(
        "/api/v1/me/survey",
        {.id = "my_survey", .summary = "The survey of the person behind the link.", .access = Access::person},
        [](Call& call) { return app::my_survey(call.context()); });
    routes.post<app::SurveyAnswers, app::OwnSurvey>(
        "/api/v1/me/survey", {.id = "answer_survey", .summary = "Answer it, once.", .access = Access::person},
        [](Call& call, const app::SurveyAnswers& answers) { return app::answer_survey(call.context(), answers); });
}

void add_rating_routes(Router& router) {
    Routes routes(router, "after");
    routes.get<app::OwnRatings>(
        "/api/v1/me/ratings",
        {.id = "my_ratings", .summary = "Own meetings that are over, to be rated.", .access = Access::person},
        [](Call& call) { return app::my_ratings(call.context()); });
    routes.put<app::RatingEdit, app::OwnRatings>(
        "/api/v1/me/ratings/{meeting}",
        {.id = "rate_meeting", .summary = "Rate a meeting; only organisers see it.", .access = Access::person},
        [](Call& call, const app::RatingEdit& edit) {
            return app::rate_meeting(call.context(), call.id<domain::MeetingId>("meeting"), edit);
        });
    routes.get<app::Ratings>(
        "/api/v1/events/{event}/ratings",
        {.id = "list_ratings", .summary = "What both sides of meetings thought of them.", .access = Access::organiser},
        [](Call& call) { return app::list_ratings(call.context(), event_of(call)); });
    routes.get<app::AttendanceRecords>("/api/v1/events/{event}/no-shows",
                                       {.id = "list_no_shows",
                                        .summary = "Organisations of the event that missed meetings, here or before.",
                                        .access = Access::organiser},
                                       [](Call& call) { return app::list_no_shows(call.context(), event_of(call)); });
    routes.get<app::AttendanceRecord>("/api/v1/organisations/{organisation}/attendance",
                                      {.id = "attendance_record",
                                       .summary = "How an organisation kept its meetings over all events.",
                                       .access = Access::organiser},
                                      [](Call& call) {
                                          return app::attendance_record(
                                              call.context(), call.id<domain::OrganisationId>("organisation"));
                                      });
    routes.put<app::ExcuseEdit, app::AttendanceRecord>(
        "/api/v1/participants/{participant}/excuse",
        {.id = "excuse_absence", .summary = "An absence that had a reason.", .access = Access::organiser},
        [](Call& call, const app::ExcuseEdit& edit) {
            return app::excuse_absence(call.context(), call.id<domain::ParticipantId>("participant"), edit);
        });
}

void add_archive_routes(Router& router) {
    Routes routes(router, "after");
    routes.get<app::ThankYou>(
        "/api/v1/events/{event}/thank-you",
        {.id = "get_thank_you", .summary = "The thank-you letter, before it is sent.", .access = Access::organiser},
        [](Call& call) { return app::get_thank_you(call.context(), event_of(call)); });
    routes.post<Nothing, app::ThankYou>(
        "/api/v1/events/{event}/thank-you",
        {.id = "send_thank_you", .summary = "Write it to everybody who has not got it.", .access = Access::organiser},
        [](Call& call) { return app::send_thank_you(call.context(), event_of(call)); });
    routes.get<app::Archive>("/api/v1/events/{event}/archive",
                             {.id = "get_archive", .summary = "Whether the event was put away."},
                             [](Call& call) { return app::get_archive(call.context(), event_of(call)); });
    routes.put<app::Archive, app::Archive>(
        "/api/v1/events/{event}/archive",
        {.id = "archive_event", .summary = "Put an event away, or take it out again.", .access = Access::organiser},
        [](Call& call, const app::Archive& wanted) {
            return wanted.archived ? app::archive_event(call.context(), event_of(call))
                                   : app::unarchive_event(call.context(), event_of(call));
        });
}

}  // namespace gyoryu::server
