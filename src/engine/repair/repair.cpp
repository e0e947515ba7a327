#include "engine/repair/repair.h"

#include "base/random.h"
#include "engine/repair/repair_search.h"
#include "engine/rules/hard_rule.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gyoryu::engine {

namespace {

constexpr int leave_any = 1'000'000;
constexpr int leave_first_most = 3;
constexpr int leave_again_most = 2;
constexpr std::uint64_t work_first_most = 2'000;  ///< for one meeting and number of others that leave
constexpr std::uint64_t work_again_most = 600;
constexpr std::uint64_t work_proof_most = 2'000'000;
constexpr std::uint64_t work_endless = std::numeric_limits<std::uint64_t>::max() / 4;

RepairScore worst_score() { return {.mandatory_lost = std::numeric_limits<std::int64_t>::max()}; }

class Repairer {
public:
    Repairer(const Situation& situation, const RepairLimits& limits, std::stop_token stop)
        : s_(situation),
          limit_(limits.work_most == 0 ? work_endless : limits.work_most),
          random_(limits.seed),
          stop_(std::move(stop)),
          state_(situation),
          search_(state_, stop_) {
        certain_ = state_.score();
    }

    void run() {
        insert();
        if (!fewer_changes(certain_, state_.score())) fewest_ = true;
        improve();
        prove();
        if (!best_) wander();
    }

    const RepairState& state() const { return state_; }
    bool fewest() const { return fewest_; }
    bool best() const { return best_; }
    std::uint64_t work() const { return work_; }

private:
    std::uint64_t left() const { return work_ < limit_ ? limit_ - work_ : 0; }
    bool stopped() const { return left() == 0 || stop_.stop_requested(); }

    bool search(const std::vector<MeetingIndex>& open, const RepairScore& than, RepairSearch::Limits limits) {
        limits.work_most = std::min(limits.work_most, left());
        const std::uint64_t before = search_.work();
        const bool found = search_.run(open, than, limits);
        work_ += search_.work() - before;
        return found;
    }

    /// Promised before wanted before asked; then the weightiest, then the most constrained.
    std::vector<MeetingIndex> by_weight(std::vector<MeetingIndex> meetings) const {
        std::ranges::sort(meetings, {}, [&](MeetingIndex m) {
            const Meeting& meeting = s_.problem.meetings[m];
            return std::tuple(s_.standing[m], !meeting.mandatory, -meeting.priority, state_.room(m).starts.count(), m);
        });
        return meetings;
    }

    /// One after the other, others leaving their places only where that helps.
    void insert() {
        open_ = by_weight(state_.undecided());
        for (const MeetingIndex m : open_) {
            if (state_.room(m).hopeless) {
                state_.leave_out(m);
                continue;
            }
            RepairScore best = worst_score();
            const RepairScore certain = state_.score();
            for (int leave = 0; leave <= leave_first_most; ++leave) {
                if (!fewer_changes(certain, best)) break;
                if (search({m}, best, {leave, leave > 0, leave == 0 ? work_endless : work_first_most}))
                    best = search_.best();
                if (search_.complete()) break;
            }
            if (best == worst_score()) {
                state_.leave_out(m);
            } else {
                search_.apply_best();
            }
        }
    }

    std::vector<MeetingIndex> changed() const {
        std::vector<MeetingIndex> list;
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(s_.standing.size()); ++m) {
            const bool asked = s_.standing[m] == Standing::wanted || s_.standing[m] == Standing::asked;
            const bool moved = s_.standing[m] == Standing::promised && !(state_.at(m) == s_.told.at(m));
            if ((asked || moved) && !state_.room(m).hopeless) list.push_back(m);
        }
        return list;
    }

