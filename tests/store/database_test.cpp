#include "store/database.h"

#include "store/settings.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <fstream>
#include <thread>

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test
using DatabaseTest = StoreContract;

std::int64_t number_of(Database& database, const std::string& key) {
    return database.read([&](Transaction& tx) { return std::stoll(find_setting(tx, key).value_or("0")); });
}

void add_one(Transaction& tx, const std::string& key) {
    put_setting(tx, key, std::to_string(std::stoll(find_setting(tx, key).value_or("0")) + 1));
}

template <class F>
void in_threads(int count, F&& work) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back([&work, i] { work(i); });
    for (auto& thread : threads) thread.join();
}

}  // namespace

TEST_P(DatabaseTest, a_fault_undoes_the_transaction) {
    const auto result = database().write([&](Transaction& tx) -> base::Result<int> {
        put_setting(tx, "a", "1");
        return base::fail(base::FaultCode::conflict_exists);
    });
    EXPECT_EQ(result.error().code, base::FaultCode::conflict_exists);
    EXPECT_EQ(number_of(database(), "a"), 0);
}

TEST_P(DatabaseTest, an_exception_undoes_the_transaction_and_passes) {
    EXPECT_THROW(database().write([&](Transaction& tx) {
        put_setting(tx, "a", "1");
        throw std::runtime_error("out of luck");
    }),
                 std::runtime_error);
    EXPECT_EQ(number_of(database(), "a"), 0);
}

TEST_P(DatabaseTest, a_transaction_that_failed_and_went_on_is_not_committed) {
    make_small_world(database());
    EXPECT_THROW(database().write([&](Transaction& tx) {
        put_setting(tx, "a", "1");
        try {
            tx.execute("INSERT INTO workspaces SELECT * FROM workspaces");
        } catch (const UniqueViolation&) {
        }
    }),
                 BadStatement);
    EXPECT_EQ(number_of(database(), "a"), 0);
}

TEST_P(DatabaseTest, a_transaction_inside_a_transaction_is_refused) {
    EXPECT_THROW(database().write([&](Transaction&) { number_of(database(), "a"); }), std::logic_error);
    EXPECT_EQ(number_of(database(), "a"), 0);
}

TEST_P(DatabaseTest, writers_side_by_side_lose_no_update) {
    in_threads(6, [&](int) {
        for (int i = 0; i < 15; ++i) database().write([&](Transaction& tx) { add_one(tx, "counter"); });
    });
    EXPECT_EQ(number_of(database(), "counter"), 90);
}

TEST_P(DatabaseTest, writers_that_look_at_each_others_rows_take_turns) {
    // Each moves only while the sum allows it; on snapshots alone both could move at once.
    database().write([&](Transaction& tx) {
        put_setting(tx, "left", "5");
        put_setting(tx, "right", "5");
    });
    in_threads(4, [&](int worker) {
        for (int i = 0; i < 6; ++i)
            database().write([&](Transaction& tx) {
                const auto left = std::stoll(*find_setting(tx, "left"));
                const auto right = std::stoll(*find_setting(tx, "right"));
                if (left + right < 1) return;
                put_setting(tx, worker % 2 ? "left" : "right", std::to_string((worker % 2 ? left : right) - 1));
            });
    });
    EXPECT_EQ(number_of(database(), "left") + number_of(database(), "right"), 0);
}

TEST_P(DatabaseTest, a_reader_sees_one_moment_while_others_write) {
    database().write([&](Transaction& tx) { put_setting(tx, "a", "1"); });
    database().read([&](Transaction& tx) {
        EXPECT_EQ(find_setting(tx, "a"), "1");
        std::thread([&] { database().write([&](Transaction& writing) { put_setting(writing, "a", "2"); }); }).join();
        EXPECT_EQ(find_setting(tx, "a"), "1");
    });
    EXPECT_EQ(number_of(database(), "a"), 2);
}

TEST_P(DatabaseTest, readers_never_see_half_a_transaction) {
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (int i = 0; i < 40; ++i)
            database().write([&](Transaction& tx) {
                add_one(tx, "a");
                add_one(tx, "b");
            });
        done = true;
    });
    do {
        const auto [a, b] =
            database().read([&](Transaction& tx) { return std::pair(find_setting(tx, "a"), find_setting(tx, "b")); });
        EXPECT_EQ(a, b);
    } while (!done);
    writer.join();
}

TEST_P(DatabaseTest, what_was_written_is_there_after_opening_again) {
    database().write([&](Transaction& tx) { put_setting(tx, "a", "1"); });
    store_.close();
    store_.open();
    EXPECT_EQ(number_of(database(), "a"), 1);
}

TEST_P(DatabaseTest, sql_that_makes_no_sense_is_a_defect_and_not_a_lost_resource) {
    EXPECT_THROW(database().read([](Transaction& tx) { tx.query("SELECT nonsense"); }), BadStatement);
    EXPECT_THROW(database().read([](Transaction& tx) { tx.query("SELECT \"nonsense\" FROM settings"); }), BadStatement);
    EXPECT_EQ(number_of(database(), "a"), 0);
}

