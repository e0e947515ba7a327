#include "planning/what_if.h"

#include "domain/language_tag.h"
#include "engine/explain/let_in.h"
#include "text/language_name.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyoryu::planning {

namespace {

using engine::none;
using engine::RuleKey;
using Kind = EventChange::Kind;

constexpr std::size_t pairs_most = 4;
constexpr std::size_t people_most = 6;
constexpr std::size_t breaks_most = 6;
constexpr std::size_t days_most = 5;
/// Meetings times slots beyond which a proof takes longer than a reader waits.
constexpr std::size_t proof_size_most = 6'000;
constexpr std::uint64_t proof_work = 200'000;
constexpr std::int64_t looks_of_search = 150'000;

constexpr WhatIfCode codes[] = {
#define GYORYU_WHAT_IF(code, params) {#code, params},
#include "planning/what_if_codes.inc"
#undef GYORYU_WHAT_IF
};

std::string code_of(const EventChange& change) {
    if (change.kind == Kind::add_interpreter && change.slot > 1) return "add_interpreter_from";
    return std::string(codes[static_cast<int>(change.kind)].code);
}

bool is_interpreter_rule(RuleKey rule) {
    return rule == RuleKey::interpreter_needed || rule == RuleKey::interpreter_double_booking ||
           rule == RuleKey::interpreter_availability || rule == RuleKey::interpreter_rest ||
           rule == RuleKey::interpreter_slots_most;
}

bool is_table_rule(RuleKey rule) { return rule == RuleKey::table_capacity || rule == RuleKey::table_for_mode; }

Params params_of(const EventChange& change, const Snapshot& snapshot, const Labels& labels) {
    Params params;
    switch (change.kind) {
        case Kind::rearrange:
            break;
        case Kind::add_interpreter:
            params["from"] = text::language_name(labels.reader(), change.from);
            params["to"] = text::language_name(labels.reader(), change.to);
            if (change.slot > 1) params["slot"] = labels.slot(change.slot - 1);
            break;
        case Kind::add_table:
            params["table"] = snapshot.structure.tables.empty() ? "" : snapshot.structure.tables.back().label;
            break;
        case Kind::raise_meetings_most:
            params["participant"] = labels.participant_at(change.participant);
            for (const auto& one : snapshot.participants)
                if (one.id == change.participant)
                    params["limit"] = std::to_string(meetings_most_of(snapshot, one).value_or(0));
            break;
        case Kind::add_slot: {
            int last = -1;
            for (const auto& slot : snapshot.structure.slots)
                if (slot.day.str() == change.day) last = slot.index - 1;
            params["slot"] = last < 0 ? "" : labels.slot(last);
            break;
        }
        case Kind::give_up_break:
            params["participant"] = labels.participant_at(change.participant);
            params["slot"] = labels.slot(change.slot - 1);
            break;
    }
    return params;
}

/// Counts what waiting meetings lack.
class Lacking {
public:
    Lacking(const Labels& labels, const std::vector<engine::UnscheduledReason>& waiting)
        : labels_(labels), snapshot_(labels.snapshot()), problem_(labels.planning().problem) {
        for (const auto& one : waiting) count(one);
        waiting_ = static_cast<int>(waiting.size());
    }

    std::vector<WhatIf> what_ifs() {
        add({.kind = Kind::rearrange}, waiting_);
        for (const auto& [pair, meetings] : greatest(pairs_, pairs_most))
            add({.kind = Kind::add_interpreter, .from = pair.first, .to = pair.second}, meetings);
        if (tables_ > 0) add({.kind = Kind::add_table}, tables_);
        for (const auto& [who, meetings] : greatest(limits_, people_most))
            add({.kind = Kind::raise_meetings_most, .participant = id(who)}, meetings);
        std::set<std::string> days;
        for (const auto& slot : snapshot_.structure.slots)
            if (days.size() < days_most && days.insert(slot.day.str()).second)
                add({.kind = Kind::add_slot, .day = slot.day.str()}, waiting_);
        for (const auto& [who, meetings] : greatest(breaks_, breaks_most))
            add({.kind = Kind::give_up_break, .slot = who.second + 1, .participant = id(who.first)}, meetings);
        return std::move(list_);
    }

private:
    using Pair = std::pair<std::string, std::string>;

