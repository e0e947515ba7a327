#include "app/person_data/erase_again.h"

#include "app/person_data/erase_person.h"
#include "app/person_data/person_house.h"
#include "store/backup.h"
#include "store/restore.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using app_tests::PersonHouse;

namespace {

/// A store that was restored, with services of its own.
class RestoredHouse {
public:
    RestoredHouse(const std::filesystem::path& backup, const base::Clock& clock) : ids_(clock) {
        must(store::restore_backup({.data_folder = folder_.path() / "data"}, backup, {}));
        database_ = must(store::Database::open({.data_folder = folder_.path() / "data"}));
        services_ = std::make_unique<Services>(Services{*database_, clock, ids_, feed_, jobs_, {}});
    }
    Context system() { return {*services_, domain::SystemActor{}, domain::Lang::ko, {}}; }
    store::Database& database() { return *database_; }

private:
    app_tests::TemporaryFolder folder_;
    base::IdSource ids_;
    app_tests::TestFeed feed_;
    app_tests::TestJobs jobs_;
    std::unique_ptr<store::Database> database_;
    std::unique_ptr<Services> services_;
};

std::int64_t with_contact(store::Database& database) {
    return database.read([](store::Transaction& tx) {
        return store::integer_of(
            tx.query("SELECT count(*) FROM participants WHERE lower(email) = 'pyosik.kim@marker.example'")[0][0]);
    });
}

}  // namespace

TEST(EraseAgain, erases_whom_a_backup_brought_back_and_nobody_else) {
    PersonHouse house;
    const auto backup = house.folder() / "before.backup";
    must(store::make_backup({.data_folder = house.folder()}, backup, house.clock.now()));
    auto organiser = house.organiser();
    must(erase_person(organiser, {domain::PersonRecordKind::participant, house.person.id.str()}, {PersonHouse::name}));
    const auto list = house.database().read([](store::Transaction& tx) { return erased_list(tx); });
    EXPECT_FALSE(text::TextTraces(PersonHouse::marks()).found_in(list));
    EXPECT_TRUE(std::filesystem::exists(house.folder() / erased_list_file));

    RestoredHouse restored(backup, house.clock);
    EXPECT_EQ(with_contact(restored.database()), 1);
    auto context = restored.system();
    EXPECT_GT(must(erase_again(context, list)), 0);
    EXPECT_EQ(with_contact(restored.database()), 0);
    restored.database().read([&](store::Transaction& tx) {
        EXPECT_EQ(
            store::count_where<domain::Participant>(tx, store::where("contact_name", std::string(PersonHouse::name))),
            1)
            << "the namesake";
    });
    EXPECT_EQ(must(erase_again(context, list)), 0) << "once is enough";
    EXPECT_EQ(fault_of(redeem_link(context, {house.link_token})), "person_erased");
}

TEST(EraseAgain, refuses_a_list_that_is_none) {
    PersonHouse house;
    auto context = house.system();
    EXPECT_EQ(fault_of(erase_again(context, "{\"format\":1}")), "validation_failed");
    EXPECT_EQ(fault_of(erase_again(context, "no list")), "malformed_json");
}

TEST(EraseAgain, finds_records_by_kind_and_id_and_by_address) {
    PersonHouse house;
    house.database().read([&](store::Transaction& tx) {
        const auto by_address = records_named(tx, "PYOSIK.KIM@marker.example");
        ASSERT_EQ(by_address.size(), 1U) << "one of the workspace";
        EXPECT_EQ(by_address[0].id, house.person.id.str());
        EXPECT_EQ(records_named(tx, "delegate:delegate-1").size(), 1U);
        EXPECT_TRUE(records_named(tx, "delegate:nobody").empty());
        EXPECT_TRUE(records_named(tx, "nobody@marker.example").empty());
    });
}

}  // namespace gyoryu::app
