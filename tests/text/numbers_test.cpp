#include "text/numbers.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>

namespace gyoryu::text {
namespace {

TEST(Numbers, TheExactValueIsWrittenInTheReadersMagnitudes) {
    EXPECT_EQ(in_magnitudes(Language::ko, 115'340'000), "1억 1534만");
    EXPECT_EQ(in_magnitudes(Language::zh, 115'340'000), "1.1534亿");
    EXPECT_EQ(in_magnitudes(Language::en, 115'340'000), "115.34 million");
    EXPECT_EQ(in_magnitudes(Language::ru, 115'340'000), "115,34\u00a0млн");
}

TEST(Numbers, AFigureOfTheArticlesKeepsItsMagnitude) {
    EXPECT_EQ(in_magnitudes(Language::ko, 47'000'000), "4700만");
    EXPECT_EQ(in_magnitudes(Language::zh, 47'000'000), "4,700万");
    EXPECT_EQ(in_magnitudes(Language::ko, 20'000'000'000), "200억");
    EXPECT_EQ(in_magnitudes(Language::zh, 20'000'000'000), "200亿");
    EXPECT_EQ(in_magnitudes(Language::en, 20'000'000'000), "20 billion");
    EXPECT_EQ(in_magnitudes(Language::ru, 20'000'000'000), "20\u00a0млрд");
    EXPECT_EQ(in_magnitudes(Language::ko, 3'800'000), "380만");
    EXPECT_EQ(in_magnitudes(Language::zh, 1'500'000'000'000), "1.5万亿");
}

TEST(Numbers, WhatHasNoShortFormIsWrittenInDigits) {
    EXPECT_EQ(in_magnitudes(Language::en, 123'456'789), "123,456,789");
    EXPECT_EQ(in_magnitudes(Language::zh, 123'456'789), "123,456,789");
    EXPECT_EQ(in_magnitudes(Language::ko, 123'456'789), "1억 2345만 6789");
    EXPECT_EQ(in_magnitudes(Language::ko, 9'999), "9,999");
    EXPECT_EQ(in_magnitudes(Language::ko, 0), "0");
    EXPECT_EQ(in_magnitudes(Language::en, 51'700), "51,700");
    EXPECT_EQ(in_magnitudes(Language::ru, 51'700), "51,7\u00a0тыс.");
}

TEST(Numbers, NegativeAndExtremeValuesAreWritten) {
    EXPECT_EQ(in_magnitudes(Language::ko, -47'000'000), "-4700만");
    EXPECT_EQ(grouped(Language::en, INT64_MIN), "-9,223,372,036,854,775,808");
    EXPECT_EQ(grouped(Language::ru, 1'234'567), "1\u00a0234\u00a0567");
    EXPECT_EQ(in_magnitudes(Language::ko, INT64_MAX), "922경 3372조 368억 5477만 5807");
}

TEST(Numbers, RoundingIsHalfAwayFromZeroAndSaidToBeApproximate) {
    EXPECT_EQ(rounded(115'340'000, 3), 115'000'000);
    EXPECT_EQ(rounded(1'235, 3), 1'240);
    EXPECT_EQ(rounded(-1'235, 3), -1'240);
    EXPECT_EQ(rounded(999'999, 2), 1'000'000);
    EXPECT_EQ(rounded(7, 1), 7);
    EXPECT_EQ(approximate(Language::ko, 115'340'000), "약 1억 1500만");
    EXPECT_EQ(approximate(Language::zh, 115'340'000), "约1.15亿");
    EXPECT_EQ(approximate(Language::en, 115'340'000), "about 115 million");
    EXPECT_EQ(approximate(Language::ru, 115'340'000), "около 115\u00a0млн");
    EXPECT_EQ(approximate(Language::ko, 20'000'000'000), "200억");
}

TEST(Numbers, RoundingNeverMovesAValueByMoreThanHalfAUnit) {
    const std::uint64_t seed = 20160622;
    base::Random random(seed);
    for (int i = 0; i < 20000; ++i) {
        const auto value = static_cast<std::int64_t>(random.next() >> (1 + random.below(62)));
        const int digits = 1 + static_cast<int>(random.below(18));
        const int rest = static_cast<int>(std::to_string(value).size()) - digits;
        std::int64_t half_unit = 0;
        for (int power = 0; power < rest; ++power) half_unit = half_unit == 0 ? 5 : half_unit * 10;
        EXPECT_LE(std::abs(rounded(value, digits) - value), half_unit)
            << "seed " << seed << " value " << value << " digits " << digits;
    }
}

}  // namespace
}  // namespace gyoryu::text
