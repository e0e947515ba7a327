#include "app/events/delete_event.h"
#include "app/events/get_event.h"
#include "app/events/get_structure.h"
#include "app/events/update_event.h"
#include "app/fixture.h"
#include "app/interpreters/get_interpreter.h"
#include "app/interpreters/update_interpreter.h"
#include "app/participants/get_participant.h"
#include "app/programmes/delete_programme.h"
#include "domain/timetable.h"

namespace gyoryu::app {

using app_tests::EventHouse;
using app_tests::fault_of;
using app_tests::must;

class StructureOfEvent : public testing::Test {
protected:
    std::string replace(const StructureEdit& edit) {
        return fault_of(replace_structure(organiser, house.event.id, 2, edit));
    }

    domain::Draft draft_with(std::vector<domain::Placement> placements, bool released = false) {
        domain::Draft draft;
        draft.id = domain::DraftId("d" + std::to_string(++drafts));
        draft.event_id = house.event.id;
        draft.number = drafts;
        draft.released = released;
        draft.placements = std::move(placements);
        draft.verdict.placed = static_cast<int>(draft.placements.size());
        house.database().write([&](store::Transaction& tx) { store::insert(tx, draft); });
        return draft;
    }

    domain::Draft read(const domain::DraftId& id) {
        return must(house.database().read([&](store::Transaction& tx) { return store::get<domain::Draft>(tx, id); }));
    }

