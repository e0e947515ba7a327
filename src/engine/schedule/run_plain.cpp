// The run's rounds on plain days: chains alone, quicker than the search that knows every rule.
#include "engine/schedule/run.h"

#include <algorithm>
#include <thread>

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t round_moves_a_meeting = 100;  ///< of each thread
constexpr std::uint64_t round_moves_least = 2'000'000;

}  // namespace

/// True when the day is plain and everything has a place.
bool Run::begin_plain() {
    if (!PlainDay::fits(c_)) return false;
    for (std::size_t i = 0; i < searches_.size(); ++i) {
        plain_.push_back(std::make_unique<PlainSearch>(c_, limits_.seed + static_cast<std::uint64_t>(i) * 1'000'003));
        if (plain_.back()->begin()) continue;
        plain_.clear();
        return false;
    }
    searches_[0]->offer(plain_[0]->best());
    return true;
}

void Run::plain_round() {
    const auto meetings = static_cast<std::uint64_t>(c_.meeting_count());
    const std::uint64_t share = std::max<std::uint64_t>(1, work_left() / plain_.size());
    const std::uint64_t moves = std::min(share, std::max(round_moves_least, round_moves_a_meeting * meetings));
    line_.start();
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < plain_.size(); ++i) {
            threads.emplace_back([&, i] { plain_[i]->run(moves, stop_, line_, static_cast<int>(i)); });
        }
        plain_[0]->run(moves, stop_, line_, 0);
    }
    for (std::size_t i = 0; i < plain_.size(); ++i) {
        if (counts(static_cast<int>(i)) && plain_[i]->best_breaks() < objective_[RuleKey::breaks]) {
            searches_[0]->offer(plain_[i]->best());
            exchange();
        }
    }
    for (const auto& search : plain_) search->offer(best_, static_cast<int>(objective_[RuleKey::breaks]));
    work_ += plain_.size() * (line_.crossed() ? std::min(moves, line_.work()) : moves);
    observer_.progress(work_);
}

}  // namespace gyoryu::engine
