#pragma once

#include "domain/audit.h"

#include <array>

#include "base/limits.h"

namespace gyoryu::app {

struct AuditEntry {
    domain::AuditId id;
    base::Instant at;
    domain::ActorKind actor_kind = domain::ActorKind::account;
    std::string actor_id;
    std::string actor_name;  ///< of an account that still exists; empty otherwise
    std::string action;
    std::string entity;
    std::string entity_id;
    std::vector<domain::FieldChange> changes;
};
BOOST_DESCRIBE_STRUCT(AuditEntry, (), (id, at, actor_kind, actor_id, actor_name, action, entity, entity_id, changes))

struct AuditFilter {
    std::string entity;
    std::string entity_id;
    std::string actor;
};
BOOST_DESCRIBE_STRUCT(AuditFilter, (), (entity, entity_id, actor))
constexpr auto limits_of(const AuditFilter*) {
    return std::to_array<base::MemberLimit>({{"entity", 0, 40}, {"entity_id", 0, 64}, {"actor", 0, 64}});
}
constexpr auto optional_members(const AuditFilter*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
