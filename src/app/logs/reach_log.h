#pragma once

#include "app/personal/load_personal.h"
#include "app/reach.h"
#include "domain/log_access.h"
#include "domain/meeting_log.h"

namespace gyoryu::app {

/// A meeting of the newest release with its people, as who reads or writes its log needs it.
struct LogMeeting {
    ReleasedEvent released;  ///< those around the reader, or around the seller
    domain::Meeting meeting;
    domain::Placement placement;
    bool cancelled = false;
    domain::LogParties parties;
    std::optional<domain::LogAuthor> author;  ///< as whom the actor writes
    const domain::Event& event() const { return released.event; }
    const domain::Slot* slot() const;
};

/// For a party or interpreter of the meeting, and for members of the workspace with `need`. not_signed_in; not_found
/// for everybody else (existence is not told); forbidden for a member without the right; not_released for a member
/// while no release has the meeting.
Result<LogMeeting> reach_log(const Context& context, store::Transaction& tx, const MeetingId& meeting, Need need);

/// For what members of a workspace do with a log: persons of links have their own ways and are told there is nothing.
Result<void> members_only(const Context& context);

/// The meeting of one placement of `released`; nothing when the release does not know it.
std::optional<LogMeeting> log_meeting(const Context& context, const ReleasedEvent& released,
                                      const domain::Placement& placement, bool cancelled);

/// Every placement of the newest release and every called-off one.
struct LogPlace {
    const domain::Placement* placement = nullptr;
    bool cancelled = false;
};
std::vector<LogPlace> log_places(const ReleasedEvent& released);

/// Everybody of the event, with its newest release.
ReleasedEvent load_log_event(const Context& context, store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::app
