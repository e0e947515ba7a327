#include "engine/model/validate.h"

#include <string>

namespace gyoryu::engine {

namespace {

constexpr std::size_t issues_most = 100;

class Validator {
public:
    explicit Validator(const Problem& problem) : p_(problem) {}

    std::vector<base::Issue> run() {
        sizes();
        slots();
        participants();
        tables();
        interpreters();
        meetings();
        objective();
        earlier();
        return std::move(issues_);
    }

private:
    void add(std::string path, std::string code, std::vector<base::FaultParameter> params = {}) {
        if (issues_.size() < issues_most) issues_.push_back({std::move(path), std::move(code), std::move(params)});
    }
    void within(const std::string& path, std::int64_t value, std::int64_t min, std::int64_t max) {
        if (value >= min && value <= max) return;
        add(path, "out_of_range",
            {{"value", std::to_string(value)}, {"min", std::to_string(min)}, {"max", std::to_string(max)}});
    }
    static std::string at(const std::string& list, std::size_t index, const char* member = nullptr) {
        std::string path = "/" + list + "/" + std::to_string(index);
        if (member != nullptr) path += std::string("/") + member;
        return path;
    }
    int participant_count() const { return static_cast<int>(p_.participants.size()); }
    int meeting_count() const { return static_cast<int>(p_.meetings.size()); }
    int slot_count() const { return static_cast<int>(p_.slots.size()); }
    int table_count() const { return static_cast<int>(p_.tables.size()); }

    void sizes() {
        within("/slots", slot_count(), 0, slots_most);
        within("/participants", participant_count(), 0, participants_most);
        within("/meetings", meeting_count(), 0, meetings_most);
        within("/tables", table_count(), 0, tables_most);
        within("/interpreters", static_cast<std::int64_t>(p_.interpreters.size()), 0, interpreters_most);
    }

