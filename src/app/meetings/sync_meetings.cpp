#include "app/meetings/sync_meetings.h"

#include "app/audit/audit.h"
#include "app/meetings/remove_meeting.h"
#include "domain/participant.h"
#include "store/record.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using domain::Meeting;
using domain::MeetingOrigin;
using domain::PairDecision;

using PairKey = std::pair<ParticipantId, ParticipantId>;  // seller, buyer

/// What the two sides and the organiser want of one pair.
struct Want {
    int seller_wish = 0;  ///< 0: does not ask
    int buyer_wish = 0;
    PairDecision rule = PairDecision::none;

    bool asked() const { return seller_wish > 0 || buyer_wish > 0; }
    bool wanted() const { return rule != PairDecision::never && (asked() || rule == PairDecision::must); }
    MeetingOrigin origin() const {
        if (seller_wish > 0 && buyer_wish > 0) return MeetingOrigin::both;
        if (seller_wish > 0) return MeetingOrigin::seller;
        return buyer_wish > 0 ? MeetingOrigin::buyer : MeetingOrigin::organiser;
    }
    int priority() const {
        if (seller_wish > 0 && buyer_wish > 0) return 5 + (seller_wish + buyer_wish + 1) / 2;
        return asked() ? std::max(seller_wish, buyer_wish) : 10;
    }
};

class Sync {
public:
    Sync(Context& context, store::Transaction& tx, const domain::Event& event, const std::optional<PairChange>& changed)
        : context_(context), tx_(tx), event_(event), changed_(changed) {
        for (auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event.id)))
            if (one.status != domain::ParticipantStatus::withdrawn) side_of_[one.id] = one.side;
    }

    MeetingsSynced run() {
        collect_wants();
        meetings_ = store::select_where<Meeting>(tx_, store::where("event_id", event_.id));
        for (auto& meeting : meetings_) follow(meeting);
        std::vector<Meeting> made;
        for (const auto& [pair, want] : wants_)
            if (want.wanted()) made.push_back(meeting_for(pair, want));
        store::insert_all(tx_, made);
        remove_meetings(tx_, event_, removed_);
        synced_.created = static_cast<int>(made.size());
        synced_.deleted = static_cast<int>(removed_.size());
        if (synced_.any())
            audit_done(context_, tx_, {event_.workspace_id, "sync_meetings", "event", event_.id.str()},
                       {{"created", "", std::to_string(synced_.created)},
                        {"updated", "", std::to_string(synced_.updated)},
                        {"deleted", "", std::to_string(synced_.deleted)}});
        return synced_;
    }

private:
    void collect_wants() {
        using enum domain::RequestStatus;
        const auto requests = store::select_where<domain::Request>(
            tx_, store::where("event_id", event_.id), store::one_of("status", std::vector{open, accepted}));
        for (const auto& request : requests) {
            const auto from = side_of_.find(request.from_id), to = side_of_.find(request.to_id);
            if (from == side_of_.end() || to == side_of_.end() || from->second == to->second) continue;
            if (from->second == domain::ParticipantSide::seller)
                wants_[{request.from_id, request.to_id}].seller_wish = request.priority;
            else
                wants_[{request.to_id, request.from_id}].buyer_wish = request.priority;
        }
        for (const auto& rule : store::select_where<domain::PairRule>(tx_, store::where("event_id", event_.id)))
            if (side_of_.contains(rule.seller_id) && side_of_.contains(rule.buyer_id))
                wants_[{rule.seller_id, rule.buyer_id}].rule = rule.rule;
    }

    bool is_changed(const Meeting& meeting) const {
        return changed_ && changed_->seller_id == meeting.seller_id && changed_->buyer_id == meeting.buyer_id;
    }

    /// A meeting that is there: it goes, stays, or follows what the two want now.
    void follow(Meeting& meeting) {
        const auto found = wants_.find({meeting.seller_id, meeting.buyer_id});
        const Want want = found == wants_.end() ? Want{} : found->second;
        if (found != wants_.end()) wants_.erase(found);
        const bool lifted = is_changed(meeting) && changed_->before == PairDecision::must &&
                            want.rule == PairDecision::none && !want.asked();
        const bool organisers = meeting.origin == MeetingOrigin::organiser;
        if (want.rule == PairDecision::never || lifted || (!want.wanted() && !organisers)) {
            removed_.push_back(meeting);
            return;
        }
        if (want.wanted()) adjust(meeting, want);
    }

    void adjust(Meeting& meeting, const Want& want) {
        auto wished = meeting;
        const bool lifted =
            is_changed(meeting) && changed_->before == PairDecision::must && want.rule != PairDecision::must;
        // What the organiser made stays theirs; what a decision made goes back to those who ask.
        const bool organisers = meeting.origin == MeetingOrigin::organiser && !lifted;
        const bool asked_otherwise = want.asked() && !organisers && want.origin() != meeting.origin;
        if (asked_otherwise) wished.origin = want.origin();
        if (asked_otherwise || (want.asked() && is_changed(meeting) && !organisers)) wished.priority = want.priority();
        if (want.rule == PairDecision::must) wished.mandatory = true;
        if (lifted) wished.mandatory = false;
        if (wished.origin == meeting.origin && wished.priority == meeting.priority &&
            wished.mandatory == meeting.mandatory)
            return;
        if (store::update(tx_, std::move(wished), meeting.revision)) ++synced_.updated;
    }

    Meeting meeting_for(const PairKey& pair, const Want& want) {
        Meeting meeting;
        meeting.id = context_.services.ids.next<MeetingId>();
        meeting.event_id = event_.id;
        meeting.seller_id = pair.first;
        meeting.buyer_id = pair.second;
        meeting.priority = want.priority();
        meeting.mode = event_.default_mode;
        meeting.mandatory = want.rule == PairDecision::must;
        meeting.origin = want.origin();
        return meeting;
    }

    Context& context_;
    store::Transaction& tx_;
    const domain::Event& event_;
    const std::optional<PairChange>& changed_;
    std::map<ParticipantId, domain::ParticipantSide> side_of_;
    std::map<PairKey, Want> wants_;
    std::vector<Meeting> meetings_;
    std::vector<Meeting> removed_;
    MeetingsSynced synced_;
};

}  // namespace

MeetingsSynced sync_meetings(Context& context, store::Transaction& tx, const domain::Event& event,
                             const std::optional<PairChange>& changed) {
    return Sync(context, tx, event, changed).run();
}

Notice meetings_notice(const domain::Event& event) {
    return {event.workspace_id, event.id, "meetings", event.id.str(), event.revision};
}

void announce_meetings(Context& context, const domain::Event& event, const MeetingsSynced& synced) {
    if (synced.any()) tell(context, {meetings_notice(event)});
}

}  // namespace gyoryu::app
