#pragma once

#include "domain/workspace.h"

#include <array>

namespace gyoryu::app {

struct WorkspaceEdit {
    std::string name;
    domain::Lang locale = domain::Lang::ko;
    std::string time_zone;
    std::string slug;           ///< [a-z0-9-]; empty: kept, or made from the name
    domain::Names other_names;  ///< in languages other than `locale`
};
BOOST_DESCRIBE_STRUCT(WorkspaceEdit, (), (name, locale, time_zone, slug, other_names))
constexpr auto limits_of(const WorkspaceEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"name", 1, 120}, {"time_zone", 1, 64}, {"slug", 0, 60, "([a-z0-9]+(-[a-z0-9]+)*)?"}});
}
constexpr auto optional_members(const WorkspaceEdit*) {
    return std::to_array<std::string_view>({"slug", "other_names"});
}

struct MemberAccount {
    domain::AccountId id;
    std::string email;
    std::string display_name;
};
BOOST_DESCRIBE_STRUCT(MemberAccount, (), (id, email, display_name))

struct Member {
    domain::MemberId id;
    domain::WorkspaceId workspace_id;
    MemberAccount account;
    domain::Role role = domain::Role::organiser;
    bool pending = false;  ///< has no password yet: comes in by a link
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Member, (), (id, workspace_id, account, role, pending, revision))

/// What went to somebody who was invited.
struct MemberInvitation {
    /// Signs them in once, for whoever invites to hand over; none when the account has a password or works elsewhere
    /// too.
    std::optional<std::string> url;
    std::optional<base::Instant> expires_at;
    bool mailed = false;  ///< false: no mail server, the letter waits
};
BOOST_DESCRIBE_STRUCT(MemberInvitation, (), (url, expires_at, mailed))

struct MemberInvite {
    std::string email;
    std::string display_name;
    domain::Role role = domain::Role::organiser;
};
BOOST_DESCRIBE_STRUCT(MemberInvite, (), (email, display_name, role))
constexpr auto limits_of(const MemberInvite*) {
    return std::to_array<base::MemberLimit>({{"email", 3, 254, "[^@\\s]+@[^@\\s]+"}, {"display_name", 0, 100}});
}
constexpr auto optional_members(const MemberInvite*) { return std::to_array<std::string_view>({"display_name"}); }

struct MemberEdit {
    domain::Role role = domain::Role::organiser;
};
BOOST_DESCRIBE_STRUCT(MemberEdit, (), (role))

}  // namespace gyoryu::app
