#include "small_worlds/world.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

class Maker {
public:
    explicit Maker(std::uint64_t seed) : random_(seed) {}

    Problem make() {
        slots();
        people();
        places();
        meetings();
        objective();
        for (Table& table : problem_.tables) {
            if (once_in(8)) table.closed.insert(below(static_cast<int>(problem_.slots.size())));
        }
        return problem_;
    }

private:
    bool once_in(int times) { return random_.below(times) == 0; }
    int below(int bound) { return static_cast<int>(random_.below(bound)); }

    void slots() {
        const int count = 3 + below(2);
        const int cut = once_in(2) ? 1 + below(count - 1) : count;
        const bool new_day = once_in(2);
        for (int s = 0; s < count; ++s) {
            const int part = s < cut ? 0 : 1;
            problem_.slots.push_back({new_day ? part : 0, part, s + 1 != cut || once_in(3)});
        }
        problem_.breaks_within = static_cast<BreakScope>(below(3));
    }

    SlotSet most_slots() {
        SlotSet set;
        for (int s = 0; s < static_cast<int>(problem_.slots.size()); ++s) {
            if (!once_in(6)) set.insert(s);
        }
        return set;
    }

    void people() {
        const bool languages = once_in(2);
        for (int i = 0, count = 3 + below(3); i < count; ++i) {
            Participant one;
            one.available = most_slots();
            if (once_in(6)) one.meetings_most = 1 + below(2);
            if (once_in(8)) one.session_most = {1, std::nullopt};
            if (static_cast<int>(one.session_most.size()) > session_count(problem_)) one.session_most.resize(1);
            if (languages) one.languages = {below(2)};
            problem_.participants.push_back(one);
        }
        if (!languages || once_in(5)) return;
        Interpreter one;
        one.pairs = {{0, 1}};
        one.available = most_slots();
        one.consecutive_most = below(3);
        if (once_in(3)) one.slots_most = 1 + below(3);
        if (once_in(4)) one.seat = 0;
        problem_.interpreters.push_back(one);
    }

    void places() {
        for (int t = 0, count = 1 + below(2); t < count; ++t) {
            Table table;
            table.features = random_.below(2);
            if (once_in(6)) table.capacity = 2;
            if (once_in(8)) table.booth_of = below(static_cast<int>(problem_.participants.size()));
            problem_.tables.push_back(table);
        }
    }

    void meetings() {
        const int people = static_cast<int>(problem_.participants.size());
        const bool all_mandatory = once_in(3);
        for (int m = 0, count = 2 + below(3); m < count; ++m) {
            Meeting one;
            one.sides[0] = below(people);
            one.sides[1] = (one.sides[0] + 1 + below(people - 1)) % people;
            one.priority = 1 + below(3);
            one.mandatory = all_mandatory || once_in(4);
            if (once_in(5)) one.duration = 2;
            if (once_in(6)) one.mode = Mode::video;
            if (once_in(12)) one.mode = Mode::booth;
            if (once_in(8)) one.fixed_slot = below(static_cast<int>(problem_.slots.size()));
            if (one.mode != Mode::video && once_in(10))
                one.fixed_table = below(static_cast<int>(problem_.tables.size()));
            if (once_in(6)) one.session = below(2);
            if (once_in(6)) one.features = 1;
            if (m > 0 && once_in(3)) one.after = {below(m)};
            problem_.meetings.push_back(one);
        }
        earlier();
    }

    void earlier() {
        if (!once_in(3)) return;
        for (Meeting& meeting : problem_.meetings) {
            Placement place;
            if (!once_in(3)) {
                place.slot = below(static_cast<int>(problem_.slots.size()));
                if (meeting.mode != Mode::video) place.table = below(static_cast<int>(problem_.tables.size()));
                if (needs_interpreter(problem_, meeting) && !problem_.interpreters.empty()) place.interpreter = 0;
            }
            meeting.frozen = place.placed() && once_in(5);
            problem_.earlier.push_back(place);
        }
    }

    void objective() {
        if (once_in(3)) problem_.fairness_breaks_most = below(2);
        if (once_in(4)) {
            problem_.meetings_floor = 1 + below(2);
            problem_.objective.insert(problem_.objective.begin() + below(3), {RuleKey::fairness_floor, 0, 1});
        }
        if (!problem_.earlier.empty() && once_in(2))
            problem_.objective.push_back({RuleKey::distance_from_earlier, 0, 2});
        for (std::size_t i = 0; i < problem_.objective.size(); ++i) problem_.objective[i].level = static_cast<int>(i);
    }

