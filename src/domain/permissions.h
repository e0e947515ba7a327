#pragma once

#include "domain/access.h"
#include "domain/workspace.h"

#include <optional>
#include <variant>
#include <vector>

namespace gyoryu::domain {

/// Somebody signed in with an account, and what they are in which workspace.
struct AccountActor {
    AccountId account_id;
    std::vector<Member> memberships;
};

/// Somebody who came through a signed link: one participant or interpreter of one event.
struct PersonActor {
    LinkId link_id;
    EventId event_id;
    PersonKind kind = PersonKind::participant;
    std::string person_id;
};

/// The program itself: start-up, demo data, job runner.
struct SystemActor {};

struct NobodyActor {};

using Actor = std::variant<NobodyActor, AccountActor, PersonActor, SystemActor>;

/// The role of an actor in a workspace, if they have any.
std::optional<Role> role_in(const Actor& actor, const WorkspaceId& workspace);

bool may_read_workspace(const Actor& actor, const WorkspaceId& workspace);
bool may_organise(const Actor& actor, const WorkspaceId& workspace);
bool may_manage_members(const Actor& actor, const WorkspaceId& workspace);
bool may_read_audit(const Actor& actor, const WorkspaceId& workspace);
/// Organisers of the workspace, or the very person.
bool may_read_personal_timetable(const Actor& actor, const WorkspaceId& workspace, const EventId& event,
                                 PersonKind kind, const std::string& person_id);

}  // namespace gyoryu::domain
