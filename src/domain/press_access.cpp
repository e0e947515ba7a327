#include "domain/press_access.h"

#include <algorithm>

namespace gyoryu::domain {

bool may_see_before_embargo(const Actor& actor, const PressRelease& release) {
    if (release.state != PressState::scheduled || std::holds_alternative<SystemActor>(actor)) return true;
    const auto account = account_of(actor);
    return !account.empty() && std::ranges::find(release.listed, account) != release.listed.end();
}

std::string account_of(const Actor& actor) {
    const auto* account = std::get_if<AccountActor>(&actor);
    return account == nullptr ? std::string{} : account->account_id.str();
}

}  // namespace gyoryu::domain
