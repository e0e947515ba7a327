// Measures who should meet whom: generated events of the sizes the press states, one line per event and seed,
// seconds of one processor. Arguments: the event (or "") and the number of seeds.
#include "base/assertions.h"
#include "base/random.h"
#include "engine/check/choice_check.h"
#include "engine/match/choose_meetings.h"
#include "engine/match/match_people.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>

namespace {

using namespace gyoryu;

struct Size {
    const char* name;
    int sellers, buyers, tables, slots, interpreters, wishes, most;
};

constexpr Size sizes[] = {{"wonju-2023", 94, 109, 40, 20, 20, 600, 12},
                          {"kbiz-2017", 458, 80, 70, 20, 40, 1500, 18},
                          {"seoul-2018", 225, 139, 60, 28, 32, 1600, 18},
                          {"ciie-2019", 1426, 773, 300, 12, 300, 4000, 8}};

constexpr int products = 300;
constexpr engine::LanguageIndex ko = 0, en = 1;
constexpr int languages = 7;

/// Few products are in many catalogues, most in few.
engine::TokenIndex product(base::Random& random) {
    return static_cast<engine::TokenIndex>(std::min(random.below(products), random.below(products)));
}

std::vector<engine::WeightedToken> some_products(base::Random& random) {
    std::vector<engine::WeightedToken> list;
    for (auto left = 1 + random.below(6); left > 0; --left) list.push_back({product(random), 300});
    std::ranges::sort(list, {}, &engine::WeightedToken::token);
    const auto repeated = std::ranges::unique(list, {}, &engine::WeightedToken::token);
    list.erase(repeated.begin(), repeated.end());
    return list;
}

/// Sellers speak Korean, a third English too; buyers one of six languages, a quarter English too: meetings of one buyer
/// need an interpreter with one seller and none with the next, so that the limits do not nest.
engine::MatchProblem event_of(const Size& size, std::uint64_t seed) {
    base::Random random(seed);
    engine::MatchProblem event;
    event.meetings_most = static_cast<std::int64_t>(size.tables) * size.slots;
    for (int i = 0; i < size.sellers + size.buyers; ++i) {
        auto& one = event.profiles.emplace_back();
        const bool seller = i < size.sellers;
        one.side = seller ? engine::Side::seller : engine::Side::buyer;
        (seller ? one.offers : one.needs) = some_products(random);
        one.languages = {seller ? ko : static_cast<int>(1 + random.below(languages - 1))};
        if (one.languages[0] != en && random.below(seller ? 3 : 4) == 0) one.languages.push_back(en);
        one.meetings_most = size.most;
        one.meetings_least = random.below(10) == 0 ? 3 : 1;
    }
    for (int i = 0; i < size.interpreters; ++i)
        event.interpreters.push_back({{{ko, 1 + i % (languages - 1)}}, size.slots * 7 / 10});
    for (int i = 0; i < size.wishes; ++i) {
        const int seller = static_cast<int>(random.below(size.sellers));
        const int buyer = size.sellers + static_cast<int>(random.below(size.buyers));
        const int priority = 1 + static_cast<int>(random.below(5));
        if (random.below(2) == 0)
            event.wishes.push_back({seller, buyer, priority, false});
        else
            event.wishes.push_back({buyer, seller, priority, false});
    }
    return event;
}

/// Of the processor, which other programs on the machine hardly change.
double seconds_since(std::clock_t start) { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; }

void measure(const Size& size, std::uint64_t seed) {
    const auto event = event_of(size, seed);
    const auto start = std::clock();
    const engine::MatchIndex index(event);
    const auto made = engine::choice_problem_of(index);
    const double scored_s = seconds_since(start);
    const auto choice = engine::choose_meetings(made.problem);
    const double chosen_s = seconds_since(start) - scored_s;
    GYORYU_ASSERT(engine::faults_of(made.problem, choice).empty());
    const auto meetings = std::ranges::count(choice.chosen, true);
    std::printf("%-11s %2llu %9zu %8lld %9lld %9lld %8.4f%% %-8s %6lld %9.3f %9.3f\n", size.name,
                static_cast<unsigned long long>(seed), made.problem.candidates.size(), static_cast<long long>(meetings),
                static_cast<long long>(choice.value),
                static_cast<long long>(choice.value + choice.bound - choice.objective),
                100.0 * static_cast<double>(choice.bound - choice.objective) /
                    static_cast<double>(std::max<std::int64_t>(1, choice.value)),
                choice.status == engine::ChoiceStatus::optimal ? "optimal" : "feasible",
                static_cast<long long>(choice.flows), scored_s, chosen_s);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    const std::string only = count > 1 ? arguments[1] : "";
    const int seeds = count > 2 ? std::atoi(arguments[2]) : 3;
    std::printf("%-11s %2s %9s %8s %9s %9s %9s %-8s %6s %9s %9s\n", "event", "sd", "pairs", "meetings", "value",
                "bound", "gap", "status", "flows", "score s", "choose s");
    for (const auto& size : sizes)
        for (int seed = 1; seed <= seeds; ++seed)
            if (only.empty() || only == size.name) measure(size, static_cast<std::uint64_t>(seed));
    return 0;
}
