// English figures: a sentence for each way to tell them, behind an opening that says when and of whom.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

const std::string opening =
    "SAMPLE CITY, June 12, 2024 - The Sample Export Board held a business matching event in Hanoi on June 5. ";

bool found(const Reading& reading, FactKind kind, double value) {
    return std::ranges::any_of(reading.facts,
                               [&](const auto& fact) { return fact.kind == kind && fact.value == value; });
}

void expect_told(const std::string& text, FactKind kind, double value) {
    const auto reading = read_article(opening + text);
    EXPECT_TRUE(found(reading, kind, value)) << text;
}

void expect_left_out(const std::string& text, FactKind kind, double value) {
    const auto reading = read_article(opening + text);
    EXPECT_FALSE(found(reading, kind, value)) << text;
}

TEST(EnglishFigures, a_number_counts_the_noun_at_the_end_of_its_phrase) {
    expect_told("The firms held 236 business matching sessions.", FactKind::consultations, 236);
    expect_told("Suppliers took part in 289 pre-arranged talks involving officials.", FactKind::consultations, 289);
    expect_told("They met 128 Kenyan and South African buyers.", FactKind::buyers, 128);
    expect_told("It resulted in over 510 scheduled appointments.", FactKind::consultations, 510);
    expect_told("Companies held 943 business-to-business (B2B) virtual meetings.", FactKind::consultations, 943);
    expect_told("Some 68 importers, retailers and distributors attended.", FactKind::buyers, 68);
    expect_left_out("The exporters drew 430 trade buyer inquiries.", FactKind::buyers, 430);
    expect_left_out("The agency and 12 signed contracts were shown on June 24 and signed contracts.",
                    FactKind::contracts, 24);
}

TEST(EnglishFigures, a_number_is_told_of_its_subject) {
    expect_told("Meetings numbered 611 in all.", FactKind::consultations, 611);
    expect_told("The talks added up to 420 and were long.", FactKind::consultations, 420);
}

TEST(EnglishFigures, an_amount_is_that_of_the_noun_it_is_joined_to) {
    expect_told("The exhibitors generated $13 million in export sales.", FactKind::contract_amount, 13e6);
    expect_told("Consultations were worth a total of $41.3 million.", FactKind::consultation_amount, 41.3e6);
    expect_told("Firms recorded sales of over RM125 million.", FactKind::contract_amount, 125e6);
    expect_told("On-site bookings came to $6.4 million.", FactKind::contract_amount, 6.4e6);
    expect_told("The volume of consultations was put at $73 million.", FactKind::consultation_amount, 73e6);
    expect_told("In all, 779 contracts for a total of 272.4 billion UZS were signed.", FactKind::contract_amount,
                272.4e9);
    expect_told("Enquiries worth Rs 1,850 crore were generated.", FactKind::expected_contract_amount, 18.5e9);
}

TEST(EnglishFigures, what_is_only_foreseen_is_expected) {
    for (const std::string text :
         {"The exporters project $12 million in sales over the next 12 months.",
          "It generated RM12 million in potential sales.", "Of this amount, RM12 million were sales under negotiation.",
          "A further $12 million is being negotiated.", "The talks could lead to orders exceeding 12 million baht.",
          "Intentional orders reached USD12 million.", "Orders worth $12 million are still in the negotiation phase.",
          "Preliminary agreements worth about $12 million were reached.",
          "Seven memorandums were signed on projects worth $12 million."})
        expect_told(text, FactKind::expected_contract_amount, 12e6);
    expect_told("On May 27 the firms closed supply contracts totaling $2.7 million.", FactKind::contract_amount, 2.7e6);
    expect_told("They inked deals with an estimated total value of US$62 million.", FactKind::contract_amount, 62e6);
}

TEST(EnglishFigures, firms_are_on_the_side_that_describes_them) {
    const std::string met = "Some 24 Malaysian companies met 61 local firms there. ";
    expect_told(met + "Malaysian exhibitors were pleased.", FactKind::sellers, 24);
    expect_told(met + "Malaysian exhibitors were pleased.", FactKind::buyers, 61);
    expect_told("Malaysian companies met 37 Thai companies. Malaysian products were shown.", FactKind::buyers, 37);
    expect_told("Sessions involved 117 local firms and 15 major U.S. companies.", FactKind::sellers, 117);
    expect_told("Sessions involved 117 local firms and 15 major U.S. companies.", FactKind::buyers, 15);
    expect_told("The exporters held talks with 42 companies.", FactKind::buyers, 42);
    expect_told("A delegation of food importers held meetings; 14 firms took part.", FactKind::buyers, 14);
    expect_left_out("The region signed 29 agreements with 26 companies.", FactKind::sellers, 26);
}