    const domain::ParticipantId& id(engine::ParticipantIndex who) const {
        return snapshot_.participants[labels_.planning().participants[who]].id;
    }
    const std::vector<std::string>& languages(engine::ParticipantIndex who) const {
        return snapshot_.participants[labels_.planning().participants[who]].languages;
    }

    template <class Key>
    static std::vector<std::pair<Key, int>> greatest(const std::map<Key, int>& counts, std::size_t most) {
        std::vector<std::pair<Key, int>> list(counts.begin(), counts.end());
        std::ranges::sort(list, {}, [](const auto& one) { return std::pair(-one.second, one.first); });
        if (list.size() > most) list.resize(most);
        return list;
    }

    void count(const engine::UnscheduledReason& one) {
        const auto& meeting = problem_.meetings[one.meeting];
        bool table = false, interpreter = false;
        std::set<engine::ParticipantIndex> full;
        std::set<std::pair<engine::ParticipantIndex, engine::SlotIndex>> away;
        for (const auto& slot : one.slots)
            for (const auto& breach : slot.breaches) {
                table = table || is_table_rule(breach.rule);
                interpreter = interpreter || is_interpreter_rule(breach.rule);
                if (breach.rule == RuleKey::meetings_most) full.insert(breach.participant);
                if (breach.rule == RuleKey::availability && slot.breaches.size() == 1)
                    away.insert({breach.participant, breach.slot == none ? slot.slot : breach.slot});
            }
        if (table && meeting.mode == engine::Mode::table) ++tables_;
        for (const auto who : full) ++limits_[who];
        for (const auto& when : away) ++breaks_[when];
        if (!interpreter || !engine::needs_interpreter(problem_, meeting)) return;
        std::set<Pair> pairs;
        for (const auto& a : languages(meeting.sides[0]))
            for (const auto& b : languages(meeting.sides[1])) {
                const auto first = domain::primary_language(a), second = domain::primary_language(b);
                if (first != second) pairs.emplace(std::min(first, second), std::max(first, second));
            }
        for (const auto& pair : pairs) ++pairs_[pair];
    }

    void add(const EventChange& change, int meetings) {
        Snapshot after = snapshot_;
        std::vector<domain::Placement> nothing;
        if (!change_event(change, after, nothing)) return;
        const Labels labels(after, labels_.planning(), labels_.reader());
        std::string key = key_of(change);
        // From when on is for the trial to say.
        if (change.kind == Kind::add_interpreter) key.resize(key.rfind('.'));
        list_.push_back({std::move(key), code_of(change), params_of(change, after, labels), meetings});
    }

    const Labels& labels_;
    const Snapshot& snapshot_;
    const engine::Problem& problem_;
    int waiting_ = 0;
    int tables_ = 0;
    std::map<Pair, int> pairs_;
    std::map<engine::ParticipantIndex, int> limits_;
    std::map<std::pair<engine::ParticipantIndex, engine::SlotIndex>, int> breaks_;
    std::vector<WhatIf> list_;
};

base::Result<WhatIfTrial> try_once(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                                   const EventChange& change, engine::LetInLimits limits, std::stop_token stop) {
    WhatIfTrial trial{.change = change, .event = {}, .before = placements, .after = {}};
    Snapshot snapshot = event.snapshot;
    if (!change_event(change, snapshot, trial.before))
        return base::fail(base::FaultCode::not_found, {{"what", "what_if"}});
    GYORYU_TRY(changed, planned(std::move(snapshot)));
    trial.event = changed;
    auto planning = changed->planning;
    keep_frozen(planning, trial.before);
    const auto before = timetable_of(planning, trial.before);
    trial.waiting =
        static_cast<int>(std::ranges::count_if(before.placements(), std::not_fn(&engine::Placement::placed)));
    const auto found = engine::let_in(planning.problem, before, limits, std::move(stop));
    trial.placed = found.placed_more;
    trial.exact = found.exact();
    trial.after = placements_of(changed->planning, changed->snapshot, found.timetable,
                                frozen_of(changed->snapshot, trial.before));
    return trial;
}

/// Slots from which an interpreter could begin: the later, the fewer hours to pay.
base::Result<int> latest_start(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                               EventChange change, const std::stop_token& stop) {
    const engine::LetInLimits quick{.looks_most = looks_of_search};
    GYORYU_TRY(whole, try_once(event, placements, change, quick, stop));
    int low = 1, high = static_cast<int>(event.snapshot.structure.slots.size());
    while (whole.placed > 0 && low < high && !stop.stop_requested()) {
        change.slot = (low + high + 1) / 2;
        GYORYU_TRY(part, try_once(event, placements, change, quick, stop));
        if (part.placed >= whole.placed)
            low = change.slot;
        else
            high = change.slot - 1;
    }
    return low;
}

std::string words_of(const domain::Placement& at, const Labels& labels) {
    if (!at.slot) return {};
    return labels.slot(*at.slot - 1) + " · " + labels.place(at.table ? *at.table - 1 : none);
}

bool same_place(const domain::Placement& a, const domain::Placement& b) {
    return a.slot == b.slot && a.table == b.table;
}

}  // namespace

