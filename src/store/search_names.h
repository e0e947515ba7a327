#pragma once

#include "domain/ids.h"
#include "store/transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::store {

/// Ids of the rows of one kind that have at least one of the tokens (index_text), in their order, at most `limit`.
std::vector<std::string> find_any_token(Transaction& tx, const domain::WorkspaceId& workspace, std::string_view entity,
                                        const std::vector<std::string>& tokens, std::int64_t limit);

/// Of those that have all of them; none for no tokens.
std::vector<std::string> find_all_tokens(Transaction& tx, const domain::WorkspaceId& workspace, std::string_view entity,
                                         const std::vector<std::string>& tokens, std::int64_t limit);

}  // namespace gyoryu::store
