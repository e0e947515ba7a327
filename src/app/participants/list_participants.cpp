#include "app/participants/list_participants.h"

#include "app/listed.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/search/find_names.h"
#include "domain/language_tag.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

bool speaks(const Participant& participant, std::string_view language) {
    return std::ranges::any_of(participant.languages,
                               [&](const auto& tag) { return domain::primary_language(tag) == language; });
}

bool lacks(const Participant& participant, std::string_view code) {
    return code == "any" ? !participant.missing.empty()
                         : std::ranges::find(participant.missing, code) != participant.missing.end();
}

bool passes(const Participant& participant, const ParticipantFilter& filter) {
    return (!filter.side || participant.side == *filter.side) &&
           (!filter.status || participant.status == *filter.status) &&
           (filter.country.empty() || participant.organisation.country == filter.country) &&
           (filter.language.empty() || speaks(participant, filter.language)) &&
           (filter.missing.empty() || lacks(participant, filter.missing));
}

/// Those of a roster whose contact, as far as the reader may see it, is called so in whatever script.
std::unordered_set<std::string> contacts_named(store::Transaction& tx, const WorkspaceId& workspace,
                                               const std::vector<Participant>& roster, const std::string& words) {
    const text::NameQuery query(words);
    const auto candidates = ids_that_may_answer(tx, workspace, "participant", query);
    const std::unordered_set<std::string> near(candidates.begin(), candidates.end());
    std::unordered_set<std::string> found;
    for (const auto& one : roster)
        if (near.contains(one.id.str()) && !one.contact_name.empty() && query.answers(one.contact_name))
            found.insert(one.id.str());
    return found;
}

}  // namespace

Result<List<Participant>> list_participants(Context& context, const EventId& id, const ParticipantFilter& filter,
                                            const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Participant>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        // An event has hundreds: counts and gaps are computed, so the list is filtered here.
        auto roster = roster_of(tx, event.id);
        hide_contacts(context, event.workspace_id, roster);
        const FoundOrganisations named(tx, event.workspace_id, query.q);
        const auto people = contacts_named(tx, event.workspace_id, roster, query.q);
        std::erase_if(roster, [&](const Participant& one) {
            return !passes(one, filter) ||
                   (!query.q.empty() && !named.has(one.organisation_id) && !people.contains(one.id.str()) &&
                    !text::contains(searchable_text(one), query.q));
        });
        return slice_of(std::move(roster), query);
    });
}

}  // namespace gyoryu::app
