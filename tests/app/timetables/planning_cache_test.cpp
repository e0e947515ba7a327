#include "app/timetables/planning_cache.h"

#include "app/timetables/timetable_house.h"
#include "store/postgres_fixture.h"

#include <algorithm>

namespace gyoryu::app_tests {
namespace {

std::optional<int> slot_of(const app::Draft& draft, const domain::MeetingId& meeting) {
    return std::ranges::find(draft.placements, meeting, &domain::Placement::meeting_id)->slot;
}

/// PostgreSQL finds collisions at the commit, too, when the moves have been worked out already.
TEST(PlanningCache, ShowsNothingOfAMoveWhoseCommitWasRefused) {
    const auto url = store_tests::PostgresCluster::running().make_schema();
    {
        TimetableHouse house(true, url);
        const auto draft = house.filled_draft();
        auto context = house.organiser();
        const auto refused = house.put(0, 0, 4, 1);
        const auto stored = house.put(0, 0, 3, 1);
        house.database().write([&](store::Transaction& tx) {
            tx.execute(
                "CREATE FUNCTION collide() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING "
                "ERRCODE = ''40001'', MESSAGE = ''could not serialize access''; END'");
            tx.execute(
                "CREATE CONSTRAINT TRIGGER collides AFTER UPDATE ON drafts DEFERRABLE INITIALLY DEFERRED "
                "FOR EACH ROW EXECUTE FUNCTION collide()");
        });
        EXPECT_THROW((void)app::apply_moves(context, draft.id, draft.revision, {{refused}, false}),
                     store::StoreFailure);
        house.database().write([&](store::Transaction& tx) { tx.execute("DROP TRIGGER collides ON drafts"); });
        const auto moved = must(app::apply_moves(context, draft.id, draft.revision, {{stored}, false}));
        EXPECT_EQ(slot_of(moved, stored.meeting_id), 3);
        EXPECT_EQ(slot_of(must(app::get_draft(context, draft.id)), stored.meeting_id), 3);
        house.runner.stop();
        house.close();
    }
    store_tests::PostgresCluster::running().drop_schema(url);
}

}  // namespace
}  // namespace gyoryu::app_tests
