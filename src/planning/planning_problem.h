#pragma once

#include "base/result.h"
#include "domain/timetable.h"
#include "engine/model/problem.h"
#include "engine/model/timetable.h"
#include "planning/snapshot.h"

#include <unordered_map>
#include <vector>

namespace gyoryu::planning {

/// Marks tables that are nobody's booth, so that an unowned booth takes no table meeting.
inline constexpr std::uint64_t meeting_table = 1;

/// A meeting that cannot be part of the problem: a side withdrew, or its fixed slot or table is gone.
struct ExcludedMeeting {
    std::size_t meeting = 0;  ///< position in the snapshot
    std::string rule;         ///< participant_withdrawn, fixed_slot_missing, fixed_table_missing
};

/// A snapshot as numbers, and the way back. Positions are those of the snapshot's lists.
/// Slot and table numbers of the domain are the engine's plus one.
struct PlanningProblem {
    engine::Problem problem;
    std::vector<std::size_t> participants;  ///< engine index → position
    std::vector<std::size_t> interpreters;
    std::vector<std::size_t> meetings;
    std::unordered_map<domain::ParticipantId, engine::ParticipantIndex> participant_index;
    std::unordered_map<domain::InterpreterId, engine::InterpreterIndex> interpreter_index;
    std::unordered_map<domain::MeetingId, engine::MeetingIndex> meeting_index;
    std::vector<std::vector<engine::MeetingIndex>> meetings_of;  ///< by participant, ascending
    std::vector<ExcludedMeeting> excluded;
    std::vector<std::string> sessions;     ///< names by the engine's session number
    std::vector<engine::RuleKey> pointed;  ///< rules that count in points (planning/objective.h)
};

/// Why planning cannot start: event_has_no_participants (neither side may be empty), event_has_no_slots,
/// event_has_no_meetings, event_has_no_tables (when a meeting needs one).
base::Result<void> ready_to_plan(const Snapshot& snapshot);

/// Withdrawn participants, interpreters whose hours are unknown and meetings without a place to be are left out.
/// limit_reached {what, max} when the event is larger than the engine takes.
base::Result<PlanningProblem> problem_of(const Snapshot& snapshot);

/// True when the text of a meeting's session names exactly one session of the structure.
bool names_session(const domain::Structure& structure, const std::string& session);

/// Lets frozen meetings stay where `placements` has them.
void keep_frozen(PlanningProblem& planning, const std::vector<domain::Placement>& placements);

/// One placement per meeting of the problem. What refers to a vanished meeting is dropped; what refers to a vanished
/// slot or table, or would run over a pause, is not placed; a vanished interpreter is none.
engine::Timetable timetable_of(const PlanningProblem& planning, const std::vector<domain::Placement>& placements);

/// One placement per meeting of the snapshot, in its order; the excluded ones are not placed.
/// `frozen` says which are, by position.
std::vector<domain::Placement> placements_of(const PlanningProblem& planning, const Snapshot& snapshot,
                                             const engine::Timetable& timetable, const std::vector<bool>& frozen);

/// Which meetings of the snapshot `placements` has as frozen, by position.
std::vector<bool> frozen_of(const Snapshot& snapshot, const std::vector<domain::Placement>& placements);

}  // namespace gyoryu::planning
