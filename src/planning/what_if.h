#pragma once

#include "engine/explain/unscheduled_reason.h"
#include "planning/event_change.h"
#include "planning/planned_event.h"
#include "planning/reason.h"

#include <span>
#include <stop_token>

namespace gyoryu::planning {

/// A change worth trying: the sentence is `what_if.<code>`, see what_if_codes.inc.
struct WhatIf {
    std::string key;  ///< see event_change.h
    std::string code;
    Params params;
    int meetings = 0;  ///< waiting ones that lack what it brings
};
BOOST_DESCRIBE_STRUCT(WhatIf, (), (key, code, params, meetings))

/// Where one meeting would be, in the reader's words.
struct WhatIfMove {
    domain::MeetingId meeting_id;
    std::string seller;
    std::string buyer;
    std::string before;  ///< empty: it waits
    std::string after;
};
BOOST_DESCRIBE_STRUCT(WhatIfMove, (), (meeting_id, seller, buyer, before, after))

/// What a change would do. `placed` meetings more is a number that a timetable attains; `exact`: proven that none that
/// keeps the meetings placed now has more.
struct WhatIfAnswer {
    std::string key;  ///< with the hours the interpreter is needed for
    std::string code;
    Params params;
    int placed = 0;
    int waiting = 0;
    bool exact = false;
    std::vector<WhatIfMove> let_in;
    std::vector<WhatIfMove> moved;
};
BOOST_DESCRIBE_STRUCT(WhatIfAnswer, (), (key, code, params, placed, waiting, exact, let_in, moved))

/// The event after a change and a timetable of it that has more meetings.
struct WhatIfTrial {
    EventChange change;
    std::shared_ptr<const PlannedEvent> event;
    std::vector<domain::Placement> before;  ///< in the numbers of the changed event
    std::vector<domain::Placement> after;
    int placed = 0;
    int waiting = 0;
    bool exact = false;
};

/// Every code of a what-if with the parameters of its sentence.
struct WhatIfCode {
    std::string_view code;
    std::string_view params;
};
std::span<const WhatIfCode> what_if_codes();

/// Changes that bring what waiting meetings lack: no rearranging first, then interpreters, tables, limits, slots and
/// wished breaks, of each kind those that most meetings lack. Empty when nothing waits or nothing is placed.
std::vector<WhatIf> what_ifs_of(const Labels& labels, const std::vector<engine::UnscheduledReason>& waiting);

/// Makes the change in thought and lets in what waits (engine/explain/let_in.h); for an interpreter without a slot, the
/// latest slot from which one lets in as many as one of the whole event. not_found {what: what_if} for a change that
/// cannot be made.
base::Result<WhatIfTrial> try_what_if(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                                      EventChange change, bool from_known, std::stop_token stop = {});

WhatIfAnswer told(const WhatIfTrial& trial, text::Language reader);

/// The moves that make the draft's placements those of the trial. `interpreter` is who was added, if anybody.
std::vector<Move> moves_of(const WhatIfTrial& trial, const std::optional<domain::InterpreterId>& interpreter);

}  // namespace gyoryu::planning
