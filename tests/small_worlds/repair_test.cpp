// What a repair changes, against looking at every timetable there is.
#include "engine/repair/repair.h"

#include "base/random.h"
#include "engine/check/check.h"
#include "engine/check/check_from_now.h"
#include "engine/model/validate.h"
#include "engine/random_changes.h"
#include "small_worlds/brute_force.h"
#include "small_worlds/world.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>

namespace gyoryu::engine {
namespace {

constexpr std::uint64_t worlds = 1000;
constexpr std::size_t meetings_to_enumerate = 5;

struct World {
    Problem problem;
    Timetable told;
    Changes changes;
};

/// One of the timetables of a random world, and a random day.
std::optional<World> random_day(std::uint64_t seed) {
    base::Random random(seed + 77);
    World world{seed % 2 == 0 ? random_world(seed) : rich_world(seed), {}, {}};
    world.problem.earlier.clear();
    for (Meeting& meeting : world.problem.meetings) meeting.frozen = false;
    auto left = static_cast<int>(random.below(40));
    every_timetable(world.problem, [&](const Timetable& timetable) {
        world.told = timetable;
        return left-- > 0;
    });
    if (world.told.empty()) return std::nullopt;
    // Some of what is placed is frozen there.
    world.problem.earlier = world.told.placements();
    for (std::size_t m = 0; m < world.problem.meetings.size(); ++m) {
        world.problem.meetings[m].frozen = random.below(6) == 0;
    }
    world.changes = random_changes(world.problem, world.told, seed, 1 + static_cast<int>(random.below(3)));
    return world;
}

bool due(Standing standing) {
    return standing == Standing::promised || standing == Standing::wanted || standing == Standing::asked;
}

/// The score in the plainest way: meeting by meeting, person by person, from two timetables.
std::string text(const RepairScore& s) {
    std::string out;
    for (const auto value : {s.mandatory_lost, s.promised_lost, s.wanted_out, s.people_told, s.asked_out, s.change_size,
                             s.breaks, s.shift})
        out += (out.empty() ? "" : " ") + std::to_string(value);
    return out;
}

RepairScore plain_repair_score(const Situation& s, const Timetable& now) {
    RepairScore score;
    std::set<int> told;
    const int interpreters_from = static_cast<int>(s.problem.participants.size());
    const auto tell_sides = [&](const Meeting& meeting) {
        for (const ParticipantIndex who : meeting.sides) {
            if (s.absent[who] == 0) told.insert(who);
        }
    };
    const auto tell_interpreter = [&](InterpreterIndex who) {
        if (who != none && s.interpreter_absent[who] == 0) told.insert(interpreters_from + who);
    };
    for (std::size_t m = 0; m < s.problem.meetings.size(); ++m) {
        const Meeting& meeting = s.problem.meetings[m];
        const Placement& was = s.told.at(static_cast<MeetingIndex>(m));
        const Placement& is = now.at(static_cast<MeetingIndex>(m));
        if (s.standing[m] == Standing::wanted && !is.placed()) score.wanted_out += meeting.priority;
        if (s.standing[m] == Standing::asked && !is.placed()) score.asked_out += meeting.priority;
        if (!was.placed() && is.placed()) score.shift += is.slot - s.now;
        if (!was.placed() || was == is) continue;
        if (s.standing[m] == Standing::promised) {
            if (!is.placed()) score.promised_lost += meeting.priority;
            if (!is.placed() && meeting.mandatory) ++score.mandatory_lost;
            if (is.placed()) {
                score.change_size += was.slot != is.slot ? 4 : was.table != is.table ? 2 : 0;
                score.change_size += was.interpreter != is.interpreter ? 1 : 0;
                score.shift += std::abs(was.slot - is.slot);
            }
        }
        if (was.slot != is.slot || was.table != is.table) tell_sides(meeting);
        tell_interpreter(was.interpreter);
        if (is.placed()) tell_interpreter(is.interpreter);
    }
    score.people_told = static_cast<std::int64_t>(told.size());
    score.breaks = plain_score(s.problem, now)[RuleKey::breaks];
    return score;
}

/// The problem that says which timetables a repair may choose from.
Problem choices_of(const Situation& s) {
    Problem open = s.problem;
    for (Meeting& meeting : open.meetings) meeting.mandatory = false;
    std::vector<Placement> certain(open.meetings.size());
    std::vector<bool> frozen(open.meetings.size());
    const auto keep = [&](std::size_t m) {
        certain[m] = s.told.at(static_cast<MeetingIndex>(m));
        frozen[m] = true;
    };
    for (std::size_t m = 0; m < frozen.size(); ++m) {
        if (s.standing[m] == Standing::started) keep(m);
    }
    Problem loose = open;
    for (Meeting& meeting : loose.meetings) meeting.frozen = false;
    for (std::size_t m = 0; m < frozen.size(); ++m) {
        if (s.standing[m] != Standing::promised || !open.meetings[m].frozen) continue;
        auto with = certain;
        with[m] = s.told.at(static_cast<MeetingIndex>(m));
        if (check(loose, Timetable(with)).empty()) keep(m);
    }
    for (std::size_t m = 0; m < frozen.size(); ++m) {
        Meeting& meeting = open.meetings[m];
        meeting.frozen = frozen[m];
        if (!frozen[m]) continue;
        meeting.fixed_slot = certain[m].slot;
        if (certain[m].table != none) meeting.fixed_table = certain[m].table;
    }
    return open;
}

std::optional<RepairScore> best_by_enumeration(const Situation& s) {
    std::optional<RepairScore> best;
    every_timetable(choices_of(s), [&](const Timetable& timetable) {
        for (std::size_t m = 0; m < s.standing.size(); ++m) {
            const Placement& place = timetable.at(static_cast<MeetingIndex>(m));
            if (!place.placed() || s.standing[m] == Standing::started) continue;
            const SlotSet slots = SlotSet::range(place.slot, place.slot + s.problem.meetings[m].duration);
            // A lost table takes nobody new, even where a meeting that runs still sits at it.
            if (place.table != none && !(s.closed_to_new[place.table] & slots).empty()) return true;
            if (!due(s.standing[m])) return true;
        }
        const RepairScore score = plain_repair_score(s, timetable);
        if (!best || score < *best) best = score;
        return true;
    });
    return best;
}

/// Meetings may have overrun into each other: then no timetable keeps every rule.
bool possible_at_all(const Repair& repaired) { return check(repaired.situation.problem, repaired.timetable).empty(); }

template <class Visit>
void each_day(Visit&& visit) {
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        const auto world = random_day(seed);
        if (world) visit(seed, *world);
    }
}

Repair repaired(const World& world) { return repair(world.problem, world.told, world.changes, {200'000, 1}, {}); }

TEST(Repair, changes_as_little_as_any_timetable_could) {
    int looked_at = 0, not_trivial = 0;
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        if (result.situation.problem.meetings.size() > meetings_to_enumerate || !possible_at_all(result)) return;
        const auto best = best_by_enumeration(situation_of(world.problem, world.told, world.changes));
        ASSERT_TRUE(best) << "seed " << seed;
        EXPECT_TRUE(result.best) << "seed " << seed;
        EXPECT_EQ(text(result.score), text(*best)) << "seed " << seed;
        ++looked_at;
        not_trivial += best->change_size > 0 ? 1 : 0;
    });
    EXPECT_GT(looked_at, 150);
    EXPECT_GT(not_trivial, 30);
}

TEST(Repair, keeps_every_rule_and_what_has_started) {
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        EXPECT_TRUE(issues_of(result.situation.problem).empty()) << "seed " << seed;
        EXPECT_TRUE(check_from_now(result.situation.problem, world.changes.now, result.timetable).empty())
            << "seed " << seed;
        for (std::size_t m = 0; m < world.problem.meetings.size(); ++m) {
            const Placement& told = world.told.at(static_cast<MeetingIndex>(m));
            const bool over = told.placed() && told.slot < world.changes.now;
            if (over) EXPECT_EQ(result.timetable.at(static_cast<MeetingIndex>(m)), told) << "seed " << seed;
        }
    });
}

