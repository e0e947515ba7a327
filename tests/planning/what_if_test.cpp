#include "planning/what_if.h"

#include "engine/check/check.h"
#include "planning/small_event.h"
#include "text/catalogue.h"

#include <gmock/gmock.h>

#include <set>
#include <sstream>

namespace gyoryu::planning_tests {
namespace {

using testing::Contains;
using testing::Not;

std::vector<std::string> keys(const std::vector<WhatIf>& list) {
    std::vector<std::string> found;
    for (const auto& one : list) found.push_back(one.key);
    return found;
}

std::vector<WhatIf> what_ifs(const SmallEvent& event, const std::vector<Placement>& placements) {
    const auto planned = event.planned();
    const Board board(planned, placements);
    return what_ifs_of(planned->labels(text::Language::ko), board.waiting());
}

/// Tries a change by its key and sees that the checker passes the timetable it promises.
WhatIfTrial tried(const SmallEvent& event, const std::vector<Placement>& placements, const std::string& key,
                  bool from_known = true) {
    const auto change = event_change_of(key);
    EXPECT_TRUE(change.has_value()) << key;
    const auto planned = event.planned();
    const Board board(planned, placements);
    auto trial = try_what_if(*planned, board.placements(), *change, from_known);
    EXPECT_TRUE(trial.has_value()) << key;
    const auto& problem = trial->event->planning.problem;
    const auto timetable = timetable_of(trial->event->planning, trial->after);
    EXPECT_TRUE(engine::check(problem, timetable).empty()) << key;
    const auto placed = std::ranges::count_if(trial->after, [](const Placement& one) { return one.slot.has_value(); });
    EXPECT_EQ(placed, static_cast<long>(placements.size()) + trial->placed) << key;
    return *trial;
}

/// Three sellers of Korean meet three buyers of Russian with one interpreter who is taken.
SmallEvent with_russians() {
    SmallEvent event(4, 3);
    event.interpreter("I").pairs = {{"ko", "ru"}};
    for (const auto* name : {"A", "B", "C"}) event.seller(name);
    for (const auto* name : {"X", "Y", "Z"}) event.buyer(name, {"ru"}).unavailable = {1, 2};
    for (const auto* one : {"A", "B", "C"})
        for (const auto* other : {"X", "Y", "Z"}) event.meeting(one, other);
    return event;
}

const std::vector taken{at("A-X", 3, 1, "I"), at("B-Y", 4, 1, "I")};

TEST(WhatIf, OneMoreInterpreterFromTheSlotWhereThatIsEnoughIsCountedExactly) {
    const auto event = with_russians();
    EXPECT_THAT(keys(what_ifs(event, taken)), Contains("interpreter.ko.ru"));
    const auto trial = tried(event, taken, "interpreter.ko.ru", false);
    EXPECT_EQ(trial.change.slot, 3);
    EXPECT_EQ(trial.placed, 2);
    EXPECT_EQ(trial.waiting, 7);
    EXPECT_TRUE(trial.exact);
    const auto answer = told(trial, text::Language::en);
    EXPECT_EQ(answer.key, "interpreter.ko.ru.3");
    EXPECT_EQ(answer.code, "add_interpreter_from");
    EXPECT_EQ(answer.params, (Params{{"from", "Korean"}, {"to", "Russian"}, {"slot", "10:40"}}));
    ASSERT_EQ(answer.let_in.size(), 2u);
    EXPECT_EQ(answer.let_in[0].before, "");
    EXPECT_THAT(answer.let_in[0].after, testing::StartsWith("1"));
}

TEST(WhatIf, TheMovesOfATrialNameWhoeverWasReallyAdded) {
    const auto trial = tried(with_russians(), taken, "interpreter.ko.ru.3");
    const domain::InterpreterId made("made");
    std::set<std::string> named;
    for (const auto& move : moves_of(trial, made))
        if (move.interpreter_id) named.insert(move.interpreter_id->str());
    EXPECT_THAT(named, Contains("made"));
    EXPECT_THAT(named, Not(Contains(std::string(added_interpreter))));
}

TEST(WhatIf, OneMoreTableSlotOrMeetingOfAPersonIsCounted) {
    SmallEvent event(2, 1);
    for (const auto* name : {"A", "B"}) event.seller(name);
    for (const auto* name : {"X", "Y"}) event.buyer(name);
    event.named("A").max_meetings = 1;
    for (const auto* one : {"A", "B"})
        for (const auto* other : {"X", "Y"}) event.meeting(one, other);
    const std::vector placements{at("A-X", 1, 1), at("B-Y", 2, 1)};
    const auto offered = keys(what_ifs(event, placements));
    for (const auto* key : {"rearrange", "table", "most.A", "slot.2016-06-22"}) EXPECT_THAT(offered, Contains(key));
    EXPECT_EQ(tried(event, placements, "rearrange").placed, 0);
    EXPECT_EQ(tried(event, placements, "table").placed, 1);
    EXPECT_EQ(tried(event, placements, "most.A").placed, 0);
    EXPECT_EQ(tried(event, placements, "slot.2016-06-22").placed, 1);
    EXPECT_EQ(told(tried(event, placements, "table"), text::Language::ko).params, (Params{{"table", "T2"}}));
}

TEST(WhatIf, AWishedBreakGivenUpLetsTheMeetingIn) {
    SmallEvent event(2, 2);
    event.seller("A").unavailable = {2};
    event.buyer("X");
    event.buyer("Y");
    event.meeting("A", "X");
    event.meeting("A", "Y");
    const std::vector placements{at("A-X", 1, 1)};
    EXPECT_THAT(keys(what_ifs(event, placements)), Contains("break.A.2"));
    const auto trial = tried(event, placements, "break.A.2");
    EXPECT_EQ(trial.placed, 1);
    EXPECT_TRUE(trial.event->snapshot.participants[0].unavailable.empty());
}

TEST(WhatIf, AMeetingThatOnlyNeedsAnotherToMoveNeedsNoChangeOfTheEvent) {
    SmallEvent event(2, 2);
    event.seller("A").unavailable = {2};
    event.seller("B");
    event.buyer("X");
    event.meeting("B", "X");
    event.meeting("A", "X");
    const auto trial = tried(event, {at("B-X", 1, 1)}, "rearrange");
    EXPECT_EQ(trial.placed, 1);
    EXPECT_TRUE(trial.exact);
    const auto answer = told(trial, text::Language::ko);
    ASSERT_EQ(answer.moved.size(), 1u);
    EXPECT_EQ(answer.moved[0].before, "10:00 · 테이블 T1");
    EXPECT_THAT(answer.moved[0].after, testing::StartsWith("10:20 · "));
}

TEST(WhatIf, ASlotInTheMiddleOfTheEventMovesWhatComesLater) {
    SmallEvent event(4, 1);
    const auto second_day = base::LocalDate::of(2016, 6, 23);
    event.snapshot.structure.slots[2].day = event.snapshot.structure.slots[3].day = second_day;
    event.seller("A").unavailable = {4};
    event.buyer("X");
    event.meeting("A", "X").fixed_slot = 3;
    std::vector placements{at("A-X", 3, 1)};
    auto snapshot = event.snapshot;
    ASSERT_TRUE(change_event(*event_change_of("slot.2016-06-22"), snapshot, placements));
    EXPECT_EQ(snapshot.structure.slots.size(), 5u);
    EXPECT_EQ(snapshot.structure.slots[2].starts.str(), "10:40");
    EXPECT_EQ(snapshot.structure.slots[4].index, 5);
    EXPECT_EQ(snapshot.participants[0].unavailable, std::vector{5});
    EXPECT_EQ(snapshot.meetings[0].fixed_slot, 4);
    EXPECT_EQ(placements[0].slot, 4);
}

TEST(WhatIf, NothingIsOfferedBeforeATimetableIsMadeOrWhenNothingWaits) {
    auto event = with_russians();
    EXPECT_TRUE(what_ifs(event, {}).empty());
    event.snapshot.meetings.resize(1);
    EXPECT_TRUE(what_ifs(event, {at("A-X", 3, 1, "I")}).empty());
}

TEST(WhatIf, AKeyNamesAChangeAndNothingElseIsRead) {
    for (const auto* key :
         {"rearrange", "table", "most.p1", "slot.2016-06-22", "break.p1.3", "interpreter.ko.zh-Hant.7"})
        EXPECT_EQ(key_of(*event_change_of(key)), key);
    EXPECT_EQ(event_change_of("interpreter.ko.ru")->slot, 1);
    for (const auto* key : {"", "x", "table.1", "most", "break.p1", "break.p1.0", "break.p1.x", "interpreter.ko",
                            "interpreter.ko.ru.-1", "interpreter.ko.ru.2.2"})
        EXPECT_FALSE(event_change_of(key).has_value()) << key;
}

TEST(WhatIf, AChangeThatCannotBeMadeIsNotFound) {
    const auto event = with_russians();
    const auto planned = event.planned();
    for (const auto* key : {"most.nobody", "most.A", "slot.2020-01-01", "break.A.1", "interpreter.ko.ru.9"}) {
        const auto trial = try_what_if(*planned, {}, *event_change_of(key), true);
        ASSERT_FALSE(trial.has_value()) << key;
        EXPECT_EQ(trial.error().code, base::FaultCode::not_found);
    }
}

TEST(WhatIf, EveryCodeHasASentenceOfExactlyItsParameters) {
    for (const auto& [code, params] : what_if_codes()) {
        const auto key = "what_if." + std::string(code);
        ASSERT_TRUE(text::has_sentence(key)) << key;
        std::istringstream in{std::string(params)};
        const std::set<std::string> expected{std::istream_iterator<std::string>(in), {}};
        std::set<std::string> names;
        for (const auto& one : text::read_pattern(text::pattern_of(text::Language::ko, key)).placeholders)
            names.insert(one.name);
        EXPECT_EQ(names, expected) << key;
    }
}

}  // namespace
}  // namespace gyoryu::planning_tests
