#pragma once

#include "app/accounts/account_view.h"
#include "app/context.h"

namespace gyoryu::app {

struct NewAccount {
    std::string email;
    std::string display_name;
    domain::Lang locale = domain::Lang::ko;
    std::string password;  ///< empty: none
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (email, display_name, locale, password))
constexpr auto limits_of(const NewAccount*) {
    return std::to_array<base::MemberLimit>(
        {{"email", 3, 254, "[^@\\s]+@[^@\\s]+"}, {"display_name", 1, 100}, {"password", 0, 200}});
}

/// For the program itself (SystemActor): demonstration, tests. conflict_exists when the e-mail is taken.
Result<Account> create_account(Context& context, const NewAccount& account);

}  // namespace gyoryu::app
