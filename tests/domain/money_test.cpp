#include "domain/money.h"

#include <gtest/gtest.h>

namespace gyoryu::domain {

namespace {

EventRates won_rates() {
    EventRates rates;
    rates.base_currency = "KRW";
    rates.rates = {{"USD", "1160.00", "서울외국환중개 (예시)", base::LocalDate::of(2016, 6, 22)},
                   {"CNY", "176.5", "예시", base::LocalDate::of(2016, 6, 22)},
                   {"KWD", "3840.123456789", "예시", base::LocalDate::of(2016, 6, 22)}};
    return rates;
}

}  // namespace

TEST(Money, knows_the_digits_of_currencies) {
    EXPECT_EQ(minor_digits("USD"), 2);
    EXPECT_EQ(minor_digits("KRW"), 0);
    EXPECT_EQ(minor_digits("KWD"), 3);
    EXPECT_TRUE(is_currency("UZS"));
    for (const char* code : {"", "usd", "XXX", "US", "USDX"}) EXPECT_FALSE(is_currency(code)) << code;
    EXPECT_EQ(whole_units({18'400'050, "USD"}), 184'000);
    EXPECT_EQ(whole_units({184'000, "KRW"}), 184'000);
}

TEST(Money, is_converted_at_the_events_rate_and_rounded_half_away_from_zero) {
    const auto rates = won_rates();
    EXPECT_EQ(converted(rates, {18'400'000, "USD"}, "KRW"), (Money{213'440'000, "KRW"}));
    EXPECT_EQ(converted(rates, {213'440'000, "KRW"}, "USD"), (Money{18'400'000, "USD"}));
    EXPECT_EQ(converted(rates, {1, "CNY"}, "KRW"), (Money{2, "KRW"})) << "1.765 won";
    EXPECT_EQ(converted(rates, {1'000, "KWD"}, "KRW"), (Money{3'840, "KRW"}));
    EXPECT_EQ(converted(rates, {100, "CNY"}, "USD"), (Money{15, "USD"})) << "177 won";
}

TEST(Money, stays_as_it_is_in_its_own_currency_and_is_not_guessed_without_a_rate) {
    EXPECT_EQ(converted({}, {380'000'000, "USD"}, "USD"), (Money{380'000'000, "USD"}));
    EXPECT_EQ(converted(won_rates(), {1, "EUR"}, "KRW"), std::nullopt);
    EXPECT_EQ(converted(won_rates(), {1, "KRW"}, "EUR"), std::nullopt);
    auto zero = won_rates();
    zero.rates[0].rate = "0.000";
    EXPECT_EQ(converted(zero, {1, "USD"}, "KRW"), std::nullopt);
    EXPECT_EQ(converted(won_rates(), {base::default_number_max, "USD"}, "KRW"), std::nullopt) << "too large to keep";
}

}  // namespace gyoryu::domain
