#pragma once

#include "app/context.h"
#include "domain/job.h"

namespace gyoryu::app {

using domain::DraftId;
using domain::JobId;

/// What finished work left behind.
struct JobResult {
    std::optional<DraftId> draft_id;
    std::optional<std::string> url;
};
BOOST_DESCRIBE_STRUCT(JobResult, (), (draft_id, url))

/// Long work as its asker sees it.
struct Job {
    JobId id;
    domain::JobKind kind = domain::JobKind::solve;
    EventId event_id;
    domain::JobState state = domain::JobState::queued;
    double progress = 0;
    std::string message_code;  ///< sentence `job.<message_code>`
    std::vector<domain::CurvePoint> curve;
    std::optional<JobResult> result;
    std::optional<domain::JobFault> fault;
    base::Instant created_at;
    base::Instant expires_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (id, kind, event_id, state, progress, message_code, curve, result, fault, created_at, expires_at,
                       revision))

Job job_view(const domain::Job& job);

}  // namespace gyoryu::app
