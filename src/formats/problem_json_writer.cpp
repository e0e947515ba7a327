#include "formats/json_text.h"
#include "formats/problem_json.h"

#include <array>
#include <bit>
#include <functional>

namespace gyoryu::formats {

namespace {

using engine::Problem;

/// Members of one object, those with a default left out.
class Members {
public:
    void raw(const char* key, const std::string& value) {
        text_ += (text_.empty() ? "\"" : ",\"") + std::string(key) + "\":" + value;
    }
    void number(const char* key, std::int64_t value, std::int64_t usual) {
        if (value != usual) raw(key, std::to_string(value));
    }
    void text(const char* key, const std::string& value) {
        if (!value.empty()) raw(key, json_quoted(value));
    }
    std::string object() const { return "{" + text_ + "}"; }

private:
    std::string text_;
};

template <class Items, class Write>
std::string list_of(const Items& items, Write write, const char* between = ",") {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "" : between) + write(item);
    return "[" + out + "]";
}

class Writer {
public:
    explicit Writer(const NamedProblem& named) : named_(named), p_(named.problem) {}

    std::string write() {
        Members top;
        top.raw("format", json_quoted(problem_format));
        settings(top);
        top.raw("slots", list_of(p_.slots, [](const auto& slot) { return slot_json(slot); }, ",\n"));
        top.raw("participants", numbered(p_.participants, &Writer::participant));
        top.raw("tables", numbered(p_.tables, &Writer::table));
        top.raw("interpreters", numbered(p_.interpreters, &Writer::interpreter));
        top.raw("meetings", numbered(p_.meetings, &Writer::meeting));
        if (!p_.earlier.empty()) top.raw("earlier", earlier());
        return top.object() + "\n";
    }

private:
    template <class Item>
    std::string numbered(const std::vector<Item>& items, std::string (Writer::*write)(const Item&, std::size_t) const) {
        std::string out;
        for (std::size_t i = 0; i < items.size(); ++i) out += (i == 0 ? "\n" : ",\n") + (this->*write)(items[i], i);
        return "[" + out + "]";
    }

    void settings(Members& top) const {
        constexpr std::array scopes = {"event", "day", "session"};
        top.raw("breaks_within", json_quoted(scopes[static_cast<int>(p_.breaks_within)]));
        if (p_.fairness_breaks_most) top.raw("fairness_breaks_most", std::to_string(*p_.fairness_breaks_most));
        top.number("meetings_floor", p_.meetings_floor, 0);
        top.raw("hall_change_m", std::to_string(p_.hall_change_m));
        top.raw("objective", list_of(p_.objective, [](const engine::ObjectiveTerm& term) {
                    Members one;
                    one.raw("rule", json_quoted(name_of(term.rule)));
                    one.raw("level", std::to_string(term.level + 1));
                    one.number("weight", term.weight, 1);
                    return one.object();
                }));
    }

    static std::string slot_json(const engine::Slot& slot) {
        Members one;
        one.raw("day", std::to_string(slot.day + 1));
        one.raw("session", std::to_string(slot.session + 1));
        if (!slot.contiguous_with_next) one.raw("contiguous_with_next", "false");
        one.number("burden", slot.burden, 0);
        return one.object();
    }

    void availability(Members& one, const engine::SlotSet& available) const {
        const auto all = engine::SlotSet::range(0, static_cast<int>(p_.slots.size()));
        unavailable(one, all - available);
    }
    static void unavailable(Members& one, const engine::SlotSet& away) {
        if (away.empty()) return;
        std::string out;
        for (auto s = away.first(); s != engine::none; s = away.next(s + 1)) {
            out += (out.empty() ? "" : ",") + std::to_string(s + 1);
        }
        one.raw("unavailable", "[" + out + "]");
    }

    std::string language(engine::LanguageIndex index) const {
        const auto at = static_cast<std::size_t>(index);
        return json_quoted(at < named_.languages.size() ? named_.languages[at] : "language-" + std::to_string(at + 1));
    }
    /// The words of the bits; bits without a word get one.
    static std::string words(std::uint64_t bits, const std::vector<std::string>& names, const std::string& unnamed) {
        std::string out;
        for (std::size_t i = 0; i < 64; ++i) {
            if (((bits >> i) & 1) == 0) continue;
            const std::string word = i < names.size() ? names[i] : unnamed + std::to_string(i + 1);
            out += (out.empty() ? "" : ",") + json_quoted(word);
        }
        return "[" + out + "]";
    }
    std::string features(std::uint64_t bits) const { return words(bits, named_.features, "feature-"); }
    std::string fields(std::uint64_t bits) const { return words(bits, named_.fields, "field-"); }
    static const std::string& name(const std::vector<std::string>& names, std::size_t i) {
        static const std::string nothing;
        return i < names.size() ? names[i] : nothing;
    }

