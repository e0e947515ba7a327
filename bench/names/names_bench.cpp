// Measures how names are found across scripts: every pair of tests/text/name_pairs.tsv and as many of ICU, its stored
// name among generated ones. Arguments: how many names (50000), the seed (1), "misses" to list what was not found.
#include "text/name_index.h"
#include "text/name_world.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <set>
#include <string>

namespace {

using namespace gyoryu;
/// Of the processor, which other programs on the machine hardly change.
double ms_now() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Tally {
    int asked = 0, first = 0, in_five = 0;
};

class World {
public:
    World(std::uint64_t seed, std::size_t count, const std::vector<test::NamePair>& pairs) {
        for (const auto& name : test::names_of_many(seed, count)) add(name);
        for (const auto& pair : pairs)
            if (!ids_.contains(pair.stored)) add(pair.stored);
    }

    /// 0 for the best answer; −1 if it is not among the first five.
    int place_of(const test::NamePair& pair, double& ms) const {
        const double start = ms_now();
        const auto hits = index_.find(pair.query, 5);
        ms = ms_now() - start;
        for (std::size_t i = 0; i < hits.size(); ++i)
            if (names_[static_cast<std::size_t>(hits[i].id)] == pair.stored) return static_cast<int>(i);
        return -1;
    }

    std::string best(const test::NamePair& pair) const {
        std::string text;
        for (const auto& hit : index_.find(pair.query, 3))
            text += "  " + names_[static_cast<std::size_t>(hit.id)] + " " + std::to_string(hit.likeness).substr(0, 4);
        return text;
    }

private:
    void add(const std::string& name) {
        ids_.insert(name);
        index_.add(static_cast<int>(names_.size()), name);
        names_.push_back(name);
    }

    text::NameIndex index_;
    std::vector<std::string> names_;
    std::set<std::string> ids_;
};

void print(const std::string& what, const Tally& tally) {
    std::printf("%-18s %5d %7.3f %7.3f\n", what.c_str(), tally.asked, double(tally.first) / tally.asked,
                double(tally.in_five) / tally.asked);
}

}  // namespace

int main(int count, char** arguments) {
    const auto names = static_cast<std::size_t>(count > 1 ? std::atoi(arguments[1]) : 50000);
    const auto seed = static_cast<std::uint64_t>(count > 2 ? std::atoi(arguments[2]) : 1);
    const bool list = count > 3;
    auto pairs = test::written_pairs();
    for (auto& pair : test::icu_pairs(seed, 300)) pairs.push_back(std::move(pair));
    const double start = ms_now();
    const World world(seed, names, pairs);
    std::printf("%zu names indexed in %.0f ms\n", names, ms_now() - start);
    std::map<std::string, Tally> tallies;
    std::vector<double> times;
    for (const auto& pair : pairs) {
        double ms = 0;
        const int place = world.place_of(pair, ms);
        times.push_back(ms);
        const bool written = pair.source.find("ICU") == std::string::npos;
        for (const auto& key : {pair.source, std::string(written ? "all written" : "all of ICU"),
                                std::string(pair.checked ? "checked" : "unchecked")}) {
            auto& tally = tallies[key];
            ++tally.asked;
            tally.first += place == 0;
            tally.in_five += place >= 0;
        }
        if (list && place < 0)
            std::printf("missed: %s → %s;%s\n", pair.query.c_str(), pair.stored.c_str(), world.best(pair).c_str());
    }
    std::printf("%-18s %5s %7s %7s\n", "pairs", "asked", "first", "in five");
    for (const auto& [what, tally] : tallies) print(what, tally);
    std::ranges::sort(times);
    double sum = 0;
    for (const double ms : times) sum += ms;
    std::printf("ms a query: mean %.3f, median %.3f, p99 %.3f, most %.3f\n", sum / double(times.size()),
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
    return 0;
}
