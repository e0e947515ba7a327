#include "formats/match_result.h"

#include "base/time.h"
#include "formats/json_text.h"

#include <algorithm>
#include <set>

namespace gyoryu::formats {

namespace {

using engine::CandidateIndex;
using engine::MatchFilterKey;
using engine::SellerBuyer;

template <class Items, class Write>
std::string list_of(const Items& items, Write write) {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "" : ",") + write(item);
    return "[" + out + "]";
}

class Writer {
public:
    explicit Writer(const MadeMatch& made) : made_(made), named_(made.named) {}

    std::string write() {
        const auto& choice = made_.choice;
        std::string out = "{\n  \"format\": \"gyoryu-match/1\"";
        member(out, "status", choice.status == engine::ChoiceStatus::optimal ? "\"optimal\"" : "\"feasible\"");
        member(out, "value", std::to_string(choice.value));
        member(out, "bound", bound());
        member(out, "missing_meetings", std::to_string(choice.shortfall));
        member(out, "excluded", excluded());
        member(out, "meetings", block(meetings()));
        member(out, "missing", block(missing()));
        member(out, "musts_left_out", block(musts_left_out()));
        member(out, "prices", prices());
        if (made_.before) member(out, "changes", changes());
        if (made_.asked) member(out, "explanation", explanation(*made_.asked));
        return out + "\n}\n";
    }

private:
    static void member(std::string& out, const char* key, const std::string& value) {
        out += ",\n  \"" + std::string(key) + "\": " + value;
    }
    static std::string block(const std::vector<std::string>& items) {
        std::string out = "[";
        for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "\n    " : ",\n    ") + items[i];
        return out + (items.empty() ? "]" : "\n  ]");
    }

    /// In points when no shortfall and no must can be made good: then value and bound are of one kind.
    std::string bound() const {
        return std::to_string(made_.choice.value + made_.choice.bound - made_.choice.objective);
    }

    std::string profile(engine::ProfileIndex index) const { return json_name(named_.profiles, index); }
    std::string both(const SellerBuyer& pair) const {
        return "\"seller\":" + profile(pair.first) + ",\"buyer\":" + profile(pair.second);
    }
    SellerBuyer pair_of(CandidateIndex index) const {
        const auto& one = made_.choice_problem.problem.candidates[index];
        return {one.seller, one.buyer};
    }

    std::string excluded() const {
        std::string out;
        for (std::size_t i = 0; i < made_.choice_problem.excluded.size(); ++i) {
            if (made_.choice_problem.excluded[i] == 0) continue;
            out += (out.empty() ? "\"" : ",\"") + std::string(name_of(static_cast<MatchFilterKey>(i))) +
                   "\":" + std::to_string(made_.choice_problem.excluded[i]);
        }
        return "{" + out + "}";
    }

