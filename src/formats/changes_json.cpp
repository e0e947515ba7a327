#include "formats/changes_json.h"

#include "engine/repair/change_issues.h"
#include "engine/repair/situation.h"
#include "formats/json_reader.h"

#include <algorithm>

namespace gyoryu::formats {

namespace {

enum Kind { no_show, late, table_lost, interpreter_ill, overrun, walk_in, new_wish, cancelled };
constexpr auto kinds = {std::string_view("no_show"),    std::string_view("late"),
                        std::string_view("table_lost"), std::string_view("interpreter_ill"),
                        std::string_view("overrun"),    std::string_view("walk_in"),
                        std::string_view("new_wish"),   std::string_view("cancelled")};
constexpr std::size_t changes_most = 10'000;

class ChangesReader {
public:
    ChangesReader(const JsonNode& root, JsonComplaints& complaints, const NamedProblem& named)
        : root_(root), complaints_(complaints) {
        named_.named = named;
        known(participants_, named.participants);
        known(meetings_, named.meetings);
        known(tables_, named.tables);
        known(interpreters_, named.interpreters);
    }

    NamedChanges read() {
        const JsonObject top(root_, complaints_, {"format", "title", "now", "slot_minutes", "changes", "candidates"});
        format(top);
        top.need("now");
        named_.changes.now = static_cast<int>(top.integer("now", 1, slot_count() + 1).value_or(1)) - 1;
        slot_minutes_ = top.integer("slot_minutes", 1, 24 * 60);
        top.need("changes");
        top.each("changes", [&](const JsonNode& node) { names_of(node); });
        top.each("changes", [&](const JsonNode& node) { change(node); });
        top.each("candidates", [&](const JsonNode& node) { candidate(node); });
        named_.named.participants = participants_.names();
        named_.named.meetings = meetings_.names();
        if (complaints_.none()) named_.named.problem = engine::with_arrivals(named_.named.problem, named_.changes);
        return std::move(named_);
    }

private:
    const engine::Problem& problem() const { return named_.named.problem; }
    std::int64_t slot_count() const { return static_cast<std::int64_t>(problem().slots.size()); }

    void known(JsonNames& names, const std::vector<std::string>& list) {
        for (const auto& name : list) names.add(name.empty() ? std::nullopt : std::optional(name), root_, complaints_);
    }

    void format(const JsonObject& top) {
        const JsonNode* node = top.need("format");
        if (node == nullptr || (node->kind == JsonNode::Kind::string && node->text == changes_format)) return;
        complaints_.at(node->offset, "unknown_format", {{"expected", std::string(changes_format)}});
    }

    static const JsonNode* given(const JsonNode& node, std::string_view key) {
        const JsonNode* member = node.find(key);
        return member != nullptr && member->kind != JsonNode::Kind::null ? member : nullptr;
    }
    static bool is(const JsonNode& node, std::string_view kind) {
        const JsonNode* member = given(node, "kind");
        return member != nullptr && member->kind == JsonNode::Kind::string && member->text == kind;
    }

    /// Names first, so that a change may speak of somebody who comes in a later one.
    void names_of(const JsonNode& node) {
        const auto add = [&](JsonNames& names, const JsonNode& one) {
            const JsonNode* id = given(one, "id");
            names.add(id != nullptr ? text_of(*id, complaints_) : std::nullopt, id != nullptr ? *id : one, complaints_);
        };
        if (is(node, "new_wish") && given(node, "meeting") == nullptr) add(meetings_, node);
        if (!is(node, "walk_in")) return;
        add(participants_, node);
        const JsonNode* wishes = given(node, "wishes");
        if (wishes == nullptr || wishes->kind != JsonNode::Kind::array) return;
        for (const JsonNode& wish : wishes->items) add(meetings_, wish);
    }

    void change(const JsonNode& node) {
        const int place = count_++;
        if (named_.changes.list.size() >= changes_most) {
            return complaints_.at(node.offset, "too_many", {{"max", std::to_string(changes_most)}});
        }
        if (node.kind != JsonNode::Kind::object) return complaints_.at(node.offset, "object_expected");
        const JsonNode* kind = given(node, "kind");
        if (kind == nullptr) return complaints_.at(node.offset, "key_missing", {{"key", "kind"}});
        const auto found = std::ranges::find(kinds, std::string_view(kind->text));
        if (kind->kind != JsonNode::Kind::string || found == kinds.end()) {
            std::string words;
            for (const auto one : kinds) words += (words.empty() ? "" : ", ") + std::string(one);
            return complaints_.at(kind->offset, "one_of_expected", {{"words", words}});
        }
        read_kind(static_cast<Kind>(found - kinds.begin()), node);
        named_.places.resize(named_.changes.list.size(), place);
    }

