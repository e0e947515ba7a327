#include "formats/match_profiles.h"

#include "base/time.h"
#include "engine/model/problem.h"
#include "engine/model/slot_set.h"
#include "formats/json_words.h"

#include <algorithm>

namespace gyoryu::formats {

namespace {

using engine::MatchProblem;
using engine::Profile;

constexpr std::size_t product_bytes_most = 4000;
constexpr std::size_t products_most = 500;
constexpr std::int64_t money_most = 1'000'000'000'000;
constexpr int meetings_each_most = 500;
constexpr int words_most = 1000;
constexpr int tables_most = 5000;

template <class T>
void keep_sorted(std::vector<T>& list) {
    std::ranges::sort(list);
    const auto repeated = std::ranges::unique(list);
    list.erase(repeated.begin(), repeated.end());
}

class ProfilesReader {
public:
    ProfilesReader(const JsonNode& root, JsonComplaints& complaints) : root_(root), complaints_(complaints) {}

    NamedMatch read() {
        const JsonObject top(root_, complaints_,
                             {"format", "title", "date", "currency", "slots", "tables", "meetings_least",
                              "meetings_most", "newcomer_meetings_least", "weights", "markets", "profiles",
                              "interpreters", "wishes", "must", "never", "past"});
        format(top);
        room(top);
        names(top, "markets", markets_);
        names(top, "profiles", profiles_);
        names(top, "interpreters", interpreters_);
        top.each("markets", [&](const JsonNode& node) { market(node); });
        top.need("profiles");
        top.each("profiles", [&](const JsonNode& node) { profile(node); });
        top.each("interpreters", [&](const JsonNode& node) { interpreter(node); });
        too_many_pairs();
        top.each("wishes", [&](const JsonNode& node) { wish(node); });
        top.each("must", [&](const JsonNode& node) { pair_into(node, p().must); });
        top.each("never", [&](const JsonNode& node) { pair_into(node, p().never); });
        top.each("past", [&](const JsonNode& node) { past(node); });
        weights(top);
        return finish();
    }

private:
    MatchProblem& p() { return named_.problem; }

    void format(const JsonObject& top) {
        const JsonNode* node = top.need("format");
        if (node == nullptr || (node->kind == JsonNode::Kind::string && node->text == profiles_format)) return;
        complaints_.at(node->offset, "unknown_format", {{"expected", std::string(profiles_format)}});
    }

    static int number(const JsonObject& object, std::string_view key, std::int64_t min, std::int64_t max,
                      int fallback) {
        return static_cast<int>(object.integer(key, min, max).value_or(fallback));
    }

    void room(const JsonObject& top) {
        top.need("slots");
        top.need("tables");
        named_.slots = number(top, "slots", 1, engine::slots_most, 1);
        named_.tables = number(top, "tables", 0, tables_most, 0);
        p().meetings_most = static_cast<std::int64_t>(named_.slots) * named_.tables;
        most_ = number(top, "meetings_most", 0, meetings_each_most, named_.slots);
        least_ = number(top, "meetings_least", 0, meetings_each_most, 0);
        newcomer_least_ = number(top, "newcomer_meetings_least", 0, meetings_each_most, 0);
        top.need("date");
        p().date = date(top, "date").value_or(0);
    }

    std::optional<engine::DayNumber> date(const JsonObject& object, std::string_view key) {
        const JsonNode* node = object.get(key);
        if (node == nullptr) return std::nullopt;
        const auto parsed = base::LocalDate::parse(node->text);
        if (node->kind == JsonNode::Kind::string && parsed) return parsed->days_since_epoch;
        complaints_.at(node->offset, "date_expected");
        return std::nullopt;
    }

    void names(const JsonObject& top, std::string_view list, JsonNames& names) {
        top.each(list, [&](const JsonNode& node) {
            const JsonNode* id = node.find("id");
            const bool named = id != nullptr && id->kind != JsonNode::Kind::null;
            names.add(named ? text_of(*id, complaints_) : std::nullopt, named ? *id : node, complaints_);
        });
    }

    void market(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"id", "registrations", "required", "agent_required"});
        engine::Market one;
        object.each("registrations", [&](const JsonNode& kind) {
            if (const auto id = kinds_.id(kind, complaints_)) one.registrations.push_back(*id);
        });
        keep_sorted(one.registrations);
        one.required = object.boolean("required").value_or(false);
        one.agent_required = object.boolean("agent_required").value_or(false);
        p().markets.push_back(std::move(one));
    }

