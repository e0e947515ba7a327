#include "cli/backup.h"

#include "cli/program.h"
#include "store/database.h"
#include "store/settings.h"

#include <filesystem>
#include <fstream>

namespace gyoryu::cli {

namespace {

Said gyoryu(const std::vector<std::string>& words) { return say_gyoryu(words, "ko_KR.UTF-8"); }

/// A data folder with one thing in it, and room beside it.
class StoreCommandsTest : public ProgramTest {
protected:
    StoreCommandsTest() {
        store::DatabaseSettings settings;
        settings.data_folder = data();
        server_ = std::move(*store::Database::open(settings));
        server_->write([](store::Transaction& tx) { store::put_setting(tx, "kept", "예"); });
    }
    std::string data() const { return path("data"); }

    std::unique_ptr<store::Database> server_;
};

std::optional<std::string> kept_in(const std::string& folder) {
    store::DatabaseSettings settings;
    settings.data_folder = folder;
    const auto database = store::Database::open(settings);
    if (!database) return std::nullopt;
    return (*database)->read([](store::Transaction& tx) { return store::find_setting(tx, "kept"); });
}

}  // namespace

TEST_F(StoreCommandsTest, a_backup_made_beside_a_running_server_is_restored_elsewhere) {
    const auto made = gyoryu({"backup", path("backup"), "--data", data()});
    EXPECT_EQ(made.code, exit_ok) << made.err;
    EXPECT_NE(made.out.find("1건"), std::string::npos) << made.out;
    const auto restored = gyoryu({"restore", path("backup"), "--data", path("other")});
    EXPECT_EQ(restored.code, exit_ok) << restored.err;
    EXPECT_EQ(kept_in(path("other")), "예");
}

TEST_F(StoreCommandsTest, data_is_given_up_only_by_force) {
    ASSERT_EQ(gyoryu({"backup", path("backup"), "--data", data()}).code, exit_ok);
    const auto in_use = gyoryu({"restore", path("backup"), "--data", data(), "--force"});
    EXPECT_EQ(in_use.code, exit_failed);
    EXPECT_FALSE(in_use.err.empty());
    server_.reset();
    const auto refused = gyoryu({"restore", path("backup"), "--data", data()});
    EXPECT_EQ(refused.code, exit_failed);
    EXPECT_NE(refused.err.find("--force"), std::string::npos);
    EXPECT_EQ(gyoryu({"restore", path("backup"), "--data", data(), "--force"}).code, exit_ok);
    EXPECT_EQ(kept_in(data()), "예");
}

TEST_F(StoreCommandsTest, what_cannot_be_done_is_said_and_leaves_everything_as_it_was) {
    std::ofstream(path("letters")) << "dear buyer";
    EXPECT_EQ(gyoryu({"backup", path("letters"), "--data", data()}).code, exit_failed);
    EXPECT_EQ(gyoryu({"restore", path("letters"), "--data", path("other")}).code, exit_failed);
    EXPECT_FALSE(std::filesystem::exists(path("other")));
    EXPECT_EQ(gyoryu({"backup", path("new"), "--data", path("nothing here")}).code, exit_failed);
    EXPECT_FALSE(std::filesystem::exists(path("new")));
    EXPECT_EQ(gyoryu({"backup"}).code, exit_bad_input);
    EXPECT_EQ(gyoryu({"restore", "--nonsense"}).code, exit_bad_input);
}

TEST_F(StoreCommandsTest, the_doctor_finds_a_sound_installation_sound) {
    const auto table = gyoryu({"doctor", "--data", data()});
    EXPECT_EQ(table.code, exit_ok) << table.out;
    EXPECT_EQ(table.out.find("✗"), std::string::npos) << table.out;
    const auto json = gyoryu({"doctor", "--data", data(), "--format", "json"});
    EXPECT_NE(json.out.find(R"("healthy":true)"), std::string::npos) << json.out;
    EXPECT_EQ(gyoryu({"doctor", "--format", "picture"}).code, exit_bad_input);
}

TEST_F(StoreCommandsTest, the_doctor_says_in_the_readers_language_what_is_the_matter) {
    std::filesystem::permissions(data(), std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    const auto table = gyoryu({"doctor", "--data", data()});
    EXPECT_EQ(table.code, exit_failed);
    EXPECT_NE(table.out.find("✗ " + data() + ": 다른 사용자도 읽을 수 있습니다"), std::string::npos) << table.out;
}

}  // namespace gyoryu::cli
