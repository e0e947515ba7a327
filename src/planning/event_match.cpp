#include "planning/event_match.h"

#include "domain/language_tag.h"
#include "planning/match_markets.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::planning {

namespace {

class MatchMaker {
public:
    MatchMaker(const EventRoom& room, const std::vector<const domain::TradeProfile*>& trades)
        : room_(room), markets_(trades) {
        made_.problem.meetings_most = static_cast<std::int64_t>(room.slots) * room.tables;
        made_.problem.date = room.date.days_since_epoch;
        made_.problem.markets = markets_.markets(room.registrations_required);
        made_.names.markets = markets_.market_names();
        made_.names.registrations = markets_.registration_names();
    }

    void add(const domain::Participant& one) {
        engine::Profile profile;
        profile.side = one.side == domain::ParticipantSide::seller ? engine::Side::seller : engine::Side::buyer;
        profile.organisation = organisation(one.organisation_id);
        const bool seller = profile.side == engine::Side::seller;
        std::vector<std::string> offers{one.offers}, needs{one.needs};
        auto& products = seller ? offers : needs;
        products.insert(products.end(), one.products.begin(), one.products.end());
        auto offered = made_.tokens.read(offers), needed = made_.tokens.read(needs);
        made_.tokens.add_emdn(emdn_of(one.products), seller ? offered : needed);
        profile.offers = std::move(offered.tokens);
        profile.needs = std::move(needed.tokens);
        profile.offers_hs = std::move(offered.hs);
        profile.needs_hs = std::move(needed.hs);
        for (const auto& tag : one.languages) profile.languages.push_back(language(tag));
        const int free = std::max(0, room_.slots - static_cast<int>(one.unavailable.size()));
        const int most = room_.meetings_most > 0 ? room_.meetings_most : room_.slots;
        profile.meetings_most = std::min(free, one.max_meetings.value_or(most));
        profile.meetings_least = std::min(least_of(one.trade), profile.meetings_most);
        markets_.fill(one.trade, profile);
        (seller ? sellers_ : buyers_)[one.organisation_id].push_back(
            static_cast<engine::ProfileIndex>(made_.problem.profiles.size()));
        made_.profiles.emplace(one.id, static_cast<engine::ProfileIndex>(made_.problem.profiles.size()));
        made_.problem.profiles.push_back(std::move(profile));
    }

    void add(const domain::Interpreter& one) {
        engine::MatchInterpreter made;
        for (const auto& pair : one.pairs) made.pairs.emplace_back(language(pair.from), language(pair.to));
        const int free = std::max(1, room_.slots - static_cast<int>(one.unavailable.size()));
        made.meetings_most = std::min(free, one.max_slots.value_or(free));
        made_.problem.interpreters.push_back(std::move(made));
    }

    void add(const domain::Request& request) {
        const auto from = made_.profiles.find(request.from_id), to = made_.profiles.find(request.to_id);
        const bool known = from != made_.profiles.end() && to != made_.profiles.end();
        if (!known || request.status == domain::RequestStatus::withdrawn) return;
        made_.problem.wishes.push_back(
            {from->second, to->second, request.priority, request.status == domain::RequestStatus::declined});
    }

    void add(const domain::PairRule& rule) {
        const auto seller = made_.profiles.find(rule.seller_id), buyer = made_.profiles.find(rule.buyer_id);
        if (seller == made_.profiles.end() || buyer == made_.profiles.end()) return;
        if (rule.rule == domain::PairDecision::must) made_.problem.must.emplace_back(seller->second, buyer->second);
        if (rule.rule == domain::PairDecision::never) made_.problem.never.emplace_back(seller->second, buyer->second);
    }

    void add(const domain::PastMeeting& past) {
        const auto sellers = sellers_.find(past.seller_organisation_id);
        const auto buyers = buyers_.find(past.buyer_organisation_id);
        if (sellers == sellers_.end() || buyers == buyers_.end()) return;
        for (const auto seller : sellers->second)
            for (const auto buyer : buyers->second)
                made_.problem.past.push_back({seller, buyer, past.seller_rating, past.buyer_rating});
    }

    EventMatch take() { return std::move(made_); }

private:
    /// A letter and nothing but an even number of digits: Z, Z12030601.
    static std::vector<std::string> emdn_of(const std::vector<std::string>& products) {
        std::vector<std::string> codes;
        for (const auto& text : products) {
            const bool digits = std::ranges::all_of(text.substr(std::min<std::size_t>(1, text.size())),
                                                    [](unsigned char c) { return std::isdigit(c) != 0; });
            if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z' && digits && text.size() % 2 == 1)
                codes.push_back(text);
        }
        return codes;
    }

    int least_of(const domain::TradeProfile& trade) const {
        if (trade.meetings_least) return *trade.meetings_least;
        return trade.newcomer ? std::max(room_.meetings_least, room_.newcomer_meetings_least) : room_.meetings_least;
    }

    engine::LanguageIndex language(std::string_view tag) {
        std::string spoken(domain::primary_language(tag));
        std::ranges::transform(spoken, spoken.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const auto [found, fresh] =
            languages_.emplace(spoken, static_cast<engine::LanguageIndex>(made_.names.languages.size()));
        if (fresh) made_.names.languages.emplace_back(tag);
        return found->second;
    }

    std::int32_t organisation(const domain::OrganisationId& id) {
        if (id.str().empty()) return engine::none;
        return organisations_.emplace(id, static_cast<std::int32_t>(organisations_.size())).first->second;
    }

    EventRoom room_;
    MatchMarkets markets_;
    EventMatch made_;
    std::unordered_map<domain::OrganisationId, std::vector<engine::ProfileIndex>> sellers_, buyers_;
    std::unordered_map<std::string, engine::LanguageIndex> languages_;
    std::unordered_map<domain::OrganisationId, std::int32_t> organisations_;
};

}  // namespace

EventMatch event_match_of(std::span<const domain::Participant> participants,
                          std::span<const domain::Interpreter> interpreters, std::span<const domain::Request> requests,
                          std::span<const domain::PairRule> rules, const EventRoom& room,
                          std::span<const domain::PastMeeting> past) {
    std::vector<const domain::TradeProfile*> trades;
    for (const auto& one : participants) trades.push_back(&one.trade);
    MatchMaker maker(room, trades);
    for (const auto& one : participants) maker.add(one);
    for (const auto& one : interpreters) maker.add(one);
    for (const auto& one : requests) maker.add(one);
    for (const auto& one : rules) maker.add(one);
    for (const auto& one : past) maker.add(one);
    return maker.take();
}

}  // namespace gyoryu::planning
