// What a figure of a Russian text counts, on which side firms are, and what belongs to the name of a body.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

bool tells(const std::string& text, FactKind kind, double value) {
    const auto reading = read_article(text, text::Language::ru);
    return std::ranges::any_of(reading.facts,
                               [&](const auto& fact) { return fact.kind == kind && fact.value == value; });
}

bool tells_any(const std::string& text, double value) {
    const auto reading = read_article(text, text::Language::ru);
    return std::ranges::any_of(reading.facts, [&](const auto& fact) { return fact.value == value; });
}

TEST(RussianFigures, a_number_counts_no_noun_behind_another_one) {
    const std::string text = "В форуме с участием более 50 предпринимателей трёх областей подписаны соглашения.";
    EXPECT_TRUE(tells(text, FactKind::attendees, 50));
    EXPECT_FALSE(tells_any(text, 3));
    EXPECT_TRUE(tells("На форуме подписаны 15 новых экспортных контрактов.", FactKind::contracts, 15));
}

TEST(RussianFigures, agreements_on_exports_are_contracts) {
    EXPECT_TRUE(tells("По итогам выставки компании заключили 14 соглашений на экспорт.", FactKind::contracts, 14));
    EXPECT_TRUE(tells("На форуме подписано 9 соглашений о сотрудничестве.", FactKind::mous, 9));
}

TEST(RussianFigures, who_exhibits_sells_wherever_he_is_from) {
    EXPECT_TRUE(tells("В выставке экспортных товаров из Харбина участвуют более 70 китайских предприятий.",
                      FactKind::sellers, 70));
    EXPECT_TRUE(tells("В Душанбе прошла ярмарка товаров из Узбекистана. В ней участвовали 110 узбекских компаний.",
                      FactKind::sellers, 110));
    EXPECT_TRUE(
        tells("Швейники Кыргызстана нашли покупателей. В выставке в Алматы приняли участие 48 предприятий "
              "Кыргызстана.",
              FactKind::sellers, 48));
}

TEST(RussianFigures, the_whole_fair_is_not_the_region_s_stand) {
    const std::string text =
        "Стенд Пермского края на выставке в Ташкенте объединил 9 предприятий. Всего выставку "
        "посетили 12 тыс. человек, в ней участвовали 500 компаний.";
    EXPECT_TRUE(tells(text, FactKind::sellers, 9));
    EXPECT_FALSE(tells_any(text, 500));
    EXPECT_FALSE(tells_any(text, 12'000));
}

TEST(RussianFigures, visitors_are_people_whatever_they_are_called_and_a_surface_says_nothing_of_them) {
    EXPECT_TRUE(
        tells("Завершилась выставка в Бишкеке, стенды посетили свыше 6 тыс. бишкекчан.", FactKind::attendees, 6000));
    EXPECT_TRUE(tells("На стенде области площадью 60 кв. м разложена продукция свыше 30 донских компаний.",
                      FactKind::sellers, 30));
}

TEST(RussianFigures, a_plan_behind_a_full_stop_is_another_sentence) {
    const std::string text =
        "На форуме заключены контракты на 22 млн рублей, переговоры ещё на 60 млн. В планах на "
        "следующий год поставки на 100 млн рублей.";
    EXPECT_TRUE(tells(text, FactKind::contract_amount, 22e6));
    EXPECT_FALSE(tells_any(text, 100e6));
}

TEST(RussianFigures, the_last_day_of_an_event_is_no_day_of_its_own) {
    const auto reading =
        read_article("Выставка открылась 17 августа 2023 года в Урумчи и продлится до 21 августа.", text::Language::ru);
    ASSERT_EQ(reading.dates.size(), 1U);
    EXPECT_EQ(reading.dates[0].end, "2023-08-21");
}

TEST(RussianFigures, today_is_the_day_of_writing_and_arrangements_are_no_contracts) {
    const auto reading = read_article(
        "Новости\n12 апреля 2021, 10:00\n\nВыставка начала работу сегодня в Москве и продлится до 16 апреля.",
        text::Language::ru);
    ASSERT_EQ(reading.dates.size(), 1U);
    EXPECT_EQ(reading.dates[0].start, "2021-04-12");
    EXPECT_EQ(reading.dates[0].end, "2021-04-16");
    EXPECT_TRUE(tells("На B2B-встречах достигнуты договоренности на 23 млн долларов.",
                      FactKind::expected_contract_amount, 23e6));
}

std::vector<std::string> bodies(const std::string& text) {
    std::vector<std::string> names;
    for (const auto& body : read_article(text, text::Language::ru).organisations) names.push_back(body.name);
    return names;
}

using Names = std::vector<std::string>;

TEST(RussianBodies, a_place_a_person_and_a_rank_are_told_from_the_name) {
    EXPECT_EQ(bodies("Об этом рассказал заместитель председателя Брестского горисполкома Вадим Кравчук."),
              Names{"Брестского горисполкома"});
    EXPECT_EQ(bodies("Прием прошел в городской больнице имени Истомина."), Names{"городской больнице имени Истомина"});
    EXPECT_EQ(bodies("В Петербурге Комитет внешней торговли города Шэньяна принял гостей."),
              Names{"Комитет внешней торговли города Шэньяна"});
    EXPECT_EQ(bodies("Гостей приняла администрация Нового района Ланьчжоу."),
              Names{"администрация Нового района Ланьчжоу"});
    EXPECT_EQ(bodies("Программу ведёт муниципалитет Пучона."), Names{"муниципалитет Пучона"});
}

}  // namespace
}  // namespace gyoryu::desk
