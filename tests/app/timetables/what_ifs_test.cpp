#include "app/timetables/what_ifs.h"

#include "app/audit/list_audit.h"
#include "app/events/get_structure.h"
#include "app/interpreters/list_interpreters.h"
#include "app/interpreters/update_interpreter.h"
#include "app/participants/get_participant.h"
#include "app/participants/participant_rules.h"
#include "app/participants/update_participant.h"
#include "app/timetables/timetable_house.h"
#include "app/timetables/undo_moves.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::IsSupersetOf;

int placed(const app::Draft& draft) { return draft.quality.placed; }

class WhatIfs : public ::testing::Test {
protected:
    /// A draft with the first meetings of the four, so that the others wait for what `change` took away.
    app::Draft draft_of(std::vector<planning::Move> moves) {
        auto context = house.organiser();
        const auto draft = must(app::create_draft(context, house.event.id, {}));
        return must(app::apply_moves(context, draft.id, draft.revision, {std::move(moves), false}));
    }
    app::Draft limited_person() {
        auto context = house.organiser();
        const auto one = must(app::get_participant(context, house.sellers[0].id));
        auto edit = app::edit_of(one);
        edit.max_meetings = 1;
        must(app::update_participant(context, one.id, one.revision, edit));
        return draft_of({house.put(0, 0, 1, 1), house.put(1, 1, 1, 2), house.put(1, 0, 2, 1)});
    }
    app::Draft one_table() {
        auto context = house.organiser();
        auto edit = EventHouse::structure_edit();
        edit.slots.resize(2);
        edit.tables.resize(1);
        must(app::replace_structure(context, house.event.id, 2, edit));
        return draft_of({house.put(0, 0, 1, 1), house.put(1, 1, 2, 1)});
    }

    app::Draft apply(const app::Draft& draft, const std::string& change) {
        auto context = house.organiser();
        return must(app::apply_what_if(context, draft.id, draft.revision, {change}));
    }

    TimetableHouse house;
};

TEST_F(WhatIfs, AreListedForWhoMayReadTheDraftAndCounted) {
    const auto draft = one_table();
    auto context = house.auditor();
    const auto list = must(app::list_what_ifs(context, draft.id));
    EXPECT_EQ(list.waiting, 2);
    std::vector<std::string> keys;
    for (const auto& one : list.items) keys.push_back(one.key);
    EXPECT_THAT(keys, IsSupersetOf({"rearrange", "table", "slot.2016-06-22"}));
    const auto answer = must(app::try_what_if(context, draft.id, {"table"}));
    EXPECT_EQ(answer.placed, 2);
    EXPECT_EQ(answer.waiting, 2);
    EXPECT_TRUE(answer.exact);
    EXPECT_EQ(answer.let_in.size(), 2u);
}

TEST_F(WhatIfs, TryingChangesNothing) {
    const auto draft = one_table();
    auto context = house.organiser();
    must(app::try_what_if(context, draft.id, {"table"}));
    EXPECT_EQ(must(app::get_structure(context, house.event.id)).tables.size(), 1u);
    EXPECT_EQ(must(app::get_draft(context, draft.id)).revision, draft.revision);
}

TEST_F(WhatIfs, ATableIsAddedToTheEventAndTheMeetingsToTheDraft) {
    const auto draft = one_table();
    const auto after = apply(draft, "table");
    EXPECT_EQ(placed(after), 4);
    auto context = house.organiser();
    const auto structure = must(app::get_structure(context, house.event.id));
    ASSERT_EQ(structure.tables.size(), 2u);
    EXPECT_EQ(structure.tables[1].label, "T2");
    const auto back = must(app::undo_moves(context, draft.id, after.revision));
    EXPECT_EQ(placed(back), 2);
    EXPECT_EQ(must(app::get_structure(context, house.event.id)).tables.size(), 2u);
}