TEST(Repair, its_score_is_the_plain_count) {
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        EXPECT_EQ(text(result.score),
                  text(plain_repair_score(situation_of(world.problem, world.told, world.changes), result.timetable)))
            << "seed " << seed;
    });
}

TEST(Repair, tells_everybody_exactly_the_difference) {
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        const Situation& s = result.situation;
        // What each person reads before and after, with the notices applied to the first.
        using Entry = std::tuple<int, MeetingIndex, SlotIndex, TableIndex, InterpreterIndex>;
        std::set<Entry> before, after;
        const int interpreters_from = static_cast<int>(s.problem.participants.size());
        const auto note = [&](std::set<Entry>& into, MeetingIndex m, const Placement& place) {
            if (!place.placed()) return;
            for (const ParticipantIndex who : s.problem.meetings[m].sides) {
                if (s.absent[who] == 0) into.emplace(who, m, place.slot, place.table, place.interpreter);
            }
            const InterpreterIndex i = place.interpreter;
            if (i != none && s.interpreter_absent[i] == 0)
                into.emplace(interpreters_from + i, m, place.slot, place.table, i);
        };
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(s.problem.meetings.size()); ++m) {
            note(before, m, s.told.at(m));
            note(after, m, result.timetable.at(m));
        }
        for (const Notice& notice : result.notices) {
            const int who = notice.participant != none ? notice.participant : interpreters_from + notice.interpreter;
            const auto entry = [&](const Placement& place) {
                return Entry(who, notice.meeting, place.slot, place.table, place.interpreter);
            };
            if (notice.before.placed())
                EXPECT_EQ(before.erase(entry(notice.before)), 1u) << "seed " << seed << ": something nobody was told";
            if (notice.after.placed())
                EXPECT_TRUE(before.insert(entry(notice.after)).second) << "seed " << seed << ": told twice";
        }
        EXPECT_TRUE(before == after) << "seed " << seed;
    });
}

