#include "domain/agreement.h"

#include "domain/months.h"

#include <algorithm>

namespace gyoryu::domain {

std::optional<base::LocalDate> last_look_due(const Agreement& agreement, base::LocalDate today) {
    if (!agreement.signed_on || agreement.state == AgreementState::ended) return std::nullopt;
    std::optional<base::LocalDate> due;
    for (int months = 3;; months = months == 3 ? 6 : months == 6 ? 12 : months + 12) {
        const auto day = plus_months(*agreement.signed_on, months);
        if (day > today) return due;
        due = day;
    }
}

bool needs_look(const Agreement& agreement, base::LocalDate today) {
    const auto due = last_look_due(agreement, today);
    return due && std::ranges::none_of(agreement.notes, [&](const AgreementNote& note) { return note.on >= *due; });
}

int overdue_obligations(const Agreement& agreement, base::LocalDate today) {
    if (agreement.state == AgreementState::ended) return 0;
    return static_cast<int>(std::ranges::count_if(agreement.obligations, [&](const Obligation& one) {
        return !one.done_on && one.due_on && *one.due_on < today;
    }));
}

}  // namespace gyoryu::domain
