// What a figure of a Russian text counts, on which side firms are, and what belongs to the name of a body.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

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

TEST(RussianFigures, a_russian_number_before_another_noun_does_not_count_the_one_before_it) {
    const auto reading = read_article("В заседании участвовали более ста представителей предприятий двух республик.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].kind, FactKind::attendees);
    EXPECT_EQ(reading.facts[0].value, 100);
}

TEST(RussianFigures, russian_tens_are_no_units) {
    const auto reading = read_article("В выставке приняли участие около трех десятков компаний из Ганьсу.");
    for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 3);
}

TEST(RussianFigures, russian_and_english_plans_are_not_done) {
    for (const std::string text : {"Делегация Примерной области работает на форуме. Регион планирует заключить 8 "
                                   "соглашений на сумму более 17 млрд "
                                   "рублей."})
        for (const auto& fact : read_article(text).facts) ADD_FAILURE() << text << ": " << fact.value;
}

TEST(RussianFigures, what_russian_firms_still_negotiate_is_expected_and_not_counted) {
    for (const std::string text : {"По 21 сделке на сумму 272 млн рублей ведутся переговоры.",
                                   "Еще по 14 проектам на 272,5 млн рублей стороны продолжают переговоры."}) {
        const auto reading = read_article(text);
        ASSERT_EQ(reading.facts.size(), 1U) << text;
        EXPECT_EQ(reading.facts[0].kind, FactKind::expected_contract_amount) << text;
    }
    expect_told({"На выставке заключено 5 контрактов на 7 млн рублей, еще по 14 ведутся переговоры.",
                 FactKind::contract_amount, 7'000'000});
}

TEST(RussianFigures, russian_firms_are_on_the_side_of_their_land) {
    const std::string mission = "Российские экспортеры съездили в Каир. ";
    expect_told({mission + "В выставке участвовали 22 российские компании.", FactKind::sellers, 22});
    expect_told({mission + "В переговорах участвовали 15 египетских компаний.", FactKind::buyers, 15});
    expect_told(
        {"Импортеры из Индии посетили область. Восемь индийских компаний провели переговоры.", FactKind::buyers, 8});
    expect_told(
        {"Деловой форум прошел в Примерской области. Турецкую сторону представили 30 фирм.", FactKind::buyers, 30});
}

TEST(RussianFigures, firms_that_a_russian_sentence_says_export_sell) {
    expect_told(
        {"В форуме участвовали 15 казахстанских компаний, которые планируют начать экспорт.", FactKind::sellers, 15});
}

TEST(RussianFigures, russian_firms_that_are_met_buy) {
    expect_told({"Предприятия края провели 210 переговоров со 130 компаниями.", FactKind::buyers, 130});
    expect_told({"Центр приехал на выставку вместе с 12 предприятиями.", FactKind::sellers, 12});
}

TEST(RussianFigures, entrepreneurs_whom_a_russian_forum_brings_together_are_people) {
    expect_told({"Деловой форум собрал около 180 предпринимателей.", FactKind::attendees, 180});
    expect_told({"Экспозицию края представили 14 предпринимателей.", FactKind::sellers, 14});
}

TEST(RussianFigures, a_russian_amount_may_stand_before_what_is_signed_for_it) {
    expect_told({"На 28 млн рублей подписаны три контракта.", FactKind::contract_amount, 28'000'000});
}

TEST(RussianFigures, what_russian_firms_agree_on_for_a_sum_are_contracts) {
    expect_told({"На форуме компании подписали соглашения на 15 млн долларов.", FactKind::contract_amount, 15'000'000});
    expect_told({"На форуме компании подписали соглашения о намерениях на 15 млн долларов.",
                 FactKind::expected_contract_amount, 15'000'000});
}

TEST(RussianFigures, what_contracts_are_awaited_to_come_to_is_expected) {
    expect_told({"На форуме прошли переговоры. Ожидается, что сумма контрактов составит 2,1 млн долларов.",
                 FactKind::expected_contract_amount, 2'100'000});
}

}  // namespace
}  // namespace gyoryu::desk