TEST(Repair, gives_a_reason_for_every_meeting_without_a_place) {
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        std::map<MeetingIndex, Dropped::Why> reasons;
        for (const Dropped& one : result.dropped) EXPECT_TRUE(reasons.emplace(one.meeting, one.why).second);
        for (std::size_t i = 0; i < result.situation.standing.size(); ++i) {
            const auto m = static_cast<MeetingIndex>(i);
            const bool missing = due(result.situation.standing[i]) && !result.timetable.at(m).placed();
            if (missing) EXPECT_TRUE(reasons.contains(m)) << "seed " << seed << " meeting " << m;
            if (reasons.contains(m)) EXPECT_FALSE(result.timetable.at(m).placed()) << "seed " << seed;
        }
    });
}

TEST(Repair, offers_the_idle_only_what_is_free) {
    int offers = 0;
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair result = repaired(world);
        Problem problem = result.situation.problem;
        auto all = result.timetable.placements();
        const auto accept = [&](Problem& into, std::vector<Placement>& placements, const StandbyOffer& offer) {
            if (offer.meeting == none) {
                Meeting meeting;
                meeting.sides = {offer.who, offer.with};
                into.meetings.push_back(meeting);
                into.earlier.emplace_back();
                placements.push_back(offer.place);
            } else {
                EXPECT_FALSE(result.timetable.at(offer.meeting).placed()) << "seed " << seed;
                placements[offer.meeting] = offer.place;
            }
        };
        std::set<std::tuple<ParticipantIndex, ParticipantIndex, MeetingIndex>> accepted;
        for (const StandbyOffer& offer : result.standby) {
            ++offers;
            Problem alone = result.situation.problem;
            auto placements = result.timetable.placements();
            accept(alone, placements, offer);
            EXPECT_TRUE(check_from_now(alone, world.changes.now, Timetable(placements)).empty()) << "seed " << seed;
            const auto key =
                std::tuple(std::min(offer.who, offer.with), std::max(offer.who, offer.with), offer.meeting);
            if (offer.together && accepted.insert(key).second) accept(problem, all, offer);
        }
        EXPECT_TRUE(check_from_now(problem, world.changes.now, Timetable(all)).empty())
            << "seed " << seed << ": all together";
    });
    EXPECT_GT(offers, 20);
}

TEST(Repair, repeats_itself_and_has_nothing_to_say_the_second_time) {
    each_day([&](std::uint64_t seed, const World& world) {
        const Repair first = repaired(world);
        const Repair again = repaired(world);
        EXPECT_EQ(first.timetable, again.timetable) << "seed " << seed;
        EXPECT_EQ(first.work, again.work) << "seed " << seed;
        // The same list of changes on what has been told now.
        const Repair later = repair(world.problem, first.timetable, world.changes, {200'000, 1}, {});
        EXPECT_EQ(later.timetable, first.timetable) << "seed " << seed;
        EXPECT_TRUE(later.notices.empty()) << "seed " << seed;
    });
}

}  // namespace
}  // namespace gyoryu::engine
