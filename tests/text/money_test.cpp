#include "text/money.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

/// No-break spaces as ordinary ones.
std::string words(Language reader, std::int64_t units, std::string_view code) {
    auto text = money_in_words(reader, units, code);
    for (auto at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) text.replace(at, 2, " ");
    return text;
}

TEST(MoneyInWords, NamesTheCurrencyAsTheNumberAsks) {
    EXPECT_EQ(words(Language::ru, 300'000, "USD"), "300 тыс. долларов США");
    EXPECT_EQ(words(Language::ru, 74'400'000'000, "USD"), "74,4 млрд долларов США");
    EXPECT_EQ(words(Language::ru, 1'000'000, "RUB"), "1 млн российских рублей");
    EXPECT_EQ(words(Language::ru, 21, "USD"), "21 доллар США");
    EXPECT_EQ(words(Language::ru, 3'002, "USD"), "3 002 доллара США");
    EXPECT_EQ(words(Language::ru, 5, "USD"), "5 долларов США");
    EXPECT_EQ(words(Language::en, 1, "USD"), "1 US dollar");
    EXPECT_EQ(words(Language::en, 3'800'000, "USD"), "3.8 million US dollars");
    EXPECT_EQ(words(Language::ko, 3'800'000, "USD"), "380만 미국 달러");
    EXPECT_EQ(words(Language::zh, 3'800'000, "USD"), "380万美元");
    EXPECT_EQ(words(Language::ko, 5, "QQQ"), "5 QQQ");
}

}  // namespace
}  // namespace gyoryu::text
