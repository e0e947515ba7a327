#include "cli/match.h"

#include "base/assertions.h"
#include "base/time.h"
#include "cli/match_text.h"
#include "cli/options.h"
#include "cli/problem_argument.h"
#include "cli/write_file.h"
#include "engine/check/choice_check.h"
#include "engine/match/choose_meetings.h"
#include "formats/match_result.h"
#include "formats/problem_json.h"
#include "planning/product_tokens.h"

#include <algorithm>

namespace gyoryu::cli {

namespace {

struct Settings {
    std::string profiles;
    std::optional<base::LocalDate> date;
    std::optional<std::pair<std::string, std::string>> asked;
    std::vector<std::string> timetables;
    std::optional<std::string> problem, out;
    bool table = false;
};

/// `--explain A B`, the only option with two values, taken out of the arguments.
base::Result<std::optional<std::pair<std::string, std::string>>> take_asked(std::vector<std::string>& arguments) {
    const auto at = std::ranges::find(arguments, "--explain");
    if (at == arguments.end()) return std::nullopt;
    if (arguments.end() - at < 3) return base::fail(wrong_arguments("two_profiles_expected"));
    std::pair asked(at[1], at[2]);
    arguments.erase(at, at + 3);
    return asked;
}

std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= list.size();) {
        const auto end = std::min(list.find(',', start), list.size());
        if (end > start) parts.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

base::Result<Settings> settings_of(const Call& call) {
    auto arguments = call.arguments;
    Settings settings;
    GYORYU_TRY(asked, take_asked(arguments));
    settings.asked = asked;
    GYORYU_TRY(options,
               Options::parse(arguments, {{"--date"}, {"--timetable"}, {"--problem"}, {"--out"}, {"--format"}}));
    if (options.rest().size() != 1) return base::fail(wrong_arguments("one_profiles_expected"));
    settings.profiles = options.rest()[0];
    if (const auto date = options.text("--date")) {
        settings.date = base::LocalDate::parse(*date);
        if (!settings.date) return base::fail(wrong_arguments("date_expected"));
    }
    settings.timetables = parts_of(options.text("--timetable").value_or(""));
    settings.problem = options.text("--problem");
    settings.out = options.text("--out");
    GYORYU_TRY(table, options.table());
    settings.table = table;
    return settings;
}

/// Texts become tokens, after which the engine can compare.
void compare_texts(formats::NamedMatch& named, planning::ProductTokens& tokens) {
    for (std::size_t i = 0; i < named.texts.size(); ++i) {
        auto& profile = named.problem.profiles[i];
        const auto read = [&](const std::vector<std::string>& texts, const std::vector<std::string>& emdn,
                              std::vector<engine::WeightedToken>& into, std::vector<std::string>& hs) {
            auto product = tokens.read(texts);
            tokens.add_emdn(emdn, product);
            planning::ProductTokens::add_hs(hs, product);
            into = std::move(product.tokens);
            hs = std::move(product.hs);
        };
        const auto& texts = named.texts[i];
        read(texts.offers, texts.offers_emdn, profile.offers, profile.offers_hs);
        read(texts.needs, texts.needs_emdn, profile.needs, profile.needs_hs);
    }
}

/// What had no place in any of the timetables is left out for good; what the last one placed stays.
base::Result<std::optional<formats::PlacedPairs>> feed_back(const Call& call, const Settings& settings,
                                                            formats::NamedMatch& named) {
    std::optional<formats::PlacedPairs> last;
    for (const auto& path : settings.timetables) {
        const auto read = [&]() -> base::Result<formats::PlacedPairs> {
            GYORYU_TRY(text, read_file(path));
            return formats::read_placed_pairs(text, named);
        }();
        if (!read) {
            print_fault(call.err, path, read.error());
            return base::fail(base::Fault(read.error()));
        }
        auto& out = named.problem.unplaceable;
        out.insert(out.end(), read->unplaced.begin(), read->unplaced.end());
        last = *read;
    }
    if (last) named.problem.must.insert(named.problem.must.end(), last->placed.begin(), last->placed.end());
    return last;
}

std::optional<engine::ProfileIndex> find_profile(const formats::NamedMatch& named, const std::string& name) {
    for (std::size_t i = 0; i < named.profiles.size(); ++i)
        if (named.profiles[i] == name || (named.profiles[i].empty() && std::to_string(i + 1) == name))
            return static_cast<engine::ProfileIndex>(i);
    return std::nullopt;
}

base::Result<formats::AskedPair> answer(const std::pair<std::string, std::string>& names,
                                        const formats::MadeMatch& made) {
    formats::AskedPair asked;
    for (const auto& name : {names.first, names.second}) {
        const auto profile = find_profile(made.named, name);
        if (!profile) return base::fail(wrong_arguments("unknown_name", {{"name", name}}));
        const bool seller = made.named.problem.profiles[*profile].side == engine::Side::seller;
        (seller ? asked.seller : asked.buyer) = *profile;
    }
    if (asked.seller == engine::none || asked.buyer == engine::none)
        return base::fail(wrong_arguments("two_sides_expected"));
    asked.score = engine::score_pair({made.index, asked.seller, asked.buyer});
    const auto candidate = made.choice_problem.find(asked.seller, asked.buyer);
    if (candidate != engine::none)
        asked.choice = engine::explain_choice(made.choice_problem.problem, made.choice, candidate);
    return asked;
}

base::Result<formats::NamedMatch> read_profiles(const Settings& settings) {
    GYORYU_TRY(text, read_file(settings.profiles));
    GYORYU_TRY(named, formats::read_profiles_json(text));
    if (settings.date) named.problem.date = settings.date->days_since_epoch;
    return std::move(named);
}

}  // namespace

int match(const Call& call) {
    const auto settings = settings_of(call);
    if (!settings) {
        print_fault(call.err, "gyoryu match", settings.error());
        return exit_bad_input;
    }
    auto named = read_profiles(*settings);
    if (!named) {
        print_fault(call.err, settings->profiles, named.error());
        return exit_bad_input;
    }
    const auto before = feed_back(call, *settings, *named);
    if (!before) return exit_bad_input;
    planning::ProductTokens tokens;
    compare_texts(*named, tokens);
    const engine::MatchIndex index(named->problem);
    const auto choice_problem = engine::choice_problem_of(index);
    if (!engine::fits_numbers(choice_problem.problem)) {
        print_fault(call.err, settings->profiles,
                    {base::FaultCode::unreadable_profiles, {}, {{"", "too_large_together", {}}}});
        return exit_bad_input;
    }
    const auto choice = engine::choose_meetings(choice_problem.problem);
    GYORYU_ASSERT(engine::faults_of(choice_problem.problem, choice).empty());
    formats::MadeMatch made{
        *named, index, choice_problem, choice, [&](const auto& list) { return tokens.names_of(list); }, *before, {}};
    if (settings->asked) {
        auto asked = answer(*settings->asked, made);
        if (!asked) {
            print_fault(call.err, "gyoryu match", asked.error());
            return exit_bad_input;
        }
        made.asked = std::move(*asked);
    }
    if (settings->problem) {
        const auto plan = formats::plan_problem_of(*named, choice_problem, choice);
        if (!deliver(call, settings->problem, formats::write_problem_json(plan))) return exit_bad_input;
    }
    const auto text = settings->table ? match_text(made, tokens) : formats::write_match_json(made);
    return deliver(call, settings->out, text) ? exit_ok : exit_bad_input;
}

}  // namespace gyoryu::cli
