#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(ActorKind, account, link, system)

/// Values of personal fields are left out: only that they changed is kept.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))

/// Who changed what and when. Appended, never changed.
struct AuditEntry {
    AuditId id;
    WorkspaceId workspace_id;
    base::Instant at;
    ActorKind actor_kind = ActorKind::account;
    std::string actor_id;
    std::string action;  ///< the use case: "release_timetable"
    std::string entity;
    std::string entity_id;
    std::vector<FieldChange> changes;
};
BOOST_DESCRIBE_STRUCT(AuditEntry, (), (id, workspace_id, at, actor_kind, actor_id, action, entity, entity_id, changes))

}  // namespace gyoryu::domain
