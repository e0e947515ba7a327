#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/name.h"

#include <cstdint>
#include <optional>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(EventKind, export_consultation, video_consultation, pavilion, delegation_tour,
                        patient_consultation, investment_matching)
BOOST_DEFINE_ENUM_CLASS(MeetingMode, table, booth, video)
BOOST_DEFINE_ENUM_CLASS(EventStatus, preparing, open, planned, released, closed)

/// What a timetable can be asked for beyond placing meetings without breaks; each has a penalty of the engine.
BOOST_DEFINE_ENUM_CLASS(PlanningGoal, longest_wait, fairness_breaks, fairness_slots, interpreter_load,
                        interpreter_field, second_language, walking)

/// What the organiser asks of the timetable.
struct EventSettings {
    std::optional<int> max_meetings_per_participant;
    int fairness_floor = 0;              ///< meetings everyone gets first, if they are wished
    std::optional<int> breaks_fairness;  ///< most difference between two people's breaks
    int interpreter_rest_after = 0;      ///< consecutive slots before a free one; 0 = no rule
    bool walking_matters = true;
    int newcomer_floor = 0;               ///< the same as `fairness_floor` for newcomers, where it is more
    bool registrations_required = false;  ///< who lacks what a market demands is not suggested for it
    std::vector<PlanningGoal> goals;      ///< after unscheduled meetings and breaks, the more important first

    friend bool operator==(const EventSettings&, const EventSettings&) = default;
};
BOOST_DESCRIBE_STRUCT(EventSettings, (),
                      (max_meetings_per_participant, fairness_floor, breaks_fairness, interpreter_rest_after,
                       walking_matters, newcomer_floor, registrations_required, goals))
constexpr auto limits_of(const EventSettings*) {
    return std::to_array<base::MemberLimit>({{"max_meetings_per_participant", 1, 500},
                                             {"fairness_floor", 0, 100},
                                             {"breaks_fairness", 0, 100},
                                             {"interpreter_rest_after", 0, 50},
                                             {"newcomer_floor", 0, 100},
                                             {"goals", 0, 7}});
}
constexpr auto optional_members(const EventSettings*) {
    return std::to_array<std::string_view>({"newcomer_floor", "registrations_required", "goals"});
}

struct Event {
    EventId id;
    WorkspaceId workspace_id;
    ProgrammeId programme_id;
    std::string slug;  ///< unique in the workspace, [a-z0-9-]
    Names names;
    EventKind kind = EventKind::export_consultation;
    Names place;
    std::string country;           ///< ISO 3166-1 alpha-2, or empty
    std::string time_zone;         ///< IANA; slots are read in it
    std::string counterpart_zone;  ///< IANA, shown beside; empty when the same
    base::LocalDate starts_on;
    base::LocalDate ends_on;
    MeetingMode default_mode = MeetingMode::table;
    EventStatus status = EventStatus::preparing;
    EventSettings settings;
    bool sample = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Event, (),
                      (id, workspace_id, programme_id, slug, names, kind, place, country, time_zone, counterpart_zone,
                       starts_on, ends_on, default_mode, status, settings, sample, revision))

/// The most slots of an event; the engine's limit too.
inline constexpr int slots_max = 256;

/// A span of local time in which a meeting may be held.
struct Slot {
    int index = 0;  ///< 1-based, in order of time
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
    std::string session;                ///< "am", "pm", … as the organiser names it
    bool contiguous_with_next = false;  ///< no pause before the next slot: a longer meeting may run on
    int burden = 0;                     ///< how unwelcome it is (early, late), 0 to 9

    friend bool operator==(const Slot&, const Slot&) = default;
};
BOOST_DESCRIBE_STRUCT(Slot, (), (index, day, starts, ends, session, contiguous_with_next, burden))
constexpr auto limits_of(const Slot*) {
    return std::to_array<base::MemberLimit>({{"index", 1, slots_max}, {"session", 0, 40}, {"burden", 0, 9}});
}
constexpr auto optional_members(const Slot*) { return std::to_array<std::string_view>({"burden"}); }

BOOST_DEFINE_ENUM_CLASS(TableKind, table, booth)

struct Table {
    int index = 0;  ///< 1-based
    std::string label;
    std::string hall;
    int x = 0;  ///< metres in the hall's plan
    int y = 0;
    std::vector<std::string> features;  ///< "power", "display", …
    TableKind kind = TableKind::table;

    friend bool operator==(const Table&, const Table&) = default;
};
BOOST_DESCRIBE_STRUCT(Table, (), (index, label, hall, x, y, features, kind))
constexpr auto limits_of(const Table*) {
    return std::to_array<base::MemberLimit>({{"index", 1, 5000},
                                             {"label", 1, 40},
                                             {"hall", 0, 80},
                                             {"x", -10000, 10000},
                                             {"y", -10000, 10000},
                                             {"features", 0, 20}});
}

/// The slots and tables of one event, replaced as a whole.
struct Structure {
    EventId event_id;
    std::vector<Slot> slots;
    std::vector<Table> tables;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Structure, (), (event_id, slots, tables, revision))
constexpr auto limits_of(const Structure*) {
    return std::to_array<base::MemberLimit>({{"slots", 0, slots_max}, {"tables", 0, 5000}});
}

}  // namespace gyoryu::domain
