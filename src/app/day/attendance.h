#pragma once

#include "app/context.h"
#include "domain/attendance.h"
#include "domain/event.h"
#include "store/transaction.h"

#include <map>

namespace gyoryu::app {

struct PersonRef {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;

    friend auto operator<=>(const PersonRef&, const PersonRef&) = default;
};

/// Who was there on a day of the event (in its zone), and since when: the earliest sighting of that day that was not
/// taken back.
std::map<PersonRef, base::Instant> attendance_on(store::Transaction& tx, const domain::Event& event,
                                                 base::LocalDate day);

}  // namespace gyoryu::app
