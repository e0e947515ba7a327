#include "app/wishes/list_suggestions.h"

#include "app/listed.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/search/find_names.h"
#include "app/wishes/suggestion_source.h"
#include "text/search_tokens.h"

#include <algorithm>
#include <unordered_set>

namespace gyoryu::app {

namespace {

using planning::SuggestedPair;

bool passes(const SuggestedPair& one, const SuggestionFilter& filter) {
    const auto& [seller, buyer] = one.pair;
    if (!filter.participant.empty() && seller.str() != filter.participant && buyer.str() != filter.participant)
        return false;
    switch (filter.show) {
        case SuggestionShow::added:
            return one.chosen && !one.meets;
        case SuggestionShow::kept:
            return one.chosen && one.meets;
        case SuggestionShow::left_out:
            return !one.chosen;
    }
    return false;
}

/// Participants whose name or code has the words.
std::unordered_set<std::string> people_with(store::Transaction& tx, const domain::Event& event,
                                            const std::string& words) {
    std::unordered_set<std::string> found;
    const FoundOrganisations named(tx, event.workspace_id, words);
    for (const auto& one : roster_of(tx, event.id))
        if (named.has(one.organisation_id) || text::contains(one.code, words)) found.insert(one.id.str());
    return found;
}

std::vector<PairOfPeople> people_of(const std::vector<planning::PairIds>& pairs) {
    std::vector<PairOfPeople> people;
    for (const auto& [seller, buyer] : pairs) people.push_back({seller, buyer});
    return people;
}

}  // namespace

Result<List<Suggestion>> list_suggestions(Context& context, const EventId& id, const SuggestionBasis& basis,
                                          const SuggestionFilter& filter, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Suggestion>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(basis).done());
        GYORYU_CHECK(Checks::of(filter).done());
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(found, suggestions_of(context.services, tx, event, basis));
        auto pairs = found->pairs();
        std::erase_if(pairs, [&](const SuggestedPair& one) { return !passes(one, filter); });
        if (!query.q.empty()) {
            const auto people = people_with(tx, event, query.q);
            std::erase_if(pairs, [&](const SuggestedPair& one) {
                return !people.contains(one.pair.first.str()) && !people.contains(one.pair.second.str());
            });
        }
        GYORYU_TRY(page, slice_of(std::move(pairs), query));
        List<Suggestion> list{{}, page.next_cursor, page.total};
        const auto reader = reader_of(context.lang);
        for (const auto& one : page.items)
            list.items.push_back({one.pair.first, one.pair.second, one.points, one.chosen, one.meets,
                                  told_reasons(found->reasons(one.pair, reader), context.lang)});
        return list;
    });
}

Result<SuggestionSummary> summarise_suggestions(Context& context, const EventId& id, const SuggestionBasis& basis) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SuggestionSummary> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(basis).done());
        GYORYU_TRY(found, suggestions_of(context.services, tx, event, basis));
        const auto& totals = found->totals();
        SuggestionSummary summary{totals.proven,
                                  totals.value,
                                  totals.bound,
                                  totals.chosen,
                                  totals.added,
                                  totals.left_out,
                                  totals.missing,
                                  static_cast<int>(totals.room),
                                  {}};
        for (const auto& [code, pairs] : totals.excluded) summary.excluded.push_back({code, pairs});
        return summary;
    });
}

Result<SuggestionReason> explain_suggestion(Context& context, const EventId& id, const ParticipantId& seller,
                                            const ParticipantId& buyer, const SuggestionBasis& basis) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SuggestionReason> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(basis).done());
        GYORYU_TRY(found, suggestions_of(context.services, tx, event, basis));
        if (!found->knows({seller, buyer})) return fail(FaultCode::not_found, {{"what", "participant"}});
        const auto why = found->why({seller, buyer}, reader_of(context.lang));
        SuggestionReason reason{seller,           buyer,
                                why.points,       why.chosen,
                                why.meets,        told_reasons(why.reasons, context.lang),
                                std::nullopt,     why.takes,
                                why.gives,        why.surplus,
                                why.possible,     why.loss,
                                why.missing_more, people_of(why.out),
                                people_of(why.in)};
        if (why.excluded) reason.excluded = told_reason(*why.excluded, context.lang);
        return reason;
    });
}

}  // namespace gyoryu::app
