#pragma once

#include "base/time.h"
#include "domain/event.h"
#include "domain/ids.h"
#include "domain/meeting.h"
#include "domain/name.h"

#include <cstdint>
#include <map>
#include <optional>

namespace gyoryu::domain {

/// Where one meeting stands. `slot` empty: not placed. `table` empty: video.
struct Placement {
    MeetingId meeting_id;
    std::optional<int> slot;   ///< 1-based first slot
    std::optional<int> table;  ///< 1-based
    std::optional<InterpreterId> interpreter_id;
    bool frozen = false;

    friend bool operator==(const Placement&, const Placement&) = default;
};
BOOST_DESCRIBE_STRUCT(Placement, (), (meeting_id, slot, table, interpreter_id, frozen))

/// One objective level: what it costs and the least anyone can reach, where that is proven.
struct LevelScore {
    std::string rule;
    std::int64_t value = 0;
    std::optional<std::int64_t> bound;
    double weight = 1;  ///< points of one unit of the rule
};
BOOST_DESCRIBE_STRUCT(LevelScore, (), (rule, value, bound, weight))

BOOST_DEFINE_ENUM_CLASS(VerdictStatus, optimal, feasible, infeasible, unknown, edited)

struct Verdict {
    VerdictStatus status = VerdictStatus::unknown;
    std::optional<double> gap_percent;
    std::vector<LevelScore> levels;
    int placed = 0;
    int wished = 0;
    int breaks = 0;
    std::optional<double> first_seconds;
    std::optional<double> seconds;
    std::int64_t work = 0;
    std::int64_t seed = 0;
    int threads = 1;
};
BOOST_DESCRIBE_STRUCT(Verdict, (),
                      (status, gap_percent, levels, placed, wished, breaks, first_seconds, seconds, work, seed,
                       threads))

struct CurvePoint {
    double seconds = 0;
    std::int64_t work = 0;
    double incumbent = 0;
    double bound = 0;
};
BOOST_DESCRIBE_STRUCT(CurvePoint, (), (seconds, work, incumbent, bound))

BOOST_DEFINE_ENUM_CLASS(DraftOrigin, solve, manual, copy)

/// A timetable under work. Released drafts do not change any more.
struct Draft {
    DraftId id;
    EventId event_id;
    int number = 0;  ///< counted per event
    std::string name;
    base::Instant created_at;
    base::Instant updated_at;
    Verdict verdict;
    DraftOrigin origin = DraftOrigin::manual;
    bool released = false;
    std::vector<Placement> placements;
    std::vector<CurvePoint> curve;
    /// Of the planning problem the verdict's bounds were proven for; empty when nothing was proven.
    std::string problem_stamp;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Draft, (),
                      (id, event_id, number, name, created_at, updated_at, verdict, origin, released, placements, curve,
                       problem_stamp, revision))

/// One step of a draft's history: what undoing and redoing puts back.
struct DraftStep {
    DraftId draft_id;
    std::int64_t step = 0;  ///< 1-based
    std::vector<Placement> before;
    std::vector<Placement> after;
    bool undone = false;
};
BOOST_DESCRIBE_STRUCT(DraftStep, (), (draft_id, step, before, after, undone))

BOOST_DEFINE_ENUM_CLASS(PersonKind, participant, interpreter)
BOOST_DEFINE_ENUM_CLASS(ReleaseChangeKind, placed, moved, removed)

struct PersonToTell {
    PersonKind kind = PersonKind::participant;
    std::string id;
    Names names;

    friend bool operator==(const PersonToTell&, const PersonToTell&) = default;
};
BOOST_DESCRIBE_STRUCT(PersonToTell, (), (kind, id, names))

struct ReleaseChange {
    ReleaseChangeKind kind = ReleaseChangeKind::placed;
    MeetingId meeting_id;
    std::optional<Placement> before;
    std::optional<Placement> after;
    std::vector<PersonToTell> tell;
};
BOOST_DESCRIBE_STRUCT(ReleaseChange, (), (kind, meeting_id, before, after, tell))

/// What people have been told. Never changes; the newest of an event counts. It carries the slots, tables and
/// meetings of its moment, so that what was told stays readable when the event is edited afterwards.
struct Release {
    ReleaseId id;
    EventId event_id;
    int number = 0;
    DraftId draft_id;
    base::Instant released_at;
    AccountId released_by;
    std::vector<Placement> placements;
    Verdict verdict;
    std::vector<ReleaseChange> changes;
    /// How often each meeting has changed in releases so far: the SEQUENCE of its calendar entry.
    std::map<std::string, int> sequences;
    std::vector<Placement> cancelled;  ///< last told place of meetings of earlier releases that are held no more
    std::vector<Meeting> meetings;     ///< those of `placements` and `cancelled`
    std::vector<Slot> slots;
    std::vector<Table> tables;
};
BOOST_DESCRIBE_STRUCT(Release, (),
                      (id, event_id, number, draft_id, released_at, released_by, placements, verdict, changes,
                       sequences, cancelled, meetings, slots, tables))

}  // namespace gyoryu::domain
