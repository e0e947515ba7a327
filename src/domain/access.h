#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/timetable.h"

#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(LinkPurpose, page, calendar)

/// A revocable link with which a participant or interpreter reaches their own timetable.
/// Only the SHA-256 of its token is stored.
struct Link {
    LinkId id;
    EventId event_id;
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
    LinkPurpose purpose = LinkPurpose::page;
    std::string token_hash;
    base::Instant created_at;
    bool revoked = false;
};
BOOST_DESCRIBE_STRUCT(Link, (), (id, event_id, person_kind, person_id, purpose, token_hash, created_at, revoked))

/// A mailed or printed link that signs an account in once.
struct OneTimeLink {
    std::string token_hash;
    AccountId account_id;
    base::Instant expires_at;
    bool used = false;
};
BOOST_DESCRIBE_STRUCT(OneTimeLink, (), (token_hash, account_id, expires_at, used))

/// One sign-in session: of an account, or of a person through a link.
struct SignIn {
    std::string token_hash;
    std::optional<AccountId> account_id;
    std::optional<LinkId> link_id;
    std::string csrf_token;
    base::Instant created_at;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (token_hash, account_id, link_id, csrf_token, created_at, expires_at))

}  // namespace gyoryu::domain
