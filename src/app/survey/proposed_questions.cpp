#include "app/survey/survey.h"
#include "text/catalogue.h"

#include <array>

namespace gyoryu::app {

namespace {

using domain::ApplicantRole;
using domain::SurveyQuestionKind;

domain::Names in_all_languages(const std::string& key) {
    domain::Names names;
    for (const auto language : text::all_languages)
        names.push_back({std::string(text::tag_of(language)), text::sentence(language, key)});
    return names;
}

struct Proposed {
    const char* key;
    SurveyQuestionKind kind;
    bool companies_only;
};

constexpr std::array proposals{Proposed{"overall", SurveyQuestionKind::rating, false},
                               Proposed{"partners", SurveyQuestionKind::rating, true},
                               Proposed{"timetable", SurveyQuestionKind::rating, false},
                               Proposed{"interpreting", SurveyQuestionKind::rating, true},
                               Proposed{"support", SurveyQuestionKind::rating, false},
                               Proposed{"again", SurveyQuestionKind::choice, false},
                               Proposed{"better", SurveyQuestionKind::text, false}};

}  // namespace

std::vector<domain::SurveyQuestion> proposed_questions() {
    std::vector<domain::SurveyQuestion> questions;
    for (const auto& one : proposals) {
        domain::SurveyQuestion question;
        question.key = one.key;
        question.kind = one.kind;
        if (one.companies_only) question.roles = {ApplicantRole::seller, ApplicantRole::buyer};
        question.labels = in_all_languages(std::string("survey.question.") + one.key);
        question.required = question.key == "overall";
        if (one.kind == SurveyQuestionKind::choice)
            for (const char* option : {"yes", "perhaps", "no"})
                question.options.push_back({option, in_all_languages(std::string("survey.option.") + option)});
        questions.push_back(std::move(question));
    }
    return questions;
}

}  // namespace gyoryu::app
