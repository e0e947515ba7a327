#include "app/survey/survey.h"

#include "app/logs/log_house.h"
#include "schema/write.h"
#include "store/after_tables.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

class SurveyTest : public testing::Test {
protected:
    SurveyView publish(bool anonymous = true) {
        auto context = house.organiser();
        return must(save_survey(context, house.event.id, 0, {proposed_questions(), anonymous, true, std::nullopt}));
    }
    base::Result<OwnSurvey> answer(Context person, std::map<std::string, std::string> answers) {
        return answer_survey(person, {std::move(answers)});
    }

    app_tests::LogHouse house;
    Context organiser = house.organiser();
};

TEST_F(SurveyTest, asks_each_side_its_own_questions_in_four_languages) {
    EXPECT_EQ(must(get_survey(organiser, house.event.id)).revision, 0);
    for (const auto& question : proposed_questions()) EXPECT_EQ(question.labels.size(), 4U) << question.key;
    publish();
    auto seller = house.seller();
    auto interpreter = house.interpreter_there();
    EXPECT_EQ(must(my_survey(seller)).questions.size(), 7U);
    EXPECT_EQ(must(my_survey(interpreter)).questions.size(), 5U) << "nothing of partners and of interpreting";
}

TEST_F(SurveyTest, takes_one_answer_of_each_and_only_while_it_is_open) {
    EXPECT_EQ(fault_of(answer(house.seller(), {{"overall", "5"}})), "registration_closed");
    publish();
    EXPECT_EQ(fault_of(answer(house.seller(), {})), "validation_failed") << "overall is required";
    EXPECT_EQ(fault_of(answer(house.seller(), {{"overall", "6"}})), "validation_failed");
    EXPECT_EQ(fault_of(answer(house.seller(), {{"overall", "4"}, {"again", "never"}})), "validation_failed");
    EXPECT_EQ(fault_of(answer(house.seller(), {{"overall", "4"}, {"other", "1"}})), "validation_failed");
    EXPECT_TRUE(must(answer(house.seller(), {{"overall", "4"}, {"again", "yes"}})).answered);
    EXPECT_EQ(fault_of(answer(house.seller(), {{"overall", "1"}})), "already_answered");
    EXPECT_EQ(fault_of(answer(house.organiser(), {{"overall", "1"}})), "not_signed_in");
}

TEST_F(SurveyTest, counts_averages_and_keeps_what_was_written) {
    publish();
    must(answer(house.seller(), {{"overall", "4"}, {"better", "통역을 더 늘려 주세요"}}));
    must(answer(house.buyer(), {{"overall", "5"}, {"again", "yes"}}));
    must(answer(house.interpreter_there(), {{"overall", "2"}}));
    const auto all = must(survey_results(organiser, house.event.id, {}));
    EXPECT_EQ(all.answers, 3);
    EXPECT_NEAR(*all.questions[0].average, 11.0 / 3, 1e-9);
    EXPECT_EQ(all.questions[0].counts[3].count, 1);
    EXPECT_EQ(all.questions.back().texts.at(0).text, "통역을 더 늘려 주세요");
    const auto sellers = must(survey_results(organiser, house.event.id, {domain::ApplicantRole::seller}));
    EXPECT_EQ(sellers.answers, 1);
    EXPECT_EQ(*sellers.questions[0].average, 4.0);
    const auto csv = must(survey_file(organiser, house.event.id, SurveyForm::csv)).bytes;
    EXPECT_EQ(std::ranges::count(csv, '\n'), 4);
    EXPECT_NE(csv.find("통역을 더 늘려 주세요"), csv.npos);
    EXPECT_TRUE(must(survey_file(organiser, house.event.id, SurveyForm::xlsx)).bytes.starts_with("PK"));
}

TEST_F(SurveyTest, does_not_keep_whose_an_anonymous_answer_is) {
    publish();
    must(answer(house.seller(), {{"overall", "1"}}));
    house.database().read([&](store::Transaction& tx) {
        const auto kept = store::select_where<domain::SurveyAnswer>(tx).at(0);
        const auto text = boost::json::serialize(schema::to_json(kept));
        EXPECT_EQ(text.find(house.sellers[0].id.str()), text.npos) << text;
    });
    SurveyEdit named{proposed_questions(), false, true, std::nullopt};
    EXPECT_TRUE(must(save_survey(organiser, house.event.id, 1, named)).anonymous) << "promised to who has answered";
}

TEST_F(SurveyTest, keeps_questions_that_were_answered) {
    publish();
    must(answer(house.seller(), {{"overall", "3"}, {"again", "perhaps"}, {"better", "more time"}}));
    SurveyEdit edit{proposed_questions(), true, true, std::nullopt};
    edit.questions.erase(edit.questions.begin());
    EXPECT_EQ(fault_of(save_survey(organiser, house.event.id, 1, edit)), "in_use");
    edit.questions = proposed_questions();
    edit.questions[5].options.erase(edit.questions[5].options.begin() + 1);
    EXPECT_EQ(fault_of(save_survey(organiser, house.event.id, 1, edit)), "in_use");
    edit.questions = proposed_questions();
    edit.questions[6].kind = domain::SurveyQuestionKind::rating;
    EXPECT_EQ(fault_of(save_survey(organiser, house.event.id, 1, edit)), "in_use") << "words are no mark";
    edit.questions = proposed_questions();
    edit.questions.erase(edit.questions.begin() + 1);
    EXPECT_EQ(must(save_survey(organiser, house.event.id, 1, edit)).questions.size(), 6U);
    EXPECT_EQ(fault_of(save_survey(organiser, house.event.id, 1, edit)), "stale_revision");
}

TEST_F(SurveyTest, is_written_by_organisers_and_read_by_members) {
    for (auto& [context, write, read] :
         std::vector<std::tuple<Context, std::string, std::string>>{{house.nobody(), "not_signed_in", "not_signed_in"},
                                                                    {house.stranger(), "not_found", "not_found"},
                                                                    {house.auditor(), "forbidden", "ok"},
                                                                    {house.seller(), "not_found", "not_found"}}) {
        EXPECT_EQ(fault_of(get_survey(context, house.event.id)), write);
        EXPECT_EQ(fault_of(save_survey(context, house.event.id, 0, {})), write);
        EXPECT_EQ(fault_of(survey_file(context, house.event.id, SurveyForm::csv)), write);
        EXPECT_EQ(fault_of(survey_results(context, house.event.id, {})), read);
    }
}

}  // namespace gyoryu::app
