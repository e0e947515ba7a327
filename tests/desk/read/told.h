#pragma once

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace gyoryu::desk_test {

struct Told {
    std::string text;
    desk::FactKind kind;
    double value;
};

inline bool tells(const std::string& text, desk::FactKind kind, double value) {
    const auto reading = desk::read_article(text);
    return std::ranges::any_of(reading.facts,
                               [&](const auto& fact) { return fact.kind == kind && fact.value == value; });
}

/// Of any kind.
inline bool tells_any(const std::string& text, double value) {
    const auto reading = desk::read_article(text);
    return std::ranges::any_of(reading.facts, [&](const auto& fact) { return fact.value == value; });
}

inline void expect_told(const Told& one) {
    EXPECT_TRUE(tells(one.text, one.kind, one.value)) << one.text << ": " << one.value;
}

inline void expect_no_amount(const std::string& text) {
    for (const auto& fact : desk::read_article(text).facts) EXPECT_EQ(fact.currency, "") << text;
}

/// A first sentence in Korean that an event is told of.
inline const std::string opening = "예시시는 2024년 5월 2일 수출상담회를 개최했다. ";

}  // namespace gyoryu::desk_test
