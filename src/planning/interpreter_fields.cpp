#include "planning/interpreter_fields.h"

#include "planning/product_tokens.h"

#include <algorithm>
#include <set>
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

/// The words of all interpreters, each different text one field.
class Fields {
public:
    void add(const domain::Interpreter& interpreter) {
        for (const auto& text : interpreter.fields)
            if (fields_.size() < fields_most && texts_.insert(text).second)
                fields_.push_back(tokens_.read(std::span(&text, 1)));
    }

    /// The fields that these words name, in whatever language.
    std::uint64_t named_by(const std::vector<std::string>& texts) {
        const auto product = tokens_.read(texts);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < fields_.size(); ++i)
            if (names_field(product, fields_[i])) bits |= std::uint64_t{1} << i;
        return bits;
    }

private:
    ProductTokens tokens_;
    std::set<std::string> texts_;
    std::vector<Product> fields_;
};

}  // namespace

void mark_fields(const Snapshot& snapshot, const std::vector<std::size_t>& interpreters,
                 const std::vector<std::size_t>& meetings, engine::Problem& problem) {
    Fields fields;
    for (const auto one : interpreters) fields.add(snapshot.interpreters[one]);
    for (std::size_t i = 0; i < interpreters.size(); ++i)
        problem.interpreters[i].fields = fields.named_by(snapshot.interpreters[interpreters[i]].fields);
    std::unordered_map<domain::ParticipantId, std::uint64_t> sold;
    for (const auto& one : snapshot.participants)
        if (one.side == domain::ParticipantSide::seller) sold.emplace(one.id, fields.named_by(texts_of(one)));
    for (std::size_t m = 0; m < meetings.size(); ++m)
        problem.meetings[m].fields = sold[snapshot.meetings[meetings[m]].seller_id];
}

}  // namespace gyoryu::planning
