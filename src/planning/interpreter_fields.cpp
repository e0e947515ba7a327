#include "planning/interpreter_fields.h"

#include "planning/product_tokens.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace gyoryu::planning {

namespace {

using Product = ProductTokens::Product;

constexpr std::size_t fields_most = 64;
constexpr int word_weight = 100;  ///< lighter tokens are whole categories of devices

bool has(const Product& product, engine::TokenIndex token) {
    const auto at = std::ranges::lower_bound(product.tokens, token, {}, &engine::WeightedToken::token);
    return at != product.tokens.end() && at->token == token;
}

/// Where the field is a term, that term decides; otherwise all of its words must be there.
bool names_field(const Product& product, const Product& field) {
    const auto is_term = [](const auto& one) { return one.weight > word_weight; };
    const auto is_word = [](const auto& one) { return one.weight == word_weight; };
    const auto shared = [&](const auto& one) { return has(product, one.token); };
    if (std::ranges::any_of(field.tokens, is_term))
        return std::ranges::any_of(field.tokens, [&](const auto& one) { return is_term(one) && shared(one); });
    return std::ranges::any_of(field.tokens, is_word) &&
           std::ranges::all_of(field.tokens, [&](const auto& one) { return !is_word(one) || shared(one); });
}

std::vector<std::string> texts_of(const domain::Participant& seller) {
    auto texts = seller.products;
    texts.push_back(seller.offers);
    return texts;
}

class Fields {
public:
    std::uint64_t bits_of(const domain::Interpreter& interpreter) {
        std::uint64_t bits = 0;
        for (const auto& text : interpreter.fields) {
            const auto known = numbers_.find(text);
            if (known == numbers_.end() && fields_.size() == fields_most) continue;
            if (known == numbers_.end()) fields_.push_back(tokens_.read(std::span(&text, 1)));
            bits |= std::uint64_t{1} << numbers_.try_emplace(text, numbers_.size()).first->second;
        }
        return bits;
    }

    std::uint64_t bits_of(const domain::Participant& seller) {
        const auto product = tokens_.read(texts_of(seller));
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < fields_.size(); ++i)
            if (names_field(product, fields_[i])) bits |= std::uint64_t{1} << i;
        return bits;
    }

private:
    ProductTokens tokens_;
    std::map<std::string, std::size_t> numbers_;
    std::vector<Product> fields_;
};

}  // namespace

void mark_fields(const Snapshot& snapshot, const std::vector<std::size_t>& interpreters,
                 const std::vector<std::size_t>& meetings, engine::Problem& problem) {
    Fields fields;
    for (std::size_t i = 0; i < interpreters.size(); ++i)
        problem.interpreters[i].fields = fields.bits_of(snapshot.interpreters[interpreters[i]]);
    std::unordered_map<domain::ParticipantId, std::uint64_t> sold;
    for (const auto& one : snapshot.participants)
        if (one.side == domain::ParticipantSide::seller) sold.emplace(one.id, fields.bits_of(one));
    for (std::size_t m = 0; m < meetings.size(); ++m)
        problem.meetings[m].fields = sold[snapshot.meetings[meetings[m]].seller_id];
}

}  // namespace gyoryu::planning
