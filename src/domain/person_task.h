#pragma once

#include "base/id.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

using PersonTaskId = base::Id<struct PersonTask>;

BOOST_DEFINE_ENUM_CLASS(TaskKind, invitation_letter, visa_letter, lodging, travel_support, pick_up, other)
BOOST_DEFINE_ENUM_CLASS(TaskState, open, doing, done, not_needed)

/// Something the secretariat does for one participant.
struct PersonTask {
    PersonTaskId id;
    EventId event_id;
    ParticipantId participant_id;
    TaskKind kind = TaskKind::other;
    std::string title;  ///< for `other`; else empty
    TaskState state = TaskState::open;
    std::optional<base::LocalDate> due_on;
    std::string assignee;  ///< who does it
    /// Written on letters: the traveller's name as in the passport, position, dates of stay, hotel or flight.
    std::string traveller;
    std::string details;
    std::string note;  ///< for the secretariat only
    base::Instant created_at;
    std::optional<base::Instant> done_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PersonTask, (),
                      (id, event_id, participant_id, kind, title, state, due_on, assignee, traveller, details, note,
                       created_at, done_at, revision))

}  // namespace gyoryu::domain
