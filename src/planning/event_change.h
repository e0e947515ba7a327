#pragma once

#include "domain/timetable.h"
#include "planning/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// One change of an event's data that may let waiting meetings into its timetable.
struct EventChange {
    enum class Kind {
        rearrange,            ///< none: meetings only move
        add_interpreter,      ///< one more of `from`–`to`, from slot `slot` on (1-based, of the whole event)
        add_table,            ///< one more ordinary table
        raise_meetings_most,  ///< `participant` takes one meeting more
        add_slot,             ///< one more slot behind the last of `day`, as long as that
        give_up_break,        ///< `participant` comes in `slot` after all
    };
    Kind kind = Kind::rearrange;
    std::string from{}, to{};  ///< languages as the participants have them
    int slot = 1;
    domain::ParticipantId participant{};
    std::string day{};  ///< YYYY-MM-DD
};

/// What names a change in an address: `interpreter.ko.ru.7`, `table`, `most.<participant>`, `slot.2016-06-22`,
/// `break.<participant>.<slot>`, `rearrange`. Reading fails on anything else; the slot of an interpreter may be absent.
std::string key_of(const EventChange& change);
std::optional<EventChange> event_change_of(std::string_view key);

/// The id of the interpreter that `change_event` adds.
inline constexpr std::string_view added_interpreter = "added";

/// Makes the change; placements follow when slots move. False, with nothing changed, where it cannot be made: the
/// participant or day is not there, nothing limits them, the break is not theirs, the day is over, a limit is reached.
bool change_event(const EventChange& change, Snapshot& snapshot, std::vector<domain::Placement>& placements);

/// The most meetings the participant takes: their own limit, else the event's, else none.
std::optional<int> meetings_most_of(const Snapshot& snapshot, const domain::Participant& participant);

}  // namespace gyoryu::planning
