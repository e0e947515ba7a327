#include "cli/plan_progress.h"

#include "cli/say.h"

#include <algorithm>
#include <cstdio>
#include <ostream>

namespace gyoryu::cli {

namespace {

constexpr double show_every_s = 0.1;

std::string values_text(const std::vector<std::int64_t>& values) {
    std::string out;
    for (const auto value : values) out += (out.empty() ? "" : "/") + std::to_string(value);
    return out;
}

}  // namespace

void PlanProgress::incumbent(const engine::Timetable& timetable, const engine::Score& score, std::uint64_t) {
    best_ = score;
    if (first_seconds_ < 0 && std::ranges::all_of(timetable.placements(), &engine::Placement::placed)) {
        first_seconds_ = watch_.seconds();
    }
    show();
}

void PlanProgress::bound(const engine::Score& score, std::uint64_t) {
    bound_ = score;
    show();
}

void PlanProgress::progress(std::uint64_t) {
    if (watch_.seconds() >= shown_at_s_ + show_every_s) show();
}

void PlanProgress::show() {
    if (terminal_ == nullptr) return;
    shown_at_s_ = watch_.seconds();
    const auto found = best_ ? level_values(problem_.objective, *best_) : std::vector<std::int64_t>{};
    const auto proven = level_values(problem_.objective, bound_);
    std::vector<std::int64_t> gap;
    for (std::size_t i = 0; i < found.size(); ++i) gap.push_back(found[i] - proven[i]);
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f", shown_at_s_);
    *terminal_ << "\r\x1b[K"
               << say("cli.plan.progress", {{"seconds", seconds},
                                            {"incumbent", best_ ? values_text(found) : "-"},
                                            {"bound", values_text(proven)},
                                            {"gap", best_ ? values_text(gap) : "-"}})
               << std::flush;
    shown_ = true;
}

void PlanProgress::finish() {
    if (shown_) *terminal_ << '\n';
}

}  // namespace gyoryu::cli
