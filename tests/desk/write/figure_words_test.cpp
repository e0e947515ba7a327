#include "desk/write/figure_words.h"

#include "text/korean_particles.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

using text::Language;

Figure amount(FigureKind kind, FigureStatus status, std::int64_t minor, std::string currency, int minor_digits) {
    return {kind, status, minor, std::move(currency), minor_digits};
}

Figure count(FigureKind kind, std::int64_t value) { return {kind, FigureStatus::confirmed, value}; }

const auto dollars = amount(FigureKind::consultation_amount, FigureStatus::confirmed, 380'000'000, "USD", 2);

TEST(FigureWords, say_an_amount_in_the_readers_magnitudes) {
    EXPECT_EQ(amount_words(Language::ko, dollars), "380만 달러");
    EXPECT_EQ(amount_words(Language::zh, dollars), "380万美元");
    EXPECT_EQ(amount_words(Language::en, dollars), "USD 3.8 million");
    EXPECT_EQ(amount_words(Language::ru, dollars), "3,8\u00a0млн долл. США");
}

TEST(FigureWords, keep_every_unit_unless_the_writer_asks_to_round) {
    auto figure = amount(FigureKind::contract_amount, FigureStatus::confirmed, 11'534'567'800, "USD", 2);
    EXPECT_EQ(amount_words(Language::ko, figure), "1억 1534만 5678 달러");
    EXPECT_EQ(amount_words(Language::en, figure), "USD 115,345,678");
    figure.digits = 3;
    EXPECT_EQ(amount_words(Language::ko, figure), "약 1억 1500만 달러");
    EXPECT_EQ(amount_words(Language::zh, figure), "约1.15亿美元");
    EXPECT_EQ(amount_words(Language::en, figure), "about USD 115 million");
    EXPECT_EQ(amount_words(Language::ru, figure), "около 115\u00a0млн долл. США");
    figure.value = 12'345'678'950;
    figure.digits = 0;
    EXPECT_EQ(amount_words(Language::en, figure), "USD 123,456,789.50");
    EXPECT_EQ(amount_words(Language::ru, figure), "123\u00a0456\u00a0789,50 долл. США");
}

TEST(FigureWords, count_with_the_counters_and_plural_forms_of_each_language) {
    EXPECT_EQ(figure_words(Language::ko, count(FigureKind::consultations, 42)), "상담 42건");
    EXPECT_EQ(figure_words(Language::zh, count(FigureKind::sellers, 24)), "参会企业24家");
    EXPECT_EQ(figure_words(Language::en, count(FigureKind::buyers, 1)), "1 buyer");
    EXPECT_EQ(figure_words(Language::en, count(FigureKind::buyers, 1200)), "1,200 buyers");
    EXPECT_EQ(figure_words(Language::ru, count(FigureKind::consultations, 21)), "21 встреча");
    EXPECT_EQ(figure_words(Language::ru, count(FigureKind::consultations, 42)), "42 встречи");
    EXPECT_EQ(figure_words(Language::ru, count(FigureKind::consultations, 112)), "112 встреч");
    EXPECT_EQ(figure_words(Language::ru, count(FigureKind::buyers, 54), WordForm::genitive), "54 покупателей");
}

TEST(FigureWords, let_the_currency_agree_with_its_number) {
    const auto yuan = [](std::int64_t minor) {
        return amount_words(Language::ru,
                            amount(FigureKind::contract_amount, FigureStatus::confirmed, minor, "CNY", 2));
    };
    EXPECT_EQ(yuan(2'100), "21 юань");
    EXPECT_EQ(yuan(2'200), "22 юаня");
    EXPECT_EQ(yuan(2'250), "22,50 юаня");
    EXPECT_EQ(yuan(200'000'000), "2\u00a0млн юаней");
}

TEST(FigureWords, put_what_follows_an_approximate_count_in_the_genitive) {
    auto figure = count(FigureKind::consultations, 42);
    figure.approximate = true;
    EXPECT_EQ(figure_words(Language::ru, figure), "около 42 встреч");
    EXPECT_EQ(figure_words(Language::ko, figure), "상담 약 42건");
}

TEST(FigureWords, word_each_status_of_a_stage_differently) {
    for (const auto language : text::all_languages)
        for (const auto kind : all_figure_kinds()) {
            std::vector<std::string> seen;
            for (const auto status :
                 {FigureStatus::confirmed, FigureStatus::claimed, FigureStatus::disputed, FigureStatus::reported}) {
                if (!has_status(kind, status)) continue;
                const auto words = is_amount(kind) ? figure_words(language, amount(kind, status, 100, "KRW", 0))
                                                   : figure_words(language, {kind, status, 100});
                EXPECT_EQ(std::ranges::count(seen, words), 0) << words;
                seen.push_back(words);
            }
        }
}

TEST(FigureWords, take_the_particle_of_what_is_read_last) {
    EXPECT_EQ(text::with_particle(figure_words(Language::ko, dollars), "을/를"), "상담액 380만 달러를");
    EXPECT_EQ(text::with_particle(figure_words(Language::ko, count(FigureKind::consultations, 42)), "이/가"),
              "상담 42건이");
}

}  // namespace
}  // namespace gyoryu::desk
