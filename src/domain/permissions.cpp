#include "domain/permissions.h"

#include <algorithm>

namespace gyoryu::domain {

std::optional<Role> role_in(const Actor& actor, const WorkspaceId& workspace) {
    if (std::holds_alternative<SystemActor>(actor)) return Role::owner;
    const auto* account = std::get_if<AccountActor>(&actor);
    if (account == nullptr) return std::nullopt;
    const auto found = std::ranges::find(account->memberships, workspace, &Member::workspace_id);
    if (found == account->memberships.end()) return std::nullopt;
    return found->role;
}

bool may_read_workspace(const Actor& actor, const WorkspaceId& workspace) {
    return role_in(actor, workspace).has_value();
}

bool may_organise(const Actor& actor, const WorkspaceId& workspace) {
    const auto role = role_in(actor, workspace);
    return role == Role::owner || role == Role::organiser;
}

bool may_manage_members(const Actor& actor, const WorkspaceId& workspace) {
    return role_in(actor, workspace) == Role::owner;
}

bool may_read_audit(const Actor& actor, const WorkspaceId& workspace) { return role_in(actor, workspace).has_value(); }

bool may_read_personal_timetable(const Actor& actor, const WorkspaceId& workspace, const EventId& event,
                                 PersonKind kind, const std::string& person_id) {
    if (const auto* person = std::get_if<PersonActor>(&actor))
        return person->event_id == event && person->kind == kind && person->person_id == person_id;
    return may_organise(actor, workspace);
}

}  // namespace gyoryu::domain
