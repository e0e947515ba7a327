#include "app/search/find_names.h"

#include "store/search_names.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t candidates_max = 400;

}  // namespace

std::vector<std::string> ids_that_may_answer(store::Transaction& tx, const WorkspaceId& workspace, const char* entity,
                                             const text::NameQuery& query) {
    const auto probes = query.probes();
    auto ids = store::find_any_token(tx, workspace, entity, probes.one_of, candidates_max);
    for (const auto& tokens : probes.all_of) {
        const auto more = store::find_all_tokens(tx, workspace, entity, tokens, candidates_max);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

bool any_answers(const domain::Names& names, const text::NameQuery& query) {
    return std::ranges::any_of(names, [&](const domain::Name& name) { return query.answers(name.text); });
}

FoundOrganisations::FoundOrganisations(store::Transaction& tx, const WorkspaceId& workspace, const std::string& query) {
    const text::NameQuery asked(query);
    const auto ids = ids_that_may_answer(tx, workspace, "organisation", asked);
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", ids))) {
        if (!any_answers(one.names, asked)) continue;
        ids_.insert(one.id.str());
        for (const auto& name : one.names) names_.insert(name.text);
        all_.push_back(std::move(one));
    }
}

bool FoundOrganisations::has(const domain::Names& names) const {
    return std::ranges::any_of(names, [&](const domain::Name& name) { return names_.contains(name.text); });
}

}  // namespace gyoryu::app