TEST_F(WhatIfs, ASlotIsAddedBehindTheLastOfItsDay) {
    const auto after = apply(one_table(), "slot.2016-06-22");
    EXPECT_EQ(placed(after), 3);
    auto context = house.organiser();
    const auto structure = must(app::get_structure(context, house.event.id));
    ASSERT_EQ(structure.slots.size(), 3u);
    EXPECT_EQ(structure.slots[2].starts.str(), "10:40");
}

TEST_F(WhatIfs, ASlotInTheMiddleMovesTheDraftBeforeTheMeetingsComeIn) {
    auto context = house.organiser();
    auto edit = EventHouse::structure_edit();
    edit.slots.resize(2);
    edit.tables.resize(1);
    auto event = EventHouse::event_edit();
    edit.slots[1].day = base::LocalDate::of(2016, 6, 23);
    edit.slots[0].contiguous_with_next = false;
    event.ends_on = edit.slots[1].day;
    house.database().write([&](store::Transaction& tx) {
        tx.execute("UPDATE events SET ends_on = $1", {event.ends_on.str()});
        return 0;
    });
    must(app::replace_structure(context, house.event.id, 2, edit));
    const auto draft = draft_of({house.put(0, 0, 1, 1), house.put(1, 1, 2, 1)});
    const auto after = apply(draft, "slot.2016-06-22");
    EXPECT_EQ(placed(after), 3);
    const auto meeting = house.meeting_of(house.sellers[1], house.buyers[1]);
    EXPECT_EQ(std::ranges::find(after.placements, meeting, &domain::Placement::meeting_id)->slot, 3);
}

TEST_F(WhatIfs, ALimitIsRaisedForThePersonAloneAndBothChangesAreInTheAudit) {
    const auto draft = limited_person();
    const auto& person = house.sellers[0].id;
    const auto after = apply(draft, "most." + person.str());
    EXPECT_EQ(placed(after), 4);
    auto context = house.owner();
    EXPECT_EQ(must(app::get_participant(context, person)).max_meetings, 2);
    std::vector<std::string> actions;
    for (const auto& entry : must(app::list_audit(context, house.workspace.id, {}, {})).items)
        actions.push_back(entry.action);
    EXPECT_THAT(actions, IsSupersetOf({"update_participant", "apply_moves"}));
}

TEST_F(WhatIfs, AnInterpreterToBeFoundIsAddedToThePeopleAndWorks) {
    auto context = house.organiser();
    for (const auto& one : house.interpreters) {
        app::InterpreterEdit edit;
        edit.names = one.names;
        edit.pairs = one.pairs;
        edit.hours_known = true;
        edit.max_slots = 1;
        must(app::update_interpreter(context, one.id, one.revision, edit));
    }
    const auto draft = draft_of({house.put(0, 0, 1, 1), house.put(1, 1, 1, 2)});
    const auto answer = must(app::try_what_if(context, draft.id, {"interpreter.ko.zh"}));
    EXPECT_EQ(answer.placed, 2);
    const auto after = apply(draft, answer.key);
    EXPECT_EQ(placed(after), 4);
    const auto people = must(app::list_interpreters(context, house.event.id, {})).items;
    ASSERT_EQ(people.size(), 3u);
    EXPECT_EQ(people[2].names[0].text, "추가 통역 (한국어–중국어)");
    EXPECT_EQ(std::ranges::count(after.placements, people[2].id, &domain::Placement::interpreter_id), 2);
}

TEST_F(WhatIfs, AreAppliedByOrganisersOnlyToTheDraftTheySaw) {
    const auto draft = one_table();
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::apply_what_if(auditor, draft.id, draft.revision, {"table"})), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::list_what_ifs(stranger, draft.id)), "not_found");
    EXPECT_EQ(fault_of(app::try_what_if(stranger, draft.id, {"table"})), "not_found");
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::apply_what_if(context, draft.id, draft.revision - 1, {"table"})), "stale_revision");
    EXPECT_EQ(must(app::get_structure(context, house.event.id)).tables.size(), 1u);
    EXPECT_EQ(fault_of(app::try_what_if(context, draft.id, {"nonsense"})), "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
