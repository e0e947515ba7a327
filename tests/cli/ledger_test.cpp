#include "cli/ledger.h"

#include "cli/program.h"
#include "store/read_beside.h"

#include <filesystem>
#include <fstream>

namespace gyoryu::cli {

namespace {

Said gyoryu(const std::vector<std::string>& words) { return say_gyoryu(words, "en_US.UTF-8"); }

/// The demonstration, loaded once for all tests; each looks at a copy.
class LedgerCommand : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        std::string name = (std::filesystem::temp_directory_path() / "gyoryu-ledger-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        folder() = name;
        ASSERT_EQ(gyoryu({"demo", "--data", (folder() / "demo").string()}).code, exit_ok);
    }
    static void TearDownTestSuite() { std::filesystem::remove_all(folder()); }
    static std::filesystem::path& folder() {
        static std::filesystem::path path;
        return path;
    }

    LedgerCommand() { std::filesystem::copy(folder() / "demo", data_, std::filesystem::copy_options::recursive); }
    ~LedgerCommand() override {
        std::error_code ignored;
        std::filesystem::remove_all(data_, ignored);
        std::filesystem::remove_all(folder() / "proof", ignored);
    }

    std::filesystem::path data_ = folder() / "copy";
};

}  // namespace

TEST_F(LedgerCommand, proves_the_ledgers_beside_a_running_server) {
    const auto server = store::Database::open({.data_folder = data_});
    ASSERT_TRUE(server);
    const auto said = gyoryu({"ledger", "verify", "--data", data_.string()});
    EXPECT_EQ(said.code, exit_ok) << said.err;
    EXPECT_NE(said.out.find("✓ uzmed-2022"), std::string::npos) << said.out;
}

TEST_F(LedgerCommand, names_the_first_broken_entry_and_fails) {
    {
        const auto meddler = store::Database::open({.data_folder = data_});
        (*meddler)->write([](store::Transaction& tx) {
            tx.execute("DROP TRIGGER ledger_entries_keep");
            tx.execute("UPDATE ledger_entries SET amount_minor = amount_minor * 10 WHERE number IN (5, 9)");
        });
    }
    const auto said = gyoryu({"ledger", "verify", "--data", data_.string()});
    EXPECT_EQ(said.code, exit_failed);
    EXPECT_NE(said.out.find("✗ uzmed-2022: entry 5 was changed"), std::string::npos) << said.out;
    const auto json = gyoryu({"ledger", "verify", "--data", data_.string(), "--format", "json"});
    EXPECT_NE(json.out.find(R"("whole":false)"), std::string::npos) << json.out;
    EXPECT_NE(json.out.find(R"("number":5,)"), std::string::npos) << json.out;
}

TEST_F(LedgerCommand, tells_whether_a_printed_head_is_still_there) {
    const auto proof = (folder() / "proof").string();
    ASSERT_EQ(gyoryu({"ledger", "export", proof, "--event", "uzmed-2022", "--data", data_.string()}).code, exit_ok);
    std::string head;
    std::ifstream(folder() / "proof" / "HEAD") >> head;
    EXPECT_EQ(gyoryu({"ledger", "verify", "--data", data_.string(), "--head", head}).code, exit_ok);
    EXPECT_EQ(gyoryu({"ledger", "verify", "--data", data_.string(), "--head", std::string(64, 'f')}).code, exit_failed);
    EXPECT_EQ(gyoryu({"ledger", "export", proof, "--event", "uzmed-2022", "--data", data_.string()}).code, exit_failed)
        << "a folder that is there is left alone";
}

TEST_F(LedgerCommand, refuses_what_it_does_not_know) {
    EXPECT_EQ(gyoryu({"ledger"}).code, exit_bad_input);
    EXPECT_EQ(gyoryu({"ledger", "burn"}).code, exit_bad_input);
    EXPECT_EQ(gyoryu({"ledger", "export", "x"}).code, exit_bad_input);
    EXPECT_EQ(gyoryu({"ledger", "verify", "--data", data_.string(), "--event", "none"}).code, exit_bad_input);
    EXPECT_EQ(gyoryu({"ledger", "verify", "--data", (folder() / "nothing").string()}).code, exit_bad_input);
}

}  // namespace gyoryu::cli