std::span<const WhatIfCode> what_if_codes() { return codes; }

std::vector<WhatIf> what_ifs_of(const Labels& labels, const std::vector<engine::UnscheduledReason>& waiting) {
    const bool looked_at = !waiting.empty() && !waiting.front().slots.empty();
    if (!looked_at) return {};
    return Lacking(labels, waiting).what_ifs();
}

base::Result<WhatIfTrial> try_what_if(const PlannedEvent& event, const std::vector<domain::Placement>& placements,
                                      EventChange change, bool from_known, std::stop_token stop) {
    if (change.kind == Kind::add_interpreter && !from_known) {
        GYORYU_TRY(start, latest_start(event, placements, change, stop));
        change.slot = start;
    }
    const bool provable =
        event.planning.problem.meetings.size() * event.planning.problem.slots.size() <= proof_size_most;
    return try_once(event, placements, change, {.proof_work_most = provable ? proof_work : 0}, stop);
}

WhatIfAnswer told(const WhatIfTrial& trial, text::Language reader) {
    const auto& snapshot = trial.event->snapshot;
    const auto labels = trial.event->labels(reader);
    WhatIfAnswer answer{key_of(trial.change),
                        code_of(trial.change),
                        params_of(trial.change, snapshot, labels),
                        trial.placed,
                        trial.waiting,
                        trial.exact,
                        {},
                        {}};
    std::map<domain::MeetingId, const domain::Placement*> before;
    for (const auto& one : trial.before) before[one.meeting_id] = &one;
    for (std::size_t m = 0; m < trial.after.size(); ++m) {
        const auto& after = trial.after[m];
        const auto found = before.find(after.meeting_id);
        const domain::Placement was = found == before.end() ? domain::Placement{} : *found->second;
        if (!after.slot || same_place(was, after)) continue;
        const auto& meeting = snapshot.meetings[m];
        (was.slot ? answer.moved : answer.let_in)
            .push_back({after.meeting_id, labels.participant_at(meeting.seller_id),
                        labels.participant_at(meeting.buyer_id), words_of(was, labels), words_of(after, labels)});
    }
    return answer;
}

std::vector<Move> moves_of(const WhatIfTrial& trial, const std::optional<domain::InterpreterId>& interpreter) {
    std::map<domain::MeetingId, const domain::Placement*> before;
    for (const auto& one : trial.before) before[one.meeting_id] = &one;
    std::vector<Move> moves;
    for (const auto& after : trial.after) {
        const auto found = before.find(after.meeting_id);
        const domain::Placement was =
            found == before.end() ? domain::Placement{after.meeting_id, {}, {}, {}, false} : *found->second;
        if (!after.slot || (same_place(was, after) && was.interpreter_id == after.interpreter_id)) continue;
        Move move{after.meeting_id, after.slot, after.table, after.interpreter_id, {}};
        if (move.interpreter_id && move.interpreter_id->str() == added_interpreter) move.interpreter_id = interpreter;
        moves.push_back(std::move(move));
    }
    return moves;
}

}  // namespace gyoryu::planning
