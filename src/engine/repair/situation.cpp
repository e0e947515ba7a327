#include "engine/repair/situation.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

class Maker {
public:
    Maker(const Problem& problem, const Timetable& told, const Changes& changes) : changes_(changes) {
        s_.problem = with_arrivals(problem, changes);
        auto placements = told.placements();
        placements.resize(p().meetings.size());
        s_.told = Timetable(std::move(placements));
        s_.now = changes.now;
        s_.candidates = changes.candidates;
    }

    Situation make() {
        stand();
        for (const Change& change : changes_.list) {
            std::visit([&](const auto& one) { apply(one); }, change);
        }
        start();
        people_and_tables();
        p().earlier = s_.told.placements();
        p().fairness_breaks_most.reset();
        return std::move(s_);
    }

private:
    Problem& p() { return s_.problem; }
    int slot_count() { return static_cast<int>(p().slots.size()); }
    MeetingIndex meeting_count() { return static_cast<MeetingIndex>(p().meetings.size()); }
    bool started(MeetingIndex m) const { return s_.standing[m] == Standing::started; }
    SlotSet span(MeetingIndex m) {
        const SlotIndex slot = s_.told.at(m).slot;
        return SlotSet::range(slot, std::min(slot + p().meetings[m].duration, slot_count()));
    }
    SlotSet ahead(SlotIndex first, SlotIndex end) {
        return SlotSet::range(std::max(first, s_.now), std::min(end, slot_count()));
    }

    void stand() {
        s_.standing.assign(p().meetings.size(), Standing::unplanned);
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            const Placement& place = s_.told.at(m);
            if (place.placed()) s_.standing[m] = place.slot < s_.now ? Standing::started : Standing::promised;
        }
        away_.resize(p().participants.size());
        ill_.resize(p().interpreters.size());
        lost_.resize(p().tables.size());
        wish_ = meeting_count();
        for (const Change& change : changes_.list) wish_ -= std::holds_alternative<NewWish>(change) ? 1 : 0;
    }

    void apply(const NoShow& one) { away_[one.who] |= ahead(one.first, one.end); }
    void apply(const Late& one) { away_[one.who] |= ahead(one.expected, one.expected + one.slots); }
    void apply(const TableLost& one) { lost_[one.table] |= ahead(one.first, one.end); }
    void apply(const InterpreterIll& one) { ill_[one.who] |= ahead(one.first, one.end); }
    void apply(const Overrun& one) {
        if (!started(one.meeting)) return;
        Meeting& meeting = p().meetings[one.meeting];
        SlotIndex last = s_.told.at(one.meeting).slot + meeting.duration - 1;
        for (int left = one.slots; left > 0 && meeting.duration < duration_most && runs_on(p(), last); --left, ++last) {
            ++meeting.duration;
        }
    }
    void apply(const WalkIn&) {}
    void apply(const NewWish& one) { ask(wish_++, one.move_others); }
    void apply(const Wanted& one) { ask(one.meeting, one.move_others); }
    void apply(const Cancelled& one) {
        if (!started(one.meeting)) s_.standing[one.meeting] = Standing::cancelled;
    }

    void ask(MeetingIndex m, bool move_others) {
        if (s_.standing[m] == Standing::unplanned) s_.standing[m] = move_others ? Standing::wanted : Standing::asked;
    }

    /// What has started asks nothing more of its place.
    void start() {
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            Meeting& meeting = p().meetings[m];
            if (s_.standing[m] == Standing::cancelled) meeting.mandatory = meeting.frozen = false;
            if (!started(m)) continue;
            meeting.frozen = true;
            meeting.fixed_slot.reset();
            meeting.session.reset();
            std::erase_if(meeting.after, [&](MeetingIndex before) { return started(before); });
            disturb(m);
        }
    }

    void disturb(MeetingIndex m) {
        const Placement& place = s_.told.at(m);
        const SlotSet covered = span(m);
        bool hit = place.table != none && !(lost_[place.table] & covered).empty();
        hit = hit || (place.interpreter != none && !(ill_[place.interpreter] & covered).empty());
        for (const ParticipantIndex who : p().meetings[m].sides) hit = hit || !(away_[who] & covered).empty();
        if (hit) s_.disturbed.push_back(m);
    }

    void people_and_tables() {
        const SlotSet left = SlotSet::range(s_.now, slot_count());
        for (std::size_t i = 0; i < away_.size(); ++i) (p().participants[i].available &= left) -= away_[i];
        for (std::size_t i = 0; i < ill_.size(); ++i) (p().interpreters[i].available &= left) -= ill_[i];
        for (const Participant& one : p().participants) s_.absent.push_back(one.available.empty() ? 1 : 0);
        for (const Interpreter& one : p().interpreters) s_.interpreter_absent.push_back(one.available.empty() ? 1 : 0);
        for (std::size_t i = 0; i < lost_.size(); ++i) {
            p().tables[i].closed |= lost_[i];
            s_.closed_to_new.push_back(p().tables[i].closed);
        }
        std::vector<SlotSet> worked(ill_.size()), sat(away_.size());
        for (MeetingIndex m = 0; m < meeting_count(); ++m) {
            if (!started(m)) continue;
            const Placement& place = s_.told.at(m);
            for (const ParticipantIndex who : p().meetings[m].sides) sat[who] |= span(m);
            if (place.table != none) p().tables[place.table].closed -= span(m);
            if (place.interpreter != none) worked[place.interpreter] |= span(m);
        }
        for (std::size_t i = 0; i < sat.size(); ++i) {
            p().participants[i].available |= sat[i];
            std::erase_if(p().participants[i].rests, [&](const Rest& rest) { return lacks_rest(rest, sat[i]); });
        }
        for (std::size_t i = 0; i < worked.size(); ++i) allow_worked(p().interpreters[i], worked[i]);
    }

    /// Overruns may have made an interpreter work longer than they should: that is so now.
    void allow_worked(Interpreter& one, const SlotSet& worked) {
        one.available |= worked;
        if (one.slots_most) one.slots_most = std::max(*one.slots_most, worked.count());
        if (one.consecutive_most == 0) return;
        int run = 0;
        for (SlotIndex s = worked.first(); s != none; s = worked.next(s + 1)) {
            run = s > 0 && worked.contains(s - 1) && runs_on(p(), s - 1) ? run + 1 : 1;
            one.consecutive_most = std::max(one.consecutive_most, run);
        }
    }

    const Changes& changes_;
    Situation s_;
    std::vector<SlotSet> away_, ill_, lost_;
    MeetingIndex wish_ = 0;
};

}  // namespace

Problem with_arrivals(const Problem& problem, const Changes& changes) {
    Problem out = problem;
    for (const Change& change : changes.list) {
        if (const auto* one = std::get_if<WalkIn>(&change)) out.participants.push_back(one->who);
        if (const auto* one = std::get_if<NewWish>(&change)) out.meetings.push_back(one->meeting);
    }
    if (!out.earlier.empty()) out.earlier.resize(out.meetings.size());
    return out;
}

Situation situation_of(const Problem& problem, const Timetable& told, const Changes& changes) {
    return Maker(problem, told, changes).make();
}

}  // namespace gyoryu::engine
