#include "store/search.h"

#include "store/cell.h"
#include "store/statements.h"

#include <set>

namespace gyoryu::store {

namespace {

const Shape& token_shape() {
    static const Shape shape{"search_tokens",
                             "search_token",
                             {{"entity"}, {"entity_id"}, {"workspace_id"}, {"event_id", true}, {"token"}},
                             {"entity", "entity_id", "token"},
                             false};
    return shape;
}

constexpr std::size_t most_rows = 64;

void add_token(std::string& sql, std::vector<Value>& params, std::string token) {
    const auto parameter = [&](Value value) {
        params.push_back(std::move(value));
        return "$" + std::to_string(params.size());
    };
    sql += " AND EXISTS (SELECT 1 FROM search_tokens m WHERE m.entity = t.entity AND m.entity_id = t.entity_id AND ";
    if (token.ends_with('*')) {
        token.pop_back();
        sql += "m.token >= " + parameter(token);
        sql += " AND m.token < " + parameter(token + "\xF4\x8F\xBF\xBF") + ")";
    } else {
        sql += "m.token = " + parameter(token) + ")";
    }
}

}  // namespace

void index_text(Transaction& tx, std::string_view entity, std::string_view entity_id,
                const domain::WorkspaceId& workspace, const std::optional<domain::EventId>& event,
                const std::vector<std::string>& tokens) {
    forget_text(tx, entity, entity_id);
    std::vector<Row> rows;
    for (const auto& token : std::set<std::string>(tokens.begin(), tokens.end()))
        rows.push_back({std::string(entity), std::string(entity_id), cell_of(workspace), cell_of(event), token});
    std::span<const Row> left(rows);
    while (!left.empty()) {
        const std::size_t count = left.size() >= most_rows ? most_rows : left.size() >= 8 ? 8 : 1;
        auto statement = insert_statement(token_shape(), left.first(count), OnConflict::fail);
        tx.execute(statement.sql, std::move(statement.params));
        left = left.subspan(count);
    }
}

void forget_text(Transaction& tx, std::string_view entity, std::string_view entity_id) {
    tx.execute("DELETE FROM search_tokens WHERE entity = $1 AND entity_id = $2",
               {std::string(entity), std::string(entity_id)});
}

std::vector<TextHit> find_text(Transaction& tx, const domain::WorkspaceId& workspace,
                               const std::vector<std::string>& tokens, std::int64_t limit) {
    if (tokens.empty()) return {};
    std::vector<Value> params{cell_of(workspace)};
    std::string sql =
        "SELECT DISTINCT t.entity, t.entity_id, t.event_id FROM search_tokens t WHERE t.workspace_id = $1";
    // The first token finds the rows through its index, the others sift them.
    const std::string& first = tokens.front();
    const bool prefix = first.ends_with('*');
    params.emplace_back(prefix ? first.substr(0, first.size() - 1) : first);
    sql += prefix ? " AND t.token >= $2" : " AND t.token = $2";
    if (prefix) {
        params.emplace_back(first.substr(0, first.size() - 1) + "\xF4\x8F\xBF\xBF");
        sql += " AND t.token < $3";
    }
    for (std::size_t i = 1; i < tokens.size(); ++i) add_token(sql, params, tokens[i]);
    params.emplace_back(limit);
    sql += " ORDER BY t.entity, t.entity_id LIMIT $" + std::to_string(params.size());
    std::vector<TextHit> hits;
    for (const Row& row : tx.query(sql, params)) {
        TextHit hit{text_of(row[0]), text_of(row[1]), std::nullopt};
        if (!is_nothing(row[2])) hit.event_id = domain::EventId(text_of(row[2]));
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace gyoryu::store
