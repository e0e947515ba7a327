#pragma once

#include "app/context.h"
#include "domain/timetable.h"
#include "planning/quality.h"
#include "planning/unplaced.h"

namespace gyoryu::app {

using domain::DraftId;
using domain::ReleaseId;

/// A timetable draft in lists.
struct DraftBrief {
    DraftId id;
    EventId event_id;
    int number = 0;
    std::string name;
    base::Instant created_at;
    base::Instant updated_at;
    domain::Verdict verdict;
    domain::DraftOrigin origin = domain::DraftOrigin::manual;
    bool released = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(DraftBrief, (),
                      (id, event_id, number, name, created_at, updated_at, verdict, origin, released, revision))

/// With everything the board shows. One placement per meeting of the event, placed or not.
struct Draft : DraftBrief {
    std::vector<domain::Placement> placements;
    planning::Quality quality;
    std::vector<domain::CurvePoint> curve;
    std::vector<planning::Unplaced> unplaced;
    bool can_undo = false;
    bool can_redo = false;
    bool outdated = false;  ///< the event has changed in what matters since the verdict was proven
};
BOOST_DESCRIBE_STRUCT(Draft, (DraftBrief), (placements, quality, curve, unplaced, can_undo, can_redo, outdated))

/// What makes a new draft: empty, or a copy of another of the same event.
struct DraftStart {
    std::string name;
    std::optional<DraftId> copy_of;
};
BOOST_DESCRIBE_STRUCT(DraftStart, (), (name, copy_of))
constexpr auto limits_of(const DraftStart*) { return std::to_array<base::MemberLimit>({{"name", 0, 120}}); }
constexpr auto optional_members(const DraftStart*) { return std::to_array<std::string_view>({"*"}); }

struct DraftName {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(DraftName, (), (name))
constexpr auto limits_of(const DraftName*) { return std::to_array<base::MemberLimit>({{"name", 1, 120}}); }

struct MovesRequest {
    std::vector<planning::Move> moves;
    bool force = false;  ///< apply even if rules break; such a draft cannot be released
};
BOOST_DESCRIBE_STRUCT(MovesRequest, (), (moves, force))
constexpr auto limits_of(const MovesRequest*) { return std::to_array<base::MemberLimit>({{"moves", 1, 500}}); }
constexpr auto optional_members(const MovesRequest*) { return std::to_array<std::string_view>({"force"}); }

}  // namespace gyoryu::app
