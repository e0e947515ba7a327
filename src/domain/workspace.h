#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(Lang, ko, zh, en, ru)
BOOST_DEFINE_ENUM_CLASS(Role, owner, organiser, auditor)

/// An organiser's tenant. Every row except accounts belongs to exactly one.
struct Workspace {
    WorkspaceId id;
    std::string slug;
    std::string name;  ///< in its own language, `locale`
    Lang locale = Lang::ko;
    std::string time_zone;  ///< IANA
    Names other_names;      ///< in other languages
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Workspace, (), (id, slug, name, locale, time_zone, other_names, revision))

/// A person who signs in. `password_hash` is Argon2id in PHC form, empty when none is set.
struct Account {
    AccountId id;
    std::string email;  ///< lower case, unique
    std::string display_name;
    Lang locale = Lang::ko;
    std::string password_hash;
    bool disabled = false;
    base::Instant created_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, email, display_name, locale, password_hash, disabled, created_at, revision))

/// An account's part in a workspace; unique per pair.
struct Member {
    MemberId id;
    WorkspaceId workspace_id;
    AccountId account_id;
    Role role = Role::organiser;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Member, (), (id, workspace_id, account_id, role, revision))

}  // namespace gyoryu::domain