    void profile(const JsonNode& node) {
        const JsonObject object(node, complaints_,
                                {"id",
                                 "name",
                                 "side",
                                 "organisation",
                                 "offers",
                                 "needs",
                                 "offers_hs",
                                 "needs_hs",
                                 "offers_emdn",
                                 "needs_emdn",
                                 "markets",
                                 "registrations",
                                 "territories_given",
                                 "class_most",
                                 "languages",
                                 "budget",
                                 "order_least",
                                 "meetings_least",
                                 "meetings_most",
                                 "newcomer"});
        Profile one;
        object.need("side");
        one.side = static_cast<engine::Side>(object.word("side", {"seller", "buyer"}).value_or(0));
        if (const auto* organisation = object.get("organisation"))
            one.organisation = organisations_.id(*organisation, complaints_).value_or(engine::none);
        named_.texts.push_back({texts(object, "offers"), texts(object, "needs"), codes(object, "offers_emdn", true),
                                codes(object, "needs_emdn", true)});
        one.offers_hs = codes(object, "offers_hs", false);
        one.needs_hs = codes(object, "needs_hs", false);
        one.markets = market_list(object, "markets");
        one.territories_given = market_list(object, "territories_given");
        object.each("registrations", [&](const JsonNode& given) { registration(given, one); });
        one.class_most = number(object, "class_most", 1, 4, 0);
        object.each("languages", [&](const JsonNode& language) {
            if (const auto id = languages_.id(language, complaints_)) one.languages.push_back(*id);
        });
        one.budget = object.integer("budget", 0, money_most);
        one.order_least = object.integer("order_least", 0, money_most);
        meetings(object, one);
        p().profiles.push_back(std::move(one));
    }

    void meetings(const JsonObject& object, Profile& one) {
        one.meetings_most = number(object, "meetings_most", 0, meetings_each_most, most_);
        const bool newcomer = object.boolean("newcomer").value_or(false);
        const int usual = std::min(newcomer ? std::max(least_, newcomer_least_) : least_, one.meetings_most);
        one.meetings_least = number(object, "meetings_least", 0, meetings_each_most, usual);
        if (one.meetings_least <= one.meetings_most) return;
        complaints_.at(object.node().offset, "least_above_most",
                       {{"least", std::to_string(one.meetings_least)}, {"most", std::to_string(one.meetings_most)}});
    }

    std::vector<std::string> texts(const JsonObject& object, std::string_view key) {
        std::vector<std::string> list;
        object.each(key, [&](const JsonNode& node) {
            if (node.kind != JsonNode::Kind::string) return complaints_.at(node.offset, "text_expected");
            if (node.text.size() > product_bytes_most) return complaints_.at(node.offset, "text_too_long");
            if (list.size() == products_most)
                return complaints_.at(node.offset, "too_many", {{"max", std::to_string(products_most)}});
            list.push_back(node.text);
        });
        return list;
    }

    /// HS: two to ten digits, dots and spaces left out. EMDN: a letter and an even number of digits.
    std::vector<std::string> codes(const JsonObject& object, std::string_view key, bool emdn) {
        std::vector<std::string> list;
        object.each(key, [&](const JsonNode& node) {
            std::string code;
            for (const char c : node.text)
                if (c != '.' && c != ' ') code += c;
            const std::string_view digits = std::string_view(code).substr(emdn && !code.empty() ? 1 : 0);
            const bool all_digits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
            const bool long_enough =
                emdn ? !code.empty() && code[0] >= 'A' && code[0] <= 'Z' && digits.size() % 2 == 0 : digits.size() >= 2;
            const std::size_t most = emdn ? 12 : 10;
            if (node.kind == JsonNode::Kind::string && all_digits && long_enough && digits.size() <= most)
                return list.push_back(code);
            complaints_.at(node.offset, emdn ? "emdn_code_expected" : "hs_code_expected");
        });
        keep_sorted(list);
        return list;
    }

    std::vector<engine::MarketIndex> market_list(const JsonObject& object, std::string_view key) {
        std::vector<engine::MarketIndex> list;
        object.each(key, [&](const JsonNode& node) {
            if (const auto market = markets_.refer(node, complaints_)) list.push_back(*market);
        });
        keep_sorted(list);
        return list;
    }

    void registration(const JsonNode& node, Profile& profile) {
        const JsonObject object(node, complaints_, {"market", "kind", "class", "agent", "expires"});
        engine::Registration one;
        const JsonNode* market = object.need("market");
        const JsonNode* kind = object.need("kind");
        if (market != nullptr) one.market = markets_.refer(*market, complaints_).value_or(engine::none);
        if (kind != nullptr) one.kind = kinds_.id(*kind, complaints_).value_or(engine::none);
        one.device_class = number(object, "class", 1, 4, 0);
        one.agent = object.text("agent").has_value();
        one.expires_on = date(object, "expires").value_or(engine::no_end);
        profile.registrations.push_back(one);
    }