    base::Random random_;
    Problem problem_;
};

/// Adds what the plain worlds do not have.
class Enricher {
public:
    explicit Enricher(std::uint64_t seed) : random_(seed + 1'000'000), problem_(random_world(seed)) {}

    Problem make() {
        if (problem_.meetings.size() > 3 && once_in(2)) problem_.meetings.pop_back();
        if (!problem_.earlier.empty()) problem_.earlier.resize(problem_.meetings.size());
        for (Slot& slot : problem_.slots) slot.burden = once_in(3) ? 2 * below(3) : 0;
        for (Participant& one : problem_.participants) person(one);
        places();
        interpreters();
        for (Meeting& meeting : problem_.meetings) meeting.fields = once_in(2) ? random_.below(4) : 0;
        earlier();
        objective();
        return problem_;
    }

private:
    bool once_in(int times) { return random_.below(times) == 0; }
    int below(int bound) { return static_cast<int>(random_.below(bound)); }

    void person(Participant& one) {
        const auto slots = static_cast<int>(problem_.slots.size());
        if (once_in(4)) one.delegates = 2 + below(2);
        one.together = once_in(4);
        if (once_in(4)) {
            Rest rest;
            rest.first = below(slots);
            rest.last = rest.first + below(slots - rest.first);
            rest.slots = 1 + below(std::min(2, rest.last - rest.first + 1));
            one.rests.push_back(rest);
        }
        if (one.languages.empty()) return;
        if (once_in(3)) one.languages = {below(3)};
        if (once_in(2)) one.second_languages = {2};
    }

    void places() {
        for (Table& table : problem_.tables) {
            table.hall = once_in(4) ? 1 : 0;
            table.x_m = below(3);
            table.y_m = below(2);
        }
        problem_.hall_change_m = 1 + below(9);
        const auto tables = static_cast<int>(problem_.tables.size());
        for (Meeting& meeting : problem_.meetings) {
            if (meeting.mode == Mode::table && once_in(3)) meeting.fixed_table = below(tables);
        }
    }

    void interpreters() {
        const bool crowded = problem_.meetings.size() > 3;
        if (!problem_.interpreters.empty() && !crowded && once_in(2)) {
            Interpreter other;
            other.pairs = {{below(2), 2}};
            if (once_in(2)) other.pairs = {{0, 1}};
            other.available = SlotSet::range(0, static_cast<int>(problem_.slots.size()));
            problem_.interpreters.push_back(other);
        }
        for (Interpreter& one : problem_.interpreters) one.fields = random_.below(4);
    }

    void earlier() {
        for (std::size_t m = 0; m < problem_.earlier.size(); ++m) {
            Placement& was = problem_.earlier[m];
            const bool needs = needs_interpreter(problem_, problem_.meetings[m]);
            was.interpreter = none;
            if (was.placed() && needs && !problem_.interpreters.empty() && !once_in(4))
                was.interpreter = below(static_cast<int>(problem_.interpreters.size()));
        }
    }

    void objective() {
        problem_.objective.clear();
        std::vector<RuleKey> rules;
        for (const RuleKey rule : all_rule_keys()) {
            if (kind_of(rule) == RuleKind::measured) rules.push_back(rule);
        }
        random_.shuffle(std::span(rules));
        const int count = 2 + below(5);
        problem_.meetings_floor = below(3);
        for (int i = 0; i < count; ++i) {
            const int level = once_in(4) && i > 0 ? problem_.objective.back().level : i;
            problem_.objective.push_back({rules[i], level, 1 + below(3)});
        }
        // Mostly what an organiser wants first, so that not every best timetable is empty.
        if (once_in(5)) return;
        std::erase_if(problem_.objective, [](const ObjectiveTerm& term) { return term.rule == RuleKey::unscheduled; });
        for (ObjectiveTerm& term : problem_.objective) ++term.level;
        problem_.objective.insert(problem_.objective.begin(), {RuleKey::unscheduled, 0, 1});
    }

    base::Random random_;
    Problem problem_;
};

}  // namespace

Problem rich_world(std::uint64_t seed) { return Enricher(seed).make(); }

Problem random_world(std::uint64_t seed) { return Maker(seed).make(); }

}  // namespace gyoryu::engine
