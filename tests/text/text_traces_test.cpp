#include "text/text_traces.h"

#include <gtest/gtest.h>

namespace gyoryu::text {

TEST(TextTraces, are_found_however_they_are_written) {
    const TextTraces traces({"김민수", "Minsu.Kim@Example.org"});
    for (const std::string found :
         {"담당 김민수님", "<minsu.kim@example.org>", "MINSU.KIM@EXAMPLE.ORG", "{\"a\":\"\\uae40\\ubbfc\\uc218\"}",
          "q=%EA%B9%80%EB%AF%BC%EC%88%98", "=EA=B9=80=EB=AF=BC=EC=88=98", "&#44608;&#48124;&#49688;",
          "&#xae40;&#xbbfc;&#xc218;",
          "\xe1\x84\x80\xe1\x85\xb5\xe1\x86\xb7\xe1\x84\x86\xe1\x85\xb5\xe1\x86\xab"
          "\xe1\x84\x89\xe1\x85\xae",
          "minsu.kim%40example.org", "6rmA66+87IiY",
          "IOq5gOuvvOyImA==", "LS3quYDrr7zsiJg=", "WE1pbnN1LktpbUBFeGFtcGxlLm9yZw=="})
        EXPECT_TRUE(traces.found_in(found)) << found;
    EXPECT_TRUE(traces.found_in(std::string("\x40\xae\xfc\xbb\x18\xc2", 6)));
    EXPECT_TRUE(traces.found_in(std::string("\xae\x40\xbb\xfc\xc2\x18", 6)));
    for (const std::string other : {"", "김민주", "kim@example.org", "minsu.kim@example.organic"})
        EXPECT_FALSE(traces.found_in(other)) << other;
}

TEST(TextTraces, of_short_names_are_found_as_whole_words_only) {
    const TextTraces traces({"Lee", "이영", "Ив", "J", "가"});
    EXPECT_EQ(traces.texts(), 2u);
    EXPECT_TRUE(traces.found_in("Mr LEE, head of sales"));
    EXPECT_TRUE(traces.found_in("(이영)"));
    EXPECT_FALSE(traces.found_in("sleeves"));
    EXPECT_FALSE(traces.found_in("전이영역"));
}

TEST(TextTraces, are_taken_out_and_nothing_else) {
    const TextTraces traces({"김민수", "Kim Minsu", "Минсу Ким"});
    EXPECT_EQ(traces.without("김민수 = Kim minsu = МИНСУ КИМ = Kim Minsung", "■"), "■ = ■ = ■ = Kim Minsung");
    EXPECT_EQ(traces.without(R"({"text":"\uae40\ubbfc\uc218\n"})", "■"), R"({"text":"■\n"})");
    EXPECT_EQ(traces.without("nobody", "■"), "nobody");
    EXPECT_TRUE(TextTraces({}).empty());
}

}  // namespace gyoryu::text
