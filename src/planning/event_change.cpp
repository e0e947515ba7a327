#include "planning/event_change.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gyoryu::planning {

namespace {

using Kind = EventChange::Kind;

constexpr int minutes_of_day = 24 * 60;
constexpr int meetings_most_limit = 500;
constexpr std::size_t tables_limit = 5000;

std::vector<std::string> parts_of(std::string_view key) {
    std::vector<std::string> parts(1);
    for (const char c : key) {
        if (c == '.')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::optional<int> number_of(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 1) return std::nullopt;
    return number;
}

domain::Participant* person(Snapshot& snapshot, const domain::ParticipantId& id) {
    const auto found = std::ranges::find(snapshot.participants, id, &domain::Participant::id);
    return found == snapshot.participants.end() ? nullptr : &*found;
}

bool add_interpreter(const EventChange& change, Snapshot& snapshot) {
    if (change.slot > static_cast<int>(snapshot.structure.slots.size())) return false;
    domain::Interpreter one;
    one.id = domain::InterpreterId(std::string(added_interpreter));
    one.event_id = snapshot.event.id;
    one.pairs = {{change.from, change.to}};
    one.hours_known = true;
    for (int slot = 1; slot < change.slot; ++slot) one.unavailable.push_back(slot);
    snapshot.interpreters.push_back(std::move(one));
    return true;
}

std::string next_label(const std::vector<domain::Table>& tables) {
    const auto taken = [&](const std::string& label) {
        return std::ranges::find(tables, label, &domain::Table::label) != tables.end();
    };
    std::string prefix;
    if (!tables.empty()) {
        prefix = tables.back().label;
        while (!prefix.empty() && prefix.back() >= '0' && prefix.back() <= '9') prefix.pop_back();
    }
    for (std::size_t number = tables.size() + 1;; ++number) {
        auto label = prefix + std::to_string(number);
        if (!taken(label)) return label;
    }
}

bool add_table(Snapshot& snapshot) {
    auto& tables = snapshot.structure.tables;
    if (tables.size() >= tables_limit) return false;
    domain::Table table;
    const auto like = std::ranges::find(tables.rbegin(), tables.rend(), domain::TableKind::table, &domain::Table::kind);
    if (like != tables.rend()) table = *like;
    // Beside the last one: nobody has said yet where it will stand.
    table.x = std::min(table.x + 3, 10'000);
    table.features.clear();
    table.kind = domain::TableKind::table;
    table.label = next_label(tables);
    table.index = static_cast<int>(tables.size()) + 1;
    tables.push_back(std::move(table));
    return true;
}

bool raise_meetings_most(const EventChange& change, Snapshot& snapshot) {
    auto* one = person(snapshot, change.participant);
    const auto most = one == nullptr ? std::nullopt : meetings_most_of(snapshot, *one);
    if (!most || *most >= meetings_most_limit) return false;
    one->max_meetings = *most + 1;
    return true;
}

void follow(std::vector<int>& slots, int from) {
    for (int& slot : slots)
        if (slot >= from) ++slot;
}

void follow(std::optional<int>& slot, int from) {
    if (slot && *slot >= from) ++*slot;
}

bool add_slot(const EventChange& change, Snapshot& snapshot, std::vector<domain::Placement>& placements) {
    auto& slots = snapshot.structure.slots;
    const auto last = std::ranges::find(slots.rbegin(), slots.rend(), change.day,
                                        [](const domain::Slot& one) { return one.day.str(); });
    if (last == slots.rend() || slots.size() >= domain::slots_max) return false;
    domain::Slot slot = *last;
    slot.starts = last->ends;
    slot.ends.minutes = last->ends.minutes + (last->ends.minutes - last->starts.minutes);
    slot.contiguous_with_next = false;
    if (slot.ends.minutes >= minutes_of_day) return false;
    last->contiguous_with_next = true;
    const auto place = last.base();
    const int from = static_cast<int>(place - slots.begin()) + 1;
    slots.insert(place, slot);
    for (std::size_t i = 0; i < slots.size(); ++i) slots[i].index = static_cast<int>(i) + 1;
    for (auto& one : snapshot.participants) follow(one.unavailable, from);
    for (auto& one : snapshot.interpreters) follow(one.unavailable, from);
    for (auto& one : snapshot.meetings) follow(one.fixed_slot, from);
    for (auto& one : placements) follow(one.slot, from);
    return true;
}

bool give_up_break(const EventChange& change, Snapshot& snapshot) {
    auto* one = person(snapshot, change.participant);
    return one != nullptr && std::erase(one->unavailable, change.slot) > 0;
}

std::optional<EventChange> with_slot(Kind kind, const std::vector<std::string>& parts, std::size_t at) {
    EventChange change{.kind = kind};
    if (parts.size() <= at) return change;
    const auto slot = number_of(parts[at]);
    if (!slot) return std::nullopt;
    change.slot = *slot;
    return change;
}

}  // namespace

std::string key_of(const EventChange& change) {
    switch (change.kind) {
        case Kind::rearrange:
            break;
        case Kind::add_interpreter:
            return "interpreter." + change.from + "." + change.to + "." + std::to_string(change.slot);
        case Kind::add_table:
            return "table";
        case Kind::raise_meetings_most:
            return "most." + change.participant.str();
        case Kind::add_slot:
            return "slot." + change.day;
        case Kind::give_up_break:
            return "break." + change.participant.str() + "." + std::to_string(change.slot);
    }
    return "rearrange";
}

std::optional<EventChange> event_change_of(std::string_view key) {
    const auto parts = parts_of(key);
    const auto& name = parts[0];
    if (name == "rearrange" && parts.size() == 1) return EventChange{};
    if (name == "table" && parts.size() == 1) return EventChange{.kind = Kind::add_table};
    if (name == "most" && parts.size() == 2)
        return EventChange{.kind = Kind::raise_meetings_most, .participant = domain::ParticipantId(parts[1])};
    if (name == "slot" && parts.size() == 2) return EventChange{.kind = Kind::add_slot, .day = parts[1]};
    std::optional<EventChange> change;
    if (name == "interpreter" && (parts.size() == 3 || parts.size() == 4)) {
        change = with_slot(Kind::add_interpreter, parts, 3);
        if (change) change->from = parts[1];
        if (change) change->to = parts[2];
    }
    if (name == "break" && parts.size() == 3) {
        change = with_slot(Kind::give_up_break, parts, 2);
        if (change) change->participant = domain::ParticipantId(parts[1]);
    }
    return change;
}

std::optional<int> meetings_most_of(const Snapshot& snapshot, const domain::Participant& participant) {
    return participant.max_meetings ? participant.max_meetings : snapshot.event.settings.max_meetings_per_participant;
}

bool change_event(const EventChange& change, Snapshot& snapshot, std::vector<domain::Placement>& placements) {
    switch (change.kind) {
        case Kind::rearrange:
            return true;
        case Kind::add_interpreter:
            return add_interpreter(change, snapshot);
        case Kind::add_table:
            return add_table(snapshot);
        case Kind::raise_meetings_most:
            return raise_meetings_most(change, snapshot);
        case Kind::add_slot:
            return add_slot(change, snapshot, placements);
        case Kind::give_up_break:
            return give_up_break(change, snapshot);
    }
    return false;
}

}  // namespace gyoryu::planning
