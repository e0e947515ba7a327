#include "app/jobs/job_view.h"

namespace gyoryu::app {

namespace {

std::optional<JobResult> result_of(const domain::Job& job) {
    if (job.result.empty()) return std::nullopt;
    JobResult result;
    if (const auto draft = job.result.find("draft_id"); draft != job.result.end())
        result.draft_id = DraftId(draft->second);
    if (const auto url = job.result.find("url"); url != job.result.end()) result.url = url->second;
    return result;
}

}  // namespace

Job job_view(const domain::Job& job) {
    return {job.id,    job.kind,       job.event_id, job.state,      job.progress,   job.message_code,
            job.curve, result_of(job), job.fault,    job.created_at, job.expires_at, job.revision};
}

}  // namespace gyoryu::app
