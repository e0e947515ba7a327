#pragma once

#include "engine/model/index.h"
#include "engine/model/rule_key.h"

#include <cstdint>

namespace gyoryu::engine {

/// One rule broken at one place: a code and its parameters, never a sentence. What does not apply is `none`.
/// `amount` is what was found and `limit` what is allowed, in the unit of the rule (slots, meetings, metres).
struct Breach {
    RuleKey rule = RuleKey::double_booking;
    MeetingIndex meeting = none;
    MeetingIndex other_meeting = none;
    ParticipantIndex participant = none;
    SlotIndex slot = none;
    SessionIndex session = none;
    TableIndex table = none;
    InterpreterIndex interpreter = none;
    std::int64_t amount = 0;
    std::int64_t limit = 0;

    friend bool operator==(const Breach&, const Breach&) = default;
};

}  // namespace gyoryu::engine
