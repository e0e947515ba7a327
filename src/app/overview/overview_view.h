#pragma once

#include "domain/event.h"
#include "domain/programme.h"

#include "planning/reason.h"

namespace gyoryu::app {

/// A part of the sentence that says where the event stands: `overview.headline.<code>` in the catalogue.
struct HeadlinePart {
    std::string code;
    planning::Params params;
    std::string link;  ///< where it is mended, below the event's page: "people?missing=requests"
};
BOOST_DESCRIBE_STRUCT(HeadlinePart, (), (code, params, link))

BOOST_DEFINE_ENUM_CLASS(TaskSeverity, attention, free, good)

/// Something to do or done: `overview.task.<code>.title` and `.detail`, button `overview.action.<action_code>`.
struct OverviewTask {
    std::string code;
    TaskSeverity severity = TaskSeverity::attention;
    planning::Params params;
    std::string link;
    std::string action_code;  ///< empty: nothing to do
};
BOOST_DESCRIBE_STRUCT(OverviewTask, (), (code, severity, params, link, action_code))

struct OverviewNumbers {
    int sellers = 0;
    int sellers_with_requests = 0;  ///< sent or received at least one
    int buyers = 0;
    int requests = 0;
    int requests_mutual = 0;  ///< requests whose counterpart asked too
    int requests_one_sided = 0;
    int meetings = 0;           ///< placed in the newest release, else in the newest draft
    int expected_meetings = 0;  ///< pairs to meet: wished and not declined, or set to must
    int tables = 0;
    int slots = 0;
    int slot_minutes = 0;                 ///< of the most frequent length
    double interpreter_hours = 0;         ///< of interpreters whose hours are known
    double interpreter_hours_needed = 0;  ///< expected meetings without a shared language
    int interpreters = 0;
    int interpreters_without_hours = 0;
};
BOOST_DESCRIBE_STRUCT(OverviewNumbers, (),
                      (sellers, sellers_with_requests, buyers, requests, requests_mutual, requests_one_sided, meetings,
                       expected_meetings, tables, slots, slot_minutes, interpreter_hours, interpreter_hours_needed,
                       interpreters, interpreters_without_hours))

/// Expected meetings by the languages of their sides. `from` is the seller's, `to` the buyer's first language;
/// equal when they talk without help.
struct LanguageNeed {
    std::string from;
    std::string to;
    int wishes = 0;
    int interpreters = 0;  ///< who can, hours known or not
    double hours = 0;      ///< of those whose hours are known
};
BOOST_DESCRIBE_STRUCT(LanguageNeed, (), (from, to, wishes, interpreters, hours))

struct Overview {
    domain::Event event;
    int days_left = 0;  ///< from today in the event's zone to its first day; negative afterwards
    std::vector<HeadlinePart> headline;
    std::vector<OverviewTask> tasks;
    OverviewNumbers numbers;
    std::vector<LanguageNeed> language_needs;
    domain::Programme programme;
    std::optional<int> latest_release;
    int drafts = 0;
};
BOOST_DESCRIBE_STRUCT(Overview, (),
                      (event, days_left, headline, tasks, numbers, language_needs, programme, latest_release, drafts))

}  // namespace gyoryu::app
