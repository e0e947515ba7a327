#include "base/random.h"
#include "store/audit.h"
#include "store/postgres_fixture.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test

/// One step of an import and of a release: several tables, all or nothing.
void write_step(Database& database, const SmallWorld& world, const std::string& name) {
    const auto person = participant_of(world, name);
    domain::AuditEntry entry;
    entry.id = domain::AuditId(name);
    entry.action = "create_participant";
    domain::Draft draft = world.draft;
    draft.id = domain::DraftId(name);
    domain::Release release;
    release.id = domain::ReleaseId(name);
    release.event_id = world.event.id;
    release.draft_id = draft.id;
    database.write([&](Transaction& tx) {
        const auto number = static_cast<int>(count<domain::Release>(tx, {})) + 1;
        draft.number = release.number = number;
        insert(tx, person);
        insert(tx, draft);
        append_audit(tx, entry);
        insert(tx, release);
    });
}

/// Opens the store and writes steps, saying the number of each when it is done, until it is killed.
[[noreturn]] void write_until_killed(const DatabaseSettings& settings, const SmallWorld& world, int round, int pipe) {
    auto opened = Database::open(settings);
    if (!opened) ::_exit(1);
    for (std::int32_t step = 1;; ++step) {
        write_step(**opened, world, "r" + std::to_string(round) + "-" + std::to_string(step));
        if (::write(pipe, &step, sizeof step) != sizeof step) ::_exit(2);
    }
}

/// The number of the last step that the writer said was done before it was killed after `us` microseconds.
std::int32_t last_acknowledged(const DatabaseSettings& settings, const SmallWorld& world, int round, std::uint64_t us) {
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("pipe");
    const pid_t child = ::fork();
    if (child == 0) write_until_killed(settings, world, round, ends[1]);
    ::close(ends[1]);
    ::usleep(static_cast<useconds_t>(us));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << WEXITSTATUS(status);
    std::int32_t step = 0;
    while (::read(ends[0], &step, sizeof step) == sizeof step) {
    }
    ::close(ends[0]);
    return step;
}

template <class T>
std::vector<std::string> ids_of_round(Transaction& tx, const std::string& prefix) {
    std::vector<std::string> ids;
    for (const auto& row : select_where<T>(tx, at_least("id", prefix), less("id", prefix + "~")))
        ids.push_back(row.id.str());
    return ids;
}

/// Everything acknowledged is there; at most one step more, whose word was cut off; no table ahead of another.
void expect_whole(Database& database, int round, std::int32_t acknowledged) {
    database.read([&](Transaction& tx) {
        const std::string prefix = "r" + std::to_string(round) + "-";
        const auto people = ids_of_round<domain::Participant>(tx, prefix);
        EXPECT_EQ(ids_of_round<domain::Draft>(tx, prefix), people);
        EXPECT_EQ(ids_of_round<domain::AuditEntry>(tx, prefix), people);
        EXPECT_EQ(ids_of_round<domain::Release>(tx, prefix), people);
        EXPECT_GE(static_cast<std::int32_t>(people.size()), acknowledged);
        EXPECT_LE(static_cast<std::int32_t>(people.size()), acknowledged + 1);
        for (std::int32_t step = 1; step <= acknowledged; ++step)
            EXPECT_TRUE(find<domain::Participant>(tx, where("id", prefix + std::to_string(step)))) << step;
    });
}

class DurabilityTest : public StoreContract {
protected:
    /// Kills as many writers as asked at random moments of opening and writing; gives the steps acknowledged in all.
    std::int64_t kill_writers(int rounds) {
        base::Random random(test_seed());
        const SmallWorld world = make_small_world(database());
        std::int64_t acknowledged = 0;
        for (int round = 0; round < rounds && !HasFailure(); ++round) {
            store_.close();
            const auto last = last_acknowledged(store_.settings(), world, round, 500 + random.below(40'000));
            store_.open();
            expect_whole(database(), round, last);
            acknowledged += last;
        }
        return acknowledged;
    }
};

}  // namespace

TEST_P(DurabilityTest, a_killed_writer_loses_nothing_acknowledged_and_leaves_nothing_half_done) {
    SCOPED_TRACE(test_seed());
    const bool sqlite = GetParam() == Dialect::sqlite;
    if (!sqlite) PostgresCluster::running().set_fsync(true);
    const auto acknowledged = kill_writers(sqlite ? 100 : 15);
    if (!sqlite) PostgresCluster::running().set_fsync(false);
    EXPECT_GT(acknowledged, 0);
    if (sqlite) {
        const auto integrity = store_.connect()->query("PRAGMA integrity_check", {});
        EXPECT_EQ(text_of(integrity[0][0]), "ok");
    }
}

GYORYU_ON_BOTH_DRIVERS(DurabilityTest);

TEST(SqliteDurabilityTest, a_program_killed_while_it_makes_its_store_can_start_again) {
    SCOPED_TRACE(test_seed());
    base::Random random(test_seed());
    for (int round = 0; round < 20; ++round) {
        TestStore store(Dialect::sqlite);
        store.close();
        std::filesystem::remove_all(store.settings().data_folder);
        const pid_t child = ::fork();
        if (child == 0) ::_exit(Database::open(store.settings()) ? 0 : 1);
        ::usleep(static_cast<useconds_t>(random.below(12'000)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        store.open();
        make_small_world(store.database());
    }
}

TEST(SqliteDurabilityTest, a_commit_waits_for_the_disk) {
    const TestStore store(Dialect::sqlite);
    const auto connection = store.connect();
    EXPECT_EQ(text_of(connection->query("PRAGMA journal_mode", {})[0][0]), "wal");
    EXPECT_EQ(integer_of(connection->query("PRAGMA synchronous", {})[0][0]), 2);  // FULL
    EXPECT_EQ(integer_of(connection->query("PRAGMA foreign_keys", {})[0][0]), 1);
}

}  // namespace gyoryu::store_tests
