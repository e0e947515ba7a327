#pragma once

#include "app/context.h"
#include "app/list.h"
#include "domain/person_task.h"

namespace gyoryu::app {

/// What the secretariat does for one participant, as it is listed.
struct PersonTask : domain::PersonTask {
    domain::Names names;  ///< of the participant
    std::string code;
    std::string country;
    bool overdue = false;  ///< due before today in the event's zone, and neither done nor dropped
};
BOOST_DESCRIBE_STRUCT(PersonTask, (domain::PersonTask), (names, code, country, overdue))

struct TaskFilter {
    std::optional<domain::TaskState> state;
    std::optional<domain::TaskKind> kind;
    std::string participant_id;
    bool overdue = false;  ///< only those
};
BOOST_DESCRIBE_STRUCT(TaskFilter, (), (state, kind, participant_id, overdue))
constexpr auto limits_of(const TaskFilter*) { return std::to_array<base::MemberLimit>({{"participant_id", 0, 64}}); }
constexpr auto optional_members(const TaskFilter*) { return std::to_array<std::string_view>({"*"}); }

struct TaskEdit {
    std::string title;
    domain::TaskState state = domain::TaskState::open;
    std::optional<base::LocalDate> due_on;
    std::string assignee;
    std::string traveller;
    std::string details;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(TaskEdit, (), (title, state, due_on, assignee, traveller, details, note))
constexpr auto limits_of(const TaskEdit*) {
    return std::to_array<base::MemberLimit>(
        {{"title", 0, 200}, {"assignee", 0, 120}, {"traveller", 0, 200}, {"details", 0, 2000}, {"note", 0, 2000}});
}
constexpr auto optional_members(const TaskEdit*) { return std::to_array<std::string_view>({"*"}); }

/// Tasks to be made at once: each kind for each participant who does not have it yet.
struct TasksPlan {
    std::vector<domain::TaskKind> kinds;
    std::vector<ParticipantId> participant_ids;  ///< empty: all buyers who have not withdrawn
    std::optional<base::LocalDate> due_on;
    std::string assignee;
    std::string title;  ///< of the kind `other`, which may be made again
};
BOOST_DESCRIBE_STRUCT(TasksPlan, (), (kinds, participant_ids, due_on, assignee, title))
constexpr auto limits_of(const TasksPlan*) {
    return std::to_array<base::MemberLimit>(
        {{"kinds", 1, 6}, {"participant_ids", 0, 5000}, {"assignee", 0, 120}, {"title", 0, 200}});
}
constexpr auto optional_members(const TasksPlan*) {
    return std::to_array<std::string_view>({"participant_ids", "assignee", "title"});
}

struct TasksPlanned {
    int created = 0;
};
BOOST_DESCRIBE_STRUCT(TasksPlanned, (), (created))

inline constexpr int tasks_max = 20'000;

}  // namespace gyoryu::app