    /// Decides these anew; true when that is better.
    bool again(const std::vector<MeetingIndex>& meetings, std::uint64_t work_most) {
        const RepairScore before = state_.score();
        std::vector<Placement> places;
        for (const MeetingIndex m : meetings) {
            places.push_back(state_.at(m));
            state_.reopen(m);
        }
        if (search(meetings, before, {leave_again_most, false, work_most})) {
            search_.apply_best();
            return true;
        }
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            if (places[i].placed()) {
                state_.place(meetings[i], places[i]);
            } else {
                state_.leave_out(meetings[i]);
            }
        }
        return false;
    }

    void improve() {
        const std::uint64_t until = limit_ == work_endless ? work_ + 20 * work_first_most : work_ + left() / 3;
        for (bool better = true; better && !stopped() && work_ < until;) {
            better = false;
            for (const MeetingIndex m : changed()) {
                if (!stopped() && work_ < until && again({m}, work_again_most)) better = true;
            }
        }
    }

    /// Everything from the beginning, with nothing left unlooked at if the work suffices.
    void prove() {
        if (!fewest_) fewest_ = nothing_better(true);
        if (fewest_ && !stopped()) best_ = nothing_better(false);
    }

    bool nothing_better(bool changes_only) {
        RepairState fresh(s_);
        RepairSearch whole(fresh, stop_);
        const std::uint64_t most = limit_ == work_endless ? work_proof_most : left() / 2;
        const bool found = whole.run({open_.rbegin(), open_.rend()}, state_.score(), {leave_any, changes_only, most});
        work_ += whole.work();
        if (found) {
            whole.apply_best();
            take_over(fresh);
        }
        return whole.complete();
    }

    void take_over(const RepairState& other) {
        const auto count = static_cast<MeetingIndex>(s_.standing.size());
        for (MeetingIndex m = 0; m < count; ++m) {
            if (state_.placed(m) && !(state_.at(m) == other.at(m))) state_.leave_out(m);
        }
        for (MeetingIndex m = 0; m < count; ++m) {
            if (other.placed(m) && !state_.placed(m)) state_.place(m, other.at(m));
        }
    }

    /// Small groups of changed meetings, drawn anew until told to stop.
    void wander() {
        while (!stopped()) {
            auto list = changed();
            if (list.empty()) return;
            random_.shuffle(std::span(list));
            list.resize(std::min<std::size_t>(list.size(), 2 + random_.below(3)));
            again(list, 10 * work_again_most);
        }
    }

    const Situation& s_;
    std::uint64_t limit_;
    base::Random random_;
    std::stop_token stop_;
    RepairState state_;
    RepairSearch search_;
    RepairScore certain_;
    std::vector<MeetingIndex> open_;
    bool fewest_ = false, best_ = false;
    std::uint64_t work_ = 0;
};

/// What the rules do not allow after all falls out: the search knows those that it was written for.
void drop_broken(Situation& situation, std::vector<Placement>& placements) {
    for (bool again = true; again;) {
        again = false;
        const Timetable timetable(placements);
        const Occupancy occupancy(situation.problem, timetable);
        for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(placements.size()) && !again; ++m) {
            Placement& place = placements[m];
            if (!(place == situation.told.at(m))) situation.problem.meetings[m].frozen = false;
            if (!place.placed() || place == situation.told.at(m)) continue;
            Findings findings;
            find_all(occupancy, {m, place.slot, place.table, place.interpreter}, findings);
            if (findings.rules() == 0) continue;
            place = {};
            again = true;
        }
    }
}

Dropped dropped(const Situation& situation, const RepairState& state, MeetingIndex m) {
    if (situation.standing[m] == Standing::cancelled) return {m, Dropped::Why::cancelled, none};
    const SlotIndex due = std::max(situation.now, situation.told.at(m).slot);
    for (const ParticipantIndex who : situation.problem.meetings[m].sides) {
        if (situation.problem.participants[who].available.next(due) == none) return {m, Dropped::Why::absent, who};
    }
    return {m, state.room(m).hopeless ? Dropped::Why::no_place : Dropped::Why::no_room, none};
}

}  // namespace

Repair repair(const Problem& problem, const Timetable& told, const Changes& changes, const RepairLimits& limits,
              std::stop_token stop) {
    Repair out;
    Situation situation = situation_of(problem, told, changes);
    Repairer repairer(situation, limits, std::move(stop));
    repairer.run();
    std::vector<Placement> placements = repairer.state().timetable().placements();
    const auto found = placements;
    drop_broken(situation, placements);
    out.fewest_changes = repairer.fewest() && placements == found;
    out.best = repairer.best() && placements == found;
    out.work = repairer.work();
    out.timetable = Timetable(placements);
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(placements.size()); ++m) {
        const Standing standing = situation.standing[m];
        const bool due = standing == Standing::promised || standing == Standing::wanted || standing == Standing::asked;
        const bool gone = standing == Standing::cancelled && situation.told.at(m).placed();
        if (!placements[m].placed() && (due || gone)) out.dropped.push_back(dropped(situation, repairer.state(), m));
    }
    out.score = repair_score(situation, out.timetable);
    out.notices = notices_of(situation, out.timetable);
    out.standby = standby_offers(situation, out.timetable);
    for (MeetingIndex m = 0; m < static_cast<MeetingIndex>(placements.size()); ++m) {
        if (!placements[m].placed()) situation.problem.meetings[m].mandatory = false;
    }
    out.situation = std::move(situation);
    return out;
}

}  // namespace gyoryu::engine
