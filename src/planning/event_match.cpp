#include "planning/event_match.h"

#include "domain/language_tag.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::planning {

namespace {

class MatchMaker {
public:
    explicit MatchMaker(const EventRoom& room) : room_(room) {
        made_.problem.meetings_most = static_cast<std::int64_t>(room.slots) * room.tables;
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
        profile.offers = std::move(offered.tokens);
        profile.needs = std::move(needed.tokens);
        profile.offers_hs = std::move(offered.hs);
        profile.needs_hs = std::move(needed.hs);
        for (const auto& tag : one.languages) profile.languages.push_back(language(tag));
        const int most = room_.meetings_most > 0 ? room_.meetings_most : room_.slots;
        profile.meetings_most = one.max_meetings.value_or(most);
        profile.meetings_least = std::min(room_.meetings_least, profile.meetings_most);
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

    EventMatch take() { return std::move(made_); }

private:
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
    EventMatch made_;
    std::unordered_map<std::string, engine::LanguageIndex> languages_;
    std::unordered_map<domain::OrganisationId, std::int32_t> organisations_;
};

}  // namespace

EventMatch event_match_of(std::span<const domain::Participant> participants,
                          std::span<const domain::Interpreter> interpreters, std::span<const domain::Request> requests,
                          std::span<const domain::PairRule> rules, const EventRoom& room) {
    MatchMaker maker(room);
    for (const auto& one : participants) maker.add(one);
    for (const auto& one : interpreters) maker.add(one);
    for (const auto& one : requests) maker.add(one);
    for (const auto& one : rules) maker.add(one);
    return maker.take();
}

}  // namespace gyoryu::planning
