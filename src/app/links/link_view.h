#pragma once

#include "domain/access.h"

#include <array>

namespace gyoryu::app {

/// A personal link. `url` holds the secret and is given once, in the answer that made it.
struct Link {
    domain::LinkId id;
    domain::EventId event_id;
    domain::PersonKind person_kind = domain::PersonKind::participant;
    std::string person_id;
    domain::LinkPurpose purpose = domain::LinkPurpose::page;
    std::optional<std::string> url;
    base::Instant created_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(Link, (), (id, event_id, person_kind, person_id, purpose, url, created_at, revoked))

struct LinkEdit {
    domain::PersonKind person_kind = domain::PersonKind::participant;
    std::string person_id;
    domain::LinkPurpose purpose = domain::LinkPurpose::page;
};
BOOST_DESCRIBE_STRUCT(LinkEdit, (), (person_kind, person_id, purpose))
constexpr auto limits_of(const LinkEdit*) { return std::to_array<base::MemberLimit>({{"person_id", 1, 64}}); }

}  // namespace gyoryu::app