TEST(EnglishFigures, lands_are_the_buyers_where_buyers_or_guests_come_from_them) {
    expect_told("They met buyers from 19 countries who attended.", FactKind::buyer_countries, 19);
    expect_told("Delegates from 35 countries and regions attended.", FactKind::buyer_countries, 35);
    expect_left_out("The show was attended by 900 companies from 35 countries.", FactKind::buyer_countries, 35);
    expect_left_out("Heads of diplomatic missions from 35 countries attended.", FactKind::buyer_countries, 35);
}

TEST(EnglishFigures, a_figure_set_against_last_years_is_this_years) {
    expect_told("Sales reached $25 million, up 3 percent from the previous session.", FactKind::contract_amount, 25e6);
    expect_left_out("Sales of $25 million were booked last year.", FactKind::contract_amount, 25e6);
    expect_left_out("Six trade missions let firms hold 3,200 meetings.", FactKind::consultations, 3200);
}

TEST(EnglishFigures, who_shows_goods_sells_and_who_plans_is_there) {
    expect_told("In the exhibition 350 traders displayed 420 products.", FactKind::sellers, 350);
    expect_told("At the fair the 40 food companies are planning to reach more buyers.", FactKind::sellers, 40);
    expect_told("A delegation of nine agribusinesses held meetings.", FactKind::sellers, 9);
    expect_left_out("A delegation of nine zookeepers held meetings.", FactKind::attendees, 9);
    expect_told("Around 700 people attended, including 300 heads of companies.", FactKind::attendees, 700);
    expect_left_out("Around 700 people attended, including 300 heads of companies.", FactKind::sellers, 300);
    expect_left_out("Sales surpassed the $50 million sales projection of the board.", FactKind::contract_amount, 50e6);
}

TEST(EnglishFigures, a_plan_or_an_end_belongs_to_what_it_stands_at) {
    const std::string both = "Some 110 suppliers and 180 foreign firms hoping to buy goods are taking part.";
    expect_told(both, FactKind::sellers, 110);
    expect_told(both, FactKind::buyers, 180);
    expect_told("By the end of the event, export contracts of $6.7 million had been concluded.",
                FactKind::contract_amount, 6.7e6);
    expect_left_out("By the end of 2026, contracts of $6.7 million are to be signed.", FactKind::contract_amount,
                    6.7e6);
}

TEST(EnglishFigures, a_contract_in_progress_is_expected) {
    const std::string text = "The firms reported 97 contracts in progress worth 3.5 million USD.";
    expect_told(text, FactKind::expected_contract_amount, 3.5e6);
    expect_left_out(text, FactKind::contracts, 97);
    expect_told("Orders came to £1.2 million, with a further £4.5 million expected within a year.",
                FactKind::expected_contract_amount, 4.5e6);
}

TEST(EnglishFigures, a_weekday_is_the_last_one_before_the_day_of_writing) {
    const auto days = [](const std::string& text) {
        std::string all;
        for (const auto& date : read_article("SAMPLE CITY, June 12, 2024 - " + text).dates)
            all += date.start + ".." + date.end + " ";
        return all;
    };
    EXPECT_EQ(days("The two chambers signed a memorandum on Monday."), "2024-06-10..2024-06-10 ");
    EXPECT_EQ(days("The fair was held from Thursday to Saturday."), "2024-06-06..2024-06-08 ");
    EXPECT_EQ(days("The fair opened today in Hanoi."), "2024-06-12..2024-06-12 ");
    EXPECT_EQ(days("The fair opened on June 3 in Hanoi and runs until June 14."), "2024-06-03..2024-06-14 ");
    EXPECT_EQ(days("The fair opened on Monday in Hanoi, a two-day event."), "2024-06-10..2024-06-11 ");
    EXPECT_EQ(days("The three-day fair kicked off on June 3 in Hanoi."), "2024-06-03..2024-06-05 ");
    EXPECT_EQ(days("They met 64 buyers in Hanoi on June 3 and 51 in Hue."), "2024-06-03..2024-06-03 ");
    EXPECT_EQ(days("The fair was held on the 3rd and 4th of June in Hanoi."), "2024-06-03..2024-06-04 ");
    EXPECT_EQ(days("The talks were held from the 3rd to the 5th in Hanoi."), "2024-06-03..2024-06-05 ");
    EXPECT_EQ(days("On the 11th, Sample Province announced that its fair had ended."), "");
    EXPECT_EQ(days("The firms attended the 21st Sample Expo."), "");
    EXPECT_EQ(days("The board said on Monday that the fair had ended."), "");
    EXPECT_EQ(days("The fair will be held on Friday."), "");
}

TEST(EnglishFigures, the_number_in_a_name_counts_nobody) {
    expect_left_out("The COVID-19 pandemic pushes Korean exporters to meet buyers online.", FactKind::sellers, 19);
}

}  // namespace
}  // namespace gyoryu::desk