    EventHouse house;
    Context organiser = house.organiser();
    int drafts = 0;
};

TEST_F(StructureOfEvent, numbers_slots_and_tables_by_their_place) {
    const auto structure = must(get_structure(organiser, house.event.id));
    ASSERT_EQ(structure.slots.size(), 4u);
    EXPECT_EQ(structure.slots[3].index, 4);
    EXPECT_EQ(structure.slots[3].starts.str(), "13:00");
    EXPECT_EQ(structure.tables[2].label, "T3");
    EXPECT_EQ(structure.revision, 2);
}

TEST_F(StructureOfEvent, refuses_slots_that_overlap_run_backwards_or_lie_outside) {
    auto edit = EventHouse::structure_edit();
    edit.slots[1].starts = {610};
    EXPECT_EQ(replace(edit), "validation_failed");
    edit = EventHouse::structure_edit();
    std::swap(edit.slots[0], edit.slots[1]);
    EXPECT_EQ(replace(edit), "validation_failed");
    edit = EventHouse::structure_edit();
    edit.slots[0].ends = edit.slots[0].starts;
    EXPECT_EQ(replace(edit), "validation_failed");
    edit = EventHouse::structure_edit();
    edit.slots[3].day = edit.slots[3].day.plus_days(1);
    EXPECT_EQ(replace(edit), "slot_outside_event");
    edit = EventHouse::structure_edit();
    edit.tables[1].label = "T1";
    EXPECT_EQ(replace(edit), "validation_failed");
    edit.tables[1].hall = "B";
    EXPECT_EQ(replace(edit), "ok");
}

TEST_F(StructureOfEvent, refuses_more_slots_than_the_engine_takes) {
    auto event = EventHouse::event_edit();
    event.ends_on = event.starts_on.plus_days(20);
    must(update_event(organiser, house.event.id, 1, event));
    StructureEdit edit;
    for (int i = 0; i <= domain::slots_max; ++i)
        edit.slots.push_back({1, event.starts_on.plus_days(i / 60), {(i % 60) * 20}, {(i % 60) * 20 + 20}, "", false});
    EXPECT_EQ(replace(edit), "validation_failed");
    edit.slots.pop_back();
    EXPECT_EQ(replace(edit), "ok");
}

TEST_F(StructureOfEvent, is_saved_only_at_the_revision_seen) {
    EXPECT_EQ(replace(EventHouse::structure_edit()), "ok");
    EXPECT_EQ(replace(EventHouse::structure_edit()), "stale_revision");
}

TEST_F(StructureOfEvent, what_refers_to_a_slot_or_table_follows_it) {
    ParticipantEdit seller;
    seller.new_organisation = app_tests::organisation_named("ko", "예시치과");
    seller.unavailable = {1, 4};
    seller.booth = 3;
    const auto person = must(create_participant(organiser, house.event.id, seller));
    const auto interpreter = house.interpreter("윤예시");
    InterpreterEdit hours{.code = "A",
                          .names = interpreter.names,
                          .pairs = interpreter.pairs,
                          .unavailable = {2},
                          .hours_known = true,
                          .seat = 1};
    must(update_interpreter(organiser, interpreter.id, 1, hours));
    const domain::MeetingId kept("kept");
    const domain::MeetingId lost("lost");
    const auto draft = draft_with({{kept, 4, 3, std::nullopt, true}, {lost, 1, 2, std::nullopt, false}});
    const auto released = draft_with({{lost, 1, 2, std::nullopt, false}}, true);

    auto edit = EventHouse::structure_edit();
    edit.slots.erase(edit.slots.begin());        // 10:00 goes
    edit.tables.erase(edit.tables.begin() + 0);  // T1 goes
    const auto changed = must(replace_structure(organiser, house.event.id, 2, edit));
    ASSERT_EQ(changed.affected.size(), 1u);
    EXPECT_EQ(changed.affected[0].draft_id, draft.id);
    EXPECT_EQ(changed.affected[0].meetings, 1);

    const auto seen = must(get_participant(organiser, person.id));
    EXPECT_EQ(seen.unavailable, std::vector<int>{3});
    EXPECT_EQ(seen.booth, 2);
    const auto helper = must(get_interpreter(organiser, interpreter.id));
    EXPECT_EQ(helper.unavailable, std::vector<int>{1});
    EXPECT_EQ(helper.seat, std::nullopt);
    const auto after = read(draft.id);
    EXPECT_EQ(after.placements[0], (domain::Placement{kept, 3, 2, std::nullopt, true}));
    EXPECT_EQ(after.placements[1], (domain::Placement{lost, std::nullopt, std::nullopt, std::nullopt, false}));
    EXPECT_EQ(after.verdict.placed, 1);
    EXPECT_EQ(read(released.id).placements[0].slot, 1) << "what people were told stays";
}

TEST_F(StructureOfEvent, a_list_of_the_same_length_is_an_edit_in_place) {
    const domain::MeetingId meeting("m");
    const auto draft = draft_with({{meeting, 2, 2, std::nullopt, false}});
    auto edit = EventHouse::structure_edit();
    for (auto& slot : edit.slots) {
        slot.starts.minutes += 10;
        slot.ends.minutes += 10;
    }
    edit.tables[1].label = "창가";
    EXPECT_TRUE(must(replace_structure(organiser, house.event.id, 2, edit)).affected.empty());
    EXPECT_EQ(read(draft.id).placements[0].slot, 2);
}

TEST_F(StructureOfEvent, the_event_keeps_days_that_hold_its_slots) {
    auto edit = EventHouse::event_edit();
    edit.starts_on = edit.starts_on.plus_days(1);
    edit.ends_on = edit.starts_on;
    EXPECT_EQ(fault_of(update_event(organiser, house.event.id, 1, edit)), "slot_outside_event");
    edit = EventHouse::event_edit();
    edit.ends_on = edit.starts_on.plus_days(-1);
    EXPECT_EQ(fault_of(update_event(organiser, house.event.id, 1, edit)), "validation_failed");
    edit = EventHouse::event_edit();
    edit.time_zone = "Asia/Atlantis";
    EXPECT_EQ(fault_of(update_event(organiser, house.event.id, 1, edit)), "unknown_zone");
}

TEST_F(StructureOfEvent, slugs_are_made_from_names_and_stay_unique) {
    auto edit = EventHouse::event_edit();
    edit.slug.clear();
    EXPECT_EQ(must(create_event(organiser, house.programme.id, edit)).slug, "export-consultation-2016");
    EXPECT_EQ(must(create_event(organiser, house.programme.id, edit)).slug, "export-consultation-2016-2");
    edit.names = {{"ko", "원주 상담회"}};
    EXPECT_EQ(must(create_event(organiser, house.programme.id, edit)).slug, "wonju-sangdamhoe-2016");
    edit.slug = "wonju-weihai-2016";
    EXPECT_EQ(fault_of(create_event(organiser, house.programme.id, edit)), "conflict_exists");
    EXPECT_EQ(must(get_event(organiser, EventId("wonju-weihai-2016"))).id, house.event.id);
}

TEST_F(StructureOfEvent, an_event_goes_with_its_people_and_then_its_programme_may) {
    house.request(house.seller("하나"), house.buyer("一"));
    EXPECT_EQ(fault_of(delete_programme(organiser, house.programme.id, 1)), "in_use");
    EXPECT_EQ(fault_of(delete_event(organiser, house.event.id, 9)), "stale_revision");
    must(delete_event(organiser, house.event.id, 1));
    EXPECT_EQ(fault_of(get_event(organiser, house.event.id)), "not_found");
    EXPECT_EQ(fault_of(delete_programme(organiser, house.programme.id, 1)), "ok");
}

}  // namespace gyoryu::app
