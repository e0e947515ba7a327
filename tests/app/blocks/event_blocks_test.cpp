#include "app/blocks/event_blocks.h"

#include "app/documents/personal_document.h"
#include "app/participants/delete_participant.h"
#include "app/personal/personal_timetable.h"
#include "app/timetables/preview_release.h"
#include "app/timetables/timetable_house.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using domain::BlockAudience;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

/// The event has slots at 10:00, 10:20, 10:40 and 13:00.
class EventBlocks : public testing::Test {
protected:
    app::EventBlockEdit edit(int starts, int ends, BlockAudience audience = BlockAudience::everyone) {
        app::EventBlockEdit block;
        block.names = {{"ko", "개막식"}, {"zh", "开幕式"}};
        block.day = base::LocalDate::of(2016, 6, 22);
        block.starts = {starts};
        block.ends = {ends};
        block.place = "대강당";
        block.audience = audience;
        return block;
    }
    domain::EventBlock made(const app::EventBlockEdit& block) {
        auto context = house.organiser();
        return must(app::create_block(context, house.event.id, block));
    }
    std::size_t broken(const app::Draft& draft) {
        auto context = house.organiser();
        return must(app::preview_release(context, draft.id)).broken_rules.size();
    }
    std::string faults(const app::EventBlockEdit& block) {
        auto context = house.organiser();
        const auto refused = app::create_block(context, house.event.id, block);
        return refused ? "ok" : refused.error().issues.empty() ? fault_of(refused) : refused.error().issues[0].path;
    }

    TimetableHouse house;
};

TEST_F(EventBlocks, planning_keeps_meetings_out_of_them) {
    const auto draft = house.filled_draft();
    EXPECT_EQ(broken(draft), 0u);
    const auto block = made(edit(10 * 60 + 10, 10 * 60 + 30));
    EXPECT_GT(broken(draft), 0u);
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::release_timetable(context, house.event.id, draft.revision, {draft.id})),
              "timetable_breaks_rules");
    must(app::delete_block(context, block.id, 1));
    EXPECT_EQ(broken(draft), 0u);
}

TEST_F(EventBlocks, are_changed_also_after_somebody_they_name_is_gone) {
    auto block = edit(10 * 60, 10 * 60 + 40, BlockAudience::chosen);
    block.person_ids = {house.sellers[0].id.str(), house.buyers[0].id.str()};
    const auto before = made(block);
    auto context = house.organiser();
    must(app::delete_participant(context, house.sellers[0].id, 1));
    block.place = "소강당";
    const auto saved = must(app::update_block(context, before.id, before.revision, block));
    EXPECT_THAT(saved.person_ids, testing::ElementsAre(house.buyers[0].id.str()));
    block.person_ids = {"nobody"};
    EXPECT_EQ(fault_of(app::update_block(context, before.id, saved.revision, block)), "not_found");
}

TEST_F(EventBlocks, a_new_timetable_goes_around_them) {
    made(edit(10 * 60, 10 * 60 + 40));
    house.start_runner();
    app::SolveRequest wish;
    wish.time_limit_s = 5;
    const auto job = house.solve(wish);
    ASSERT_TRUE(job.result.has_value());
    auto context = house.organiser();
    const auto draft = must(app::get_draft(context, *job.result->draft_id));
    int placed = 0;
    for (const auto& placement : draft.placements) {
        if (!placement.slot) continue;
        ++placed;
        EXPECT_GE(*placement.slot, 3);
    }
    EXPECT_EQ(placed, 4);
}

TEST_F(EventBlocks, they_concern_only_whom_they_are_for) {
    const auto draft = house.filled_draft();
    auto chosen = edit(10 * 60, 11 * 60, BlockAudience::chosen);
    chosen.person_ids = {house.interpreter("이예시").id.str()};
    made(chosen);
    EXPECT_EQ(broken(draft), 0u);  // an interpreter who has no meeting
    made(edit(13 * 60, 14 * 60, BlockAudience::sellers));
    EXPECT_EQ(broken(draft), 0u);
    made(edit(10 * 60, 10 * 60 + 5, BlockAudience::buyers));
    EXPECT_GT(broken(draft), 0u);
}

TEST_F(EventBlocks, people_see_their_own_in_their_zone_and_calendar) {
    house.released(house.filled_draft());
    made(edit(9 * 60, 9 * 60 + 50, BlockAudience::buyers));
    auto buyer =
        house.as(domain::PersonActor{{}, house.event.id, domain::PersonKind::participant, house.buyers[0].id.str()});
    const auto personal = must(app::my_timetable(buyer, "Asia/Shanghai"));
    ASSERT_THAT(personal.blocks, SizeIs(1));
    EXPECT_EQ(personal.blocks[0].local_start.str(), "08:00");
    EXPECT_EQ(personal.blocks[0].place, "대강당");
    EXPECT_THAT(must(app::my_document(buyer, app::TimetableForm::ics)).bytes, HasSubstr("block-"));
    auto seller =
        house.as(domain::PersonActor{{}, house.event.id, domain::PersonKind::participant, house.sellers[0].id.str()});
    EXPECT_THAT(must(app::my_timetable(seller, "")).blocks, SizeIs(0));
    EXPECT_THAT(must(app::my_document(seller, app::TimetableForm::ics)).bytes, Not(HasSubstr("block-")));
}

TEST_F(EventBlocks, what_cannot_be_is_refused) {
    EXPECT_EQ(faults(edit(600, 600)), "/ends");
    auto other_day = edit(600, 660);
    other_day.day = base::LocalDate::of(2016, 6, 23);
    EXPECT_EQ(faults(other_day), "/day");
    EXPECT_EQ(faults(edit(600, 660, BlockAudience::chosen)), "/person_ids");
    auto stranger = edit(600, 660, BlockAudience::chosen);
    stranger.person_ids = {"nobody"};
    EXPECT_EQ(faults(stranger), "not_found");
    auto nameless = edit(600, 660);
    nameless.names.clear();
    EXPECT_EQ(faults(nameless), "/names");
}

TEST_F(EventBlocks, they_are_the_organisers_matter_and_every_members_to_read) {
    const auto block = made(edit(600, 660));
    auto auditor = house.auditor();
    EXPECT_EQ(must(app::list_blocks(auditor, house.event.id, {})).total, 1);
    EXPECT_EQ(fault_of(app::create_block(auditor, house.event.id, edit(600, 660))), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::list_blocks(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::update_block(stranger, block.id, 1, edit(600, 660))), "not_found");
    EXPECT_EQ(fault_of(app::delete_block(stranger, block.id, 1)), "not_found");
    auto organiser = house.organiser();
    EXPECT_EQ(fault_of(app::update_block(organiser, block.id, 9, edit(600, 660))), "stale_revision");
    EXPECT_EQ(must(app::update_block(organiser, block.id, 1, edit(600, 720))).ends.str(), "12:00");
}

}  // namespace
}  // namespace gyoryu::app_tests
