#include "store/migrate.h"

#include "store/record.h"
#include "store/settings.h"
#include "store/small_world.h"
#include "store/test_store.h"

#include <thread>

namespace gyoryu::store_tests {

namespace {
using namespace gyoryu::store;  // NOLINT: the verbs under test
using MigrateTest = StoreContract;

void drop_everything(Connection& connection) {
    const bool sqlite = connection.dialect() == Dialect::sqlite;
    if (sqlite) connection.run_script("PRAGMA foreign_keys = OFF");
    const auto tables =
        connection.query(sqlite ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                                : "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()",
                         {});
    for (const Row& row : tables)
        connection.run_script("DROP TABLE \"" + text_of(row[0]) + (sqlite ? "\"" : "\" CASCADE"));
    connection.run_script(sqlite ? "PRAGMA foreign_keys = ON" : "DROP FUNCTION IF EXISTS gyoryu_append_only() CASCADE");
}

/// A store as the first version of the program left it, with one participant.
void make_first_version(Connection& connection) {
    drop_everything(connection);
    connection.begin(Access::write);
    migrate_within(connection, 0, 1);
    connection.commit();
    connection.run_script(
        "INSERT INTO workspaces VALUES ('w', 'wonju', '원주', 'ko', 'Asia/Seoul', 1);"
        "INSERT INTO organisations VALUES ('o', 'w', '[]', 'company', 'KR', '', '', '', 1, 1);"
        "INSERT INTO programmes VALUES ('p', 'w', 'p', '[]', '[]', 1, '[]', 1);"
        "INSERT INTO events VALUES ('e', 'w', 'p', 'e', '[]', 'export_consultation', '[]', 'KR', 'Asia/Seoul', '',"
        " '2016-06-22', '2016-06-22', 'table', 'preparing', '{}', 1, 1);"
        "INSERT INTO participants VALUES ('s', 'e', 'seller', 'S1', 'o', '', '', '', '[\"ko\"]', '', '[]', NULL, '', "
        "'',"
        " '[]', '', 'confirmed', NULL, 1);");
}
}  // namespace

TEST_P(MigrateTest, a_new_store_has_the_version_of_the_program) {
    EXPECT_EQ(stored_schema_version(*store_.connect()), program_schema_version());
    EXPECT_GE(program_schema_version(), 1);
}

TEST_P(MigrateTest, migrating_again_changes_nothing) {
    database().write([](Transaction& tx) { put_setting(tx, "a", "1"); });
    ASSERT_TRUE(migrate(*store_.connect()));
    EXPECT_EQ(database().read([](Transaction& tx) { return find_setting(tx, "a"); }), "1");
}

TEST_P(MigrateTest, a_store_of_a_newer_program_is_left_alone) {
    database().write(
        [](Transaction& tx) { tx.execute("INSERT INTO schema_migrations (version, name) VALUES (9999, 'later')"); });
    store_.close();
    const auto opened = Database::open(store_.settings());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, base::FaultCode::store_newer_than_program);
    EXPECT_EQ(opened.error().params.at(0).value, "9999");
}

TEST_P(MigrateTest, programs_that_start_together_make_the_store_once) {
    store_.close();
    const auto meddling = store_.connect();
    if (GetParam() == Dialect::postgres)
        meddling->run_script("DROP SCHEMA IF EXISTS again CASCADE; CREATE SCHEMA again");
    auto settings = store_.settings();
    if (GetParam() == Dialect::postgres) settings.url = settings.url.substr(0, settings.url.rfind("3D") + 2) + "again";
    std::vector<std::thread> programs;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&] {
            const auto opened = Database::open(settings);
            // A second program on SQLite finds the folder taken; that is the other right answer.
            if (opened || opened.error().code == base::FaultCode::store_in_use) ++good;
        });
    for (auto& program : programs) program.join();
    EXPECT_EQ(good, 4);
    if (GetParam() == Dialect::postgres) meddling->run_script("DROP SCHEMA again CASCADE");
}

TEST_P(MigrateTest, people_of_the_first_version_have_said_nothing_of_their_trade) {
    store_.close();
    const auto connection = store_.connect();
    make_first_version(*connection);
    ASSERT_EQ(stored_schema_version(*connection), 1);
    ASSERT_TRUE(migrate(*connection));
    store_.open();
    const auto seller =
        database().read([&](Transaction& tx) { return *get<domain::Participant>(tx, domain::ParticipantId("s")); });
    EXPECT_EQ(seller.trade, domain::TradeProfile{});
    EXPECT_EQ(seller.code, "S1");
}

GYORYU_ON_BOTH_DRIVERS(MigrateTest);

TEST(MigrationScriptTest, each_dialect_gets_its_own_words_and_blocks) {
    const std::string script =
        "CREATE TABLE a (b {text}, c {int}, d {real}) {strict};\n-- sqlite:\nonly one\n"
        "-- postgres:\nonly other\n-- both:\nshared";
    EXPECT_EQ(in_dialect(script, Dialect::sqlite),
              "CREATE TABLE a (b TEXT, c INTEGER, d REAL) STRICT;\nonly one\nshared");
    EXPECT_EQ(in_dialect(script, Dialect::postgres),
              "CREATE TABLE a (b TEXT COLLATE \"C\", c BIGINT, d DOUBLE PRECISION) ;\nonly other\nshared");
}

}  // namespace gyoryu::store_tests
