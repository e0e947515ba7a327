#pragma once

#include "domain/name.h"
#include "domain/person_data.h"

#include <vector>

namespace gyoryu::app {

/// A rule as it stands; `months` absent: kept for good. `basis` says why keeping it so long is lawful.
struct RetentionRule {
    domain::RetentionPurpose purpose = domain::RetentionPurpose::contacts;
    std::optional<int> months;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(RetentionRule, (), (purpose, months, basis))
constexpr auto limits_of(const RetentionRule*) {
    return std::to_array<base::MemberLimit>({{"months", 1, 240}, {"basis", 0, 1000}});
}
constexpr auto optional_members(const RetentionRule*) { return std::to_array<std::string_view>({"months", "basis"}); }

/// What is due to go at the next run: rows or files of one purpose, of one event or (audit) of the workspace.
struct RetentionDue {
    domain::RetentionPurpose purpose = domain::RetentionPurpose::contacts;
    std::string event_id;
    domain::Names event;
    base::LocalDate since;  ///< the day it was due
    std::int64_t rows = 0;
};
BOOST_DESCRIBE_STRUCT(RetentionDue, (), (purpose, event_id, event, since, rows))

struct Retention {
    bool on = false;  ///< until somebody has saved the rules they are a proposal, and nothing goes
    std::vector<RetentionRule> rules;
    std::vector<RetentionDue> due;
};
BOOST_DESCRIBE_STRUCT(Retention, (), (on, rules, due))

struct RetentionEdit {
    std::vector<RetentionRule> rules;  ///< purposes that are not named keep their rule
};
BOOST_DESCRIBE_STRUCT(RetentionEdit, (), (rules))
constexpr auto limits_of(const RetentionEdit*) { return std::to_array<base::MemberLimit>({{"rules", 0, 20}}); }

}  // namespace gyoryu::app
