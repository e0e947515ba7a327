#pragma once

#include "app/day/accept_proposal.h"
#include "app/day/day_log.h"
#include "app/day/get_day.h"
#include "app/day/propose_change.h"
#include "app/timetables/list_releases.h"
#include "app/timetables/timetable_house.h"
#include "store/day_tables.h"

namespace gyoryu::app_tests {

/// The small event on its day: both sellers met both buyers in the first two slots by plan, and it is 10:05, so the
/// first slot has begun.
class DayHouse : public TimetableHouse {
public:
    explicit DayHouse(bool release = true) {
        if (release) told = released(filled_draft());
        clock.set("2016-06-22T01:05:00Z");
    }

    app::ProposalRequest about(domain::DayChangeKind kind, const app::Participant& who) const {
        app::ProposalRequest request;
        request.kind = kind;
        request.participant_id = who.id;
        return request;
    }
    app::ProposalRequest no_show(const app::Participant& who) const {
        return about(domain::DayChangeKind::no_show, who);
    }
    app::ProposalRequest wish(const app::Participant& who, const app::Participant& with) const {
        auto request = about(domain::DayChangeKind::new_wish, who);
        request.with_ids = {with.id};
        return request;
    }
    app::Proposal propose(const app::ProposalRequest& request) {
        auto context = organiser();
        return must(app::propose_change(context, event.id, request));
    }
    app::AcceptedProposal accept(const app::Proposal& proposal) {
        auto context = organiser();
        return must(app::accept_proposal(context, proposal.id, proposal.revision));
    }
    app::DayBoard day() {
        auto context = organiser();
        return must(app::get_day(context, event.id, {}));
    }
    app::Release newest() {
        auto context = organiser();
        return must(app::list_releases(context, event.id, {})).items.front();
    }
    domain::MeetingId pair(int seller, int buyer) { return meeting_of(sellers[seller], buyers[buyer]); }

    app::Release told;
};

}  // namespace gyoryu::app_tests
