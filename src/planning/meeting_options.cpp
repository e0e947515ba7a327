#include "planning/meeting_options.h"

#include "planning/local_score.h"
#include "planning/reasons.h"

#include <algorithm>
#include <bit>
#include <map>

namespace gyoryu::planning {

namespace {

using engine::none;
using engine::RuleKey;

constexpr std::uint32_t bit(RuleKey rule) { return 1u << static_cast<int>(rule); }

/// Who sits where, by slot and table.
class Occupancy {
public:
    Occupancy(const engine::Problem& problem, const engine::Timetable& timetable)
        : tables_(problem.tables.size()),
          meeting_at_(problem.slots.size() * tables_, none),
          busy_(problem.participants.size()) {
        for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
            const auto& at = timetable.at(static_cast<int>(m));
            if (!at.placed()) continue;
            const auto span = engine::SlotSet::range(at.slot, at.slot + problem.meetings[m].duration);
            for (const auto side : problem.meetings[m].sides) busy_[side] |= span;
            if (at.table == none) continue;
            for (int s = at.slot; s < at.slot + problem.meetings[m].duration; ++s)
                meeting_at_[s * tables_ + at.table] = static_cast<int>(m);
        }
    }

    engine::MeetingIndex at(engine::SlotIndex slot, engine::TableIndex table) const {
        return table == none ? none : meeting_at_[slot * tables_ + table];
    }

    bool empty(engine::SlotIndex from, engine::SlotIndex to, engine::TableIndex table) const {
        for (auto s = from; s < to; ++s)
            if (at(s, table) != none) return false;
        return true;
    }

    const engine::SlotSet& busy(engine::ParticipantIndex participant) const { return busy_[participant]; }

private:
    std::size_t tables_;
    std::vector<engine::MeetingIndex> meeting_at_;
    std::vector<engine::SlotSet> busy_;
};

/// Another place for a meeting that is in the way, and what that costs.
struct WayOut {
    bool found = false;
    engine::Placement place;
    std::int64_t delta = 0;
};

class OptionsFinder {
public:
    OptionsFinder(const Labels& labels, const engine::PlacementProbe& probe, const engine::Timetable& timetable,
                  const std::vector<bool>& frozen, engine::MeetingIndex meeting)
        : labels_(labels),
          problem_(labels.planning().problem),
          probe_(probe),
          timetable_(timetable),
          frozen_(frozen),
          meeting_(meeting),
          occupancy_(problem_, timetable),
          score_(labels.planning(), timetable, meeting) {
        video_ = problem_.meetings[meeting].mode == engine::Mode::video;
        columns_ = video_ ? 1 : problem_.tables.size();
        masks_ = probe.cells(meeting);
        seated_ = std::ranges::any_of(problem_.interpreters, [](const auto& one) { return one.seat.has_value(); });
    }

    std::vector<CellEffect> cells() {
        std::vector<CellEffect> all;
        all.reserve(masks_.size());
        for (std::size_t s = 0; s < problem_.slots.size(); ++s)
            for (std::size_t t = 0; t < columns_; ++t) all.push_back(cell(static_cast<int>(s), static_cast<int>(t)));
        return all;
    }

    std::vector<SlotEffect> slots(const std::vector<CellEffect>& cells) {
        std::vector<SlotEffect> all;
        for (std::size_t s = 0; s < problem_.slots.size(); ++s) {
            SlotEffect effect{static_cast<int>(s) + 1, CellState::blocked, {}, {}};
            std::size_t clearest = s * columns_;
            for (std::size_t at = s * columns_; at < (s + 1) * columns_; ++at) {
                effect.state = std::min(effect.state, cells[at].state);
                if (std::popcount(masks_[at]) < std::popcount(masks_[clearest])) clearest = at;
            }
            if (effect.state == CellState::blocked && columns_ > 0)
                effect.reasons =
                    reasons_at(static_cast<int>(s), static_cast<int>(clearest - s * columns_), masks_[clearest]);
            all.push_back(std::move(effect));
        }
        return all;
    }

private:
    engine::TableIndex table_of(int column) const { return video_ ? none : column; }

    CellEffect cell(engine::SlotIndex slot, int column) {
        const auto table = table_of(column);
        const auto mask = masks_[slot * columns_ + column];
        CellEffect effect;
        effect.slot = slot + 1;
        if (table != none) effect.table = table + 1;
        if (mask == 0) {
            effect.state = CellState::free;
            effect.penalty_delta = score_.delta({slot, table, none});
            return effect;
        }
        const auto other = occupancy_.at(slot, table);
        if (mask == bit(RuleKey::table_capacity) && other != none && other != meeting_) {
            effect.blocking_meeting_id = id_of(other);
            if (leave(effect, slot, table, other)) return effect;
        }
        const auto& reasons = reasons_at(slot, column, mask);
        if (!reasons.empty()) effect.reasons = {reasons.front()};
        if (!effect.blocking_meeting_id) effect.blocking_meeting_id = busy_meeting(slot, table, mask);
        return effect;
    }

    bool leave(CellEffect& effect, engine::SlotIndex slot, engine::TableIndex table, engine::MeetingIndex other) {
        const auto& way = way_out(other, slot);
        if (!way.found) return false;
        effect.state = CellState::with_moves;
        effect.moves_needed = 1;
        effect.penalty_delta = score_.delta({slot, table, none}) + way.delta;
        Move move;
        move.meeting_id = id_of(other);
        move.slot = way.place.slot + 1;
        if (way.place.table != none) move.table = way.place.table + 1;
        effect.moves.push_back(std::move(move));
        return true;
    }

