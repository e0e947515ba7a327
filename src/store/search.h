#pragma once

#include "domain/ids.h"
#include "store/transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::store {

/// Replaces the search tokens of one row. The store gets tokens, already normalised, not texts; doubles are fine.
/// `event` empty for what belongs to the workspace alone. Found again by matches_text and find_text.
void index_text(Transaction& tx, std::string_view entity, std::string_view entity_id,
                const domain::WorkspaceId& workspace, const std::optional<domain::EventId>& event,
                const std::vector<std::string>& tokens);

void forget_text(Transaction& tx, std::string_view entity, std::string_view entity_id);

struct TextHit {
    std::string entity;
    std::string entity_id;
    std::optional<domain::EventId> event_id;
};

/// Rows of a workspace that have every token (at least one), by entity and id. `*` as in matches_text.
std::vector<TextHit> find_text(Transaction& tx, const domain::WorkspaceId& workspace,
                               const std::vector<std::string>& tokens, std::int64_t limit);

}  // namespace gyoryu::store
