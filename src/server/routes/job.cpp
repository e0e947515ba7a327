#include "app/jobs/cancel_job.h"
#include "app/jobs/get_job.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

struct JobFilter {
    std::optional<domain::JobState> state;
};
BOOST_DESCRIBE_STRUCT(JobFilter, (), (state))

}  // namespace

void add_job_routes(Router& router) {
    Routes routes(router, "jobs");
    routes.get<app::Job>("/api/v1/jobs/{job}", {.id = "get_job", .summary = "Progress and result of long work."},
                         [](Call& call) { return app::get_job(call.context(), call.id<domain::JobId>("job")); });
    routes.custom<Nothing, app::Job>(
        http::Method::remove, "/api/v1/jobs/{job}",
        {.id = "cancel_job",
         .summary = "Cancel; a cancelled solve keeps the best found as a draft.",
         .access = Access::organiser},
        [](Call& call) { return app::cancel_job(call.context(), call.id<domain::JobId>("job")); });
    routes.get<app::List<app::Job>, JobFilter, app::ListQuery>(
        "/api/v1/events/{event}/jobs", {.id = "list_jobs", .summary = "Long work of an event, newest first."},
        [](Call& call, const JobFilter& filter, const app::ListQuery& query) {
            return app::list_jobs(call.context(), call.id<domain::EventId>("event"), filter.state, query);
        });
}

}  // namespace gyoryu::server