    /// The same slot at another table first: nobody's day changes. Then the slot nearest in time.
    const WayOut& way_out(engine::MeetingIndex other, engine::SlotIndex wanted) {
        const auto [known, fresh] = ways_out_.try_emplace({other, wanted});
        auto& way = known->second;
        if (!fresh || frozen_[labels_.planning().meetings[other]]) return way;
        const auto possible = open_slots(other, wanted);
        const int here = timetable_.at(other).slot;
        for (int away = 0; away < static_cast<int>(problem_.slots.size()) && !way.found; ++away) {
            for (const int s : {here - away, here + away})
                if (!way.found && s >= 0 && s < engine::slots_most && possible.contains(s)) take_table(way, other, s);
        }
        if (way.found) way.delta = LocalScore(labels_.planning(), timetable_, other).delta(way.place);
        return way;
    }

    /// Slots in which the meeting could begin as far as its two sides go, once the asked one stands at `wanted`.
    engine::SlotSet open_slots(engine::MeetingIndex other, engine::SlotIndex wanted) const {
        const auto& mine = problem_.meetings[meeting_];
        const auto& theirs = problem_.meetings[other];
        const auto taken = engine::SlotSet::range(wanted, wanted + mine.duration);
        const int here = timetable_.at(other).slot;
        const auto own = engine::SlotSet::range(here, here + theirs.duration);
        auto open = engine::SlotSet::range(0, static_cast<int>(problem_.slots.size()));
        for (const auto side : theirs.sides) {
            open &= problem_.participants[side].available;
            open -= occupancy_.busy(side) - own;
            if (side == mine.sides[0] || side == mine.sides[1]) open -= taken;
        }
        auto starts = open;
        for (int i = 1; i < theirs.duration; ++i) {
            open = open.earlier();
            starts &= open;
        }
        return starts;
    }

    /// The first table empty at that time where no other rule is broken.
    void take_table(WayOut& way, engine::MeetingIndex other, engine::SlotIndex slot) const {
        const auto end = engine::end_of(problem_, problem_.meetings[other], slot);
        if (end == none) return;
        for (int t = 0; t < static_cast<int>(problem_.tables.size()); ++t) {
            const auto& table = problem_.tables[t];
            if (!occupancy_.empty(slot, end, t) || !engine::may_use_table(problem_.meetings[other], table, t)) continue;
            way.found = probe_.breaches(other, slot, t).empty();
            way.place = {slot, t, none};
            // What is broken beside the table is broken at every table of the slot, but for seated interpreters.
            if (way.found || !seated_) return;
        }
    }

    const std::vector<Reason>& reasons_at(engine::SlotIndex slot, int column, std::uint32_t mask) {
        const bool table_matters = (mask & table_rules) != 0;
        const auto [known, fresh] = reasons_.try_emplace({slot, mask, table_matters ? column : 0});
        if (fresh) {
            for (const auto& breach : probe_.breaches(meeting_, slot, table_of(column))) {
                auto reason = reason_of(breach, labels_);
                if (std::ranges::find(known->second, reason) == known->second.end())
                    known->second.push_back(std::move(reason));
            }
            if (known->second.size() > reasons_most) known->second.resize(reasons_most);
        }
        return known->second;
    }

    std::optional<domain::MeetingId> busy_meeting(engine::SlotIndex slot, engine::TableIndex table,
                                                  std::uint32_t mask) {
        if ((mask & bit(RuleKey::double_booking)) == 0) return std::nullopt;
        const auto [known, fresh] = busy_.try_emplace(slot);
        if (fresh) {
            for (const auto& breach : probe_.breaches(meeting_, slot, table))
                if (breach.rule == RuleKey::double_booking && breach.other_meeting != none)
                    known->second = id_of(breach.other_meeting);
        }
        return known->second;
    }

    const domain::MeetingId& id_of(engine::MeetingIndex meeting) const {
        return labels_.snapshot().meetings[labels_.planning().meetings[meeting]].id;
    }

    static constexpr std::size_t reasons_most = 3;
    static constexpr std::uint32_t table_rules = bit(RuleKey::table_capacity) | bit(RuleKey::table_for_mode) |
                                                 bit(RuleKey::table_features) | bit(RuleKey::fixed_table) |
                                                 bit(RuleKey::interpreter_seat);

    const Labels& labels_;
    const engine::Problem& problem_;
    const engine::PlacementProbe& probe_;
    const engine::Timetable& timetable_;
    const std::vector<bool>& frozen_;
    engine::MeetingIndex meeting_;
    Occupancy occupancy_;
    LocalScore score_;
    bool video_ = false;
    bool seated_ = false;
    std::size_t columns_ = 0;
    std::vector<std::uint32_t> masks_;
    std::map<std::pair<engine::MeetingIndex, engine::SlotIndex>, WayOut> ways_out_;
    std::map<std::tuple<int, std::uint32_t, int>, std::vector<Reason>> reasons_;
    std::map<engine::SlotIndex, std::optional<domain::MeetingId>> busy_;
};

}  // namespace

Options options_of(const Labels& labels, const engine::PlacementProbe& probe, const engine::Timetable& timetable,
                   const std::vector<bool>& frozen, engine::MeetingIndex meeting, const domain::Placement& current) {
    OptionsFinder finder(labels, probe, timetable, frozen, meeting);
    Options options;
    options.meeting_id = current.meeting_id;
    options.current = current;
    options.cells = finder.cells();
    options.slots = finder.slots(options.cells);
    return options;
}

}  // namespace gyoryu::planning