    void read_kind(Kind kind, const JsonNode& node) {
        switch (kind) {
            case no_show:
                return away<engine::NoShow>(node, "participant", participants_);
            case table_lost:
                return away<engine::TableLost>(node, "table", tables_);
            case interpreter_ill:
                return away<engine::InterpreterIll>(node, "interpreter", interpreters_);
            case late:
                return comes_late(node);
            case overrun: {
                const JsonObject object(node, complaints_, {"kind", "meeting", "by", "minutes"});
                return add(engine::Overrun{reference(object, "meeting", meetings_), slots_of(object)});
            }
            case walk_in:
                return comes(node);
            case new_wish:
                return wishes(node);
            case cancelled: {
                const JsonObject object(node, complaints_, {"kind", "meeting"});
                return add(engine::Cancelled{reference(object, "meeting", meetings_)});
            }
        }
    }

    void add(engine::Change change) { named_.changes.list.push_back(std::move(change)); }

    std::int32_t reference(const JsonObject& object, std::string_view key, const JsonNames& names) {
        const JsonNode* node = object.need(key);
        return node == nullptr ? engine::none : names.refer(*node, complaints_).value_or(engine::none);
    }

    /// Slots `from` to `to`, both counted in, or a whole `day`; nothing said means always.
    template <class Away>
    void away(const JsonNode& node, std::string_view key, const JsonNames& names) {
        const JsonObject object(node, complaints_, {"kind", key, "from", "to", "day"});
        const std::int32_t who = reference(object, key, names);
        const std::int64_t from = object.integer("from", 1, slot_count()).value_or(1);
        const std::int64_t to = object.integer("to", from, slot_count()).value_or(slot_count());
        const JsonNode* day = object.get("day");
        if (day == nullptr) return add(Away{who, static_cast<int>(from) - 1, static_cast<int>(to)});
        if (object.get("from") != nullptr || object.get("to") != nullptr) {
            return complaints_.at(day->offset, "day_or_slots");
        }
        const auto number = integer_of(*day, complaints_, 1, problem().slots.empty() ? 1 : last_day());
        if (!number) return;
        const auto& slots = problem().slots;
        const auto same = [&](const engine::Slot& slot) { return slot.day == *number - 1; };
        const auto first = std::ranges::find_if(slots, same);
        const auto end = std::find_if_not(first, slots.end(), same);
        if (first == slots.end()) return complaints_.at(day->offset, "unknown_day");
        add(Away{who, static_cast<int>(first - slots.begin()), static_cast<int>(end - slots.begin())});
    }
    std::int64_t last_day() const { return problem().slots.back().day + 1; }

    /// `by` slots, or `minutes` made whole slots upwards.
    int slots_of(const JsonObject& object) {
        const JsonNode* minutes = object.get("minutes");
        if (minutes == nullptr) {
            object.need("by");
            return static_cast<int>(object.integer("by", 1, engine::slots_most).value_or(1));
        }
        if (object.get("by") != nullptr) complaints_.at(minutes->offset, "slots_or_minutes");
        if (!slot_minutes_) complaints_.at(minutes->offset, "key_missing", {{"key", "slot_minutes"}});
        const auto number = integer_of(*minutes, complaints_, 1, 24 * 60);
        if (!number || !slot_minutes_) return 1;
        return static_cast<int>((*number + *slot_minutes_ - 1) / *slot_minutes_);
    }

    void comes_late(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"kind", "participant", "from", "by", "minutes"});
        engine::Late one;
        one.who = reference(object, "participant", participants_);
        object.need("from");
        one.expected = static_cast<int>(object.integer("from", 1, slot_count()).value_or(1)) - 1;
        one.slots = slots_of(object);
        add(one);
    }

    engine::SlotSet slots_in(const JsonObject& object, std::string_view key) {
        engine::SlotSet set;
        object.each(key, [&](const JsonNode& node) {
            const auto number = integer_of(node, complaints_, 1, slot_count());
            if (number) set.insert(static_cast<int>(*number) - 1);
        });
        return set;
    }

