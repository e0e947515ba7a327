#include "app/overview/event_state.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gyoryu::app {

namespace {

using domain::ParticipantSide;

int minutes_of(const domain::Slot& slot) { return slot.ends.minutes - slot.starts.minutes; }

int usual_minutes(const std::vector<domain::Slot>& slots) {
    std::map<int, int> lengths;
    for (const auto& slot : slots) ++lengths[minutes_of(slot)];
    const auto most = std::ranges::max_element(lengths, {}, [](const auto& one) { return one.second; });
    return most == lengths.end() ? 0 : most->first;
}

void count_people(const WishList& wishes, OverviewNumbers& to) {
    for (const auto& one : wishes.roster) {
        const bool sells = one.side == ParticipantSide::seller;
        ++(sells ? to.sellers : to.buyers);
        if (sells && one.requests_sent + one.requests_received > 0) ++to.sellers_with_requests;
    }
}

bool needs_help(const WishList& wishes, const PairKey& pair) {
    const auto& seller = wishes.person(pair.first).languages;
    const auto& buyer = wishes.person(pair.second).languages;
    return !seller.empty() && !buyer.empty() && planning::shared_languages(seller, buyer).empty();
}

void count_wishes(const EventState& state, OverviewNumbers& to) {
    int helped = 0;
    for (const auto& [pair, entry] : state.wishes.entries) {
        if (entry.asked_by() == AskedBy::both) to.requests_mutual += 2;
        if (!entry.expected()) continue;
        ++to.expected_meetings;
        if (needs_help(state.wishes, pair)) ++helped;
    }
    to.requests = state.wishes.total_requests;
    to.requests_one_sided = to.requests - to.requests_mutual;
    to.interpreter_hours_needed = helped * to.slot_minutes / 60.0;
}

}  // namespace

double hours_of(const domain::Interpreter& interpreter, const domain::Structure& structure) {
    if (!interpreter.hours_known) return 0;
    int minutes = 0;
    int slots = 0;
    for (const auto& slot : structure.slots) {
        if (std::ranges::binary_search(interpreter.unavailable, slot.index)) continue;
        if (interpreter.max_slots && slots >= *interpreter.max_slots) break;
        ++slots;
        minutes += minutes_of(slot);
    }
    return minutes / 60.0;
}

OverviewNumbers numbers_of(const EventState& state) {
    OverviewNumbers numbers;
    numbers.tables = static_cast<int>(state.structure.tables.size());
    numbers.slots = static_cast<int>(state.structure.slots.size());
    numbers.slot_minutes = usual_minutes(state.structure.slots);
    numbers.meetings = state.placed;
    count_people(state.wishes, numbers);
    count_wishes(state, numbers);
    for (const auto& interpreter : state.wishes.interpreters) {
        ++numbers.interpreters;
        if (!interpreter.hours_known) ++numbers.interpreters_without_hours;
        numbers.interpreter_hours += hours_of(interpreter, state.structure);
    }
    return numbers;
}

std::vector<LanguageNeed> language_needs_of(const EventState& state) {
    std::map<std::pair<std::string, std::string>, LanguageNeed> needs;
    for (const auto& [pair, entry] : state.wishes.entries) {
        const auto& seller = state.wishes.person(pair.first).languages;
        const auto& buyer = state.wishes.person(pair.second).languages;
        if (!entry.expected() || seller.empty() || buyer.empty()) continue;
        const auto shared = planning::shared_languages(seller, buyer);
        const auto from = shared.empty() ? seller.front() : shared.front();
        const auto to = shared.empty() ? buyer.front() : shared.front();
        auto& need = needs.try_emplace({from, to}, LanguageNeed{from, to}).first->second;
        ++need.wishes;
    }
    std::vector<LanguageNeed> list;
    for (auto& [languages, need] : needs) {
        for (const auto& interpreter : state.wishes.interpreters) {
            if (need.from == need.to || !planning::can_interpret(interpreter, {need.from}, {need.to})) continue;
            ++need.interpreters;
            need.hours += hours_of(interpreter, state.structure);
        }
        list.push_back(std::move(need));
    }
    std::ranges::sort(list, [](const LanguageNeed& a, const LanguageNeed& b) {
        return std::tie(b.wishes, a.from, a.to) < std::tie(a.wishes, b.from, b.to);
    });
    return list;
}

}  // namespace gyoryu::app
