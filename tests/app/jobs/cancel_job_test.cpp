#include "app/jobs/cancel_job.h"

#include "app/timetables/list_drafts.h"
#include "app/timetables/timetable_house.h"
#include "base/random.h"

namespace gyoryu::app_tests {
namespace {

/// Too many wishes for too few places: bounds stay open for long.
void crowd(TimetableHouse& house) {
    auto context = house.organiser();
    auto structure = TimetableHouse::structure_edit();
    structure.slots.clear();
    const auto day = base::LocalDate::of(2016, 6, 22);
    for (int s = 0; s < 16; ++s) structure.slots.push_back({1, day, {540 + 20 * s}, {560 + 20 * s}, "all", s < 15});
    must(app::replace_structure(context, house.event.id, 2, structure));
    std::vector<app::Participant> sellers, buyers;
    for (int i = 0; i < 24; ++i) {
        sellers.push_back(house.seller("셀러" + std::to_string(i)));
        buyers.push_back(house.participant(domain::ParticipantSide::buyer, "ko", "바이어" + std::to_string(i), {"ko"}));
    }
    for (int i = 0; i < 24; ++i)
        for (int k = 0; k < 9; ++k) house.request(sellers[i], buyers[(i * 5 + k * 7) % 24], 1 + k % 5);
}

TEST(CancelJob, ARunningTimetableKeepsTheBestFoundAsADraft) {
    TimetableHouse house(false);
    crowd(house);
    house.start_runner();
    auto context = house.organiser();
    const auto job = must(app::start_solve(context, house.event.id, {std::nullopt, 600, 3, false}));
    house.until(job.id, [](const app::Job& one) { return !one.curve.empty(); });
    must(app::cancel_job(context, job.id));
    const auto ended = house.ended(job.id);
    EXPECT_EQ(ended.state, domain::JobState::cancelled);
    ASSERT_TRUE(ended.result && ended.result->draft_id);
    const auto draft = must(app::get_draft(context, *ended.result->draft_id));
    EXPECT_GT(draft.quality.placed, 20);
    EXPECT_LE(draft.curve.size(), 200u);
}

}  // namespace
}  // namespace gyoryu::app_tests
