#pragma once

#include "domain/meeting_log.h"

#include <string>
#include <vector>

namespace gyoryu::domain {

/// What two versions of a log are compared by, in the order of the form.
BOOST_DEFINE_ENUM_CLASS(LogField, outcome, form, product, hs_code, started_at, seller_person, buyer_person, buyer_email,
                        destination_country, currency, unit_price, quantity, amount, expected, concluded, next_steps)

/// same: equal, or empty in both. one_blank: one says it, the other leaves it out. differ: they contradict each other.
BOOST_DEFINE_ENUM_CLASS(LogAgreement, same, one_blank, differ)

struct LogComparison {
    LogField field = LogField::outcome;
    LogAgreement agreement = LogAgreement::same;
    bool counts = false;  ///< makes the versions contradict each other
};
BOOST_DESCRIBE_STRUCT(LogComparison, (), (field, agreement, counts))

/// Field by field, the worst of all pairs. What happened, where the goods go, the codes and every amount count; words
/// (product, people, next steps) and small things of the form are for people to read, since each side writes in its
/// own language. An amount that only one side states counts as a contradiction: a figure needs two who say it.
std::vector<LogComparison> compare(const std::vector<LogContent>& versions);

/// Whether versions contradict each other in something that counts.
bool contradict(const std::vector<LogContent>& versions);

LogState state_of(const std::vector<LogContent>& versions);

/// The text of everything two parties can agree on: the content without signatures and the author's own note.
std::string agreed_text(const LogContent& content);

}  // namespace gyoryu::domain
