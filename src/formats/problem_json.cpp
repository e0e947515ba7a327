#include "formats/problem_json.h"

#include "engine/model/validate.h"
#include "formats/json_words.h"

namespace gyoryu::formats {

namespace {

using engine::Problem;

constexpr std::int64_t coordinate_most = 100'000;

class ProblemReader {
public:
    ProblemReader(const JsonNode& root, JsonComplaints& complaints) : root_(root), complaints_(complaints) {}

    NamedProblem read() {
        const JsonObject top(
            root_, complaints_,
            {"format", "title", "slots", "participants", "meetings", "tables", "interpreters", "breaks_within",
             "fairness_breaks_most", "meetings_floor", "hall_change_m", "objective", "earlier"});
        format(top);
        names(top, "participants", participants_);
        names(top, "tables", tables_);
        names(top, "interpreters", interpreters_);
        names(top, "meetings", meetings_);
        top.need("slots");
        top.each("slots", [&](const JsonNode& node) { slot(node); });
        top.each("participants", [&](const JsonNode& node) { participant(node); });
        top.each("tables", [&](const JsonNode& node) { table(node); });
        top.each("interpreters", [&](const JsonNode& node) { interpreter(node); });
        top.each("meetings", [&](const JsonNode& node) { meeting(node); });
        settings(top);
        earlier(top);
        return finish();
    }

private:
    Problem& p() { return named_.problem; }

    void format(const JsonObject& top) {
        const JsonNode* node = top.need("format");
        if (node == nullptr || (node->kind == JsonNode::Kind::string && node->text == problem_format)) return;
        complaints_.at(node->offset, "unknown_format", {{"expected", std::string(problem_format)}});
    }

    void names(const JsonObject& top, std::string_view list, JsonNames& names) {
        top.each(list, [&](const JsonNode& node) {
            const JsonNode* id = node.find("id");
            const bool named = id != nullptr && id->kind != JsonNode::Kind::null;
            names.add(named ? text_of(*id, complaints_) : std::nullopt, named ? *id : node, complaints_);
        });
    }

    void slot(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"day", "session", "contiguous_with_next", "burden"});
        engine::Slot one;
        one.day = static_cast<int>(object.integer("day", 1, 10'000).value_or(1) - 1);
        one.session = static_cast<int>(object.integer("session", 1, engine::slots_most).value_or(1) - 1);
        one.contiguous_with_next = object.boolean("contiguous_with_next").value_or(true);
        one.burden = number(object, "burden", 0, engine::burden_most, 0);
        p().slots.push_back(one);
    }

    /// "available" and "unavailable": lists of 1-based slots; nothing said means always.
    engine::SlotSet availability(const JsonObject& object) {
        const int count = slot_count();
        engine::SlotSet set = engine::SlotSet::range(0, count);
        if (object.get("available") != nullptr) set = slots_of(object, "available", count);
        return set - slots_of(object, "unavailable", count);
    }
    int slot_count() { return static_cast<int>(std::min<std::size_t>(p().slots.size(), engine::slots_most)); }
    engine::SlotSet slots_of(const JsonObject& object, std::string_view key, int count) {
        engine::SlotSet set;
        object.each(key, [&](const JsonNode& node) {
            const auto number = integer_of(node, complaints_, 1, count);
            if (number) set.insert(static_cast<int>(*number) - 1);
        });
        return set;
    }

    std::optional<int> count(const JsonObject& object, std::string_view key) {
        const auto value = object.integer(key, 0, engine::slots_most);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    void participant(const JsonNode& node) {
        const JsonObject object(node, complaints_,
                                {"id", "name", "available", "unavailable", "meetings_most", "session_most", "languages",
                                 "second_languages", "delegates", "together", "rests"});
        engine::Participant one;
        one.available = availability(object);
        one.meetings_most = count(object, "meetings_most");
        object.each("session_most", [&](const JsonNode& most) {
            const bool given = most.kind != JsonNode::Kind::null;
            const auto value = given ? integer_of(most, complaints_, 0, engine::slots_most) : std::nullopt;
            one.session_most.push_back(value ? std::optional(static_cast<int>(*value)) : std::nullopt);
        });
        object.each("languages", [&](const JsonNode& language) {
            if (const auto id = languages_.id(language, complaints_)) one.languages.push_back(*id);
        });
        object.each("second_languages", [&](const JsonNode& language) {
            if (const auto id = languages_.id(language, complaints_)) one.second_languages.push_back(*id);
        });
        one.delegates = number(object, "delegates", 1, engine::delegates_most, 1);
        one.together = object.boolean("together").value_or(false);
        object.each("rests", [&](const JsonNode& rest) { one.rests.push_back(rest_of(rest)); });
        p().participants.push_back(std::move(one));
    }

    engine::Rest rest_of(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"from", "to", "slots"});
        const auto slots = static_cast<int>(p().slots.size());
        object.need("from");
        object.need("to");
        return {number(object, "from", 1, slots, 1) - 1, number(object, "to", 1, slots, slots) - 1,
                number(object, "slots", 1, slots, 1)};
    }

