#pragma once

#include "domain/workspace.h"

#include <array>

namespace gyoryu::app {

/// An account as its owner sees it.
struct Account {
    domain::AccountId id;
    std::string email;
    std::string display_name;
    domain::Lang locale = domain::Lang::ko;
    bool has_password = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Account, (), (id, email, display_name, locale, has_password, revision))

Account view_of(const domain::Account& account);

struct AccountEdit {
    std::string display_name;
    domain::Lang locale = domain::Lang::ko;
};
BOOST_DESCRIBE_STRUCT(AccountEdit, (), (display_name, locale))
constexpr auto limits_of(const AccountEdit*) { return std::to_array<base::MemberLimit>({{"display_name", 1, 100}}); }

struct EmailEdit {
    std::optional<std::string> current;  ///< the password, needed when one is set
    std::string email;
};
BOOST_DESCRIBE_STRUCT(EmailEdit, (), (current, email))
constexpr auto limits_of(const EmailEdit*) {
    return std::to_array<base::MemberLimit>({{"current", 0, 200}, {"email", 3, 254, "[^@\\s]+@[^@\\s]+"}});
}

inline constexpr int password_length_min = 10;

struct PasswordEdit {
    std::optional<std::string> current;  ///< needed when one is set
    std::string next;
};
BOOST_DESCRIBE_STRUCT(PasswordEdit, (), (current, next))
constexpr auto limits_of(const PasswordEdit*) {
    return std::to_array<base::MemberLimit>({{"current", 0, 200}, {"next", 0, 200}});
}

}  // namespace gyoryu::app
