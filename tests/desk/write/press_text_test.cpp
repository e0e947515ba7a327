#include "desk/write/press_text.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

TEST(PressText, reads_titles_headings_items_and_paragraphs) {
    const auto blocks = press_blocks("# 제목\n\n첫 문단\n## 소제목\n- 하나\r\n- 둘\n");
    ASSERT_EQ(blocks.size(), 5u);
    EXPECT_EQ(blocks[0].line, PressLine::title);
    EXPECT_EQ(blocks[1].line, PressLine::paragraph);
    EXPECT_EQ(blocks[2].line, PressLine::heading);
    EXPECT_EQ(blocks[4].line, PressLine::item);
    EXPECT_EQ(plain_text(blocks), "제목\n첫 문단\n소제목\n하나\n둘\n");
}

TEST(PressText, reads_marked_figures_and_links) {
    const auto blocks =
        press_blocks("모두 [상담 42건](figure:consultations.confirmed)이다 ([표](https://example.org/a))");
    ASSERT_EQ(blocks.size(), 1u);
    const auto& runs = blocks[0].runs;
    ASSERT_EQ(runs.size(), 5u);
    EXPECT_EQ(runs[1].text, "상담 42건");
    EXPECT_EQ(runs[1].figure, "consultations.confirmed");
    EXPECT_EQ(runs[3].link, "https://example.org/a");
}

TEST(PressText, takes_marks_that_are_not_complete_for_themselves) {
    for (const std::string text :
         {"[정정] 제목", "[a](javascript:alert(1))", "[](figure:x)", "끝 [a](figure:x", "\\", "[["})
        EXPECT_EQ(plain_text(text), text + "\n");
}

TEST(PressText, gives_back_any_words_that_were_escaped) {
    for (const std::string words : {"# 제목", "- 항목", "[a](figure:b)", "\\[", "a\\b", "끝]", "C# - D"})
        EXPECT_EQ(plain_text(escaped(words)), words + "\n") << escaped(words);
    EXPECT_EQ(press_blocks(escaped("# 제목")).front().line, PressLine::paragraph);
    EXPECT_EQ(press_blocks(marked_figure("a]b", "k")).front().runs.front().text, "a]b");
}

}  // namespace
}  // namespace gyoryu::desk
