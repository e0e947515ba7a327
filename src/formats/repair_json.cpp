#include "formats/repair_json.h"

#include "engine/explain/placement_probe.h"
#include "formats/json_text.h"
#include "formats/timetable_json.h"

#include <algorithm>
#include <array>

namespace gyoryu::formats {

namespace {

template <class Items, class Write>
std::string list_of(const Items& items, Write write, const char* indent = "    ") {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "\n" : ",\n") + std::string(indent) + write(item);
    return out.empty() ? "[]" : "[" + out + "\n" + std::string(indent).substr(2) + "]";
}

std::string number_or_null(std::int32_t index) { return index < 0 ? "null" : std::to_string(index + 1); }

class RepairWriter {
public:
    RepairWriter(const NamedProblem& named, const engine::Repair& repaired,
                 const std::vector<engine::UnscheduledReason>& reasons)
        : named_(named), r_(repaired), reasons_(reasons) {}

    std::string write() const {
        std::string out = "{\n  \"format\": " + json_quoted(repair_format);
        out += ",\n  \"fewest_changes\": " + std::string(r_.fewest_changes ? "true" : "false");
        out += ",\n  \"best\": " + std::string(r_.best ? "true" : "false");
        out += ",\n  \"score\": " + score();
        out += ",\n  \"work\": " + std::to_string(r_.work);
        out += ",\n  \"tell\": " + tell();
        out += ",\n  \"dropped\": " + list_of(r_.dropped, [&](const auto& one) { return dropped(one); });
        out += ",\n  \"disturbed\": " + list_of(r_.situation.disturbed, [&](auto m) { return meeting(m); });
        out += ",\n  \"standby\": " + list_of(r_.standby, [&](const auto& one) { return offer(one); });
        out += ",\n  \"meetings\": " + write_meetings_json(named_, r_.timetable);
        return out + "\n}\n";
    }

private:
    std::string meeting(engine::MeetingIndex m) const { return json_name(named_.meetings, m); }
    std::string participant(engine::ParticipantIndex p) const { return json_name(named_.participants, p); }

    std::string score() const {
        const auto& s = r_.score;
        std::string out;
        for (const auto& [key, value] : {std::pair("mandatory_lost", s.mandatory_lost),
                                         {"promised_lost", s.promised_lost},
                                         {"wanted_out", s.wanted_out},
                                         {"people_told", s.people_told},
                                         {"asked_out", s.asked_out},
                                         {"change_size", s.change_size},
                                         {"breaks", s.breaks},
                                         {"shift", s.shift}})
            out += (out.empty() ? "{\"" : ",\"") + std::string(key) + "\":" + std::to_string(value);
        return out + "}";
    }

    std::string place(const engine::Placement& one) const {
        if (!one.placed()) return "null";
        const bool somebody = one.interpreter != engine::none;
        return "{\"slot\":" + number_or_null(one.slot) + ",\"table\":" + number_or_null(one.table) +
               ",\"interpreter\":" + (somebody ? json_name(named_.interpreters, one.interpreter) : "null") + "}";
    }

    std::string person(const engine::Notice& one) const {
        if (one.participant != engine::none) return "\"participant\":" + participant(one.participant);
        return "\"interpreter\":" + json_name(named_.interpreters, one.interpreter);
    }

    std::string notice(const engine::Notice& one) const {
        return "{\"kind\":" + json_quoted(name_of(one.kind)) + ",\"meeting\":" + meeting(one.meeting) +
               ",\"before\":" + place(one.before) + ",\"after\":" + place(one.after) + "}";
    }

    /// One entry per person.
    std::string tell() const {
        std::vector<std::string> people;
        for (auto first = r_.notices.begin(); first != r_.notices.end();) {
            const auto end = std::find_if(first, r_.notices.end(), [&](const engine::Notice& one) {
                return one.participant != first->participant || one.interpreter != first->interpreter;
            });
            const bool back =
                std::any_of(first, end, [&](const engine::Notice& one) { return takes_back(r_.situation, one); });
            const std::vector<engine::Notice> theirs(first, end);
            people.push_back("{" + person(*first) + ",\"takes_back\":" + (back ? "true" : "false") + ",\"notices\":" +
                             list_of(theirs, [&](const auto& one) { return notice(one); }, "      ") + "}");
            first = end;
        }
        return list_of(people, [](const std::string& one) { return one; });
    }

