#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/timetable.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(JobKind, solve, import, pack)
BOOST_DEFINE_ENUM_CLASS(JobState, queued, running, done, failed, cancelled)

/// One of the demands that cannot be met together: sentence `rule.<rule>.why`.
struct JobReason {
    std::string rule;
    std::map<std::string, std::string> params;
};
BOOST_DESCRIBE_STRUCT(JobReason, (), (rule, params))

struct JobFault {
    std::string code;
    std::map<std::string, std::string> params;
    std::vector<JobReason> reasons;  ///< problem_infeasible: an irreducible set
};
BOOST_DESCRIBE_STRUCT(JobFault, (), (code, params, reasons))

/// Long work, held in the database with a lease so that a restart neither loses nor doubles it.
struct Job {
    JobId id;
    JobKind kind = JobKind::solve;
    WorkspaceId workspace_id;
    EventId event_id;
    JobState state = JobState::queued;
    double progress = 0;       ///< 0 to 1
    std::string message_code;  ///< catalogue key of what is being done
    std::vector<CurvePoint> curve;
    std::map<std::string, std::string> input;   ///< what the runner needs
    std::map<std::string, std::string> result;  ///< draft_id, url, …
    std::optional<JobFault> fault;
    bool cancel_requested = false;
    std::string leased_by;
    std::optional<base::Instant> lease_until;
    base::Instant created_at;
    base::Instant expires_at;
    AccountId created_by;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Job, (),
                      (id, kind, workspace_id, event_id, state, progress, message_code, curve, input, result, fault,
                       cancel_requested, leased_by, lease_until, created_at, expires_at, created_by, revision))

}  // namespace gyoryu::domain
