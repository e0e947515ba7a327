#include "planning/pair_reasons.h"

#include "base/time.h"

namespace gyoryu::planning {

namespace {

using engine::MatchFilterKey;
using engine::MatchReason;
using engine::MatchReasonKey;

std::string name(const std::vector<std::string>& names, std::int32_t index) {
    return index >= 0 && index < static_cast<std::int32_t>(names.size()) ? names[index] : std::string();
}

std::string first_language(const engine::Profile& profile, const MatchNames& names) {
    return profile.languages.empty() ? std::string() : name(names.languages, profile.languages.front());
}

PairReason wish(const MatchReason& reason) {
    if (reason.seller_priority > 0 && reason.buyer_priority > 0) return {"mutual_wish", {}, reason.points};
    return {reason.seller_priority > 0 ? "seller_wish" : "buyer_wish", {}, reason.points};
}

PairReason priority(const MatchReason& reason) {
    const auto seller = std::to_string(reason.seller_priority), buyer = std::to_string(reason.buyer_priority);
    if (reason.seller_priority > 0 && reason.buyer_priority > 0)
        return {"priorities", {{"seller", seller}, {"buyer", buyer}}, reason.points};
    return {"priority", {{"level", reason.seller_priority > 0 ? seller : buyer}}, reason.points};
}

PairReason language(const MatchReason& reason, const engine::MatchPair& pair, const MatchNames& names) {
    if (reason.language != engine::none)
        return {"shared_language", {{"language", name(names.languages, reason.language)}}, reason.points};
    return {"interpreter_available",
            {{"from", first_language(pair.sells(), names)},
             {"to", first_language(pair.buys(), names)},
             {"interpreters", std::to_string(reason.interpreters)}},
            reason.points};
}

std::string one_decimal(int percent) {
    return std::to_string(percent / 100) + "." + std::to_string(percent % 100 / 10);
}

}  // namespace

PairReason told(const MatchReason& reason, const engine::MatchPair& pair, const MatchNames& names,
                const ProductTokens& tokens, text::Language reader) {
    switch (reason.key) {
        case MatchReasonKey::wish:
            return wish(reason);
        case MatchReasonKey::priority:
            return priority(reason);
        case MatchReasonKey::product:
            return {"product_match", {{"words", tokens.words_of(reason.tokens, reader)}}, reason.points};
        case MatchReasonKey::hs_code:
            return {"same_field", {{"code", reason.hs_code}}, reason.points};
        case MatchReasonKey::language:
            return language(reason, pair, names);
        case MatchReasonKey::market:
            return {"market", {{"market", name(names.markets, reason.market)}}, reason.points};
        case MatchReasonKey::registration:
            return {"registration",
                    {{"market", name(names.markets, reason.market)},
                     {"registration", name(names.registrations, reason.registration)}},
                    reason.points};
        case MatchReasonKey::budget:
            return {"budget", {}, reason.points};
        case MatchReasonKey::past:
            return {"past", {{"rating", one_decimal(reason.rating_percent)}}, reason.points};
    }
    return {};
}

PairReason told(const engine::MatchFilter& filter, const engine::MatchPair& pair, const MatchNames& names) {
    if (filter.key == MatchFilterKey::no_interpreter)
        return {"no_common_language",
                {{"from", first_language(pair.sells(), names)}, {"to", first_language(pair.buys(), names)}},
                0};
    if (filter.key == MatchFilterKey::declined)
        return {
            pair.index.wishes(pair.seller, pair.buyer).declined_by_seller ? "declined_by_seller" : "declined_by_buyer",
            {},
            0};
    PairReason reason{std::string(name_of(filter.key)), {}, 0};
    if (filter.market != engine::none) reason.params["market"] = name(names.markets, filter.market);
    if (filter.expired_on != engine::no_end) reason.params["date"] = base::LocalDate{filter.expired_on}.str();
    return reason;
}

}  // namespace gyoryu::planning
