// A repair, kind of change by kind of change. That nothing better exists is asked of all small worlds elsewhere.
#include "engine/repair/repair.h"

#include "engine/check/check.h"
#include "engine/check/check_from_now.h"
#include "engine/planted_event.h"
#include "engine/random_changes.h"
#include "engine/repair/change_issues.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gyoryu::engine {
namespace {

using testing::ElementsAre;

constexpr ParticipantIndex seller_1 = 0, seller_2 = 1, buyer_1 = 2, buyer_2 = 3;

/// Two sellers and two buyers, four slots, two tables; everybody speaks the same.
struct Fair {
    Problem problem;
    std::vector<Placement> told;

    Fair() {
        problem.slots.resize(4);
        problem.participants.resize(4);
        for (Participant& one : problem.participants) one.available = SlotSet::range(0, 4);
        problem.tables.resize(2);
        meet(seller_1, buyer_1, {0, 0, none});
        meet(seller_2, buyer_2, {0, 1, none});
        meet(seller_1, buyer_2, {1, 0, none});
        meet(seller_2, buyer_1, {1, 1, none});
    }
    void come(const SlotSet& available) {
        problem.participants.emplace_back();
        problem.participants.back().available = available;
    }
    void meet(ParticipantIndex a, ParticipantIndex b, Placement place) {
        Meeting meeting;
        meeting.sides = {a, b};
        problem.meetings.push_back(meeting);
        told.push_back(place);
    }
    Repair after(std::vector<Change> list, SlotIndex now = 0) const {
        const Changes changes{now, std::move(list), {}};
        EXPECT_TRUE(issues_of(problem, Timetable(told), changes).empty());
        Repair repaired = repair(problem, Timetable(told), changes, {}, {});
        EXPECT_TRUE(check(repaired.situation.problem, repaired.timetable).empty());
        EXPECT_TRUE(repaired.best);
        return repaired;
    }
};

/// Sellers speak one language, buyers another; one interpreter has every meeting.
struct InterpretedFair : Fair {
    InterpretedFair() {
        for (ParticipantIndex p = 0; p < 4; ++p) problem.participants[p].languages = {p < 2 ? 0 : 1};
        for (int i = 0; i < 2; ++i)
            problem.interpreters.push_back({{{0, 1}}, SlotSet::range(0, 4), 0, std::nullopt, std::nullopt});
        for (std::size_t m = 0; m < told.size(); ++m) told[m] = {static_cast<SlotIndex>(m), 0, 0};
        told[1] = {3, 0, 0};
        told[2] = {1, 0, 0};
        told[3] = {2, 0, 0};
    }
};

std::vector<NoticeKind> kinds_for(const Repair& repaired, ParticipantIndex who) {
    std::vector<NoticeKind> kinds;
    for (const Notice& one : repaired.notices) {
        if (one.participant == who) kinds.push_back(one.kind);
    }
    return kinds;
}

TEST(Repair, changes_nothing_when_nothing_happened) {
    const Fair fair;
    const Repair repaired = fair.after({});
    EXPECT_EQ(repaired.timetable, Timetable(fair.told));
    EXPECT_TRUE(repaired.notices.empty());
    EXPECT_TRUE(repaired.score == RepairScore{});
}

TEST(Repair, a_no_show_loses_their_meetings_and_is_not_told) {
    const Repair repaired = Fair().after({NoShow{buyer_1}});
    EXPECT_THAT(repaired.dropped,
                ElementsAre(Dropped{0, Dropped::Why::absent, buyer_1}, Dropped{3, Dropped::Why::absent, buyer_1}));
    EXPECT_EQ(repaired.score.people_told, 2) << "the two sellers";
    EXPECT_THAT(kinds_for(repaired, seller_1), ElementsAre(NoticeKind::cancelled));
    EXPECT_TRUE(kinds_for(repaired, buyer_1).empty());
}

TEST(Repair, meetings_of_somebody_late_move_behind_their_arrival) {
    const Repair repaired = Fair().after({Late{buyer_1, 0, 2}});
    EXPECT_TRUE(repaired.dropped.empty());
    EXPECT_GE(repaired.timetable.at(0).slot, 2);
    EXPECT_GE(repaired.timetable.at(3).slot, 2);
    EXPECT_EQ(repaired.timetable.at(1), Fair().told[1]) << "nobody else moves";
    EXPECT_EQ(repaired.score.people_told, 3);
    EXPECT_EQ(repaired.score.change_size, 8);
}

TEST(Repair, a_lost_table_sends_its_meetings_to_the_next_one_at_the_same_time) {
    Fair fair;
    fair.problem.tables.resize(3);
    const Repair repaired = fair.after({TableLost{0, 1, 2}});
    EXPECT_EQ(repaired.timetable.at(0), fair.told[0]) << "the table is there in the first slot";
    EXPECT_EQ(repaired.timetable.at(2), (Placement{1, 2, none}));
    EXPECT_THAT(kinds_for(repaired, seller_1), ElementsAre(NoticeKind::other_table));
    EXPECT_EQ(repaired.score.change_size, 2);
}

TEST(Repair, an_ill_interpreter_hands_over_without_disturbing_participants) {
    const Repair repaired = InterpretedFair().after({InterpreterIll{0, 1, 3}});
    EXPECT_EQ(repaired.timetable.at(2), (Placement{1, 0, 1}));
    EXPECT_EQ(repaired.timetable.at(0).interpreter, 0);
    EXPECT_EQ(repaired.score.people_told, 2) << "the two interpreters";
    EXPECT_THAT(kinds_for(repaired, seller_1), ElementsAre(NoticeKind::other_interpreter));
    EXPECT_EQ(std::ranges::count(repaired.notices, NoticeKind::handed_over, &Notice::kind), 2);
    EXPECT_EQ(std::ranges::count(repaired.notices, NoticeKind::taken_over, &Notice::kind), 2);
}

TEST(Repair, nobody_replaces_the_last_interpreter_of_a_language) {
    InterpretedFair fair;
    fair.problem.interpreters.pop_back();
    const Repair repaired = fair.after({InterpreterIll{0}});
    EXPECT_EQ(repaired.dropped.size(), 4u);
    for (const Dropped& one : repaired.dropped) EXPECT_EQ(one.why, Dropped::Why::no_place);
}

TEST(Repair, an_overrun_pushes_what_follows_and_stays_where_it_is) {
    const Repair repaired = Fair().after({Overrun{0, 1}}, 1);
    EXPECT_EQ(repaired.timetable.at(0), Fair().told[0]);
    EXPECT_EQ(repaired.situation.problem.meetings[0].duration, 2);
    EXPECT_GE(repaired.timetable.at(2).slot, 2) << "seller 1 still sits with buyer 1";
    EXPECT_GE(repaired.timetable.at(3).slot, 2);
}

TEST(Repair, a_pause_swallows_an_overrun) {
    Fair fair;
    fair.problem.slots[0].contiguous_with_next = false;
    const Repair repaired = fair.after({Overrun{0, 3}}, 1);
    EXPECT_EQ(repaired.timetable, Timetable(fair.told));
}

TEST(Repair, a_walk_in_meets_whom_they_wish_where_it_is_free) {
    WalkIn walk_in;
    walk_in.who.available = SlotSet::range(0, 4);
    NewWish wish;
    wish.meeting.sides = {4, seller_1};
    const Repair repaired = Fair().after({walk_in, wish}, 1);
    EXPECT_EQ(repaired.timetable.at(4), (Placement{2, 0, none})) << "the first slot in which seller 1 is free";
    EXPECT_EQ(repaired.score.people_told, 0);
    EXPECT_THAT(kinds_for(repaired, 4), ElementsAre(NoticeKind::added));
}

TEST(Repair, a_new_wish_moves_others_only_when_it_is_worth_it) {
    Fair fair;
    fair.problem.participants[seller_1].available = SlotSet::range(0, 3);
    fair.come(SlotSet::range(1, 2));
    NewWish wish;
    wish.meeting.sides = {4, seller_1};
    const Repair modest = fair.after({wish});
    EXPECT_THAT(modest.dropped, ElementsAre(Dropped{4, Dropped::Why::no_room, none}));
    EXPECT_TRUE(modest.notices.empty());
    wish.move_others = true;
    const Repair firm = fair.after({wish});
    EXPECT_EQ(firm.timetable.at(4).slot, 1);
    EXPECT_EQ(firm.timetable.at(2).slot, 2) << "seller 1 and buyer 2 wait a slot";
    EXPECT_EQ(firm.score.people_told, 2);
}

TEST(Repair, an_unplaced_meeting_is_placed_only_when_somebody_wants_it) {
    Fair fair;
    fair.come(SlotSet::range(0, 4));
    fair.meet(seller_1, 4, {});
    EXPECT_FALSE(fair.after({}).timetable.at(4).placed());
    EXPECT_TRUE(fair.after({Wanted{4, false}}).timetable.at(4).placed());
}

TEST(Repair, a_cancelled_meeting_is_told_and_its_sides_are_offered_others) {
    Fair fair;
    fair.come(SlotSet::range(0, 4));
    fair.meet(seller_1, 4, {});
    const Repair repaired = fair.after({Cancelled{0}});
    EXPECT_THAT(repaired.dropped, ElementsAre(Dropped{0, Dropped::Why::cancelled, none}));
    EXPECT_THAT(kinds_for(repaired, buyer_1), ElementsAre(NoticeKind::cancelled));
    ASSERT_EQ(repaired.standby.size(), 1u);
    EXPECT_EQ(repaired.standby[0].who, seller_1);
    EXPECT_EQ(repaired.standby[0].meeting, 4);
    EXPECT_EQ(repaired.standby[0].place.slot, 0);
}

TEST(Repair, what_is_frozen_stays_while_it_can_and_moves_when_it_must) {
    Fair fair;
    fair.problem.earlier = fair.told;
    fair.problem.meetings[2].frozen = true;
    EXPECT_EQ(fair.after({Late{buyer_1, 0, 2}}).timetable.at(2), fair.told[2]);
    fair.problem.tables.resize(3);
    const Repair repaired = fair.after({TableLost{0}});
    EXPECT_EQ(repaired.timetable.at(2), (Placement{1, 2, none}));
    EXPECT_FALSE(repaired.situation.problem.meetings[2].frozen);
}

TEST(Repair, a_meeting_that_runs_and_loses_its_table_is_named) {
    Fair fair;
    fair.problem.meetings[0].duration = 2;
    fair.told[2].slot = 3;
    fair.told[3].slot = 2;
    const Repair repaired = fair.after({TableLost{0, 1, 3}}, 1);
    EXPECT_EQ(repaired.timetable.at(0), fair.told[0]);
    EXPECT_THAT(repaired.situation.disturbed, ElementsAre(0));
}

TEST(Repair, a_large_event_keeps_its_rules_whatever_happens) {
    const PlantedEvent event = plant_event({.sellers = 40, .buyers = 30, .tables = 12, .languages = 4}, 3);
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Changes changes = random_changes(event.problem, event.planted, seed, 6);
        const Repair repaired = repair(event.problem, event.planted, changes, {3'000, seed}, {});
        const auto& after = repaired.situation;
        EXPECT_TRUE(check_from_now(after.problem, after.now, repaired.timetable).empty()) << "seed " << seed;
        EXPECT_LE(repaired.work, 6'000u) << "seed " << seed;
    }
}

TEST(Repair, a_stop_still_leaves_a_timetable_that_keeps_the_rules) {
    const PlantedEvent event = plant_event({.sellers = 40, .buyers = 30, .tables = 12, .languages = 4}, 3);
    const Changes changes = random_changes(event.problem, event.planted, 1, 6);
    std::stop_source stop;
    stop.request_stop();
    const Repair repaired = repair(event.problem, event.planted, changes, {0, 1}, stop.get_token());
    const auto& after = repaired.situation;
    EXPECT_TRUE(check_from_now(after.problem, after.now, repaired.timetable).empty());
}

TEST(ChangeIssues, name_the_place_of_what_cannot_be) {
    const Fair fair;
    const auto codes = [&](Change change, SlotIndex now = 0) {
        std::vector<std::string> list;
        for (const auto& issue : issues_of(fair.problem, Timetable(fair.told), {now, {std::move(change)}, {}}))
            list.push_back(issue.path + " " + issue.code);
        return list;
    };
    EXPECT_THAT(codes(NoShow{9}), ElementsAre("/changes/0/participant out_of_range"));
    EXPECT_THAT(codes(NoShow{0, 3, 3}), ElementsAre("/changes/0/to out_of_range"));
    EXPECT_THAT(codes(Late{0, 0, 0}), ElementsAre("/changes/0/by out_of_range"));
    EXPECT_THAT(codes(TableLost{2}), ElementsAre("/changes/0/table out_of_range"));
    EXPECT_THAT(codes(InterpreterIll{0}), ElementsAre("/changes/0/interpreter out_of_range"));
    EXPECT_THAT(codes(Overrun{0, 1}), ElementsAre("/changes/0/meeting meeting_not_started"));
    EXPECT_THAT(codes(Cancelled{-1}), ElementsAre("/changes/0/meeting out_of_range"));
    EXPECT_THAT(codes(Cancelled{0}, 5), ElementsAre("/now out_of_range"));
    NewWish wish;
    wish.meeting.sides = {seller_1, buyer_1};
    EXPECT_THAT(codes(wish), ElementsAre("/changes/0/b pair_has_meeting"));
    wish.meeting.sides = {seller_1, seller_1};
    EXPECT_THAT(codes(wish), ElementsAre("/changes/0/b meeting_with_oneself"));
    wish.meeting.sides = {seller_1, seller_2};
    wish.meeting.duration = 5;
    EXPECT_THAT(codes(wish), ElementsAre("/changes/0/duration out_of_range"));
}

}  // namespace
}  // namespace gyoryu::engine
