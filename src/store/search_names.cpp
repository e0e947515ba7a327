#include "store/search_names.h"

#include "store/cell.h"

namespace gyoryu::store {

namespace {

template <class Rows>
std::vector<std::string> ids_of(const Rows& rows) {
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(text_of(row[0]));
    return ids;
}

}  // namespace

std::vector<std::string> find_any_token(Transaction& tx, const domain::WorkspaceId& workspace, std::string_view entity,
                                        const std::vector<std::string>& tokens, std::int64_t limit) {
    if (tokens.empty()) return {};
    std::vector<Value> params{cell_of(workspace), std::string(entity)};
    std::string list;
    for (const auto& token : tokens) {
        params.emplace_back(token);
        list += (list.empty() ? "$" : ", $") + std::to_string(params.size());
    }
    params.emplace_back(limit);
    return ids_of(
        tx.query("SELECT DISTINCT entity_id FROM search_tokens WHERE workspace_id = $1 AND entity = $2 "
                 "AND token IN (" +
                     list + ") ORDER BY entity_id LIMIT $" + std::to_string(params.size()),
                 params));
}

std::vector<std::string> find_all_tokens(Transaction& tx, const domain::WorkspaceId& workspace, std::string_view entity,
                                         const std::vector<std::string>& tokens, std::int64_t limit) {
    if (tokens.empty()) return {};
    std::vector<Value> params{cell_of(workspace), std::string(entity), tokens.front()};
    std::string sql =
        "SELECT t.entity_id FROM search_tokens t WHERE t.workspace_id = $1 AND t.entity = $2 "
        "AND t.token = $3";
    // The first token finds the rows through its index, the others sift them.
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        params.emplace_back(tokens[i]);
        sql +=
            " AND EXISTS (SELECT 1 FROM search_tokens m WHERE m.entity = t.entity AND m.entity_id = t.entity_id "
            "AND m.token = $" +
            std::to_string(params.size()) + ")";
    }
    params.emplace_back(limit);
    return ids_of(tx.query(sql + " ORDER BY t.entity_id LIMIT $" + std::to_string(params.size()), params));
}

}  // namespace gyoryu::store
