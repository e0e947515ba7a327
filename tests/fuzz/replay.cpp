#include "base/random.h"
#include "fuzz/fuzz_target.h"

#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

using gyoryu::base::Random;

constexpr std::uint64_t seed = 20160622;
constexpr int rounds_default = 1500;
constexpr std::size_t input_max = 1u << 16;

char place[128] = "before the first round\n";

/// Says which round it was, so that it can be run again alone.
void on_crash(int signal) {
    const std::string_view text(place);
    (void)!write(STDERR_FILENO, text.data(), text.size());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::size_t at(Random& random, const std::string& input) { return input.empty() ? 0 : random.below(input.size()); }

void mutate_once(Random& random, std::string& input, const std::vector<std::string>& seeds) {
    const auto from = at(random, input);
    switch (random.below(6)) {
        case 0:
            if (!input.empty()) input[from] = static_cast<char>(input[from] ^ (1 << random.below(8)));
            break;
        case 1:
            if (!input.empty()) input[from] = static_cast<char>(random.below(256));
            break;
        case 2:
            input.erase(from, 1 + random.below(16));
            break;
        case 3:
            input.insert(from, std::string(1 + random.below(4), static_cast<char>(random.below(256))));
            break;
        case 4:
            input.insert(from, input.substr(at(random, input), 1 + random.below(64)));
            break;
        default: {
            const auto& other = seeds[random.below(seeds.size())];
            input.insert(from, other.substr(at(random, other), 1 + random.below(64)));
        }
    }
}

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

void write_seeds(const std::filesystem::path& folder) {
    int number = 0;
    for (const auto& one : fuzz_seeds()) {
        std::ofstream(folder / ("seed-" + std::to_string(number++)), std::ios::binary) << one;
    }
}

void replay_round(int round, const std::vector<std::string>& seeds) {
    std::snprintf(place, sizeof place, "seed %llu round %d (run with --round %d)\n",
                  static_cast<unsigned long long>(seed), round, round);
    Random random(seed + static_cast<std::uint64_t>(round));
    std::string input = seeds[random.below(seeds.size())];
    for (auto left = 1 + random.below(8); left > 0 && input.size() < input_max; --left)
        mutate_once(random, input, seeds);
    run(input);
}

}  // namespace

/// Without arguments: all seeds, then the rounds. `--rounds N`, `--round N` for one alone, `--write-seeds FOLDER`,
/// or files to run.
int main(int argc, char** argv) {
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS}) std::signal(signal, on_crash);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto seeds = fuzz_seeds();
    if (arguments.size() == 2 && arguments[0] == "--write-seeds") return write_seeds(arguments[1]), 0;
    if (arguments.size() == 2 && arguments[0] == "--round")
        return replay_round(std::atoi(arguments[1].c_str()), seeds), 0;
    const bool counted = arguments.size() == 2 && arguments[0] == "--rounds";
    if (!arguments.empty() && !counted) {
        for (const auto& path : arguments) {
            std::ifstream file(path, std::ios::binary);
            run({std::istreambuf_iterator<char>(file), {}});
        }
        return 0;
    }
    for (const auto& one : seeds) run(one);
    run("");
    const int rounds = counted ? std::atoi(arguments[1].c_str()) : rounds_default;
    for (int round = 0; round < rounds; ++round) replay_round(round, seeds);
    std::printf("%zu seeds and %d mutations of them\n", seeds.size(), rounds);
    return 0;
}
