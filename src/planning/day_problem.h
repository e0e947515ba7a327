#pragma once

#include "base/result.h"
#include "domain/day.h"
#include "engine/model/breach.h"
#include "engine/repair/situation.h"
#include "planning/planned_event.h"

#include <functional>
#include <span>

namespace gyoryu::planning {

/// The first slot that has not begun at the moment, by the engine's number; the number of slots when all have.
int first_slot_ahead(const domain::Structure& structure, const std::string& zone, base::Instant now);

/// Two who might meet although nobody asked for it; more is better.
struct MeetingIdea {
    domain::ParticipantId one;
    domain::ParticipantId other;
    int value = 1;
};

/// What a repair on the day starts from.
struct DayMatter {
    const PlannedEvent& event;
    const domain::Release& release;            ///< what people were told last
    const std::vector<domain::DayFacts>& log;  ///< what happened before and still holds
    domain::DayFacts facts;                    ///< what has happened now
    domain::RepairWay way = domain::RepairWay::fewest;
    int now = 0;  ///< first_slot_ahead
};

/// The matter as the engine's repair takes it.
struct DayProblem {
    engine::Problem problem;
    engine::Timetable told;  ///< keeps the rules of `problem` from now on
    engine::Changes changes;
    std::vector<domain::Meeting> fresh;  ///< new meetings, numbered on from those of the event's problem

    domain::MeetingId meeting_id(const PlannedEvent& event, engine::MeetingIndex meeting) const;
};

/// Meetings nobody planned that the facts ask for get an id from `next_id`; `given` are such meetings of an earlier
/// look at the same facts, and are used instead. Meetings of the release that an edit of the event has made impossible
/// since are asked for anew. Faults: conflict_exists {what: meeting} for a wish of two who meet already,
/// already_started for what may no longer change, not_found {what: meeting}.
base::Result<DayProblem> day_problem(const DayMatter& matter, const std::vector<domain::Meeting>* given,
                                     const std::function<domain::MeetingId()>& next_id);

/// validation_failed with one issue, for a member of what was reported ("/minutes").
tl::unexpected<base::Fault> wrong_report(std::string path, std::string code);

}  // namespace gyoryu::planning
