#include "app/day/hall_board.h"

#include "app/accounts/secret_token.h"
#include "app/day/day_clock.h"
#include "app/day/day_ground.h"
#include "app/day/get_day.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::size_t meetings_shown = 3;

HallMeeting shown(const DayMeeting& one, const std::map<std::string, const DayPerson*>& people) {
    const auto here = [&](const ParticipantId& id) {
        const auto found = people.find(id.str());
        return found != people.end() && found->second->checked_in_at.has_value();
    };
    return {one.id,
            one.starts,
            one.ends,
            one.seller_id.str(),
            one.buyer_id.str(),
            here(one.seller_id) && here(one.buyer_id),
            one.changed,
            one.mark};
}

}  // namespace

Result<domain::Screen> find_screen(Services& services, const std::string& token) {
    return services.database.read([&](store::Transaction& tx) -> Result<domain::Screen> {
        auto screen = store::find<domain::Screen>(tx, store::where("token_hash", token_hash(token)));
        if (!screen || screen->revoked) return fail(FaultCode::not_found, {{"what", "screen"}});
        return std::move(*screen);
    });
}

bool screen_is_open(Services& services, const domain::ScreenId& id) {
    return services.database.read([&](store::Transaction& tx) {
        const auto screen = store::find<domain::Screen>(tx, store::where("id", id));
        return screen && !screen->revoked;
    });
}

HallTime hall_time(Services& services, const EventId& event) {
    return services.database.read([&](store::Transaction& tx) {
        const auto clock = store::find<domain::DayClock>(tx, store::where("event_id", event));
        return HallTime{event_now(services, tx, event), clock ? clock->speed : 1};
    });
}

Result<HallBoard> hall_board(Services& services, const EventId& id) {
    return services.database.read([&](store::Transaction& tx) -> Result<HallBoard> {
        GYORYU_TRY(event, store::get<domain::Event>(tx, id));
        GYORYU_TRY(ground, day_ground(services, tx, event));
        const auto day = board_of_day(tx, ground, day_shown(ground));
        HallBoard board{event.names, event.place, event.time_zone, event.counterpart_zone, day.checked_in > 0, {},
                        {},          {}};
        std::map<std::string, const DayPerson*> people;
        for (const auto& person : day.people) people[person.id] = &person;
        for (const auto& slot : day.slots)
            if (slot.starts > ground.now && !board.next_start) board.next_start = slot.starts;
        for (const auto& table : day.tables) {
            HallTable to{table.index, table.label, table.hall, {}};
            for (const auto& meeting : day.meetings) {
                if (meeting.table != table.index || meeting.ends <= ground.now) continue;
                if (to.meetings.size() == meetings_shown) break;
                if (meeting.mark == domain::MeetingMarkState::not_held) continue;
                to.meetings.push_back(shown(meeting, people));
                for (const auto* name : {&to.meetings.back().seller, &to.meetings.back().buyer})
                    if (const auto found = people.find(*name); found != people.end())
                        board.names.emplace(*name, found->second->names);
            }
            board.tables.push_back(std::move(to));
        }
        return board;
    });
}

}  // namespace gyoryu::app
