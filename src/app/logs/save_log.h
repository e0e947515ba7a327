#pragma once

#include "app/logs/show_log.h"
#include "app/saving.h"

namespace gyoryu::app {

/// Makes or updates the row of the whole log after a change of its versions.
Result<void> save_state(Context& context, store::Transaction& tx, const LogMeeting& meeting, LogRows& rows,
                        domain::LogOutcome outcome);

/// What is agreed on, by whom, and in whose words it is claimed.
struct Settling {
    domain::LogContent content;
    domain::LogSettler by = domain::LogSettler::organiser;
    domain::LogAuthor claimed_by = domain::LogAuthor::organiser;
    bool amounts_confirmed = false;
};

/// Settles the log and posts its amounts to the outcome ledger in the same transaction: the consultation amount, then
/// the expected or the concluded contract, as one deal; when both parties agreed, with the counterpart's confirmation.
/// Faults of check_log and append_outcome (amount_doubtful).
Result<void> settle(Context& context, store::Transaction& tx, const LogMeeting& meeting, LogRows& rows,
                    const Settling& settling);

/// Tells who looks on: entity `meeting_log`, by the meeting's id.
Notice log_notice(const LogMeeting& meeting, const LogRows& rows);

}  // namespace gyoryu::app