    void comes(const JsonNode& node) {
        const JsonObject object(
            node, complaints_,
            {"kind", "id", "name", "languages", "available", "unavailable", "meetings_most", "wishes"});
        engine::WalkIn one;
        one.who.available = engine::SlotSet::range(0, static_cast<int>(slot_count()));
        if (object.get("available") != nullptr) one.who.available = slots_in(object, "available");
        one.who.available -= slots_in(object, "unavailable");
        if (const auto most = object.integer("meetings_most", 0, engine::slots_most)) {
            one.who.meetings_most = static_cast<int>(*most);
        }
        object.each("languages", [&](const JsonNode& text) {
            if (const auto id = language(text)) one.who.languages.push_back(*id);
        });
        const auto who = static_cast<engine::ParticipantIndex>(problem().participants.size()) + walk_ins_++;
        add(std::move(one));
        object.each("wishes", [&](const JsonNode& wish) {
            const JsonObject member(wish, complaints_,
                                    {"with", "id", "priority", "duration", "mode", "session", "move_others"});
            new_meeting(member, who, reference(member, "with", participants_));
        });
    }

    void wishes(const JsonNode& node) {
        if (given(node, "meeting") != nullptr) {
            const JsonObject object(node, complaints_, {"kind", "meeting", "move_others"});
            return add(
                engine::Wanted{reference(object, "meeting", meetings_), object.boolean("move_others").value_or(false)});
        }
        const JsonObject object(node, complaints_,
                                {"kind", "id", "a", "b", "priority", "duration", "mode", "session", "move_others"});
        const auto a = reference(object, "a", participants_);
        new_meeting(object, a, reference(object, "b", participants_));
    }

    void new_meeting(const JsonObject& object, engine::ParticipantIndex a, engine::ParticipantIndex b) {
        engine::NewWish wish;
        wish.meeting.sides = {a, b};
        wish.meeting.priority = object.integer("priority", 1, engine::priority_most).value_or(1);
        wish.meeting.duration = static_cast<int>(object.integer("duration", 1, engine::duration_most).value_or(1));
        wish.meeting.mode = static_cast<engine::Mode>(object.word("mode", {"table", "booth", "video"}).value_or(0));
        if (const auto session = object.integer("session", 1, engine::slots_most)) {
            wish.meeting.session = static_cast<int>(*session) - 1;
        }
        wish.move_others = object.boolean("move_others").value_or(false);
        add(std::move(wish));
    }

    std::optional<engine::LanguageIndex> language(const JsonNode& node) {
        const auto text = text_of(node, complaints_);
        if (!text) return std::nullopt;
        auto& languages = named_.named.languages;
        const auto found = std::ranges::find(languages, *text);
        if (found != languages.end()) return static_cast<engine::LanguageIndex>(found - languages.begin());
        if (languages.size() >= engine::languages_most) {
            complaints_.at(node.offset, "too_many", {{"max", std::to_string(engine::languages_most)}});
            return std::nullopt;
        }
        languages.push_back(*text);
        return static_cast<engine::LanguageIndex>(languages.size() - 1);
    }

    void candidate(const JsonNode& node) {
        const JsonObject object(node, complaints_, {"a", "b", "value"});
        engine::CandidatePair one;
        one.a = reference(object, "a", participants_);
        one.b = reference(object, "b", participants_);
        one.value = object.integer("value", 1, engine::priority_most).value_or(1);
        named_.changes.candidates.push_back(one);
    }

    const JsonNode& root_;
    JsonComplaints& complaints_;
    NamedChanges named_;
    JsonNames participants_, meetings_, tables_, interpreters_;
    std::optional<std::int64_t> slot_minutes_;
    int count_ = 0;
    engine::ParticipantIndex walk_ins_ = 0;
};

}  // namespace

base::Result<NamedChanges> read_changes_json(std::string_view text, const NamedProblem& named) {
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    NamedChanges changes = ChangesReader(root, complaints, named).read();
    if (complaints.none()) return changes;
    return base::fail(base::Fault{base::FaultCode::unreadable_changes, {}, complaints.take()});
}

base::Result<void> fit_changes(std::string_view text, const engine::Problem& problem, const engine::Timetable& told,
                               const NamedChanges& changes) {
    const auto issues = engine::issues_of(problem, told, changes.changes, changes.places);
    if (issues.empty()) return {};
    GYORYU_TRY(root, parse_json(text));
    JsonComplaints complaints(text);
    for (const base::Issue& issue : issues) complaints.at(nearest(root, issue.path).offset, issue.code, issue.params);
    return base::fail(base::Fault{base::FaultCode::unreadable_changes, {}, complaints.take()});
}

}  // namespace gyoryu::formats
