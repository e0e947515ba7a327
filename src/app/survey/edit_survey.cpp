#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/saving.h"
#include "app/survey/survey.h"
#include "store/after_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

SurveyView shown(store::Transaction& tx, const EventId& event) {
    SurveyView view;
    view.event_id = event;
    view.questions = proposed_questions();
    if (const auto saved = store::find<domain::Survey>(tx, store::where("event_id", event))) {
        view.questions = saved->questions;
        view.anonymous = saved->anonymous;
        view.published = saved->published;
        view.closes_at = saved->closes_at;
        view.revision = saved->revision;
    }
    view.answers = store::count_where<domain::SurveyAnswer>(tx, store::where("event_id", event));
    view.asked = people_asked(tx, event);
    return view;
}

Result<void> check_questions(const SurveyEdit& edit) {
    auto checks = Checks::of(edit);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < edit.questions.size(); ++i) {
        const auto& one = edit.questions[i];
        const auto path = "/questions/" + std::to_string(i);
        checks.names(path + "/labels", one.labels);
        if (!keys.insert(one.key).second) checks.add(path + "/key", "duplicate");
        if (one.kind == domain::SurveyQuestionKind::choice && one.options.size() < 2)
            checks.add(path + "/options", "too_few", {{"min", "2"}});
    }
    return checks.done();
}

/// What was answered must stay readable.
Result<void> keep_answered(store::Transaction& tx, const EventId& event, const SurveyEdit& edit) {
    const auto answers = store::select_where<domain::SurveyAnswer>(tx, store::where("event_id", event));
    for (const auto& answer : answers)
        for (const auto& [key, value] : answer.answers) {
            const auto found = std::ranges::find(edit.questions, key, &domain::SurveyQuestion::key);
            if (found == edit.questions.end()) return fail(FaultCode::in_use, {{"code", key}});
            const bool lost =
                found->kind == domain::SurveyQuestionKind::choice &&
                std::ranges::find(found->options, value, &domain::QuestionOption::key) == found->options.end();
            const bool unreadable = found->kind == domain::SurveyQuestionKind::rating &&
                                    (value.size() != 1 || value[0] < '1' || value[0] > '5');
            if (lost || unreadable) return fail(FaultCode::in_use, {{"code", key}});
        }
    return {};
}

}  // namespace

std::int64_t people_asked(store::Transaction& tx, const EventId& event) {
    return store::count_where<domain::Participant>(tx, store::where("event_id", event),
                                                   store::where_not("status", domain::ParticipantStatus::withdrawn)) +
           store::count_where<domain::Interpreter>(tx, store::where("event_id", event));
}

Result<SurveyView> get_survey(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SurveyView> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        return shown(tx, event.id);
    });
}

Result<SurveyView> save_survey(Context& context, const EventId& id, std::int64_t expected_revision,
                               const SurveyEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<SurveyView> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(check_questions(edit));
        GYORYU_CHECK(keep_answered(tx, event.id, edit));
        domain::Survey survey{event.id, edit.questions, edit.anonymous, edit.published, edit.closes_at, 1};
        const auto before = store::find<domain::Survey>(tx, store::where("event_id", event.id));
        // Whoever has answered has relied on it.
        if (before && shown(tx, event.id).answers > 0) survey.anonymous = before->anonymous;
        if (!before && expected_revision == 0)
            store::insert(tx, survey);
        else
            GYORYU_CHECK(store::update(tx, survey, expected_revision));
        const auto view = shown(tx, event.id);
        audit_changed(context, tx, {event.workspace_id, "save_survey", "survey", event.id.str()},
                      before.value_or(domain::Survey{}), survey);
        notices.push_back({event.workspace_id, event.id, "survey", event.id.str(), view.revision});
        return view;
    });
}

}  // namespace gyoryu::app
