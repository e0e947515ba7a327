#include "store/backup.h"

#include "base/random.h"
#include "store/ledger_tables.h"
#include "store/mail_tables.h"
#include "store/random_row.h"
#include "store/restore.h"
#include "store/settings.h"
#include "store/small_world.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/table_copy.h"
#include "store/test_store.h"

#include <algorithm>
#include <fstream>
#include <thread>

namespace gyoryu::store_tests {

namespace {

using namespace gyoryu::store;  // NOLINT: the verbs under test
using base::FaultCode;

class BackupTest : public StoreContract {
protected:
    BackupTest() : world_(make_small_world(database())) {}

    base::Result<BackupInfo> back_up() { return make_backup(store_.settings(), file_, {1'700'000'000'000}); }
    std::filesystem::path file_ = store_.folder() / "backup.sqlite";
    SmallWorld world_;
};

/// Every cell of every table, so that two stores can be told apart.
std::vector<std::string> contents(Connection& connection, const std::vector<std::string>& tables) {
    std::vector<std::string> lines;
    for (const auto& table : tables) {
        const auto columns = connection.query("SELECT * FROM \"" + table + "\" LIMIT 0", {}).columns;
        connection.stream("SELECT * FROM \"" + table + "\"", [&](Row row) {
            std::string line = table;
            for (std::size_t i = 0; i < row.size(); ++i)
                line += "|" + columns[i] + "=" +
                        (is_nothing(row[i])
                             ? "nothing"
                             : std::visit(
                                   [](const auto& cell) {
                                       if constexpr (std::is_same_v<std::decay_t<decltype(cell)>, std::string>)
                                           return cell;
                                       else if constexpr (std::is_arithmetic_v<std::decay_t<decltype(cell)>>)
                                           return std::to_string(cell);
                                       else
                                           return std::string();
                                   },
                                   row[i]));
            lines.push_back(line);
        });
    }
    std::ranges::sort(lines);
    return lines;
}

std::vector<std::string> contents(TestStore& store) {
    const TestStore empty(Dialect::sqlite);
    const auto connection = store.connect();
    connection->begin(Access::read);
    return contents(*connection, table_names(*empty.connect()));
}

template <class... T>
void fill(Database& database, const SmallWorld& world, base::Random& random) {
    const auto add = [&]<class One>(std::type_identity<One>) {
        for (int i = 0; i < 5; ++i) {
            One row = random_value<One>(random);
            settle(row, world);
            database.write([&](Transaction& tx) { insert_if_new(tx, row); });
        }
    };
    (add(std::type_identity<T>{}), ...);
}

void fill_everything(Database& database, const SmallWorld& world) {
    base::Random random(test_seed());
    using namespace domain;
    fill<Account, Workspace, Organisation, Programme, Event, Structure, Participant, Interpreter, Request, PairRule>(
        database, world, random);
    fill<Meeting, Draft, DraftStep, Release, Link, OneTimeLink, SignIn, Job, AuditEntry, Import, Mail>(database, world,
                                                                                                       random);
    fill<EventRates, LedgerEntry, LedgerNote, LedgerAsk>(database, world, random);
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_P(BackupTest, what_is_restored_is_what_was_backed_up_on_either_database) {
    SCOPED_TRACE(test_seed());
    fill_everything(database(), world_);
    const auto info = back_up();
    ASSERT_TRUE(info) << info.error().params.at(0).value;
    for (const Dialect target : {Dialect::sqlite, Dialect::postgres}) {
        TestStore other(target);
        other.close();
        const auto restored = restore_backup(other.settings(), file_, {});
        ASSERT_TRUE(restored) << restored.error().params.at(0).value;
        other.open();
        EXPECT_EQ(contents(other), contents(store_));
        EXPECT_THROW(other.database().write([](Transaction& tx) { tx.execute("DELETE FROM releases"); }),
                     AppendOnlyViolation);
    }
}

TEST_P(BackupTest, a_backup_while_others_write_is_of_one_moment) {
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        for (int i = 0; !stop; ++i)
            database().write([&](Transaction& tx) {
                auto person = participant_of(world_, "P" + std::to_string(i));
                insert(tx, person);
                put_setting(tx, "people", std::to_string(i + 1));
            });
    });
    while (!database().read([](Transaction& tx) { return find_setting(tx, "people"); })) std::this_thread::yield();
    std::int64_t last = 1;
    for (int round = 0; round < 4; ++round) {
        const auto file = store_.folder() / ("while" + std::to_string(round));
        const auto info = make_backup(store_.settings(), file, {0});
        if (!info) {
            ADD_FAILURE() << info.error().params.at(0).value;
            break;
        }
        const auto copy = open_sqlite(file, SqliteMode::read_copy);
        const Rows said = copy->query("SELECT value FROM settings WHERE \"key\" = 'people'", {});
        const auto people = integer_of(copy->query("SELECT count(*) - 2 FROM participants", {})[0][0]);
        EXPECT_EQ(said.empty() ? 0 : std::stoll(text_of(said[0][0])), people);
        EXPECT_GE(people, last);
        last = people;
    }
    stop = true;
    writer.join();
}

TEST_P(BackupTest, a_file_that_is_there_is_never_overwritten) {
    std::ofstream(file_) << "somebody's letters";
    EXPECT_EQ(back_up().error().code, FaultCode::file_exists);
    EXPECT_EQ(bytes_of(file_), "somebody's letters");
}

TEST_P(BackupTest, only_its_owner_may_read_a_backup_and_nothing_else_is_left) {
    ASSERT_TRUE(back_up());
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(file_).permissions(), perms::owner_read | perms::owner_write);
    for (const auto& entry : std::filesystem::directory_iterator(store_.folder()))
        EXPECT_TRUE(entry.path() == file_ || entry.path().filename() == "data") << entry.path();
}

