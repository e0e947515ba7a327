#include "engine/explain/unscheduled_reason.h"

#include "engine/explain/placement_probe.h"

#include <algorithm>
#include <bit>

namespace gyoryu::engine {

namespace {

constexpr std::size_t remedies_most = 5;
constexpr std::uint32_t bit(RuleKey rule) { return std::uint32_t{1} << static_cast<int>(rule); }
constexpr std::uint32_t caps = bit(RuleKey::meetings_most) | bit(RuleKey::meetings_most_in_session);
constexpr std::uint32_t interpreting = bit(RuleKey::interpreter_needed) | bit(RuleKey::interpreter_double_booking) |
                                       bit(RuleKey::interpreter_availability) | bit(RuleKey::interpreter_rest) |
                                       bit(RuleKey::interpreter_slots_most);

class Reasons {
public:
    Reasons(const Problem& problem, const PlacementProbe& probe, MeetingIndex meeting)
        : p_(problem), m_(meeting), probe_(probe), cells_(probe_.cells(meeting)) {
        video_ = p_.meetings[m_].mode == Mode::video;
        columns_ = video_ ? 1 : static_cast<int>(p_.tables.size());
        reason_.meeting = m_;
    }

    UnscheduledReason find() {
        for (SlotIndex s = 0; s < static_cast<SlotIndex>(p_.slots.size()); ++s) obstacles(s);
        for (SlotIndex s = 0; s < static_cast<SlotIndex>(p_.slots.size()); ++s) remedies(s);
        std::ranges::sort(reason_.remedies, {},
                          [](const Remedy& r) { return std::pair(static_cast<int>(r.kind), r.placement.slot); });
        if (reason_.remedies.size() > remedies_most) reason_.remedies.resize(remedies_most);
        return std::move(reason_);
    }

private:
    TableIndex table(int column) const { return video_ ? none : column; }
    std::uint32_t cell(SlotIndex s, int column) const {
        return cells_[static_cast<std::size_t>(s) * columns_ + column];
    }

    /// The column that breaks the fewest rules; without tables none but the rule of the table is broken.
    int best_column(SlotIndex s) const {
        int best = 0;
        for (int column = 1; column < columns_; ++column) {
            if (std::popcount(cell(s, column)) < std::popcount(cell(s, best))) best = column;
        }
        return best;
    }

    void obstacles(SlotIndex s) {
        SlotObstacle obstacle{s, {}};
        if (columns_ > 0) obstacle.breaches = probe_.breaches(m_, s, table(best_column(s)));
        if (columns_ == 0) obstacle.breaches = probe_.breaches(m_, s, none);
        reason_.slots.push_back(std::move(obstacle));
    }

    void remedies(SlotIndex s) {
        if (columns_ == 0) return;
        const int column = best_column(s);
        const std::uint32_t broken = cell(s, column);
        const Placement there{s, table(column), probe_.interpreter_for(m_, s, table(column))};
        const auto& breaches = reason_.slots[s].breaches;
        if (broken == 0) return suggest({.kind = Remedy::Kind::place_it, .placement = there});
        if (broken == bit(RuleKey::double_booking) && breaches.size() == 1) return move_away(there, breaches[0]);
        if ((broken & ~caps) == 0) return raise(there, breaches);
        if ((broken & ~interpreting) == 0) return suggest({.kind = Remedy::Kind::add_interpreter, .placement = there});
        if (broken == bit(RuleKey::table_capacity)) {
            return suggest({.kind = Remedy::Kind::add_table, .placement = {s, none, there.interpreter}});
        }
        if (broken == bit(RuleKey::availability) && breaches.size() == 1) {
            suggest(
                {.kind = Remedy::Kind::free_participant, .placement = there, .participant = breaches[0].participant});
        }
    }

    void raise(const Placement& there, const std::vector<Breach>& breaches) {
        if (breaches.size() != 1) return;
        suggest({.kind = Remedy::Kind::raise_meetings_most,
                 .placement = there,
                 .participant = breaches[0].participant,
                 .session = breaches[0].session});
    }

    /// Another free place for the one meeting in the way. One such change is enough: looking for it is dear.
    void move_away(const Placement& there, const Breach& breach) {
        const auto small = [](const Remedy& r) { return r.kind <= Remedy::Kind::move_meeting; };
        if (std::ranges::any_of(reason_.remedies, small)) return;
        const MeetingIndex other = breach.other_meeting;
        if (p_.meetings[other].frozen || p_.meetings[other].fixed_slot) return;
        const auto cells = probe_.cells(other);
        const bool video = p_.meetings[other].mode == Mode::video;
        const auto columns = video ? std::size_t{1} : p_.tables.size();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto slot = static_cast<SlotIndex>(i / columns);
            if (cells[i] != 0 || overlap(slot, other, there.slot)) continue;
            const TableIndex to = video ? none : static_cast<TableIndex>(i % columns);
            const Placement moved{slot, to, probe_.interpreter_for(other, slot, to)};
            return suggest({.kind = Remedy::Kind::move_meeting, .placement = there, .moved = other, .moved_to = moved});
        }
    }

    bool overlap(SlotIndex slot, MeetingIndex other, SlotIndex there) const {
        return slot < there + p_.meetings[m_].duration && there < slot + p_.meetings[other].duration;
    }

    void suggest(const Remedy& remedy) {
        const auto same = [&](const Remedy& other) {
            return other.kind == remedy.kind && other.moved == remedy.moved &&
                   other.participant == remedy.participant && remedy.kind != Remedy::Kind::add_interpreter &&
                   remedy.kind != Remedy::Kind::add_table;
        };
        if (std::ranges::none_of(reason_.remedies, same)) reason_.remedies.push_back(remedy);
    }

    const Problem& p_;
    MeetingIndex m_;
    const PlacementProbe& probe_;
    std::vector<std::uint32_t> cells_;
    bool video_ = false;
    int columns_ = 0;
    UnscheduledReason reason_;
};

}  // namespace

UnscheduledReason why_unscheduled(const Problem& problem, const Timetable& timetable, MeetingIndex meeting) {
    return why_unscheduled(problem, PlacementProbe(problem, timetable), meeting);
}

UnscheduledReason why_unscheduled(const Problem& problem, const PlacementProbe& probe, MeetingIndex meeting) {
    return Reasons(problem, probe, meeting).find();
}

}  // namespace gyoryu::engine