    std::string dropped(const engine::Dropped& one) const {
        std::string out = "{\"meeting\":" + meeting(one.meeting) + ",\"why\":" + json_quoted(name_of(one.why));
        if (one.participant != engine::none) out += ",\"participant\":" + participant(one.participant);
        const auto reason = std::ranges::find(reasons_, one.meeting, &engine::UnscheduledReason::meeting);
        if (reason == reasons_.end()) return out + "}";
        std::vector<engine::SlotObstacle> ahead;
        for (const auto& slot : reason->slots) {
            if (slot.slot >= r_.situation.now) ahead.push_back(slot);
        }
        out += ",\"slots\":" + list_of(ahead, [&](const auto& slot) { return obstacle(slot); }, "      ");
        return out +
               ",\"remedies\":" + list_of(reason->remedies, [&](const auto& r) { return remedy(r); }, "      ") + "}";
    }

    std::string obstacle(const engine::SlotObstacle& slot) const {
        std::string out;
        for (const auto& breach : slot.breaches) out += (out.empty() ? "" : ",") + write_breach_json(named_, breach);
        return "{\"slot\":" + number_or_null(slot.slot) + ",\"broken\":[" + out + "]}";
    }

    std::string remedy(const engine::Remedy& one) const {
        constexpr std::array kinds = {"place_it",        "move_meeting", "raise_meetings_most",
                                      "add_interpreter", "add_table",    "free_participant"};
        std::string out =
            "{\"kind\":" + json_quoted(kinds[static_cast<int>(one.kind)]) + ",\"place\":" + place(one.placement);
        if (one.moved != engine::none)
            out += ",\"moved\":" + meeting(one.moved) + ",\"moved_to\":" + place(one.moved_to);
        if (one.participant != engine::none) out += ",\"participant\":" + participant(one.participant);
        if (one.session != engine::none) out += ",\"session\":" + number_or_null(one.session);
        return out + "}";
    }

    std::string offer(const engine::StandbyOffer& one) const {
        return "{\"participant\":" + participant(one.who) + ",\"with\":" + participant(one.with) +
               ",\"meeting\":" + (one.meeting == engine::none ? "null" : meeting(one.meeting)) +
               ",\"place\":" + place(one.place) + ",\"value\":" + std::to_string(one.value) +
               ",\"together\":" + (one.together ? "true" : "false") + "}";
    }

    const NamedProblem& named_;
    const engine::Repair& r_;
    const std::vector<engine::UnscheduledReason>& reasons_;
};

}  // namespace

std::string_view name_of(engine::NoticeKind kind) {
    constexpr std::array<std::string_view, 7> names = {"moved", "other_table", "other_interpreter", "cancelled",
                                                       "added", "handed_over", "taken_over"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(engine::Dropped::Why why) {
    constexpr std::array<std::string_view, 4> names = {"cancelled", "absent", "no_place", "no_room"};
    return names[static_cast<std::size_t>(why)];
}

std::vector<engine::UnscheduledReason> reasons_of(const engine::Repair& repaired) {
    using Why = engine::Dropped::Why;
    std::vector<engine::UnscheduledReason> reasons;
    const auto wanting = [](const engine::Dropped& one) { return one.why == Why::no_room || one.why == Why::no_place; };
    if (std::ranges::none_of(repaired.dropped, wanting)) return reasons;
    const engine::PlacementProbe probe(repaired.situation.problem, repaired.timetable);
    for (const engine::Dropped& one : repaired.dropped) {
        if (wanting(one)) reasons.push_back(why_unscheduled(repaired.situation.problem, probe, one.meeting));
    }
    return reasons;
}

std::string write_repair_json(const NamedProblem& named, const engine::Repair& repaired,
                              const std::vector<engine::UnscheduledReason>& reasons) {
    return RepairWriter(named, repaired, reasons).write();
}

}  // namespace gyoryu::formats
