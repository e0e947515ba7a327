#include "app/wishes/wish_list.h"

#include "app/participants/roster.h"
#include "app/reader.h"
#include "store/record.h"
#include "text/language_name.h"

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
    return {participants, interpreters, requests};
}

WishList wish_list_of(store::Transaction& tx, const EventId& event) {
    WishList wishes;
    wishes.roster = roster_of(tx, event);
    std::erase_if(wishes.roster,
                  [](const Participant& one) { return one.status == domain::ParticipantStatus::withdrawn; });
    for (std::size_t i = 0; i < wishes.roster.size(); ++i) wishes.index.emplace(wishes.roster[i].id, i);
    wishes.interpreters = store::select_where<domain::Interpreter>(tx, store::where("event_id", event));
    for (auto& request : store::select_where<domain::Request>(
             tx, store::where("event_id", event), store::where_not("status", domain::RequestStatus::withdrawn)))
        add_request(wishes, std::move(request));
    for (const auto& rule : store::select_where<domain::PairRule>(tx, store::where("event_id", event)))
        if (wishes.index.contains(rule.seller_id) && wishes.index.contains(rule.buyer_id))
            wishes.entries[{rule.seller_id, rule.buyer_id}].rule = rule.rule;
    return wishes;
}

std::vector<StrengthReason> reasons_of(const planning::Strength& strength, domain::Lang reader) {
    std::vector<StrengthReason> reasons;
    for (const auto& part : strength.parts) {
        auto params = part.params;
        for (const char* name : {"language", "from", "to"})
            if (const auto found = params.find(name); found != params.end())
                found->second = text::language_name(reader_of(reader), found->second);
        reasons.push_back({part.code, std::move(params), part.points});
    }
    return reasons;
}

}  // namespace gyoryu::app
