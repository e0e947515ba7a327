#include "desk/read/article/numerals.h"

#include "desk/read/words/code_points.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

using text::Language;

struct Written {
    Language language;
    std::string text;
    double value;
    std::size_t letters;  ///< that belong to the number
};

std::optional<Numeral> read(Language language, const std::string& written) {
    auto text = code_points(written);
    for (auto& c : text) c = folded(c);
    std::vector<Mark> marks;
    Lexicon::of(language).find(text, marks);
    return numeral_at(text, 0, static_cast<std::uint32_t>(text.size()), language, marks);
}

TEST(Numerals, are_read_exactly_in_the_magnitudes_of_each_language) {
    for (const auto& [language, text, value, letters] : std::initializer_list<Written>{
             {Language::ko, "200억 원", 20'000'000'000, 4},
             {Language::ko, "5천436㎢", 5'436, 5},
             {Language::ko, "6천170여 개", 6'170, 5},
             {Language::ko, "380만 달러", 3'800'000, 4},
             {Language::ko, "1억1534만 달러", 115'340'000, 7},
             {Language::ko, "1억 1534만 달러", 115'340'000, 8},
             {Language::ko, "2천64만불", 20'640'000, 5},
             {Language::ko, "1억 2천 만 달러", 120'000'000, 7},
             {Language::ko, "천4백만 달러", 14'000'000, 4},
             {Language::ko, "1천 500여명", 1'500, 6},
             {Language::ko, "천 500여명", 1'500, 5},
             {Language::ko, "7천 261천 불", 7'261'000, 7},
             {Language::ko, "백여 명", 100, 1},
             {Language::ko, "백만 달러", 1'000'000, 2},
             {Language::ko, "10억8,000만달러", 1'080'000'000, 9},
             {Language::ko, "5만1천700㎡", 51'700, 7},
             {Language::ko, "24만 1000불", 241'000, 8},
             {Language::ko, "230만2,000 달러", 2'302'000, 9},
             {Language::ko, "1만9415건", 19'415, 6},
             {Language::ko, "2조1,000억 원", 2'100'000'000'000, 8},
             {Language::ko, "120여명,7개", 120, 3},
             {Language::ko, "1,870만 달러", 18'700'000, 6},
             {Language::ko, "３５개사", 35, 2},
             {Language::zh, "二百九十八家", 298, 5},
             {Language::zh, "四百二十亿元", 42'000'000'000, 5},
             {Language::zh, "十二家", 12, 2},
             {Language::zh, "3.26亿美元", 326'000'000, 5},
             {Language::zh, "1.2万人次", 12'000, 4},
             {Language::zh, "1.5万亿元", 1'500'000'000'000, 5},
             {Language::zh, "二十一點九五億美元", 2'195'000'000, 7},
             {Language::zh, "五七七家", 577, 3},
             {Language::zh, "两千六百个", 2'600, 4},
             {Language::en, "1.2 billion yuan", 1'200'000'000, 11},
             {Language::en, "11 million", 11'000'000, 10},
             {Language::en, "1,240 buyers", 1'240, 5},
             {Language::en, "twenty-five firms", 25, 11},
             {Language::en, "two hundred firms", 200, 11},
             {Language::en, "45M in deals", 45'000'000, 3},
             {Language::ru, "3,8 млн долларов", 3'800'000, 7},
             {Language::ru, "1,6 млрд рублей", 1'600'000'000, 8},
             {Language::ru, "1 240 компаний", 1'240, 5},
             {Language::ru, "3 тыс. человек", 3'000, 6},
             {Language::ru, "двенадцать компаний", 12, 10},
         }) {
        const auto numeral = read(language, text);
        ASSERT_TRUE(numeral) << text;
        EXPECT_EQ(numeral->value, value) << text;
        EXPECT_EQ(numeral->end, letters) << text;
        EXPECT_FALSE(numeral->is_date_like) << text;
    }
}

TEST(Numerals, do_not_take_dates_and_times_for_numbers) {
    for (const std::string text : {"2024.5.3", "10:30"}) {
        const auto numeral = read(Language::ko, text);
        ASSERT_TRUE(numeral) << text;
        EXPECT_TRUE(numeral->is_date_like) << text;
    }
}

TEST(Numerals, need_a_digit_before_a_magnitude_in_korean) { EXPECT_FALSE(read(Language::ko, "만남의 장")); }

}  // namespace
}  // namespace gyoryu::desk
