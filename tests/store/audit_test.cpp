#include "store/audit.h"

#include "store/small_world.h"
#include "store/test_store.h"

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test

class AuditTest : public StoreContract {
protected:
    AuditTest() {
        world_ = make_small_world(database());
        domain::AuditEntry entry;
        entry.id = domain::AuditId("entry");
        entry.workspace_id = world_.workspace.id;
        entry.action = "release_timetable";
        domain::Release release;
        release.id = domain::ReleaseId("release");
        release.event_id = world_.event.id;
        release.draft_id = world_.draft.id;
        database().write([&](Transaction& tx) {
            append_audit(tx, entry);
            insert(tx, release);
        });
    }
    void expect_refused(const std::string& sql) {
        SCOPED_TRACE(sql);
        EXPECT_THROW(database().write([&](Transaction& tx) { tx.execute(sql); }), AppendOnlyViolation);
    }
    SmallWorld world_;
};

}  // namespace

TEST_P(AuditTest, the_database_itself_refuses_to_change_or_remove_what_was_recorded) {
    for (const std::string table : {"audit_entries", "releases"}) {
        expect_refused("UPDATE " + table + " SET id = 'other'");
        expect_refused("DELETE FROM " + table);
        if (GetParam() == Dialect::postgres) expect_refused("TRUNCATE " + table + " CASCADE");
    }
    EXPECT_EQ(database().read([](Transaction& tx) { return count<domain::AuditEntry>(tx, {}); }), 1);
    EXPECT_EQ(database().read([](Transaction& tx) { return count<domain::Release>(tx, {}); }), 1);
}

TEST_P(AuditTest, replacing_is_no_way_around) {
    if (GetParam() == Dialect::sqlite)
        expect_refused("INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries");
    else
        expect_refused(
            "INSERT INTO audit_entries SELECT * FROM audit_entries ON CONFLICT (id) DO UPDATE SET action = ''");
}

TEST_P(AuditTest, an_event_and_a_draft_that_people_were_told_of_stay) {
    EXPECT_THROW(database().write([&](Transaction& tx) { return erase<domain::Event>(tx, world_.event.id, 1); }),
                 ForeignKeyViolation);
    EXPECT_THROW(database().write([&](Transaction& tx) { return erase<domain::Draft>(tx, world_.draft.id, 1); }),
                 ForeignKeyViolation);
}

GYORYU_ON_BOTH_DRIVERS(AuditTest);

}  // namespace gyoryu::store_tests
