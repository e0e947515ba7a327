#include "app/documents/pack_shelf.h"

#include "app/fixture.h"

#include <fstream>

namespace gyoryu::app_tests {
namespace {

using app::File;
using app::PackShelf;
using domain::JobId;

std::shared_ptr<const File> pack_of(const std::string& name, const std::string& bytes) {
    return std::make_shared<const File>(File{name, "application/zip", bytes});
}

class PackShelfTest : public ::testing::Test {
protected:
    /// Later files are younger, whatever the clock of the file system can tell apart.
    void make_older(const JobId& job) const {
        const auto file = packs / (job.str() + ".pack");
        std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - std::chrono::hours(1));
    }

    TemporaryFolder folder;
    const std::filesystem::path packs = folder.path() / "packs";
};

TEST_F(PackShelfTest, archives_outlive_the_process) {
    PackShelf(packs).put(JobId("a"), pack_of("일정표 1.zip", std::string("PK\0\n\n1", 6)));
    PackShelf after_a_restart(packs);
    const auto found = after_a_restart.find(JobId("a"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->name, "일정표 1.zip");
    EXPECT_EQ(found->content_type, "application/zip");
    EXPECT_EQ(found->bytes, std::string("PK\0\n\n1", 6));
    EXPECT_FALSE(after_a_restart.find(JobId("b")));
}

TEST_F(PackShelfTest, nobody_else_may_read_them) {
    PackShelf(packs).put(JobId("a"), pack_of("1.zip", "PK"));
    using std::filesystem::perms;
    for (const auto& path : {packs, packs / "a.pack"})
        EXPECT_EQ(std::filesystem::status(path).permissions() & (perms::group_all | perms::others_all), perms::none);
}

TEST_F(PackShelfTest, the_oldest_go_when_there_is_no_room) {
    for (const auto& where : {packs, std::filesystem::path()}) {
        PackShelf shelf(where, 25);
        for (const auto* id : {"a", "b", "c"}) {
            shelf.put(JobId(id), pack_of("n", "ten bytes."));
            if (!where.empty()) make_older(JobId(id));
            if (!where.empty() && std::string(id) == "a") make_older(JobId(id));
        }
        EXPECT_FALSE(shelf.find(JobId("a")));
        EXPECT_TRUE(shelf.find(JobId("b")));
        EXPECT_TRUE(shelf.find(JobId("c")));
    }
}

TEST_F(PackShelfTest, only_those_of_living_jobs_are_kept) {
    PackShelf shelf(packs);
    for (const auto* id : {"a", "b"}) shelf.put(JobId(id), pack_of("n", "PK"));
    shelf.keep_only({JobId("b")});
    EXPECT_FALSE(shelf.find(JobId("a")));
    EXPECT_TRUE(shelf.find(JobId("b")));
}

TEST_F(PackShelfTest, without_a_place_to_write_they_stay_in_memory) {
    std::ofstream(packs) << "a file, not a folder";
    PackShelf shelf(packs);
    shelf.put(JobId("a"), pack_of("n", "PK"));
    EXPECT_TRUE(shelf.find(JobId("a")));
    EXPECT_FALSE(PackShelf(packs).find(JobId("a")));
}

}  // namespace
}  // namespace gyoryu::app_tests
