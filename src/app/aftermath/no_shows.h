#pragma once

#include "app/context.h"
#include "domain/name.h"
#include "domain/participant.h"

#include <boost/describe.hpp>

#include <array>
#include <vector>

namespace gyoryu::app {

/// How one entry of an organisation kept its word at one event. Absent counts meetings of which somebody noted on the
/// day, or both sides agreed in the log, that it did not come.
struct AttendanceAtEvent {
    EventId event_id;
    domain::Names event;
    base::LocalDate day;
    ParticipantId participant_id;
    int meetings = 0;
    int absent = 0;
    bool excused = false;  ///< had a reason: counts for nothing
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(AttendanceAtEvent, (), (event_id, event, day, participant_id, meetings, absent, excused, remark))

/// An organisation's record over all events of the workspace.
struct AttendanceRecord {
    OrganisationId organisation_id;
    domain::Names names;
    int events = 0;
    int events_absent = 0;  ///< at which at least one meeting was missed without a reason
    int meetings = 0;
    int absent = 0;
    std::vector<AttendanceAtEvent> history;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(AttendanceRecord, (), (organisation_id, names, events, events_absent, meetings, absent, history))
struct AttendanceRecords {
    std::vector<AttendanceRecord> items;  ///< of the event's organisations with an absence, the most absent first
};
BOOST_DESCRIBE_STRUCT(AttendanceRecords, (), (items))

/// Organisers only, all three.
Result<AttendanceRecord> attendance_record(Context& context, const OrganisationId& organisation);
/// Of those who take part in an event: what its vetting and matching should know.
Result<AttendanceRecords> list_no_shows(Context& context, const EventId& event);

struct ExcuseEdit {
    bool excused = true;
    std::string remark;
};
BOOST_DESCRIBE_STRUCT(ExcuseEdit, (), (excused, remark))
constexpr auto limits_of(const ExcuseEdit*) { return std::to_array<base::MemberLimit>({{"remark", 0, 500}}); }
constexpr auto optional_members(const ExcuseEdit*) { return std::to_array<std::string_view>({"remark"}); }
Result<AttendanceRecord> excuse_absence(Context& context, const ParticipantId& participant, const ExcuseEdit& edit);

}  // namespace gyoryu::app
