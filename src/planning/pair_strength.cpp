#include "planning/pair_strength.h"

#include "domain/language_tag.h"

#include <algorithm>
#include <cctype>
#include <cmath>

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

void add(Strength& to, std::string code, Params params, int points) {
    to.value += points;
    to.parts.push_back({std::move(code), std::move(params), points});
}

bool is_declined(const domain::Request* request) {
    return request != nullptr && request->status == domain::RequestStatus::declined;
}

bool is_asked(const domain::Request* request) {
    return request != nullptr && request->status != domain::RequestStatus::withdrawn;
}

/// The one asked declines, so a declined request of the seller was declined by the buyer.
void add_wishes(const PairWish& wish, Strength& to) {
    const bool seller = is_asked(wish.seller);
    const bool buyer = is_asked(wish.buyer);
    if (is_declined(wish.seller) || is_declined(wish.buyer))
        return add(to, is_declined(wish.seller) ? "declined_by_buyer" : "declined_by_seller", {}, 0);
    if (seller && buyer) {
        add(to, "mutual_wish", {}, 30);
        const int sum = wish.seller->priority + wish.buyer->priority;
        add(to, "priorities",
            {{"seller", std::to_string(wish.seller->priority)}, {"buyer", std::to_string(wish.buyer->priority)}},
            sum * 15 / 10);
    } else if (seller || buyer) {
        const int level = (seller ? wish.seller : wish.buyer)->priority;
        add(to, seller ? "seller_wish" : "buyer_wish", {}, 15);
        add(to, "priority", {{"level", std::to_string(level)}}, level * 3);
    }
}

void add_field(const std::vector<std::string>& seller, const std::vector<std::string>& buyer, Strength& to) {
    const auto shared = std::ranges::find_first_of(seller, buyer);
    if (shared != seller.end()) add(to, "same_field", {{"code", *shared}}, 10);
}

std::string first_words(std::vector<std::string> words) {
    // Longest first: the longer the stretch, the more it says.
    std::ranges::sort(words, [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    std::string text;
    int taken = 0;
    for (const auto& word : words) {
        if (taken == 3) break;
        if (text.find(word) != std::string::npos) continue;
        text += (text.empty() ? "" : ", ") + word;
        ++taken;
    }
    return text;
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
                       std::span<const domain::Interpreter> interpreters)
    : interpreters_(interpreters) {
    for (const auto& participant : participants) {
        const auto& profile = profiles_.emplace(participant.id, profile_of(participant)).first->second;
        auto units = profile.has;
        for (const auto& word : profile.wants) units.insert(word.units.begin(), word.units.end());
        for (const auto& unit : units) ++used_by_[unit];
    }
}

PairScorer::Profile PairScorer::profile_of(const domain::Participant& participant) {
    Profile profile;
    const auto offer = [&](std::string_view text) {
        for (const auto& word : product_words(text)) profile.has.insert(word.units.begin(), word.units.end());
    };
    const auto want = [&](std::string_view text) {
        for (auto& word : product_words(text)) profile.wants.push_back(std::move(word));
    };
    offer(participant.offers);
    want(participant.needs);
    for (const auto& product : participant.products) {
        if (participant.side == domain::ParticipantSide::seller)
            offer(product);
        else
            want(product);
        for (auto& heading : hs_headings(product)) profile.headings.push_back(std::move(heading));
    }
    return profile;
}

double PairScorer::match(const Profile& wanting, const Profile& having, std::vector<std::string>& words) const {
    std::unordered_set<std::string> counted;
    double sum = 0;
    for (const auto& word : wanting.wants) {
        std::vector<bool> matched;
        for (const auto& unit : word.units) {
            matched.push_back(having.has.contains(unit));
            if (!matched.back() || !counted.insert(unit).second) continue;
            sum += std::log((static_cast<double>(profiles_.size()) + 1) / used_by_.at(unit));
        }
        for (auto& stretch : matched_stretches(word, matched)) words.push_back(std::move(stretch));
    }
    return sum;
}

void PairScorer::add_products(const Profile& seller, const Profile& buyer, Strength& to) const {
    std::vector<std::string> words;
    const double sum = match(buyer, seller, words) + match(seller, buyer, words);
    const int points = static_cast<int>(std::lround(33 * sum / (sum + 6)));
    if (points > 0) add(to, "product_match", {{"words", first_words(std::move(words))}}, points);
}

void PairScorer::add_language(const domain::Participant& seller, const domain::Participant& buyer, Strength& to) const {
    if (seller.languages.empty() || buyer.languages.empty()) return;
    to.shared_languages = shared_languages(seller.languages, buyer.languages);
    if (!to.shared_languages.empty())
        return add(to, "shared_language", {{"language", to.shared_languages.front()}}, 12);
    to.needs_interpreter = true;
    const auto able = std::ranges::count_if(
        interpreters_, [&](const auto& one) { return can_interpret(one, seller.languages, buyer.languages); });
    Params params{{"from", seller.languages.front()}, {"to", buyer.languages.front()}};
    if (able == 0) return add(to, "no_common_language", std::move(params), 0);
    params["interpreters"] = std::to_string(able);
    add(to, "interpreter_available", std::move(params), 8);
}

Strength PairScorer::strength(const domain::Participant& seller, const domain::Participant& buyer,
                              const PairWish& wish) const {
    Strength strength;
    add_wishes(wish, strength);
    add_language(seller, buyer, strength);
    const auto& sells = profiles_.at(seller.id);
    const auto& buys = profiles_.at(buyer.id);
    add_products(sells, buys, strength);
    add_field(sells.headings, buys.headings, strength);
    std::ranges::sort(strength.parts, [](const StrengthPart& a, const StrengthPart& b) {
        return a.points != b.points ? a.points > b.points : a.code < b.code;
    });
    return strength;
}

}  // namespace gyoryu::planning
