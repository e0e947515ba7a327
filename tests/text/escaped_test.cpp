#include "text/escaped.h"

#include <gtest/gtest.h>

namespace gyoryu::text_tests {
namespace {

TEST(Escaped, WhatMeansSomethingInMarkupIsShownAsItStands) {
    EXPECT_EQ(text::escaped("<b a=\"1\">R&D</b>"), "&lt;b a=&quot;1&quot;&gt;R&amp;D&lt;/b&gt;");
    EXPECT_EQ(text::escaped("교류 · 交流"), "교류 · 交流");
}

TEST(Escaped, ControlCharactersThatNoXmlMayHoldAreLeftOut) {
    EXPECT_EQ(text::escaped(std::string_view("a\0b\x01\x1b"
                                             "c\td\ne\r",
                                             11)),
              "abc\td\ne");
}

}  // namespace
}  // namespace gyoryu::text_tests