TEST_P(BackupTest, data_is_replaced_only_when_that_was_asked_for) {
    ASSERT_TRUE(back_up());
    database().write([&](Transaction& tx) { put_setting(tx, "later", "1"); });
    store_.close();
    EXPECT_EQ(restore_backup(store_.settings(), file_, {}).error().code, FaultCode::conflict_exists);
    ASSERT_TRUE(restore_backup(store_.settings(), file_, {.replace = true}));
    store_.open();
    EXPECT_FALSE(database().read([](Transaction& tx) { return find_setting(tx, "later"); }));
    EXPECT_EQ(database().read([](Transaction& tx) { return count<domain::Participant>(tx, {}); }), 2);
}

GYORYU_ON_BOTH_DRIVERS(BackupTest);

class DamagedBackupTest : public ::testing::Test {
protected:
    DamagedBackupTest() {
        make_small_world(store_.database());
        EXPECT_TRUE(make_backup(store_.settings(), good_, {0}));
        bytes_ = bytes_of(good_);
    }
    void expect_refused(const std::string& bytes, const std::string& what) {
        SCOPED_TRACE(what);
        const auto file = store_.folder() / "damaged";
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        TestStore target(Dialect::sqlite);
        const auto before = contents(target);
        target.close();
        const auto restored = restore_backup(target.settings(), file, {.replace = true});
        ASSERT_FALSE(restored);
        EXPECT_EQ(restored.error().code, FaultCode::backup_invalid);
        target.open();
        EXPECT_EQ(contents(target), before);
    }
    TestStore store_{Dialect::sqlite};
    std::filesystem::path good_ = store_.folder() / "good";
    std::string bytes_;
};

TEST_F(DamagedBackupTest, a_flipped_bit_anywhere_is_noticed) {
    SCOPED_TRACE(test_seed());
    base::Random random(test_seed());
    for (int round = 0; round < 40; ++round) {
        std::string bytes = bytes_;
        const auto at = random.below(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        expect_refused(bytes, "bit at " + std::to_string(at));
    }
}

TEST_F(DamagedBackupTest, a_file_cut_short_anywhere_is_noticed) {
    SCOPED_TRACE(test_seed());
    base::Random random(test_seed());
    for (const std::size_t length : {std::size_t{0}, std::size_t{10}, bytes_.size() - 1, bytes_.size() / 2,
                                     static_cast<std::size_t>(random.below(bytes_.size()))})
        expect_refused(bytes_.substr(0, length), "cut at " + std::to_string(length));
    expect_refused(bytes_ + "x", "one byte more");
}

TEST_F(DamagedBackupTest, a_sealed_file_that_contradicts_itself_is_refused) {
    const auto seal = read_seal(good_);
    ASSERT_TRUE(seal);
    const auto sealed_again = [&](const std::function<void(BackupInfo&)>& change) {
        const auto file = store_.folder() / "sealed";
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes_;
        BackupInfo info = *seal;
        change(info);
        EXPECT_TRUE(seal_backup(file, info));
        return bytes_of(file);
    };
    expect_refused(sealed_again([](BackupInfo& info) { info.tables.at(0).rows += 1; }), "rows");
    expect_refused(sealed_again([](BackupInfo& info) { info.format = "other"; }), "format");
    expect_refused(sealed_again([](BackupInfo& info) { info.schema_version = 0; }), "schema version");
}

TEST_F(DamagedBackupTest, a_backup_of_a_newer_program_is_refused) {
    BackupInfo info = *read_seal(good_);
    info.schema_version = 9999;
    ASSERT_TRUE(seal_backup(good_, info));
    TestStore target(Dialect::postgres);
    EXPECT_EQ(restore_backup(target.settings(), good_, {}).error().code, FaultCode::store_newer_than_program);
}

TEST_F(DamagedBackupTest, a_store_in_use_is_not_restored_over) {
    EXPECT_EQ(restore_backup(store_.settings(), good_, {.replace = true}).error().code, FaultCode::store_in_use);
}

}  // namespace gyoryu::store_tests
