#include "engine/schedule/sat_choice.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

/// Times that clauses were dropped, some four thousand conflicts: what is learned before has not settled.
constexpr int soon = 3;

/// The meetings need nine tenths of all places or more.
bool nearly_full(const Compiled& c) {
    if (!c.one_kind_of_place) return false;
    std::int64_t needed = 0;
    for (MeetingIndex m = 0; m < c.meeting_count(); ++m) needed += c.meeting(m).duration;
    std::int64_t places = 0;
    for (SlotIndex s = 0; s < c.slot_count; ++s) places += c.classes[0].capacity_at(s);
    return needed * 10 >= places * 9;
}

}  // namespace

bool in_runs(const Compiled& c, const Goal& goal) {
    const auto several = std::ranges::count_if(c.of_participant, [](const auto& own) { return own.size() > 1; });
    return static_cast<std::ptrdiff_t>(goal.unbroken.size()) * 10 >= several * 9;
}

/// Numbers alone are decided several times sooner. But where tables are scarce in every slot at once, most of a proof
/// is about sums over slots, which only literals for "so many are busy" let it learn, in long clauses.
SatSettings settings_for_proof(const Compiled& compiled) {
    const bool full = nearly_full(compiled);
    return {.counting = true, .people_in_clauses = full, .shorten_after = full ? soon : 0};
}

SatSettings settings_for_refuting(const Compiled& compiled, const Goal& goal, bool raised) {
    const bool runs = in_runs(compiled, goal);
    if (raised && !(runs && nearly_full(compiled))) {
        return {.decay = 800,
                .alternating = true,
                .counting = true,
                .sharing = !runs,
                .stress_counted = true,
                .shorten_after = soon};
    }
    if (!runs) return {.alternating = true};
    return {.decay = 900, .alternating = true, .counting = true, .people_in_clauses = true};
}

SatSettings settings_for_near(int number) {
    return {.seed = number, .counting = true, .sharing = true, .shorten_after = soon};
}

/// Every other try counts people in clauses; a few leave it to CaDiCaL.
SatSettings settings_for_try(const Compiled& compiled, const Goal& goal, int number) {
    constexpr std::size_t pairwise[] = {6, 12, 30};
    const bool runs = in_runs(compiled, goal);
    return {.seed = number,
            .decay = number % 3 == 0 || runs ? 900 : 950,
            .counting = number % 8 != 7,
            .people_in_clauses = number % 2 == 1 || runs || nearly_full(compiled),
            .shorten_after = runs ? 0 : soon,
            .pairwise_most = pairwise[number % 3]};
}

}  // namespace gyoryu::engine