    std::uint64_t features(const JsonObject& object) { return bits_of(object, "features", features_); }
    std::uint64_t fields(const JsonObject& object) { return bits_of(object, "fields", fields_); }
    std::uint64_t bits_of(const JsonObject& object, std::string_view key, JsonWords& words) {
        std::uint64_t bits = 0;
        object.each(key, [&](const JsonNode& word) {
            if (const auto id = words.id(word, complaints_)) bits |= std::uint64_t{1} << *id;
        });
        return bits;
    }

    static int number(const JsonObject& object, std::string_view key, std::int64_t min, std::int64_t max,
                      int fallback) {
        return static_cast<int>(object.integer(key, min, max).value_or(fallback));
    }

    void table(const JsonNode& node) {
        const JsonObject object(
            node, complaints_, {"id", "name", "capacity", "features", "hall", "x_m", "y_m", "booth_of", "unavailable"});
        engine::Table one;
        one.capacity = number(object, "capacity", 1, 1000, 1);
        one.features = features(object);
        one.hall = number(object, "hall", 0, 1'000'000, 0);
        one.x_m = number(object, "x_m", -coordinate_most, coordinate_most, 0);
        one.y_m = number(object, "y_m", -coordinate_most, coordinate_most, 0);
        one.booth_of = reference(object, "booth_of", participants_);
        one.closed = slots_of(object, "unavailable", slot_count());
        p().tables.push_back(one);
    }

    std::optional<std::int32_t> reference(const JsonObject& object, std::string_view key, const JsonNames& names) {
        const JsonNode* node = object.get(key);
        return node == nullptr ? std::nullopt : names.refer(*node, complaints_);
    }

    void interpreter(const JsonNode& node) {
        const JsonObject object(
            node, complaints_,
            {"id", "name", "pairs", "available", "unavailable", "consecutive_most", "slots_most", "seat", "fields"});
        engine::Interpreter one;
        object.need("pairs");
        object.each("pairs", [&](const JsonNode& pair) { one.pairs.push_back(language_pair(pair)); });
        one.available = availability(object);
        one.consecutive_most = number(object, "consecutive_most", 0, engine::slots_most, 0);
        one.slots_most = count(object, "slots_most");
        one.seat = reference(object, "seat", tables_);
        one.fields = fields(object);
        p().interpreters.push_back(std::move(one));
    }

    std::pair<engine::LanguageIndex, engine::LanguageIndex> language_pair(const JsonNode& node) {
        if (node.kind != JsonNode::Kind::array || node.items.size() != 2) {
            complaints_.at(node.offset, "pair_expected");
            return {0, 1};
        }
        const auto from = languages_.id(node.items[0], complaints_);
        const auto to = languages_.id(node.items[1], complaints_);
        return {from.value_or(0), to.value_or(1)};
    }

