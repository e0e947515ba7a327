#pragma once

#include "app/accounts/account_view.h"
#include "base/time.h"
#include "domain/permissions.h"

namespace gyoryu::app {

/// Who came through a page link.
struct SessionPerson {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    domain::EventId event_id;
    domain::Names names;
};
BOOST_DESCRIBE_STRUCT(SessionPerson, (), (kind, id, event_id, names))

struct SessionWorkspace {
    domain::WorkspaceId id;
    std::string name;
    domain::Names other_names;
    std::string slug;
    domain::Role role = domain::Role::organiser;
};
BOOST_DESCRIBE_STRUCT(SessionWorkspace, (), (id, name, other_names, slug, role))

BOOST_DEFINE_ENUM_CLASS(SessionVia, account, link)

/// A sign-in session as its holder sees it: either an account or a person.
struct Session {
    std::optional<Account> account;
    std::optional<SessionPerson> person;
    std::vector<SessionWorkspace> workspaces;
    std::string csrf_token;
    SessionVia via = SessionVia::account;
    /// Opened by a one-time link within the last 15 minutes: password and address change without the current password.
    bool fresh_link = false;
};
BOOST_DESCRIBE_STRUCT(Session, (), (account, person, workspaces, csrf_token, via, fresh_link))

/// What a successful sign-in gives: the answer, and the secret for the cookie, which nothing else ever shows.
struct SignedIn {
    Session session;
    std::string token;
    base::Instant expires_at;
};

/// What the server needs to know of a request's cookie.
struct Visitor {
    domain::Actor actor = domain::NobodyActor{};
    std::optional<domain::Lang> locale;  ///< the account's; a person has none
    std::string csrf_token;
    base::Instant expires_at;
};

struct Credentials {
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (email, password))
constexpr auto limits_of(const Credentials*) {
    return std::to_array<base::MemberLimit>({{"email", 1, 254}, {"password", 1, 200}});
}

struct LinkToken {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(LinkToken, (), (token))
constexpr auto limits_of(const LinkToken*) { return std::to_array<base::MemberLimit>({{"token", 1, 100}}); }

struct LinkRequest {
    std::string email;
};
BOOST_DESCRIBE_STRUCT(LinkRequest, (), (email))
constexpr auto limits_of(const LinkRequest*) { return std::to_array<base::MemberLimit>({{"email", 1, 254}}); }

}  // namespace gyoryu::app
