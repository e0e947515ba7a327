#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/registration.h"
#include "domain/timetable.h"
#include "domain/workspace.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using SurveyAnswerId = base::Id<struct SurveyAnswer>;

/// rating: 1 to 5, 5 best
BOOST_DEFINE_ENUM_CLASS(SurveyQuestionKind, rating, choice, text)

/// `key` names the answer and stays when the words change.
struct SurveyQuestion {
    std::string key;
    SurveyQuestionKind kind = SurveyQuestionKind::rating;
    std::vector<ApplicantRole> roles;  ///< who is asked; empty: everybody
    Names labels;
    std::vector<QuestionOption> options;  ///< of choice
    bool required = false;

    friend bool operator==(const SurveyQuestion&, const SurveyQuestion&) = default;
};
BOOST_DESCRIBE_STRUCT(SurveyQuestion, (), (key, kind, roles, labels, options, required))
constexpr auto limits_of(const SurveyQuestion*) {
    return std::to_array<base::MemberLimit>(
        {{"key", 1, 40, "[a-z0-9_]+"}, {"roles", 0, 3}, {"labels", 1, 8}, {"options", 0, 20}});
}
constexpr auto optional_members(const SurveyQuestion*) {
    return std::to_array<std::string_view>({"roles", "options", "required"});
}

/// What an event asks of those who took part. Unpublished, nobody is asked.
struct Survey {
    EventId event_id;
    std::vector<SurveyQuestion> questions;
    bool anonymous = true;  ///< answers say nothing of who gave them
    bool published = false;
    std::optional<base::Instant> closes_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Survey, (), (event_id, questions, anonymous, published, closes_at, revision))

/// One person's answers; whose, only where the survey is not anonymous.
struct SurveyAnswer {
    SurveyAnswerId id;
    EventId event_id;
    std::optional<PersonKind> person_kind;
    std::string person_id;
    ApplicantRole side = ApplicantRole::seller;
    Lang lang = Lang::en;
    std::map<std::string, std::string> answers;  ///< by question: 1 to 5, the key of an option, or words
    base::LocalDate answered_on;                 ///< the day only: a moment would tell who it was
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(SurveyAnswer, (),
                      (id, event_id, person_kind, person_id, side, lang, answers, answered_on, sample))

/// That somebody has answered.
struct SurveyReceipt {
    EventId event_id;
    PersonKind person_kind = PersonKind::participant;
    std::string person_id;
};
BOOST_DESCRIBE_STRUCT(SurveyReceipt, (), (event_id, person_kind, person_id))

}  // namespace gyoryu::domain
