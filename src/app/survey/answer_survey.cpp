#include "app/accounts/secret_token.h"
#include "app/checks.h"
#include "app/saving.h"
#include "app/survey/survey.h"
#include "store/after_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

constexpr std::size_t text_max = 2000;

struct Respondent {
    domain::Event event;
    domain::PersonActor person;
    domain::ApplicantRole role = domain::ApplicantRole::interpreter;
};

Result<Respondent> respondent(const Context& context, store::Transaction& tx) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(event, store::get<domain::Event>(tx, person->event_id));
    Respondent one{event, *person};
    if (person->kind == domain::PersonKind::participant) {
        GYORYU_TRY(participant, store::get<domain::Participant>(tx, ParticipantId(person->person_id)));
        one.role = participant.side == domain::ParticipantSide::seller ? domain::ApplicantRole::seller
                                                                       : domain::ApplicantRole::buyer;
    }
    return one;
}

bool is_asked(const domain::SurveyQuestion& question, domain::ApplicantRole role) {
    return question.roles.empty() || std::ranges::find(question.roles, role) != question.roles.end();
}

bool has_answered(store::Transaction& tx, const Respondent& one) {
    return store::find<domain::SurveyReceipt>(tx, store::where("event_id", one.event.id),
                                              store::where("person_kind", one.person.kind),
                                              store::where("person_id", one.person.person_id))
        .has_value();
}

OwnSurvey shown(store::Transaction& tx, const Respondent& one, base::Instant now) {
    OwnSurvey own;
    own.event = one.event.names;
    own.answered = has_answered(tx, one);
    const auto survey = store::find<domain::Survey>(tx, store::where("event_id", one.event.id));
    if (!survey || !survey->published) return own;
    own.open = !survey->closes_at || now < *survey->closes_at;
    own.anonymous = survey->anonymous;
    own.closes_at = survey->closes_at;
    for (const auto& question : survey->questions)
        if (is_asked(question, one.role)) own.questions.push_back(question);
    return own;
}

/// Tells nothing of when it was made.
std::string unordered_id() { return token_hash(new_secret_token()).substr(0, 32); }

bool is_right(const domain::SurveyQuestion& question, const std::string& answer) {
    switch (question.kind) {
        case domain::SurveyQuestionKind::rating:
            return answer.size() == 1 && answer[0] >= '1' && answer[0] <= '5';
        case domain::SurveyQuestionKind::choice:
            return std::ranges::find(question.options, answer, &domain::QuestionOption::key) != question.options.end();
        case domain::SurveyQuestionKind::text:
            return answer.size() <= text_max * 4;
    }
    return false;
}

/// Answers to what was asked, and to nothing else.
Result<std::map<std::string, std::string>> accepted(const OwnSurvey& own, const SurveyAnswers& given) {
    auto checks = Checks::of(given);
    std::map<std::string, std::string> kept;
    for (const auto& [key, answer] : given.answers) {
        const auto found = std::ranges::find(own.questions, key, &domain::SurveyQuestion::key);
        if (answer.empty()) continue;
        if (found == own.questions.end())
            checks.add("/answers/" + key, "unknown_member");
        else if (!is_right(*found, answer))
            checks.add("/answers/" + key, "not_in_list");
        else
            kept[key] = answer;
    }
    for (const auto& question : own.questions)
        if (question.required && !kept.contains(question.key)) checks.add("/answers/" + question.key, "required");
    GYORYU_CHECK(checks.done());
    return kept;
}

}  // namespace

Result<OwnSurvey> my_survey(Context& context) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<OwnSurvey> {
        GYORYU_TRY(one, respondent(context, tx));
        return shown(tx, one, context.services.clock.now());
    });
}

Result<OwnSurvey> answer_survey(Context& context, const SurveyAnswers& given) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnSurvey> {
        GYORYU_TRY(one, respondent(context, tx));
        const auto now = context.services.clock.now();
        const auto own = shown(tx, one, now);
        if (own.answered) return fail(FaultCode::already_answered);
        if (!own.open) return fail(FaultCode::registration_closed);
        GYORYU_TRY(kept, accepted(own, given));
        domain::SurveyAnswer answer;
        answer.id = context.services.ids.next<domain::SurveyAnswerId>();
        answer.event_id = one.event.id;
        answer.side = one.role;
        answer.lang = context.lang;
        answer.answers = kept;
        answer.answered_on = base::to_local(now, one.event.time_zone).day;
        if (!own.anonymous) {
            answer.person_kind = one.person.kind;
            answer.person_id = one.person.person_id;
        }
        // An id that ascends with time would tell whose an anonymous answer is, beside the log of requests.
        if (own.anonymous) answer.id = domain::SurveyAnswerId(unordered_id());
        store::insert(tx, answer);
        store::insert(tx, domain::SurveyReceipt{one.event.id, one.person.kind, one.person.person_id});
        notices.push_back({one.event.workspace_id, one.event.id, "survey", one.event.id.str(), 1});
        return shown(tx, one, now);
    });
}

}  // namespace gyoryu::app
