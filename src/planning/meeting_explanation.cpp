#include "planning/meeting_explanation.h"

#include "base/time.h"
#include "planning/day_of_participant.h"
#include "planning/local_score.h"
#include "planning/reasons.h"

#include <algorithm>
#include <tuple>

namespace gyoryu::planning {

namespace {

using engine::none;
using engine::RuleKey;

constexpr int early_minutes = 8 * 60, late_minutes = 20 * 60, lunch_begins = 12 * 60, lunch_ends = 13 * 60;

class WhyHereFinder {
public:
    WhyHereFinder(const Labels& labels, const engine::Timetable& timetable, engine::MeetingIndex meeting,
                  const domain::Placement& current)
        : labels_(labels), timetable_(timetable), meeting_(meeting), at_(timetable.at(meeting)), current_(current) {}

    std::vector<WhyHere> find() {
        held();
        gaps();
        for (const auto side : problem().meetings[meeting_].sides) {
            neighbours(side);
            hours(side);
        }
        interpreter();
        for (auto& fact : facts_) fact.params = complete(Reason{fact.rule, std::move(fact.params)}).params;
        return std::move(facts_);
    }

private:
    const engine::Problem& problem() const { return labels_.planning().problem; }

    WhyHere& add(const char* rule, std::int64_t delta) {
        facts_.push_back({rule, {}, delta});
        add_sides(facts_.back().params, meeting_, labels_);
        facts_.back().params["slot"] = labels_.slot(at_.slot);
        if (at_.table != none) facts_.back().params["table"] = labels_.table(at_.table);
        return facts_.back();
    }

    void held() {
        const auto& one = problem().meetings[meeting_];
        if (current_.frozen) add("held_frozen", 0);
        if (one.fixed_slot) add("held_fixed_slot", 0);
        if (one.fixed_table) add("held_fixed_table", 0);
    }

    /// Against the same day without this meeting: does it close a gap or open one?
    void gaps() {
        const LocalScore score(labels_.planning(), timetable_, meeting_);
        const auto change = score.penalty(RuleKey::breaks, at_) - score.penalty(RuleKey::breaks, {});
        if (change == 0) return;
        auto& fact = add(change < 0 ? "fills_gap" : "opens_gap", change);
        fact.params["count"] = std::to_string(std::abs(change));
    }

    /// The meetings of a side right before and right after.
    void neighbours(engine::ParticipantIndex side) {
        const auto day = day_of_participant(labels_.planning(), timetable_, side, at_.slot);
        const auto here = std::ranges::find(day, meeting_, &Visit::meeting);
        if (here == day.end()) return;
        if (here != day.begin() && std::prev(here)->end == here->slot) add_with("adjoins", side, 0);
        if (here == day.begin() || here->table == none || std::prev(here)->table == none) return;
        const int metres = metres_between(problem(), std::prev(here)->table, here->table);
        if (metres == 0) return add_with("keeps_table", side, 0);
        add_with("walks", side, metres / 100);
        facts_.back().params["metres"] = std::to_string(metres);
    }

    void add_with(const char* rule, engine::ParticipantIndex side, std::int64_t delta) {
        add(rule, delta).params["participant"] = labels_.participant(side);
    }

    void hours(engine::ParticipantIndex side) {
        const auto& snapshot = labels_.snapshot();
        const auto& zone = snapshot.participants[labels_.planning().participants[side]].time_zone;
        if (zone.empty() || zone == snapshot.event.time_zone || !base::is_zone(zone)) return;
        const auto& slot = snapshot.structure.slots[at_.slot];
        const auto local = base::to_local(base::to_instant(slot.day, slot.starts, snapshot.event.time_zone), zone);
        const int minutes = local.time.minutes;
        const bool odd = minutes < early_minutes || minutes >= late_minutes;
        const bool lunch = minutes >= lunch_begins && minutes < lunch_ends;
        if (!odd && !lunch) return;
        add_with(odd ? "odd_hours" : "lunch_hours", side, 0);
        facts_.back().params["time"] = local.time.str();
    }

