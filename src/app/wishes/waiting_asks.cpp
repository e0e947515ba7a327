#include "app/wishes/waiting_asks.h"

#include "store/record.h"
#include "store/registration_tables.h"

namespace gyoryu::app {

std::vector<domain::Ask> waiting_asks_of(store::Transaction& tx, const EventId& event, base::Instant now) {
    auto asks = store::select<domain::Ask>(
        tx, {{store::where("event_id", event), store::where("status", domain::AskStatus::open)}, {{"created_at"}}, 0});
    std::erase_if(asks, [&](const domain::Ask& ask) { return ask.expires_at <= now; });
    return asks;
}

std::map<PairKey, AskedBy> add_waiting(const std::vector<domain::Ask>& asks, WishList& wishes) {
    std::map<PairKey, AskedBy> waiting;
    for (const auto& ask : asks) {
        if (!wishes.index.contains(ask.from_id) || !wishes.index.contains(ask.to_id)) continue;
        const bool seller = wishes.person(ask.from_id).side == domain::ParticipantSide::seller;
        const auto pair = seller ? PairKey{ask.from_id, ask.to_id} : PairKey{ask.to_id, ask.from_id};
        wishes.entries.try_emplace(pair);
        const auto by = seller ? AskedBy::seller : AskedBy::buyer;
        const auto [known, fresh] = waiting.try_emplace(pair, by);
        if (!fresh && known->second != by) known->second = AskedBy::both;
    }
    return waiting;
}

std::vector<WaitingAsk> waiting_between(const std::vector<domain::Ask>& asks, const ParticipantId& seller,
                                        const ParticipantId& buyer) {
    std::vector<WaitingAsk> waiting;
    for (const auto& ask : asks) {
        const bool by_seller = ask.from_id == seller && ask.to_id == buyer;
        if (!by_seller && !(ask.from_id == buyer && ask.to_id == seller)) continue;
        waiting.push_back({by_seller ? domain::ParticipantSide::seller : domain::ParticipantSide::buyer, ask.priority,
                           ask.message, ask.created_at, ask.expires_at});
    }
    return waiting;
}

}  // namespace gyoryu::app
