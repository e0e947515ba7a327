// Reading articles from the command line.
#include "cli/program.h"

namespace gyoryu::cli {
namespace {

Ran run(const std::string& arguments) { return run_program("read " + arguments + " 2>&1", "ko_KR.UTF-8"); }

const std::string article = GYORYU_SOURCE_DIR "/tests/desk/articles/worked/ko-03.txt";

TEST(ReadCommand, one_file_gives_an_object_and_several_an_array) {
    const auto one = run(article);
    EXPECT_EQ(one.code, 0);
    EXPECT_TRUE(one.out.starts_with("{\"language\":\"ko\"")) << one.out.substr(0, 80);
    const auto two = run(article + " " + article);
    EXPECT_TRUE(two.out.starts_with("[{\"language\""));
    EXPECT_TRUE(two.out.ends_with("}]\n"));
}

TEST(ReadCommand, a_table_names_each_thing_in_the_readers_language) {
    const auto ran = run(article + " --format table --explain");
    EXPECT_EQ(ran.code, 0);
    EXPECT_NE(ran.out.find("상담액\t4,100,000 USD"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("업무협약\t"), std::string::npos);
    EXPECT_NE(ran.out.find("headline"), std::string::npos);
}

TEST(ReadCommand, says_what_it_cannot_read) {
    EXPECT_EQ(run("").code, 2);
    EXPECT_EQ(run("/nowhere/article.txt").code, 2);
    EXPECT_EQ(run(article + " --format xml").code, 2);
}

}  // namespace
}  // namespace gyoryu::cli
