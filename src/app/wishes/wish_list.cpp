#include "app/wishes/wish_list.h"

#include "app/participants/roster.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

bool is_living(const std::optional<domain::Request>& request) {
    return request &&
           (request->status == domain::RequestStatus::open || request->status == domain::RequestStatus::accepted);
}

bool is_declined(const std::optional<domain::Request>& request) {
    return request && request->status == domain::RequestStatus::declined;
}

void add_request(WishList& wishes, domain::Request request) {
    const auto from = wishes.index.find(request.from_id);
    const auto to = wishes.index.find(request.to_id);
    if (from == wishes.index.end() || to == wishes.index.end()) return;
    ++wishes.total_requests;
    const bool from_seller = wishes.roster[from->second].side == domain::ParticipantSide::seller;
    auto key = from_seller ? PairKey{request.from_id, request.to_id} : PairKey{request.to_id, request.from_id};
    auto& entry = wishes.entries[std::move(key)];
    (from_seller ? entry.seller_request : entry.buyer_request) = std::move(request);
}

}  // namespace

AskedBy WishList::Entry::asked_by() const {
    if (seller_request && buyer_request) return AskedBy::both;
    if (seller_request) return AskedBy::seller;
    return buyer_request ? AskedBy::buyer : AskedBy::none;
}

bool WishList::Entry::declined() const { return is_declined(seller_request) || is_declined(buyer_request); }

bool WishList::Entry::expected() const {
    if (rule != domain::PairDecision::none) return rule == domain::PairDecision::must;
    return is_living(seller_request) || is_living(buyer_request);
}

planning::PairScorer WishList::scorer() const {
    const std::vector<domain::Participant> participants(roster.begin(), roster.end());
    std::vector<domain::Request> requests;
    for (const auto& [pair, entry] : entries)
        for (const auto* request : {&entry.seller_request, &entry.buyer_request})
            if (*request) requests.push_back(**request);
    return {participants, interpreters, requests, room, past};
}

WishList wish_list_of(store::Transaction& tx, const domain::Event& event) {
    WishList wishes;
    wishes.roster = roster_of(tx, event.id);
    std::erase_if(wishes.roster,
                  [](const Participant& one) { return one.status == domain::ParticipantStatus::withdrawn; });
    for (std::size_t i = 0; i < wishes.roster.size(); ++i) wishes.index.emplace(wishes.roster[i].id, i);
    wishes.interpreters = store::select_where<domain::Interpreter>(tx, store::where("event_id", event.id));
    wishes.past = store::select_where<domain::PastMeeting>(tx, store::where("workspace_id", event.workspace_id));
    wishes.room.registrations_required = event.settings.registrations_required;
    wishes.room.date = event.starts_on;
    for (auto& request : store::select_where<domain::Request>(
             tx, store::where("event_id", event.id), store::where_not("status", domain::RequestStatus::withdrawn)))
        add_request(wishes, std::move(request));
    for (const auto& rule : store::select_where<domain::PairRule>(tx, store::where("event_id", event.id)))
        if (wishes.index.contains(rule.seller_id) && wishes.index.contains(rule.buyer_id))
            wishes.entries[{rule.seller_id, rule.buyer_id}].rule = rule.rule;
    return wishes;
}

}  // namespace gyoryu::app
