#pragma once

#include "domain/aftermath.h"
#include "domain/survey.h"
#include "store/stored.h"

GYORYU_STORED(Survey, "surveys", "survey", "event_id")
GYORYU_STORED(SurveyAnswer, "survey_answers", "survey_answer", "id")
GYORYU_STORED(SurveyReceipt, "survey_receipts", "survey_receipt", "event_id", "person_kind", "person_id")
GYORYU_STORED(MeetingRating, "meeting_ratings", "meeting_rating", "meeting_id", "side")
GYORYU_STORED(ExcusedAbsence, "excused_absences", "excused_absence", "event_id", "participant_id")
GYORYU_STORED(ArchivedEvent, "archived_events", "archived_event", "event_id")
