#include "app/participants/released_people.h"

#include "domain/timetable.h"
#include "store/record.h"

namespace gyoryu::app {

ReleasedPeople released_people(store::Transaction& tx, const EventId& event) {
    ReleasedPeople people;
    for (const auto& release : store::select_where<domain::Release>(tx, store::where("event_id", event))) {
        for (const auto& meeting : release.meetings) {
            people.participants.insert(meeting.seller_id);
            people.participants.insert(meeting.buyer_id);
        }
        for (const auto& placements : {release.placements, release.cancelled})
            for (const auto& placement : placements)
                if (placement.interpreter_id) people.interpreters.insert(*placement.interpreter_id);
    }
    return people;
}

}  // namespace gyoryu::app
