#include "app/requests/list_requests.h"

#include "app/listed.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/search/find_names.h"

#include <unordered_map>

namespace gyoryu::app {

namespace {

/// Searching looks at both organisations' names, so the requests are filtered here.
Result<List<domain::Request>> search(const Context& context, store::Transaction& tx, const domain::Event& event,
                                     const store::Select& select, const ListQuery& query) {
    auto roster = roster_of(tx, event.id);
    hide_contacts(context, event.workspace_id, roster);
    std::unordered_map<ParticipantId, std::string> texts;
    const FoundOrganisations named(tx, event.workspace_id, query.q);
    std::unordered_set<std::string> found;
    for (const auto& participant : roster) {
        texts.emplace(participant.id, searchable_text(participant));
        if (named.has(participant.organisation_id)) found.insert(participant.id.str());
    }
    auto requests = store::select<domain::Request>(tx, select);
    std::erase_if(requests, [&](const domain::Request& request) {
        return !found.contains(request.from_id.str()) && !found.contains(request.to_id.str()) &&
               !text::contains(request.message + "\n" + texts[request.from_id] + "\n" + texts[request.to_id], query.q);
    });
    return slice_of(std::move(requests), query);
}

}  // namespace

Result<List<domain::Request>> list_requests(Context& context, const EventId& id, const RequestFilter& filter,
                                            const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<domain::Request>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        store::Select select{{store::where("event_id", event.id)}};
        if (filter.status) select.conditions.push_back(store::where("status", *filter.status));
        if (!filter.participant.empty())
            select.conditions.push_back(store::any_of(
                {store::where("from_id", filter.participant), store::where("to_id", filter.participant)}));
        if (!query.q.empty()) return search(context, tx, event, select, query);
        return page_of<domain::Request>(tx, select, query);
    });
}

}  // namespace gyoryu::app
