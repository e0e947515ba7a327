#pragma once

#include "domain/meeting_log.h"
#include "domain/permissions.h"

#include <optional>

namespace gyoryu::domain {

/// Who takes part in one meeting.
struct LogParties {
    EventId event_id;
    ParticipantId seller_id;
    ParticipantId buyer_id;
    std::optional<InterpreterId> interpreter_id;
};

/// As whom the actor writes the meeting's log: a party or its interpreter through the own link, else an organiser of
/// the workspace; nothing for everybody else.
std::optional<LogAuthor> log_author(const Actor& actor, const WorkspaceId& workspace, const LogParties& parties);

/// Agreeing is for the two parties.
bool may_agree_to_log(const Actor& actor, const LogParties& parties);
bool may_settle_log(const Actor& actor, const WorkspaceId& workspace);
/// Contact details and authors' own notes are the organisers' matter.
bool may_read_log_contacts(const Actor& actor, const WorkspaceId& workspace);

}  // namespace gyoryu::domain
