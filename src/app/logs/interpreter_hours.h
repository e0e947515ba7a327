#pragma once

#include "app/logs/record_event.h"

namespace gyoryu::app {

/// One meeting an interpreter was planned for.
struct InterpretedMeeting {
    const LogLine* line = nullptr;
    int slots = 0;
    int minutes = 0;
    MeetingCourse course = MeetingCourse::unknown;
};

struct InterpreterHours {
    InterpreterId id;
    std::vector<InterpretedMeeting> meetings;  ///< in order of time
    int planned = 0;                           ///< slots
    int served = 0;                            ///< of meetings that a log says were held
    int lost = 0;                              ///< of meetings that were not held
    int unknown = 0;                           ///< of meetings of which nobody knows
    int minutes = 0;                           ///< of `served`
};

/// By the newest release. Of called-off meetings only those count that a log says were held.
std::vector<InterpreterHours> interpreter_hours(const RecordEvent& event);

}  // namespace gyoryu::app
