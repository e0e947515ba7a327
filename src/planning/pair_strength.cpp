#include "planning/pair_strength.h"

#include "domain/language_tag.h"
#include "engine/match/score_pair.h"

#include <algorithm>
#include <cctype>

namespace gyoryu::planning {

namespace {

std::string spoken(std::string_view tag) {
    std::string primary(domain::primary_language(tag));
    std::ranges::transform(primary, primary.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return primary;
}

bool speaks(const std::vector<std::string>& languages, std::string_view tag) {
    return std::ranges::any_of(languages, [&](const auto& one) { return spoken(one) == spoken(tag); });
}

/// What a reader should know of a pair beside its points: not what they have decided or can see themselves.
bool speaks_against(engine::MatchFilterKey key) {
    using enum engine::MatchFilterKey;
    return key != never && key != unplaceable && key != same_organisation && key != no_reason;
}

}  // namespace

std::vector<std::string> shared_languages(const std::vector<std::string>& seller,
                                          const std::vector<std::string>& buyer) {
    std::vector<std::string> shared;
    for (const auto& tag : seller)
        if (speaks(buyer, tag) && !speaks(shared, tag)) shared.push_back(tag);
    return shared;
}

bool can_interpret(const domain::Interpreter& interpreter, const std::vector<std::string>& seller,
                   const std::vector<std::string>& buyer) {
    return std::ranges::any_of(interpreter.pairs, [&](const domain::LanguagePair& pair) {
        return (speaks(seller, pair.from) && speaks(buyer, pair.to)) ||
               (speaks(seller, pair.to) && speaks(buyer, pair.from));
    });
}

PairScorer::PairScorer(std::span<const domain::Participant> participants,
                       std::span<const domain::Interpreter> interpreters, std::span<const domain::Request> requests,
                       const EventRoom& room, std::span<const domain::PastMeeting> past)
    : match_(std::make_unique<EventMatch>(event_match_of(participants, interpreters, requests, {}, room, past))),
      index_(match_->problem) {}

Strength PairScorer::strength(const domain::Participant& seller, const domain::Participant& buyer,
                              text::Language reader) const {
    const engine::MatchPair pair{index_, match_->profiles.at(seller.id), match_->profiles.at(buyer.id)};
    const auto score = engine::score_pair(pair);
    Strength strength;
    strength.value = score.points;
    for (const auto& reason : score.reasons)
        strength.parts.push_back(told(reason, pair, match_->names, match_->tokens, reader));
    if (score.filter && speaks_against(score.filter->key))
        strength.parts.push_back(told(*score.filter, pair, match_->names));
    strength.shared_languages = shared_languages(seller.languages, buyer.languages);
    strength.needs_interpreter = engine::needs_interpreter(pair);
    return strength;
}

}  // namespace gyoryu::planning
