#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "app/survey/survey_view.h"
#include "domain/event.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What is asked where the organiser has not written questions of their own, in all four languages.
std::vector<domain::SurveyQuestion> proposed_questions();

/// Organisers: the survey of an event, or the proposal.
Result<SurveyView> get_survey(Context& context, const EventId& event);
/// Revision 0 makes it. Kinds and options of questions that have been answered stay (in_use {key}).
Result<SurveyView> save_survey(Context& context, const EventId& event, std::int64_t expected_revision,
                               const SurveyEdit& edit);

/// The person behind the link. Nobody answers twice (already_answered); a survey that is not published or is over takes
/// no answer (registration_closed).
Result<OwnSurvey> my_survey(Context& context);
Result<OwnSurvey> answer_survey(Context& context, const SurveyAnswers& answers);

/// Organisers and auditors: counts, averages and what was written. Texts of an anonymous survey come sorted, so that
/// their order tells nothing.
Result<SurveyResults> survey_results(Context& context, const EventId& event, const SurveySide& side);

/// The same of an event that the caller may read.
SurveyResults survey_results_of(store::Transaction& tx, const domain::Event& event, const SurveySide& side);

/// Every answer as a row.
enum class SurveyForm { xlsx, csv };
Result<File> survey_file(Context& context, const EventId& event, SurveyForm form);

/// How many people are asked: participants that were not withdrawn, and interpreters.
std::int64_t people_asked(store::Transaction& tx, const EventId& event);

}  // namespace gyoryu::app