GYORYU_ON_BOTH_DRIVERS(DatabaseTest);

TEST(SqliteDatabaseTest, a_data_folder_serves_one_program_at_a_time) {
    TestStore store(Dialect::sqlite);
    const auto second = Database::open(store.settings());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::FaultCode::store_in_use);
}

TEST(SqliteDatabaseTest, nobody_else_may_read_the_data) {
    TestStore store(Dialect::sqlite);
    using std::filesystem::perms;
    const auto others = perms::group_all | perms::others_all;
    for (const char* file : {"", "gyoryu.sqlite", "gyoryu.sqlite-wal", "lock"}) {
        const auto permissions = std::filesystem::status(store.settings().data_folder / file).permissions();
        EXPECT_EQ(permissions & others, perms::none) << file;
    }
}

TEST(SqliteDatabaseTest, a_file_that_is_no_database_is_reported_as_damaged) {
    TestStore store(Dialect::sqlite);
    store.close();
    std::ofstream(store.settings().data_folder / "gyoryu.sqlite", std::ios::trunc) << std::string(9000, 'x');
    std::filesystem::remove(store.settings().data_folder / "gyoryu.sqlite-wal");
    const auto opened = Database::open(store.settings());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, base::FaultCode::store_damaged);
}

TEST(PostgresDatabaseTest, a_lost_connection_is_made_again) {
    TestStore store(Dialect::postgres);
    store.database().write([](Transaction& tx) { put_setting(tx, "a", "1"); });
    store.connect()->query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
        "AND application_name = 'gyoryu'",
        {});
    EXPECT_EQ(number_of(store.database(), "a"), 1);
    store.database().write([](Transaction& tx) { add_one(tx, "a"); });
    EXPECT_EQ(number_of(store.database(), "a"), 2);
}

TEST(PostgresDatabaseTest, what_another_stored_meanwhile_is_seen_and_no_duplicate) {
    TestStore store(Dialect::postgres);
    int runs = 0;
    const auto found = store.database().write([&](Transaction& tx) {
        ++runs;
        auto there = find_setting(tx, "once").value_or("");
        if (!there.empty()) return there;
        // As a server that was killed while it committed: its session ends the work after ours has begun.
        store.connect()->query("INSERT INTO settings VALUES ('once', 'theirs')", {});
        tx.execute("INSERT INTO settings VALUES ('once', 'ours')");
        return std::string("ours");
    });
    EXPECT_EQ(found, "theirs");
    EXPECT_EQ(runs, 2);
}

TEST(PostgresDatabaseTest, a_row_that_is_there_twice_is_still_refused) {
    TestStore store(Dialect::postgres);
    int runs = 0;
    EXPECT_THROW(store.database().write([&](Transaction& tx) {
        ++runs;
        tx.execute("INSERT INTO settings VALUES ('once', 'ours')");
        tx.execute("INSERT INTO settings VALUES ('once', 'ours')");
    }),
                 UniqueViolation);
    EXPECT_EQ(runs, 2);
}

TEST(PostgresDatabaseTest, many_who_take_the_next_number_of_one_list_all_get_one) {
    TestStore store(Dialect::postgres);
    constexpr int writers = 12, each = 25;
    in_threads(writers, [&](int) {
        for (int i = 0; i < each; ++i)
            store.database().write([&](Transaction& tx) {
                const auto next = integer_of(tx.query("SELECT count(*) FROM settings")[0][0]);
                // The work between looking and taking, in which others take the same number.
                tx.query("SELECT pg_sleep(0.002)");
                tx.execute("INSERT INTO settings VALUES ('list-" + std::to_string(next) + "', '')");
            });
    });
    const auto rows = store.connect()->query("SELECT count(*) FROM settings WHERE \"key\" LIKE 'list-%'", {});
    EXPECT_EQ(integer_of(rows[0][0]), writers * each);
}

TEST(PostgresDatabaseTest, a_server_that_cannot_be_reached_is_a_fault) {
    DatabaseSettings settings;
    settings.url = "postgresql://nobody:secret@127.0.0.1:1/none";
    const auto opened = Database::open(settings);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, base::FaultCode::store_unavailable);
    EXPECT_EQ(opened.error().params.at(0).value.find("secret"), std::string::npos);
}

TEST(PostgresDatabaseTest, a_statement_that_takes_too_long_is_stopped) {
    TestStore store(Dialect::postgres);
    auto settings = store.settings();
    settings.statement_timeout = std::chrono::milliseconds(50);
    auto impatient = Database::open(settings);
    ASSERT_TRUE(impatient);
    EXPECT_THROW((*impatient)->read([](Transaction& tx) { tx.query("SELECT pg_sleep(20)"); }), StoreFailure);
    EXPECT_EQ(number_of(**impatient, "a"), 0);
}

}  // namespace gyoryu::store_tests