    std::string participant(const engine::Participant& who, std::size_t i) const {
        Members one;
        one.text("id", name(named_.participants, i));
        availability(one, who.available);
        if (who.meetings_most) one.raw("meetings_most", std::to_string(*who.meetings_most));
        if (!who.session_most.empty()) {
            one.raw("session_most", list_of(who.session_most, [](const std::optional<int>& most) {
                        return most ? std::to_string(*most) : std::string("null");
                    }));
        }
        if (!who.languages.empty()) {
            one.raw("languages", list_of(who.languages, [&](auto index) { return language(index); }));
        }
        if (!who.second_languages.empty()) {
            one.raw("second_languages", list_of(who.second_languages, [&](auto index) { return language(index); }));
        }
        one.number("delegates", who.delegates, 1);
        if (who.together) one.raw("together", "true");
        if (!who.rests.empty()) one.raw("rests", list_of(who.rests, rest_json));
        return one.object();
    }

    static std::string rest_json(const engine::Rest& rest) {
        Members one;
        one.raw("from", std::to_string(rest.first + 1));
        one.raw("to", std::to_string(rest.last + 1));
        one.number("slots", rest.slots, 1);
        return one.object();
    }

    std::string table(const engine::Table& table, std::size_t i) const {
        Members one;
        one.text("id", name(named_.tables, i));
        one.number("capacity", table.capacity, 1);
        if (table.features != 0) one.raw("features", features(table.features));
        one.number("hall", table.hall, 0);
        one.number("x_m", table.x_m, 0);
        one.number("y_m", table.y_m, 0);
        if (table.booth_of) one.raw("booth_of", json_name(named_.participants, *table.booth_of));
        unavailable(one, table.closed);
        return one.object();
    }

    std::string interpreter(const engine::Interpreter& who, std::size_t i) const {
        Members one;
        one.text("id", name(named_.interpreters, i));
        one.raw("pairs", list_of(who.pairs, [&](const auto& pair) {
                    return "[" + language(pair.first) + "," + language(pair.second) + "]";
                }));
        availability(one, who.available);
        one.number("consecutive_most", who.consecutive_most, 0);
        if (who.slots_most) one.raw("slots_most", std::to_string(*who.slots_most));
        if (who.seat) one.raw("seat", json_name(named_.tables, *who.seat));
        if (who.fields != 0) one.raw("fields", fields(who.fields));
        return one.object();
    }

    std::string meeting(const engine::Meeting& meeting, std::size_t i) const {
        constexpr std::array modes = {"table", "booth", "video"};
        Members one;
        one.text("id", name(named_.meetings, i));
        one.raw("a", json_name(named_.participants, meeting.sides[0]));
        one.raw("b", json_name(named_.participants, meeting.sides[1]));
        one.number("priority", meeting.priority, 1);
        if (meeting.mandatory) one.raw("mandatory", "true");
        one.number("duration", meeting.duration, 1);
        if (meeting.mode != engine::Mode::table) one.raw("mode", json_quoted(modes[static_cast<int>(meeting.mode)]));
        if (meeting.fixed_slot) one.raw("fixed_slot", std::to_string(*meeting.fixed_slot + 1));
        if (meeting.fixed_table) one.raw("fixed_table", json_name(named_.tables, *meeting.fixed_table));
        if (meeting.session) one.raw("session", std::to_string(*meeting.session + 1));
        if (!meeting.after.empty()) {
            one.raw("after", list_of(meeting.after, [&](auto before) { return json_name(named_.meetings, before); }));
        }
        if (meeting.features != 0) one.raw("features", features(meeting.features));
        if (meeting.fields != 0) one.raw("fields", fields(meeting.fields));
        if (meeting.frozen) one.raw("frozen", "true");
        return one.object();
    }

    std::string earlier() const {
        std::string out;
        for (std::size_t i = 0; i < p_.earlier.size(); ++i) {
            const engine::Placement& place = p_.earlier[i];
            if (!place.placed()) continue;
            Members one;
            one.raw("meeting", json_name(named_.meetings, static_cast<engine::MeetingIndex>(i)));
            one.raw("slot", std::to_string(place.slot + 1));
            if (place.table >= 0) one.raw("table", json_name(named_.tables, place.table));
            if (place.interpreter >= 0) one.raw("interpreter", json_name(named_.interpreters, place.interpreter));
            out += (out.empty() ? "\n" : ",\n") + one.object();
        }
        return "[" + out + "]";
    }

    const NamedProblem& named_;
    const Problem& p_;
};

}  // namespace

std::string write_problem_json(const NamedProblem& named) { return Writer(named).write(); }

}  // namespace gyoryu::formats
