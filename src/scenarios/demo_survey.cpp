#include "scenarios/demo_survey.h"

#include "app/survey/survey.h"
#include "store/after_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <array>

namespace gyoryu::scenarios {

namespace {

using domain::ApplicantRole;

/// Marks in the order of the proposed questions; 0: not asked.
struct Invented {
    ApplicantRole side;
    domain::Lang lang;
    std::array<int, 5> marks;
    const char* again;
    const char* words;  ///< `demo.survey.<words>`, or empty
};

constexpr std::array invented{
    Invented{ApplicantRole::seller, domain::Lang::ko, {5, 4, 4, 5, 5}, "yes", "more_time"},
    Invented{ApplicantRole::seller, domain::Lang::ko, {4, 3, 4, 4, 5}, "yes", ""},
    Invented{ApplicantRole::seller, domain::Lang::ko, {3, 2, 4, 4, 4}, "perhaps", "partners"},
    Invented{ApplicantRole::seller, domain::Lang::ko, {4, 4, 5, 5, 4}, "yes", ""},
    Invented{ApplicantRole::buyer, domain::Lang::ru, {5, 5, 4, 4, 5}, "yes", "samples"},
    Invented{ApplicantRole::buyer, domain::Lang::ru, {4, 4, 3, 3, 4}, "perhaps", ""},
    Invented{ApplicantRole::buyer, domain::Lang::en, {4, 5, 4, 5, 4}, "yes", ""},
    Invented{ApplicantRole::interpreter, domain::Lang::ko, {4, 0, 3, 0, 5}, "yes", "glossary"}};

domain::SurveyAnswer answer_of(app::Context& context, const domain::Event& event,
                               const std::vector<domain::SurveyQuestion>& questions, const Invented& one) {
    domain::SurveyAnswer answer;
    answer.id = context.services.ids.next<domain::SurveyAnswerId>();
    answer.event_id = event.id;
    answer.side = one.side;
    answer.lang = one.lang;
    answer.answered_on = event.ends_on.plus_days(1);
    answer.sample = true;
    for (std::size_t i = 0; i < one.marks.size(); ++i)
        if (one.marks[i] > 0) answer.answers[questions[i].key] = std::to_string(one.marks[i]);
    answer.answers["again"] = one.again;
    const std::string words = one.words;
    const auto language = one.lang == domain::Lang::ru   ? text::Language::ru
                          : one.lang == domain::Lang::en ? text::Language::en
                                                         : text::Language::ko;
    if (!words.empty()) answer.answers["better"] = text::sentence(language, "demo.survey." + words);
    return answer;
}

}  // namespace

void load_survey(app::Context& context, store::Transaction& tx, const domain::Event& event) {
    const auto questions = app::proposed_questions();
    store::insert(tx, domain::Survey{event.id, questions, true, true, std::nullopt, 1});
    for (const auto& one : invented) store::insert(tx, answer_of(context, event, questions, one));
}

}  // namespace gyoryu::scenarios
