#include "planning/fingerprint.h"

#include <fmt/format.h>
#include <cstdint>
#include <optional>

namespace gyoryu::planning {

namespace {

/// FNV-1a of 64 bits.
class Fingerprint {
public:
    void add(std::int64_t number) {
        for (int i = 0; i < 8; ++i) byte(static_cast<unsigned char>(number >> (8 * i)));
    }
    void add(const std::string& text) {
        add(static_cast<std::int64_t>(text.size()));
        for (const char c : text) byte(static_cast<unsigned char>(c));
    }
    template <class T>
    void add(const std::optional<T>& value) {
        add(value ? static_cast<std::int64_t>(*value) : std::int64_t{-7});
    }
    void add(const engine::SlotSet& slots) {
        for (auto s = slots.first(); s != engine::none; s = slots.next(s + 1)) add(std::int64_t{s});
        add(std::int64_t{-1});
    }
    std::string text() const { return fmt::format("{:016x}", hash_); }

private:
    void byte(unsigned char value) {
        hash_ ^= value;
        hash_ *= 0x100000001b3u;
    }
    std::uint64_t hash_ = 0xcbf29ce484222325u;
};

void add_people(Fingerprint& to, const engine::Problem& problem) {
    for (const auto& one : problem.participants) {
        to.add(one.available);
        to.add(one.meetings_most);
        for (const auto language : one.languages) to.add(std::int64_t{language});
        to.add(std::int64_t{-2});
        for (const auto language : one.second_languages) to.add(std::int64_t{language});
        to.add(std::int64_t{engine::at_once(one)});
        for (const auto& most : one.session_most) to.add(most);
        for (const auto& rest : one.rests) to.add(std::int64_t{rest.first} << 32 | rest.last << 8 | rest.slots);
    }
    for (const auto& one : problem.interpreters) {
        for (const auto& [a, b] : one.pairs) to.add(std::int64_t{a} * 1000 + b);
        to.add(one.available);
        to.add(std::int64_t{one.consecutive_most});
        to.add(one.slots_most);
        to.add(one.seat);
        to.add(static_cast<std::int64_t>(one.fields));
    }
}

void add_places(Fingerprint& to, const engine::Problem& problem) {
    for (const auto& one : problem.slots)
        to.add(one.day * 1'000'000 + one.session * 100 + one.burden * 10 + (one.contiguous_with_next ? 1 : 0));
    for (const auto& one : problem.tables) {
        to.add(one.capacity);
        for (auto s = one.closed.first(); s != engine::none; s = one.closed.next(s + 1)) to.add(s);
        to.add(static_cast<std::int64_t>(one.features));
        to.add(one.booth_of);
    }
}

}  // namespace

std::string fingerprint_of(const PlanningProblem& planning, const Snapshot& snapshot) {
    const auto& problem = planning.problem;
    Fingerprint to;
    add_places(to, problem);
    add_people(to, problem);
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        const auto& one = problem.meetings[m];
        to.add(snapshot.meetings[planning.meetings[m]].id.str());
        to.add(std::int64_t{one.sides[0]} << 32 | one.sides[1]);
        to.add(one.priority * 100 + one.duration * 10 + static_cast<int>(one.mode));
        to.add(std::int64_t{one.mandatory});
        to.add(one.fixed_slot);
        to.add(one.fixed_table);
        to.add(one.session);
        to.add(static_cast<std::int64_t>(one.fields));
        for (const auto before : one.after) to.add(std::int64_t{before});
        to.add(std::int64_t{-3});
    }
    to.add(problem.fairness_breaks_most);
    to.add(std::int64_t{problem.meetings_floor});
    for (const auto& term : problem.objective) to.add(static_cast<std::int64_t>(term.rule));
    return to.text();
}

}  // namespace gyoryu::planning