    void interpreter() {
        if (at_.interpreter == none) return;
        for (std::size_t m = 0; m < problem().meetings.size(); ++m) {
            const auto& other = timetable_.at(static_cast<int>(m));
            const bool follows = other.placed() && other.interpreter == at_.interpreter && other.table == at_.table &&
                                 other.slot + problem().meetings[m].duration == at_.slot;
            if (!follows) continue;
            add("interpreter_stays", 0).params["interpreter"] = labels_.interpreter(at_.interpreter);
            return;
        }
    }

    const Labels& labels_;
    const engine::Timetable& timetable_;
    engine::MeetingIndex meeting_;
    engine::Placement at_;
    const domain::Placement& current_;
    std::vector<WhyHere> facts_;
};

bool better(const CellEffect& a, const CellEffect& b) {
    return std::tuple(a.state, a.penalty_delta, a.moves_needed) < std::tuple(b.state, b.penalty_delta, b.moves_needed);
}

std::vector<Elsewhere> elsewhere_of(const Options& options) {
    std::vector<Elsewhere> all;
    for (const auto& slot : options.slots) {
        if (options.current.slot == slot.slot) continue;
        const CellEffect* best = nullptr;
        for (const auto& cell : options.cells)
            if (cell.slot == slot.slot && (best == nullptr || better(cell, *best))) best = &cell;
        if (best == nullptr) continue;
        Elsewhere one{slot.slot, best->table, best->penalty_delta, best->moves_needed, best->state, slot.reasons};
        if (one.state == CellState::blocked) one.table.reset();
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, {}, [](const Elsewhere& one) { return std::tuple(one.state, one.penalty_delta, one.slot); });
    return all;
}

/// The cheapest cells that make the whole timetable better, at most two.
std::vector<Remedy> improvements_of(const Options& options, const Labels& labels, engine::MeetingIndex meeting) {
    std::vector<const CellEffect*> cells;
    for (const auto& cell : options.cells)
        if (cell.state != CellState::blocked && cell.penalty_delta < 0) cells.push_back(&cell);
    std::ranges::sort(cells, {}, [](const CellEffect* one) {
        return std::tuple(one->penalty_delta, one->state, one->slot, one->table);
    });
    std::vector<Remedy> all;
    for (const auto* cell : cells) {
        if (all.size() == 2) break;
        Remedy remedy{cell->moves.empty() ? "better_here" : "better_after_moves", {}, cell->moves};
        add_sides(remedy.params, meeting, labels);
        remedy.params["slot"] = labels.slot(cell->slot - 1);
        remedy.params["place"] = labels.place(cell->table ? *cell->table - 1 : none);
        remedy.params["points"] = std::to_string(-cell->penalty_delta);
        remedy.params["count"] = std::to_string(cell->moves_needed);
        remedy.moves.push_back({options.meeting_id, cell->slot, cell->table, {}, {}});
        all.push_back(complete(std::move(remedy)));
    }
    return all;
}

}  // namespace

Explanation explanation_of(const Labels& labels, const engine::Timetable& timetable, engine::MeetingIndex meeting,
                           const Options& options) {
    Explanation explanation;
    explanation.meeting_id = options.meeting_id;
    if (timetable.at(meeting).placed()) {
        explanation.why_here = WhyHereFinder(labels, timetable, meeting, options.current).find();
        const bool only = std::ranges::none_of(options.cells, [&](const CellEffect& cell) {
            return cell.state == CellState::free && cell.slot != options.current.slot;
        });
        if (only) {
            explanation.why_here.push_back({"only_place", {}, 0});
            add_sides(explanation.why_here.back().params, meeting, labels);
        }
    }
    explanation.elsewhere = elsewhere_of(options);
    explanation.improvements = improvements_of(options, labels, meeting);
    return explanation;
}

}  // namespace gyoryu::planning
