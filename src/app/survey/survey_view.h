#pragma once

#include "domain/survey.h"

namespace gyoryu::app {

struct SurveyEdit {
    std::vector<domain::SurveyQuestion> questions;
    bool anonymous = true;
    bool published = false;
    std::optional<base::Instant> closes_at;
};
BOOST_DESCRIBE_STRUCT(SurveyEdit, (), (questions, anonymous, published, closes_at))
constexpr auto limits_of(const SurveyEdit*) { return std::to_array<base::MemberLimit>({{"questions", 0, 40}}); }
constexpr auto optional_members(const SurveyEdit*) {
    return std::to_array<std::string_view>({"anonymous", "published"});
}

/// The survey as its organiser sees it; one that was never saved is the proposal, at revision 0.
struct SurveyView {
    domain::EventId event_id;
    std::vector<domain::SurveyQuestion> questions;
    bool anonymous = true;
    bool published = false;
    std::optional<base::Instant> closes_at;
    std::int64_t answers = 0;
    std::int64_t asked = 0;  ///< people who take part
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyView, (), (event_id, questions, anonymous, published, closes_at, answers, asked, revision))

/// The survey as somebody answers it, with the questions of their side.
struct OwnSurvey {
    bool open = false;
    bool answered = false;
    bool anonymous = true;
    domain::Names event;
    std::vector<domain::SurveyQuestion> questions;
    std::optional<base::Instant> closes_at;
};
BOOST_DESCRIBE_STRUCT(OwnSurvey, (), (open, answered, anonymous, event, questions, closes_at))

struct SurveyAnswers {
    std::map<std::string, std::string> answers;
};
BOOST_DESCRIBE_STRUCT(SurveyAnswers, (), (answers))
constexpr auto limits_of(const SurveyAnswers*) { return std::to_array<base::MemberLimit>({{"answers", 0, 60}}); }

/// How often something was answered: a mark of 1 to 5, or an option.
struct SurveyCount {
    std::string value;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyCount, (), (value, count))

struct SurveyText {
    domain::ApplicantRole side = domain::ApplicantRole::seller;
    domain::Lang lang = domain::Lang::en;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(SurveyText, (), (side, lang, text))

struct SurveyQuestionResult {
    domain::SurveyQuestion question;
    std::int64_t answered = 0;
    std::optional<double> average;  ///< of ratings
    std::vector<SurveyCount> counts;
    std::vector<SurveyText> texts;
};
BOOST_DESCRIBE_STRUCT(SurveyQuestionResult, (), (question, answered, average, counts, texts))

struct SurveyResults {
    std::int64_t answers = 0;
    std::int64_t asked = 0;
    std::vector<SurveyQuestionResult> questions;
    bool sample = false;  ///< some answers were invented for a demonstration
};
BOOST_DESCRIBE_STRUCT(SurveyResults, (), (answers, asked, questions, sample))

/// Whose answers; empty: all.
struct SurveySide {
    std::optional<domain::ApplicantRole> side;
};
BOOST_DESCRIBE_STRUCT(SurveySide, (), (side))
constexpr auto optional_members(const SurveySide*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