    void meeting(const JsonNode& node) {
        const JsonObject object(node, complaints_,
                                {"id", "a", "b", "priority", "mandatory", "duration", "mode", "fixed_slot",
                                 "fixed_table", "session", "after", "features", "fields", "frozen"});
        engine::Meeting one;
        object.need("a");
        object.need("b");
        one.sides = {reference(object, "a", participants_).value_or(engine::none),
                     reference(object, "b", participants_).value_or(engine::none)};
        one.priority = object.integer("priority", 1, engine::priority_most).value_or(1);
        one.mandatory = object.boolean("mandatory").value_or(false);
        one.duration = number(object, "duration", 1, engine::duration_most, 1);
        one.mode = static_cast<engine::Mode>(object.word("mode", {"table", "booth", "video"}).value_or(0));
        if (const auto slot = object.integer("fixed_slot", 1, static_cast<int>(p().slots.size()))) {
            one.fixed_slot = static_cast<int>(*slot) - 1;
        }
        one.fixed_table = reference(object, "fixed_table", tables_);
        if (const auto session = object.integer("session", 1, engine::slots_most)) {
            one.session = static_cast<int>(*session) - 1;
        }
        object.each("after", [&](const JsonNode& before) {
            if (const auto index = meetings_.refer(before, complaints_)) one.after.push_back(*index);
        });
        one.features = features(object);
        one.fields = fields(object);
        one.frozen = object.boolean("frozen").value_or(false);
        p().meetings.push_back(std::move(one));
    }

    void settings(const JsonObject& top) {
        const auto scope = top.word("breaks_within", {"event", "day", "session"});
        if (scope) p().breaks_within = static_cast<engine::BreakScope>(*scope);
        p().fairness_breaks_most = count(top, "fairness_breaks_most");
        p().meetings_floor = number(top, "meetings_floor", 0, engine::slots_most, 0);
        p().hall_change_m = number(top, "hall_change_m", 0, coordinate_most, p().hall_change_m);
        if (top.get("objective") == nullptr) return;
        p().objective.clear();
        top.each("objective", [&](const JsonNode& node) { term(node); });
    }

    void term(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"rule", "level", "weight"});
        engine::ObjectiveTerm one;
        const JsonNode* rule = object.need("rule");
        if (rule == nullptr) return;
        const auto key = engine::rule_of(rule->text);
        if (!key || engine::kind_of(*key) != engine::RuleKind::measured) {
            return complaints_.at(rule->offset, "rule_not_measured", {{"rule", rule->text}});
        }
        one.rule = *key;
        one.level = number(object, "level", 1, 100, static_cast<int>(p().objective.size()) + 1) - 1;
        one.weight = object.integer("weight", 1, engine::weight_most).value_or(1);
        p().objective.push_back(one);
    }

    void earlier(const JsonObject& top) {
        if (top.get("earlier") == nullptr) return;
        p().earlier.resize(p().meetings.size());
        top.each("earlier", [&](const JsonNode& node) {
            const JsonObject object(node, complaints_, {"meeting", "slot", "table", "interpreter"});
            object.need("meeting");
            const auto meeting = reference(object, "meeting", meetings_);
            if (!meeting) return;
            engine::Placement& one = p().earlier[*meeting];
            one.slot = number(object, "slot", 1, static_cast<int>(p().slots.size()), 0) - 1;
            one.table = reference(object, "table", tables_).value_or(engine::none);
            one.interpreter = reference(object, "interpreter", interpreters_).value_or(engine::none);
        });
    }

    NamedProblem finish() {
        named_.participants = participants_.names();
        named_.meetings = meetings_.names();
        named_.tables = tables_.names();
        named_.interpreters = interpreters_.names();
        named_.languages = languages_.take();
        named_.features = features_.take();
        named_.fields = fields_.take();
        return std::move(named_);
    }

    const JsonNode& root_;
    JsonComplaints& complaints_;
    NamedProblem named_;
    JsonNames participants_, meetings_, tables_, interpreters_;
    JsonWords languages_{engine::languages_most};
    JsonWords features_{64};
    JsonWords fields_{64};
};

}  // namespace

base::Result<NamedProblem> read_problem_json(std::string_view text) {
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    NamedProblem named = ProblemReader(root, complaints).read();
    if (complaints.none()) {
        for (base::Issue& issue : engine::issues_of(named.problem)) {
            complaints.at(nearest(root, issue.path).offset, issue.code, issue.params);
        }
    }
    if (complaints.none()) return named;
    return base::fail(base::Fault{base::FaultCode::unreadable_problem, {}, complaints.take()});
}

}  // namespace gyoryu::formats
