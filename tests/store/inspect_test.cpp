#include "store/inspect.h"

#include "store/record.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <algorithm>

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test

constexpr base::Instant now{1'800'000'000'000};

class InspectTest : public StoreContract {
protected:
    /// The outcome of one check; empty when it was not made.
    std::string outcome_of(const std::string& check) {
        const auto findings = inspect_store(store_.settings(), now);
        const auto found = std::ranges::find(findings, check, &Finding::check);
        return found == findings.end() ? "" : found->outcome;
    }
    void meddle(const std::string& sql) { store_.connect()->run_script(sql); }
};

}  // namespace

TEST_P(InspectTest, a_sound_store_has_no_problems_while_it_is_in_use) {
    make_small_world(database());
    for (const auto& finding : inspect_store(store_.settings(), now)) EXPECT_FALSE(finding.problem) << finding.check;
    EXPECT_EQ(outcome_of("opens"), "good");
    EXPECT_EQ(outcome_of("append_only"), "good");
}

TEST_P(InspectTest, a_guard_that_was_removed_is_missed) {
    const bool sqlite = GetParam() == Dialect::sqlite;
    meddle(sqlite ? "DROP TRIGGER releases_stay" : "ALTER TABLE releases DISABLE TRIGGER releases_stay");
    EXPECT_EQ(outcome_of("append_only"), "unguarded");
}

TEST_P(InspectTest, abandoned_work_is_found) {
    domain::Job job;
    job.id = domain::JobId("job");
    job.state = domain::JobState::running;
    job.lease_until = base::Instant{now.unix_ms - 60'000};
    database().write([&](Transaction& tx) { insert(tx, job); });
    EXPECT_EQ(outcome_of("jobs"), "good");
    database().write([&](Transaction& tx) { tx.execute("UPDATE jobs SET lease_until = 1"); });
    EXPECT_EQ(outcome_of("jobs"), "abandoned");
}

TEST_P(InspectTest, entries_from_the_future_tell_of_a_clock_that_is_behind) {
    domain::AuditEntry entry;
    entry.id = domain::AuditId("entry");
    entry.at = {now.unix_ms + 24LL * 3600 * 1000};
    database().write([&](Transaction& tx) { insert(tx, entry); });
    EXPECT_EQ(outcome_of("clock"), "behind");
}

TEST_P(InspectTest, the_version_of_the_store_is_compared) {
    meddle("UPDATE schema_migrations SET version = 9999 WHERE version = 1");
    EXPECT_EQ(outcome_of("schema_version"), "newer");
    meddle("DELETE FROM schema_migrations");
    EXPECT_EQ(outcome_of("schema_version"), "older");
}

GYORYU_ON_BOTH_DRIVERS(InspectTest);

TEST(SqliteInspectTest, what_is_wrong_with_the_files_is_seen) {
    TestStore store(Dialect::sqlite);
    make_small_world(store.database());
    const auto problems = [&] {
        std::vector<std::string> outcomes;
        for (const auto& finding : inspect_store(store.settings(), now))
            if (finding.problem) outcomes.push_back(finding.check + "." + finding.outcome);
        return outcomes;
    };
    const auto& folder = store.settings().data_folder;
    std::filesystem::permissions(folder, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    EXPECT_EQ(problems(), std::vector<std::string>{"data_folder.readable_by_others"});
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    store.connect()->run_script("PRAGMA foreign_keys = OFF; DELETE FROM organisations");
    EXPECT_EQ(problems(), std::vector<std::string>{"foreign_keys.broken"});
    store.close();
    std::filesystem::remove(folder / "gyoryu.sqlite");
    EXPECT_EQ(problems(), std::vector<std::string>{"data_folder.missing"});
}

TEST(PostgresInspectTest, a_server_that_is_not_there_is_reported) {
    DatabaseSettings settings;
    settings.url = "postgresql://nobody@127.0.0.1:1/none";
    const auto findings = inspect_store(settings, now);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].outcome, "unreadable");
}

}  // namespace gyoryu::store_tests
