#include "app/audit/audit.h"
#include "app/day/badge_codes.h"
#include "app/day/check_in.h"
#include "app/day/day_clock.h"
#include "app/day/day_ground.h"
#include "app/day/get_day.h"
#include "app/saving.h"
#include "store/day_tables.h"
#include "store/record.h"

#include <set>

namespace gyoryu::app {

namespace {

using domain::PersonKind;

class Lister {
public:
    Lister(Context& context, store::Transaction& tx, const domain::Event& event)
        : context_(context), tx_(tx), event_(event), of_event_(store::where("event_id", event.id)) {}

    Desk list() {
        Desk desk;
        desk.event_id = event_.id;
        desk.now = event_now(context_.services, tx_, event_.id);
        desk.day = base::to_local(desk.now, event_.time_zone).day;
        desk.time_zone = event_.time_zone;
        codes_ = badge_codes(context_, tx_, event_, people_of(tx_, event_.id));
        for (const auto& link : store::select_where<domain::Link>(tx_, of_event_, store::where("revoked", false),
                                                                  store::where("purpose", domain::LinkPurpose::page)))
            links_[{link.person_kind, link.person_id}].push_back(link.token_hash);
        read_seen(desk.day);
        add_participants(desk);
        for (const auto& one : store::select_where<domain::Interpreter>(tx_, of_event_))
            desk.people.push_back(
                complete({PersonKind::interpreter, one.id.str(), one.code, {}, one.names, "", "", "", {}, {}, 0, 0}));
        return desk;
    }

private:
    void read_seen(base::LocalDate day) {
        const auto begins = base::to_instant(day, {0}, event_.time_zone);
        const auto ends = base::to_instant(day.plus_days(1), {0}, event_.time_zone);
        const store::Select today{
            {of_event_, store::where("undone", false), store::at_least("at", begins), store::less("at", ends)},
            {{"at"}}};
        for (auto& one : store::select<domain::CheckIn>(tx_, today))
            seen_[{one.person_kind, one.person_id}].push_back(std::move(one));
    }

    void add_participants(Desk& desk) {
        const auto participants = store::select_where<domain::Participant>(
            tx_, of_event_, store::where_not("status", domain::ParticipantStatus::withdrawn));
        std::set<OrganisationId> needed;
        for (const auto& one : participants) needed.insert(one.organisation_id);
        std::map<OrganisationId, domain::Organisation> organisations;
        for (auto& one : store::select_where<domain::Organisation>(tx_, store::one_of("id", needed)))
            organisations.emplace(one.id, std::move(one));
        for (const auto& one : participants) {
            DeskPerson person;
            person.id = one.id.str();
            person.code = one.code;
            person.side = one.side;
            person.contact_name = one.contact_name;
            if (const auto found = organisations.find(one.organisation_id); found != organisations.end()) {
                person.names = found->second.names;
                person.country = found->second.country;
            }
            desk.people.push_back(complete(std::move(person)));
        }
    }

    DeskPerson complete(DeskPerson person) {
        const PersonRef ref{person.kind, person.id};
        if (const auto found = codes_.find(ref); found != codes_.end()) person.badge_code = found->second;
        if (const auto found = links_.find(ref); found != links_.end()) person.link_hashes = found->second;
        if (const auto found = seen_.find(ref); found != seen_.end()) {
            person.first = found->second.front();
            person.seen = static_cast<int>(found->second.size());
        }
        return person;
    }

    Context& context_;
    store::Transaction& tx_;
    const domain::Event& event_;
    const store::Condition of_event_;
    std::map<PersonRef, std::string> codes_;
    std::map<PersonRef, std::vector<std::string>> links_;
    std::map<PersonRef, std::vector<domain::CheckIn>> seen_;
};

void count_meetings(Services& services, store::Transaction& tx, const domain::Event& event, Desk& desk) {
    const auto told = newest_told(services, tx, event.id);
    if (told == nullptr) return;
    std::map<std::string, int> meetings;
    for (const auto& place : told->release.placements) {
        const auto found = told->meetings.find(place.meeting_id);
        const auto& slots = told->release.slots;
        if (found == told->meetings.end() || !place.slot || *place.slot > static_cast<int>(slots.size()) ||
            slots[*place.slot - 1].day != desk.day)
            continue;
        ++meetings[found->second->seller_id.str()];
        ++meetings[found->second->buyer_id.str()];
        if (place.interpreter_id) ++meetings[place.interpreter_id->str()];
    }
    for (auto& person : desk.people) person.meetings = meetings[person.id];
}

}  // namespace

Result<Desk> get_desk(Context& context, const EventId& id) {
    // A write, since whoever has no badge code yet gets one here.
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Desk> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        auto desk = Lister(context, tx, event).list();
        count_meetings(context.services, tx, event, desk);
        return desk;
    });
}

}  // namespace gyoryu::app