    void interpreter(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"id", "name", "pairs", "slots_most"});
        engine::MatchInterpreter one;
        object.need("pairs");
        object.each("pairs", [&](const JsonNode& pair) {
            if (pair.kind != JsonNode::Kind::array || pair.items.size() != 2)
                return complaints_.at(pair.offset, "pair_expected");
            const auto from = languages_.id(pair.items[0], complaints_), to = languages_.id(pair.items[1], complaints_);
            if (from && to && *from == *to) complaints_.at(pair.offset, "same_language");
            if (from && to) one.pairs.emplace_back(*from, *to);
        });
        one.meetings_most = object.integer("slots_most", 0, named_.slots).value_or(named_.slots);
        p().interpreters.push_back(std::move(one));
    }

    void too_many_pairs() {
        const auto sellers = std::ranges::count(p().profiles, engine::Side::seller, &Profile::side);
        const auto buyers = static_cast<std::int64_t>(p().profiles.size()) - sellers;
        const JsonNode* list = root_.find("profiles");
        if (p().profiles.size() > match_profiles_most)
            complaints_.at(list->offset, "too_many", {{"max", std::to_string(match_profiles_most)}});
        if (sellers * buyers > match_pairs_most)
            complaints_.at(list->offset, "too_many_pairs", {{"max", std::to_string(match_pairs_most)}});
    }

    /// Two profiles of two sides, in either order.
    std::optional<engine::SellerBuyer> pair(const JsonNode* a, const JsonNode* b, std::size_t offset) {
        const auto first = a == nullptr ? std::nullopt : profiles_.refer(*a, complaints_);
        const auto second = b == nullptr ? std::nullopt : profiles_.refer(*b, complaints_);
        if (!first || !second) return std::nullopt;
        const auto side = p().profiles[*first].side;
        if (side == p().profiles[*second].side) {
            complaints_.at(offset, "two_sides_expected");
            return std::nullopt;
        }
        return side == engine::Side::seller ? engine::SellerBuyer{*first, *second}
                                            : engine::SellerBuyer{*second, *first};
    }

    void pair_into(const JsonNode& node, std::vector<engine::SellerBuyer>& list) {
        if (node.kind != JsonNode::Kind::array || node.items.size() != 2)
            return complaints_.at(node.offset, "profile_pair_expected");
        if (const auto both = pair(&node.items[0], &node.items[1], node.offset)) list.push_back(*both);
    }

    void wish(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"from", "to", "priority", "declined"});
        const JsonNode* from = object.need("from");
        const auto both = pair(from, object.need("to"), node.offset);
        const int priority = number(object, "priority", 1, 5, 3);
        const bool declined = object.boolean("declined").value_or(false);
        if (!both) return;
        const bool by_seller = profiles_.refer(*from, complaints_) == both->first;
        p().wishes.push_back(by_seller ? engine::Wish{both->first, both->second, priority, declined}
                                       : engine::Wish{both->second, both->first, priority, declined});
    }

    void past(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"seller", "buyer", "seller_rating", "buyer_rating"});
        const JsonNode* seller = object.need("seller");
        const auto both = pair(seller, object.need("buyer"), node.offset);
        const int by_seller = number(object, "seller_rating", 1, 5, 0),
                  by_buyer = number(object, "buyer_rating", 1, 5, 0);
        if (!both) return;
        if (profiles_.refer(*seller, complaints_) != both->first)
            return complaints_.at(seller->offset, "seller_expected");
        p().past.push_back({both->first, both->second, by_seller, by_buyer});
    }

    void weights(const JsonObject& top) {
        const JsonNode* node = top.get("weights");
        if (node == nullptr) return;
        const JsonObject object(*node, complaints_,
                                {"mutual_wish", "one_wish", "priority", "product", "hs_code", "language", "market",
                                 "registration", "budget", "past", "past_bad"});
        auto& w = p().weights;
        for (const auto& [key, member] : {std::pair("mutual_wish", &w.mutual_wish),
                                          {"one_wish", &w.one_wish},
                                          {"priority", &w.priority},
                                          {"product", &w.product},
                                          {"hs_code", &w.hs_code},
                                          {"language", &w.language},
                                          {"market", &w.market},
                                          {"registration", &w.registration},
                                          {"budget", &w.budget},
                                          {"past", &w.past},
                                          {"past_bad", &w.past_bad}})
            *member = number(object, key, 0, 1000, *member);
    }

    NamedMatch finish() {
        named_.profiles = profiles_.names();
        named_.markets = markets_.names();
        named_.interpreters = interpreters_.names();
        named_.registrations = kinds_.take();
        named_.languages = languages_.take();
        return std::move(named_);
    }

    const JsonNode& root_;
    JsonComplaints& complaints_;
    NamedMatch named_;
    JsonNames profiles_, markets_, interpreters_;
    JsonWords languages_{engine::languages_most};
    JsonWords kinds_{words_most};
    JsonWords organisations_{match_profiles_most};
    int most_ = 0, least_ = 0, newcomer_least_ = 0;
};

}  // namespace

base::Result<NamedMatch> read_profiles_json(std::string_view text) {
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    NamedMatch named = ProfilesReader(root, complaints).read();
    if (complaints.none()) return named;
    return base::fail(base::Fault{base::FaultCode::unreadable_profiles, {}, complaints.take()});
}

}  // namespace gyoryu::formats