    void slots() {
        for (std::size_t i = 0; i < p_.slots.size(); ++i) {
            within(at("slots", i, "day"), p_.slots[i].day, i == 0 ? 0 : p_.slots[i - 1].day, 10'000);
            within(at("slots", i, "session"), p_.slots[i].session, i == 0 ? 0 : p_.slots[i - 1].session, slots_most);
            within(at("slots", i, "burden"), p_.slots[i].burden, 0, burden_most);
        }
    }

    void availability(const std::string& path, const SlotSet& available) {
        if (available.last() >= slot_count()) within(path, available.last(), 0, slot_count() - 1);
    }
    void languages(const std::string& path, LanguageIndex language) { within(path, language, 0, languages_most - 1); }

    void participants() {
        for (std::size_t i = 0; i < p_.participants.size(); ++i) {
            const Participant& one = p_.participants[i];
            availability(at("participants", i, "available"), one.available);
            if (one.meetings_most) within(at("participants", i, "meetings_most"), *one.meetings_most, 0, slots_most);
            for (const LanguageIndex l : one.languages) languages(at("participants", i, "languages"), l);
            for (const LanguageIndex l : one.second_languages) languages(at("participants", i, "second_languages"), l);
            within(at("participants", i, "delegates"), one.delegates, 1, delegates_most);
            rests(at("participants", i, "rests"), one.rests);
            for (const auto& most : one.session_most) {
                if (most) within(at("participants", i, "session_most"), *most, 0, slots_most);
            }
            if (one.session_most.size() > static_cast<std::size_t>(session_count(p_))) {
                add(at("participants", i, "session_most"), "unknown_session");
            }
        }
    }

    void rests(const std::string& path, const std::vector<Rest>& rests) {
        within(path, static_cast<std::int64_t>(rests.size()), 0, rests_most);
        for (std::size_t i = 0; i < rests.size(); ++i) {
            const std::string here = path + "/" + std::to_string(i);
            within(here + "/from", rests[i].first, 0, slot_count() - 1);
            within(here + "/to", rests[i].last, rests[i].first, slot_count() - 1);
            within(here + "/slots", rests[i].slots, 1, rests[i].last - rests[i].first + 1);
        }
    }

    void tables() {
        for (std::size_t i = 0; i < p_.tables.size(); ++i) {
            const Table& one = p_.tables[i];
            within(at("tables", i, "capacity"), one.capacity, 1, 1000);
            within(at("tables", i, "x_m"), one.x_m, -100'000, 100'000);
            within(at("tables", i, "y_m"), one.y_m, -100'000, 100'000);
            availability(at("tables", i, "unavailable"), one.closed);
            if (one.booth_of) within(at("tables", i, "booth_of"), *one.booth_of, 0, participant_count() - 1);
        }
    }

    void interpreters() {
        for (std::size_t i = 0; i < p_.interpreters.size(); ++i) {
            const Interpreter& one = p_.interpreters[i];
            for (const auto& [from, to] : one.pairs) {
                languages(at("interpreters", i, "pairs"), from);
                languages(at("interpreters", i, "pairs"), to);
                if (from == to) add(at("interpreters", i, "pairs"), "same_language");
            }
            availability(at("interpreters", i, "available"), one.available);
            within(at("interpreters", i, "consecutive_most"), one.consecutive_most, 0, slots_most);
            if (one.slots_most) within(at("interpreters", i, "slots_most"), *one.slots_most, 0, slots_most);
            if (one.seat) within(at("interpreters", i, "seat"), *one.seat, 0, table_count() - 1);
        }
    }

    void meetings() {
        for (std::size_t i = 0; i < p_.meetings.size(); ++i) meeting(i, p_.meetings[i]);
    }

    void meeting(std::size_t i, const Meeting& one) {
        within(at("meetings", i, "a"), one.sides[0], 0, participant_count() - 1);
        within(at("meetings", i, "b"), one.sides[1], 0, participant_count() - 1);
        if (one.sides[0] == one.sides[1]) add(at("meetings", i, "b"), "meeting_with_oneself");
        within(at("meetings", i, "priority"), one.priority, 1, priority_most);
        within(at("meetings", i, "duration"), one.duration, 1, duration_most);
        if (one.fixed_slot) within(at("meetings", i, "fixed_slot"), *one.fixed_slot, 0, slot_count() - 1);
        if (one.fixed_table) within(at("meetings", i, "fixed_table"), *one.fixed_table, 0, table_count() - 1);
        if (one.fixed_table && one.mode == Mode::video) add(at("meetings", i, "fixed_table"), "video_has_no_table");
        if (one.session) within(at("meetings", i, "session"), *one.session, 0, slots_most);
        for (const MeetingIndex before : one.after) {
            within(at("meetings", i, "after"), before, 0, meeting_count() - 1);
            if (before == static_cast<MeetingIndex>(i)) add(at("meetings", i, "after"), "after_itself");
        }
        if (one.frozen && p_.earlier.empty()) add(at("meetings", i, "frozen"), "frozen_without_earlier");
    }

    void objective() {
        within("/meetings_floor", p_.meetings_floor, 0, slots_most);
        within("/hall_change_m", p_.hall_change_m, 0, 100'000);
        if (p_.fairness_breaks_most) within("/fairness_breaks_most", *p_.fairness_breaks_most, 0, slots_most);
        for (std::size_t i = 0; i < p_.objective.size(); ++i) {
            const ObjectiveTerm& term = p_.objective[i];
            within(at("objective", i, "weight"), term.weight, 1, weight_most);
            within(at("objective", i, "level"), term.level, 0, 100);
            if (kind_of(term.rule) != RuleKind::measured)
                add(at("objective", i, "rule"), "rule_not_measured", {{"rule", std::string(name_of(term.rule))}});
        }
    }

    void earlier() {
        if (p_.earlier.empty()) return;
        if (p_.earlier.size() != p_.meetings.size()) return add("/earlier", "one_per_meeting");
        for (std::size_t i = 0; i < p_.earlier.size(); ++i) {
            const Placement& one = p_.earlier[i];
            within(at("earlier", i, "slot"), one.slot, none, slot_count() - 1);
            within(at("earlier", i, "table"), one.table, none, table_count() - 1);
            within(at("earlier", i, "interpreter"), one.interpreter, none,
                   static_cast<std::int64_t>(p_.interpreters.size()) - 1);
        }
    }

    const Problem& p_;
    std::vector<base::Issue> issues_;
};

}  // namespace

std::vector<base::Issue> issues_of(const Problem& problem) { return Validator(problem).run(); }

}  // namespace gyoryu::engine