    std::vector<std::string> meetings() const {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < made_.choice.chosen.size(); ++i) {
            if (!made_.choice.chosen[i]) continue;
            const auto pair = pair_of(static_cast<CandidateIndex>(i));
            const auto score = engine::score_pair({made_.index, pair.first, pair.second});
            out.push_back("{" + both(pair) + ",\"points\":" + std::to_string(score.points) + ",\"interpreter\":" +
                          group_pairs(made_.choice.interpreter[i]) + ",\"reasons\":" + reasons(score) + "}");
        }
        return out;
    }

    std::string group_pairs(engine::GroupIndex group) const {
        if (group == engine::none) return "null";
        return list_of(made_.choice_problem.group_pairs[group], [&](const auto& languages) {
            return "[" + json_quoted(named_.languages[languages.first]) + "," +
                   json_quoted(named_.languages[languages.second]) + "]";
        });
    }

    std::string reasons(const engine::PairScore& score) const {
        return list_of(score.reasons, [&](const engine::MatchReason& reason) { return reason_json(reason); });
    }

    std::string reason_json(const engine::MatchReason& reason) const {
        std::string out =
            "{\"reason\":\"" + std::string(name_of(reason.key)) + "\",\"points\":" + std::to_string(reason.points);
        const auto add = [&](const char* key, const std::string& value) {
            out += ",\"" + std::string(key) + "\":" + value;
        };
        if (reason.seller_priority > 0) add("seller", std::to_string(reason.seller_priority));
        if (reason.buyer_priority > 0) add("buyer", std::to_string(reason.buyer_priority));
        if (!reason.tokens.empty())
            add("terms",
                list_of(made_.names_of_tokens(reason.tokens), [](const auto& one) { return json_quoted(one); }));
        if (!reason.hs_code.empty()) add("hs", json_quoted(reason.hs_code));
        if (reason.language != engine::none) add("language", json_quoted(named_.languages[reason.language]));
        if (reason.interpreters > 0) add("interpreters", std::to_string(reason.interpreters));
        if (reason.market != engine::none) add("market", json_name(named_.markets, reason.market));
        if (reason.registration != engine::none)
            add("registration", json_quoted(named_.registrations[reason.registration]));
        if (reason.rating_percent > 0) add("rating_percent", std::to_string(reason.rating_percent));
        return out + "}";
    }

    std::vector<std::string> missing() const {
        std::vector<std::string> out;
        for (const MissingMeetings& one : missing_of(made_)) {
            out.push_back("{\"profile\":" + profile(one.profile) + ",\"meetings\":" + std::to_string(one.meetings) +
                          "}");
        }
        return out;
    }

    std::vector<std::string> musts_left_out() const {
        std::vector<std::string> out;
        for (const auto& pair : made_.index.problem().must) {
            const auto candidate = made_.choice_problem.find(pair.first, pair.second);
            if (candidate != engine::none && made_.choice.chosen[candidate]) continue;
            const auto score = engine::score_pair({made_.index, pair.first, pair.second});
            const std::string why = score.filter ? std::string(name_of(score.filter->key)) : "no_room";
            out.push_back("{" + both(pair) + ",\"why\":" + json_quoted(why) + "}");
        }
        return out;
    }

    /// Only what is scarce has a price.
    std::string prices() const {
        const auto& prices = made_.choice.prices;
        std::vector<std::string> people, interpreters;
        for (std::size_t p = 0; p < prices.most.size(); ++p)
            if (prices.most[p] != 0 || prices.least[p] != 0)
                people.push_back("{\"profile\":" + profile(static_cast<engine::ProfileIndex>(p)) +
                                 ",\"most\":" + std::to_string(prices.most[p]) +
                                 ",\"least\":" + std::to_string(prices.least[p]) + "}");
        for (std::size_t g = 0; g < prices.interpreters.size(); ++g)
            interpreters.push_back("{\"pairs\":" + group_pairs(static_cast<engine::GroupIndex>(g)) + ",\"slots\":" +
                                   std::to_string(made_.choice_problem.problem.interpreters[g].meetings_most) +
                                   ",\"price\":" + std::to_string(prices.interpreters[g]) + "}");
        const auto same = [](const std::string& one) { return one; };
        return "{\n    \"meetings\": " + std::to_string(prices.meetings) +
               ",\n    \"profiles\": " + list_of(people, same) +
               ",\n    \"interpreters\": " + list_of(interpreters, same) + "\n  }";
    }

    std::string pairs(const std::vector<SellerBuyer>& list) const {
        return list_of(list, [&](const SellerBuyer& pair) { return "{" + both(pair) + "}"; });
    }

    std::string changes() const {
        const auto changes = changes_of(made_);
        return "{\n    \"kept\": " + std::to_string(changes.kept.size()) +
               ",\n    \"removed\": " + pairs(changes.removed) + ",\n    \"added\": " + pairs(changes.added) + "\n  }";
    }

    std::string explanation(const AskedPair& asked) const {
        std::string out = "{" + both({asked.seller, asked.buyer}) +
                          ",\"points\":" + std::to_string(asked.score.points) + ",\"reasons\":" + reasons(asked.score);
        const auto add = [&](const char* key, const std::string& value) {
            out += ",\n    \"" + std::string(key) + "\":" + value;
        };
        if (asked.score.filter) {
            add("excluded", json_quoted(name_of(asked.score.filter->key)));
            if (asked.score.filter->market != engine::none)
                add("market", json_name(named_.markets, asked.score.filter->market));
            if (asked.score.filter->expired_on != engine::no_end)
                add("expired", json_quoted(base::LocalDate{asked.score.filter->expired_on}.str()));
        }
        if (asked.choice) add_choice(*asked.choice, add);
        return out + "}";
    }

    template <class Add>
    void add_choice(const engine::CandidateExplanation& told, Add add) const {
        const auto list = [&](const std::vector<CandidateIndex>& indices) {
            return list_of(indices, [&](CandidateIndex index) { return "{" + both(pair_of(index)) + "}"; });
        };
        add("chosen", told.chosen ? "true" : "false");
        add("takes", "{\"seller\":" + std::to_string(told.seller_time) + ",\"buyer\":" +
                         std::to_string(told.buyer_time) + ",\"meetings\":" + std::to_string(told.hall) +
                         ",\"interpreter\":" + std::to_string(told.interpreter) + "}");
        add("gives", "{\"seller\":" + std::to_string(told.seller_least) +
                         ",\"buyer\":" + std::to_string(told.buyer_least) + "}");
        add("surplus", std::to_string(told.surplus));
        add("turned_round", "{\"possible\":" + std::string(told.possible ? "true" : "false") +
                                ",\"loss\":" + std::to_string(told.loss) + ",\"missing_meetings\":" +
                                std::to_string(told.loss_shortfall) + ",\"musts\":" + std::to_string(told.loss_musts) +
                                ",\"out\":" + list(told.out) + ",\"in\":" + list(told.in) + "}");
    }

    const MadeMatch& made_;
    const NamedMatch& named_;
};

}  // namespace

std::vector<MissingMeetings> missing_of(const MadeMatch& made) {
    const auto& problem = made.choice_problem.problem;
    auto left = problem.least;
    for (std::size_t i = 0; i < made.choice.chosen.size(); ++i) {
        if (!made.choice.chosen[i]) continue;
        --left[problem.candidates[i].seller];
        --left[problem.candidates[i].buyer];
    }
    std::vector<MissingMeetings> out;
    for (std::size_t p = 0; p < left.size(); ++p) {
        if (left[p] > 0) out.push_back({static_cast<engine::ProfileIndex>(p), left[p]});
    }
    return out;
}

MatchChanges changes_of(const MadeMatch& made) {
    std::set<SellerBuyer> before, now;
    if (made.before) {
        before.insert(made.before->placed.begin(), made.before->placed.end());
        before.insert(made.before->unplaced.begin(), made.before->unplaced.end());
    }
    for (std::size_t i = 0; i < made.choice.chosen.size(); ++i) {
        const auto& one = made.choice_problem.problem.candidates[i];
        if (made.choice.chosen[i]) now.emplace(one.seller, one.buyer);
    }
    MatchChanges changes;
    std::ranges::set_intersection(before, now, std::back_inserter(changes.kept));
    std::ranges::set_difference(before, now, std::back_inserter(changes.removed));
    std::ranges::set_difference(now, before, std::back_inserter(changes.added));
    return changes;
}

std::string write_match_json(const MadeMatch& made) { return Writer(made).write(); }

}  // namespace gyoryu::formats
