#include "app/events/get_structure.h"
#include "app/fixture.h"
#include "app/interpreters/update_interpreter.h"
#include "app/overview/get_overview.h"
#include "text/catalogue.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class OverviewOfEvent : public testing::Test {
protected:
    Overview overview() {
        auto context = house.organiser();
        return must(get_overview(context, EventId("wonju-weihai-2016")));
    }

    template <class List>
    static std::vector<std::string> codes(const List& list) {
        std::vector<std::string> codes;
        for (const auto& one : list) codes.push_back(one.code);
        return codes;
    }

    app_tests::EventHouse house;
};

TEST_F(OverviewOfEvent, of_an_empty_event_says_what_to_begin_with) {
    const auto seen = overview();
    EXPECT_EQ(codes(seen.headline), (std::vector<std::string>{"no_sellers", "no_buyers", "then_plan"}));
    EXPECT_EQ(codes(seen.tasks), (std::vector<std::string>{"no_sellers", "no_buyers", "structure_set"}));
    EXPECT_EQ(seen.days_left, 9);
    EXPECT_EQ(seen.numbers.slot_minutes, 20);
    EXPECT_EQ(seen.programme.slug, "wonju-weihai");
}

TEST_F(OverviewOfEvent, names_what_is_missing_before_the_timetable) {
    const auto buyer = house.buyer("样例口腔");
    house.request(house.seller("예시치과"), buyer, 5);
    house.request(buyer, house.seller("예시메디"));
    for (const char* name : {"예시소독", "예시미용", "예시침대"}) house.seller(name);
    house.interpreter("윤예시", false);
    house.interpreter("장예시");
    const auto seen = overview();
    EXPECT_EQ(codes(seen.headline),
              (std::vector<std::string>{"sellers_without_requests", "interpreters_without_hours", "then_plan"}));
    EXPECT_EQ(seen.headline[0].params, (planning::Params{{"count", "3"}, {"total", "5"}}));
    EXPECT_EQ(seen.headline[0].link, "people?side=seller&missing=requests");
    EXPECT_EQ(seen.tasks[0].params.at("names"), "예시소독, 예시미용, 예시침대");
    EXPECT_EQ(seen.tasks[0].action_code, "suggest_partners");
    const auto& numbers = seen.numbers;
    EXPECT_EQ(numbers.sellers, 5);
    EXPECT_EQ(numbers.sellers_with_requests, 2);
    EXPECT_EQ(numbers.requests, 2);
    EXPECT_EQ(numbers.requests_mutual, 0);
    EXPECT_EQ(numbers.expected_meetings, 2);
    EXPECT_EQ(numbers.interpreters_without_hours, 1);
    EXPECT_DOUBLE_EQ(numbers.interpreter_hours, 80 / 60.0);
    EXPECT_DOUBLE_EQ(numbers.interpreter_hours_needed, 40 / 60.0);
    ASSERT_EQ(seen.language_needs.size(), 1u);
    EXPECT_EQ(seen.language_needs[0].wishes, 2);
    EXPECT_EQ(seen.language_needs[0].interpreters, 2);
}

TEST_F(OverviewOfEvent, says_when_all_is_ready) {
    house.request(house.seller("예시치과"), house.buyer("样例口腔"));
    house.interpreter("장예시");
    EXPECT_EQ(codes(overview().headline), std::vector<std::string>{"ready_to_plan"});
}

TEST_F(OverviewOfEvent, tells_languages_nobody_interprets) {
    house.request(house.seller("예시치과"), house.buyer("样例口腔"));
    const auto seen = overview();
    EXPECT_EQ(codes(seen.headline), (std::vector<std::string>{"languages_uncovered", "then_plan"}));
    EXPECT_EQ(seen.headline[0].params.at("to"), "중국어");
}

TEST_F(OverviewOfEvent, of_a_closed_event_asks_for_results_and_no_longer_for_people_or_slots) {
    house.request(house.seller("예시치과"), house.buyer("样例口腔"));
    house.seller("예시소독");
    house.database().write([](store::Transaction& tx) -> base::Result<void> {
        tx.execute("UPDATE events SET status = 'closed'", {});
        return {};
    });
    const auto seen = overview();
    EXPECT_EQ(codes(seen.headline), std::vector<std::string>{"closed"});
    EXPECT_EQ(seen.headline[0].link, "results");
    EXPECT_EQ(codes(seen.tasks),
              (std::vector<std::string>{"see_results", "write_report", "people_entered", "structure_set"}));
    for (const auto& task : seen.tasks)
        EXPECT_TRUE(text::has_sentence("overview.task." + task.code + ".title")) << task.code;
    EXPECT_TRUE(text::has_sentence("overview.headline.closed"));
}

TEST_F(OverviewOfEvent, every_code_has_its_sentences) {
    house.request(house.seller("예시치과"), house.buyer("样例口腔"));
    house.seller("예시소독");
    house.buyer("威高集团");
    house.interpreter("윤예시", false);
    const auto seen = overview();
    for (const auto& part : seen.headline)
        EXPECT_TRUE(text::has_sentence("overview.headline." + part.code)) << part.code;
    for (const auto& task : seen.tasks) {
        EXPECT_TRUE(text::has_sentence("overview.task." + task.code + ".title")) << task.code;
        if (task.action_code.empty()) continue;
        EXPECT_TRUE(text::has_sentence("overview.task." + task.code + ".detail")) << task.code;
        EXPECT_TRUE(text::has_sentence("overview.action." + task.action_code)) << task.action_code;
    }
}

}  // namespace gyoryu::app
