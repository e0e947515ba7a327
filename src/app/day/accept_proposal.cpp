#include "app/day/accept_proposal.h"

#include "app/audit/audit.h"
#include "app/day/no_show_marks.h"
#include "app/day/open_proposal.h"
#include "app/day/show_proposal.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/add_draft.h"
#include "app/timetables/load_snapshot.h"
#include "app/timetables/publish_release.h"
#include "planning/day_repair.h"
#include "planning/verdict.h"
#include "store/day_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::DayChangeKind;

/// The meetings that the proposal brings into being or makes longer become rows of the event.
Result<void> save_meetings(Context& context, store::Transaction& tx, const OpenProposal& open,
                           const std::vector<domain::Placement>& placements) {
    for (const auto& one : open.row.fresh) {
        if (std::ranges::find(placements, one.id, &domain::Placement::meeting_id) == placements.end()) continue;
        const auto same = store::count_where<domain::Meeting>(tx, store::where("event_id", one.event_id),
                                                              store::where("seller_id", one.seller_id),
                                                              store::where("buyer_id", one.buyer_id));
        if (same > 0) return fail(FaultCode::proposal_outdated);
        store::insert(tx, one);
        audit_created(context, tx, {open.ground.event.workspace_id, "create_meeting", "meeting", one.id.str()}, one);
    }
    for (const auto& one : open.row.lengthened) {
        GYORYU_TRY(meeting, store::get<domain::Meeting>(tx, one.id));
        meeting.duration_slots = one.duration_slots;
        const auto revision = meeting.revision;
        GYORYU_CHECK(store::update(tx, std::move(meeting), revision));
    }
    return {};
}

/// Not from the cache: rows written here are not committed yet, and must not be kept for others.
Result<PlanningCache::EventPlan> plan_after(store::Transaction& tx, const OpenProposal& open) {
    if (open.row.fresh.empty() && open.row.lengthened.empty()) return open.ground.plan;
    return planning::planned(load_snapshot(tx, open.ground.event));
}

Result<std::optional<domain::Release>> tell_people(Context& context, store::Transaction& tx, Notices& notices,
                                                   const OpenProposal& open,
                                                   const std::vector<domain::Placement>& placements) {
    GYORYU_TRY(plan, plan_after(tx, open));
    const auto timetable = planning::timetable_of(plan->planning, placements);
    const auto frozen = planning::frozen_of(plan->snapshot, placements);
    domain::Draft draft;
    draft.name = text::sentence(reader_of(context.lang), "draft.name.day");
    draft.placements = planning::placements_of(plan->planning, plan->snapshot, timetable, frozen);
    draft.verdict = planning::edited_verdict_of(plan->planning, plan->snapshot, timetable, {});
    draft = add_draft(context, tx, open.ground.event, std::move(draft));
    draft.released = true;
    const auto revision = draft.revision;
    GYORYU_TRY(closed, store::update(tx, std::move(draft), revision));
    const auto& newest = open.ground.release();
    const Publication publication{open.ground.event, plan->snapshot, closed.placements, closed, &newest};
    GYORYU_TRY(release, publish_release(context, tx, notices, publication));
    notices.push_back({open.ground.event.workspace_id, open.ground.event.id, "draft", closed.id.str(), 1});
    return std::optional(std::move(release));
}

std::vector<domain::LostMeeting> lost_by(const Proposal& proposal) {
    std::vector<domain::LostMeeting> lost;
    for (const auto& change : proposal.changes)
        if (change.kind == domain::ReleaseChangeKind::removed)
            lost.push_back({change.meeting_id, change.lost.value_or(domain::LostReason::cancelled), change.absent_id});
    return lost;
}

domain::DayChange log_change(Context& context, store::Transaction& tx, const OpenProposal& open, const Proposal& shown,
                             const std::optional<domain::Release>& release) {
    const auto last =
        tx.query("SELECT COALESCE(MAX(number), 0) FROM day_changes WHERE event_id = $1", {open.ground.event.id.str()});
    domain::DayChange change;
    change.id = context.services.ids.next<domain::DayChangeId>();
    change.event_id = open.ground.event.id;
    change.number = static_cast<int>(store::integer_of(last[0][0])) + 1;
    change.facts = open.row.facts;
    change.at = open.ground.now;
    if (const auto* account = std::get_if<domain::AccountActor>(&context.actor)) change.by = account->account_id;
    if (release) change.release_id = release->id;
    change.lost = lost_by(shown);
    store::insert(tx, change);
    return change;
}

/// Who is there after all is not given up any more.
Result<void> lift_absences(store::Transaction& tx, const domain::DayChange& arrival) {
    if (arrival.facts.kind != DayChangeKind::arrived) return {};
    for (auto& one : store::select_where<domain::DayChange>(tx, store::where("event_id", arrival.event_id),
                                                            store::where("lifted", false))) {
        const bool away = one.facts.kind == DayChangeKind::no_show || one.facts.kind == DayChangeKind::late;
        if (!away || one.facts.participant_id != arrival.facts.participant_id) continue;
        one.lifted = true;
        const auto revision = one.revision;
        GYORYU_CHECK(store::update(tx, std::move(one), revision));
    }
    return {};
}

Result<AcceptedProposal> accept(Context& context, store::Transaction& tx, Notices& notices, OpenProposal& open) {
    const auto& event = open.ground.event;
    const auto matter = open.ground.matter(open.row.facts, open.row.way);
    AcceptedProposal accepted;
    accepted.proposal = show_proposal(open.ground, open.row);
    const auto placements = planning::placements_of(matter, open.row);
    std::optional<domain::Release> release;
    if (!accepted.proposal.changes.empty()) {
        GYORYU_CHECK(save_meetings(context, tx, open, placements));
        GYORYU_TRY(told, tell_people(context, tx, notices, open, placements));
        release = std::move(told);
    }
    const auto change = log_change(context, tx, open, accepted.proposal, release);
    GYORYU_CHECK(lift_absences(tx, change));
    mark_not_held(tx, open.ground, change);
    open.row.state = domain::ProposalState::accepted;
    const auto revision = open.row.revision;
    GYORYU_TRY(saved, store::update(tx, open.row, revision));
    accepted.proposal.state = saved.state;
    accepted.proposal.revision = saved.revision;
    accepted.change_id = change.id;
    if (release) {
        accepted.release_id = release->id;
        accepted.release_number = release->number;
    }
    audit_done(context, tx, {event.workspace_id, "accept_proposal", "day_change", change.id.str()},
               {{"kind", "", boost::describe::enum_to_string(change.facts.kind, "")},
                {"release_id", "", release ? release->id.str() : ""}});
    notices.push_back({event.workspace_id, event.id, "day", change.id.str(), 1});
    return accepted;
}

}  // namespace

Result<AcceptedProposal> accept_proposal(Context& context, const ProposalId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AcceptedProposal> {
        GYORYU_TRY(open, open_proposal(context, tx, id, expected_revision));
        GYORYU_CHECK(may_be_told(context, open));
        return accept(context, tx, notices, open);
    });
}

}  // namespace gyoryu::app
