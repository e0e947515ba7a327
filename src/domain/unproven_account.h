#pragma once

#include "domain/ids.h"

#include <boost/describe.hpp>

#include <string>
#include <vector>

namespace gyoryu::domain {

/// An account whose e-mail address nobody has proven to be theirs: somebody else saw a link that signs it in, or its
/// holder named another address. Ends when a link is used that went to the address alone.
struct UnprovenAccount {
    AccountId account_id;
    std::vector<WorkspaceId> workspace_ids;  ///< that knew it so; no other lets it in
    std::string shown_token_hash;            ///< of the newest link that others saw; empty: none
};
BOOST_DESCRIBE_STRUCT(UnprovenAccount, (), (account_id, workspace_ids, shown_token_hash))

}  // namespace gyoryu::domain
