#include "app/day/attendance.h"

#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

std::map<PersonRef, base::Instant> attendance_on(store::Transaction& tx, const domain::Event& event,
                                                 base::LocalDate day) {
    const auto begins = base::to_instant(day, {0}, event.time_zone);
    const auto ends = base::to_instant(day.plus_days(1), {0}, event.time_zone);
    const auto seen =
        store::select<domain::CheckIn>(tx, {{store::where("event_id", event.id), store::where("undone", false),
                                             store::at_least("at", begins), store::less("at", ends)},
                                            {{"at"}}});
    std::map<PersonRef, base::Instant> came;
    for (const auto& one : seen) came.try_emplace({one.person_kind, one.person_id}, one.at);
    return came;
}

}  // namespace gyoryu::app
