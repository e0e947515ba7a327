#include "app/wishes/get_wishes.h"

#include "app/reach.h"
#include "app/wishes/waiting_asks.h"
#include "app/wishes/wish_list.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::size_t suggested_people_max = 40;
constexpr std::size_t suggestions_each = 6;
constexpr int suggestion_strength_min = 15;

ParticipantBrief brief_of(const Participant& one) {
    return {one.id,
            one.code,
            one.side,
            one.organisation.names,
            one.organisation.country,
            one.languages,
            one.requests_sent,
            one.requests_received};
}

WishCell cell_of(const planning::PairScorer& scorer, const Participant& seller, const Participant& buyer,
                 const WishList::Entry& entry, AskedBy waiting = AskedBy::none) {
    return {seller.id,  buyer.id,         entry.asked_by(), scorer.strength(seller, buyer).value,
            entry.rule, entry.declined(), waiting};
}

/// The strongest partners of somebody without wishes that are not entries already.
std::vector<WishCell> suggestions_for(const WishList& wishes, const planning::PairScorer& scorer,
                                      const Participant& one) {
    const bool sells = one.side == domain::ParticipantSide::seller;
    std::vector<WishCell> cells;
    for (const auto& other : wishes.roster) {
        if (other.side == one.side || other.organisation_id == one.organisation_id) continue;
        const auto& seller = sells ? one : other;
        const auto& buyer = sells ? other : one;
        if (wishes.entries.contains({seller.id, buyer.id})) continue;
        cells.push_back(cell_of(scorer, seller, buyer, {}));
    }
    std::erase_if(cells, [](const WishCell& cell) { return cell.strength < suggestion_strength_min; });
    std::ranges::sort(cells, [](const WishCell& a, const WishCell& b) {
        return std::tie(b.strength, a.seller_id, a.buyer_id) < std::tie(a.strength, b.seller_id, b.buyer_id);
    });
    if (cells.size() > suggestions_each) cells.resize(suggestions_each);
    return cells;
}

/// Two people without wishes may be suggested to one another: the pair stands once.
void add_suggestions(const WishList& wishes, const planning::PairScorer& scorer, std::vector<WishCell>& cells) {
    std::vector<WishCell> suggested;
    std::size_t people = 0;
    for (const auto& one : wishes.roster) {
        if (one.requests_sent + one.requests_received > 0) continue;
        if (people == suggested_people_max) break;
        ++people;
        for (auto& cell : suggestions_for(wishes, scorer, one)) suggested.push_back(std::move(cell));
    }
    const auto key = [](const WishCell& cell) { return std::tie(cell.seller_id, cell.buyer_id); };
    std::ranges::sort(suggested, {}, key);
    const auto repeated = std::ranges::unique(suggested, {}, key);
    suggested.erase(repeated.begin(), repeated.end());
    cells.insert(cells.end(), suggested.begin(), suggested.end());
}

}  // namespace

Result<Wishes> get_wishes(Context& context, const EventId& id) {
    std::vector<domain::Ask> asks;
    auto wishes = context.services.database.read([&](store::Transaction& tx) -> Result<WishList> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        asks = waiting_asks_of(tx, event.id, context.services.clock.now());
        return wish_list_of(tx, event);
    });
    if (!wishes) return fail(std::move(wishes).error());
    Wishes answer;
    answer.total_requests = wishes->total_requests;
    for (const auto& one : wishes->roster)
        (one.side == domain::ParticipantSide::seller ? answer.sellers : answer.buyers).push_back(brief_of(one));
    const auto scorer = wishes->scorer();
    const auto waiting = add_waiting(asks, *wishes);
    for (const auto& [pair, entry] : wishes->entries) {
        const auto asked = waiting.find(pair);
        const auto by = asked == waiting.end() ? AskedBy::none : asked->second;
        if (entry.asked_by() == AskedBy::none && entry.rule == domain::PairDecision::none && by == AskedBy::none)
            continue;
        answer.cells.push_back(cell_of(scorer, wishes->person(pair.first), wishes->person(pair.second), entry, by));
    }
    add_suggestions(*wishes, scorer, answer.cells);
    return answer;
}

}  // namespace gyoryu::app
