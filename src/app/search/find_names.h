#pragma once

#include "app/context.h"
#include "domain/name.h"
#include "domain/organisation.h"
#include "store/record.h"
#include "text/name_tokens.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace gyoryu::app {

/// Ids of rows of one kind (index_row) whose names may answer the query in whatever script, each once, a few hundred at
/// most. The caller looks at the names themselves: tokens only narrow down.
std::vector<std::string> ids_that_may_answer(store::Transaction& tx, const WorkspaceId& workspace, const char* entity,
                                             const text::NameQuery& query);

bool any_answers(const domain::Names& names, const text::NameQuery& query);

/// Organisations of a workspace whose names answer a query.
class FoundOrganisations {
public:
    /// Nothing is found by an empty query.
    FoundOrganisations(store::Transaction& tx, const WorkspaceId& workspace, const std::string& query);

    const std::vector<domain::Organisation>& all() const { return all_; }
    bool has(const OrganisationId& id) const { return ids_.contains(id.str()); }
    /// By a name as it is stored, for rows that carry the names of an organisation and not its id.
    bool has(const domain::Names& names) const;

private:
    std::vector<domain::Organisation> all_;
    std::unordered_set<std::string> ids_;
    std::unordered_set<std::string> names_;
};

/// Ids of rows with names (events, programmes, organisations) that answer a query, to be asked for by one_of("id", …).
template <class T>
std::vector<std::string> ids_named(store::Transaction& tx, const WorkspaceId& workspace, const char* entity,
                                   const std::string& query) {
    const text::NameQuery asked(query);
    std::vector<std::string> ids;
    const auto candidates = ids_that_may_answer(tx, workspace, entity, asked);
    for (const auto& one : store::select_where<T>(tx, store::one_of("id", candidates)))
        if (any_answers(one.names, asked)) ids.push_back(one.id.str());
    return ids;
}

}  // namespace gyoryu::app
