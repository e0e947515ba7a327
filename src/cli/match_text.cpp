#include "cli/match_text.h"

#include "cli/breach_text.h"
#include "cli/say.h"
#include "planning/pair_reasons.h"
#include "text/language.h"
#include "text/language_name.h"

#include <algorithm>

namespace gyoryu::cli {

namespace {

class MatchText {
public:
    MatchText(const formats::MadeMatch& made, const planning::ProductTokens& tokens)
        : made_(made), named_(made.named), tokens_(tokens) {
        names_.languages = named_.languages;
        for (std::size_t i = 0; i < named_.markets.size(); ++i)
            names_.markets.push_back(name_in(named_.markets, static_cast<std::int32_t>(i)));
        names_.registrations = named_.registrations;
    }

    std::string write() const {
        std::string out = heading() + say("cli.match.columns") + "\n";
        for (std::size_t i = 0; i < made_.choice.chosen.size(); ++i)
            if (made_.choice.chosen[i]) out += meeting_line(made_.choice_problem.problem.candidates[i]);
        out += missing_lines();
        if (made_.before) out += change_lines();
        if (made_.asked) out += explanation(*made_.asked);
        return out;
    }

private:
    std::string profile(std::int32_t index) const { return name_in(named_.profiles, index); }
    std::string both(const engine::SellerBuyer& pair) const {
        return profile(pair.first) + " – " + profile(pair.second);
    }
    std::string both(engine::CandidateIndex index) const {
        const auto& one = made_.choice_problem.problem.candidates[index];
        return both(engine::SellerBuyer{one.seller, one.buyer});
    }

    std::string heading() const {
        const auto& choice = made_.choice;
        const bool optimal = choice.status == engine::ChoiceStatus::optimal;
        return say(optimal ? "cli.match.optimal" : "cli.match.feasible",
                   {{"value", std::to_string(choice.value)},
                    {"meetings", std::to_string(std::ranges::count(choice.chosen, true))},
                    {"bound", std::to_string(choice.value + choice.bound - choice.objective)}}) +
               "\n";
    }

    std::string sentence(const planning::PairReason& reason) const {
        std::vector<base::FaultParameter> params;
        for (const auto& [key, value] : reason.params) {
            const bool language = key == "language" || key == "from" || key == "to";
            params.push_back({key, language ? text::language_name(terminal_language(), value) : value});
        }
        return say("pair." + reason.code, params);
    }

    std::string reasons(const engine::PairScore& score, const engine::MatchPair& pair) const {
        std::string out;
        for (const auto& reason : score.reasons) {
            const auto told = planning::told(reason, pair, names_, tokens_, terminal_language());
            out += (out.empty() ? "" : "; ") + sentence(told) + " " + (told.points < 0 ? "" : "+") +
                   std::to_string(told.points);
        }
        return out;
    }

    std::string meeting_line(const engine::Candidate& one) const {
        const engine::MatchPair pair{made_.index, one.seller, one.buyer};
        const auto score = engine::score_pair(pair);
        return profile(one.seller) + '\t' + profile(one.buyer) + '\t' + std::to_string(score.points) + '\t' +
               reasons(score, pair) + '\n';
    }

    std::string missing_lines() const {
        std::string out;
        for (const auto& one : formats::missing_of(made_)) {
            out += say("cli.match.missing",
                       {{"profile", profile(one.profile)}, {"meetings", std::to_string(one.meetings)}}) +
                   "\n";
        }
        return out;
    }

    std::string change_lines() const {
        const auto changes = formats::changes_of(made_);
        std::string out = say("cli.match.changes", {{"kept", std::to_string(changes.kept.size())},
                                                    {"removed", std::to_string(changes.removed.size())},
                                                    {"added", std::to_string(changes.added.size())}}) +
                          "\n";
        for (const auto& pair : changes.removed) out += "- " + both(pair) + "\n";
        for (const auto& pair : changes.added) out += "+ " + both(pair) + "\n";
        return out;
    }

    /// Thousandths as points with their fraction.
    static std::string points(std::int64_t thousandths) {
        std::string text = std::to_string(std::abs(thousandths) / 1000);
        if (const auto rest = std::abs(thousandths) % 1000; rest != 0) {
            std::string digits = std::to_string(1000 + rest).substr(1);
            while (digits.back() == '0') digits.pop_back();
            text += "." + digits;
        }
        return (thousandths < 0 ? "-" : "") + text;
    }

    std::string explanation(const formats::AskedPair& asked) const {
        const engine::MatchPair pair{made_.index, asked.seller, asked.buyer};
        std::string out = "\n" + both(engine::SellerBuyer{asked.seller, asked.buyer}) + ": " +
                          std::to_string(asked.score.points) + "\n";
        for (const auto& reason : asked.score.reasons) {
            const auto told = planning::told(reason, pair, names_, tokens_, terminal_language());
            out += "  " + std::to_string(told.points) + "\t" + sentence(told) + "\n";
        }
        if (asked.score.filter) out += "  " + sentence(planning::told(*asked.score.filter, pair, names_)) + "\n";
        if (asked.choice) out += choice_lines(*asked.choice);
        return out;
    }

    std::string choice_lines(const engine::CandidateExplanation& told) const {
        std::string out = say(told.chosen ? "cli.match.chosen" : "cli.match.not_chosen") + "\n";
        const auto line = [&](const char* key, std::int64_t price) {
            if (price != 0) out += "  " + points(price) + "\t" + say(key) + "\n";
        };
        line("cli.match.takes.seller", told.seller_time);
        line("cli.match.takes.buyer", told.buyer_time);
        line("cli.match.takes.meetings", told.hall);
        line("cli.match.takes.interpreter", told.interpreter);
        line("cli.match.gives.seller", -told.seller_least);
        line("cli.match.gives.buyer", -told.buyer_least);
        out += turned_round(told);
        return out;
    }

    std::string turned_round(const engine::CandidateExplanation& told) const {
        if (!told.possible) return say("cli.match.no_room") + "\n";
        std::string out = say(told.chosen ? "cli.match.without" : "cli.match.with",
                              {{"loss", std::to_string(told.loss)}, {"missing", std::to_string(told.loss_shortfall)}}) +
                          "\n";
        for (const auto index : told.out) out += "- " + both(index) + "\n";
        for (const auto index : told.in) out += "+ " + both(index) + "\n";
        return out;
    }

    const formats::MadeMatch& made_;
    const formats::NamedMatch& named_;
    const planning::ProductTokens& tokens_;
    planning::MatchNames names_;
};

}  // namespace

std::string match_text(const formats::MadeMatch& made, const planning::ProductTokens& tokens) {
    return MatchText(made, tokens).write();
}

}  // namespace gyoryu::cli
