#include "cli/repair_text.h"

#include "cli/breach_text.h"
#include "cli/say.h"
#include "formats/repair_json.h"

#include <algorithm>
#include <map>

namespace gyoryu::cli {

namespace {

class RepairText {
public:
    RepairText(const formats::NamedProblem& named, const engine::Repair& repaired,
               const std::vector<engine::UnscheduledReason>& reasons)
        : named_(named), r_(repaired), reasons_(reasons) {}

    std::string write() const {
        std::string out = heading();
        for (const auto& one : r_.notices) out += notice(one) + "\n";
        for (const auto& one : r_.dropped) out += dropped(one) + "\n";
        for (const auto m : r_.situation.disturbed)
            out += say("cli.repair.disturbed", {{"meeting", name_in(named_.meetings, m)}}) + "\n";
        for (const auto& one : r_.standby) out += offer(one) + "\n";
        return out;
    }

private:
    std::string heading() const {
        const char* key = r_.fewest_changes ? "cli.repair.fewest" : "cli.repair.found";
        return say(key,
                   {{"people", std::to_string(r_.score.people_told)}, {"dropped", std::to_string(r_.dropped.size())}}) +
               "\n";
    }

    std::vector<base::FaultParameter> place(const char* prefix, const engine::Placement& one) const {
        const std::string start(prefix);
        return {{start + "slot", name_in({}, one.slot)},
                {start + "table", name_in(named_.tables, one.table)},
                {start + "interpreter", name_in(named_.interpreters, one.interpreter)}};
    }

    std::string notice(const engine::Notice& one) const {
        const bool participant = one.participant != engine::none;
        std::vector<base::FaultParameter> params = place("", one.after);
        if (!one.after.placed()) params = place("", one.before);
        for (auto& param : place("old_", one.before)) params.push_back(std::move(param));
        params.push_back({"who", participant ? name_in(named_.participants, one.participant)
                                             : name_in(named_.interpreters, one.interpreter)});
        params.push_back({"meeting", name_in(named_.meetings, one.meeting)});
        return say("cli.repair.notice." + std::string(formats::name_of(one.kind)), params);
    }

    std::string dropped(const engine::Dropped& one) const {
        std::string out = say("cli.repair.dropped." + std::string(formats::name_of(one.why)),
                              {{"meeting", name_in(named_.meetings, one.meeting)},
                               {"who", name_in(named_.participants, one.participant)}});
        const auto reason = std::ranges::find(reasons_, one.meeting, &engine::UnscheduledReason::meeting);
        return reason == reasons_.end() ? out : out + rules_of(*reason);
    }

    /// The rules in the way, each with the slots that have it: "meetings at the same time 5 6, table in use 7".
    std::string rules_of(const engine::UnscheduledReason& reason) const {
        std::map<std::string, std::string> slots;
        for (const auto& slot : reason.slots) {
            if (slot.slot < r_.situation.now) continue;
            std::vector<engine::RuleKey> seen;
            for (const auto& breach : slot.breaches) {
                if (std::ranges::find(seen, breach.rule) != seen.end()) continue;
                seen.push_back(breach.rule);
                slots[std::string(name_of(breach.rule))] += " " + std::to_string(slot.slot + 1);
            }
        }
        std::string out;
        for (const auto& [rule, where] : slots) {
            out += out.empty() ? " " : ", ";
            out += say("rule." + rule + ".name");
            out += where;
        }
        return out;
    }

    std::string offer(const engine::StandbyOffer& one) const {
        auto params = place("", one.place);
        params.push_back({"who", name_in(named_.participants, one.who)});
        params.push_back({"with", name_in(named_.participants, one.with)});
        return say("cli.repair.standby", params);
    }

    const formats::NamedProblem& named_;
    const engine::Repair& r_;
    const std::vector<engine::UnscheduledReason>& reasons_;
};

}  // namespace

std::string repair_text(const formats::NamedProblem& named, const engine::Repair& repaired,
                        const std::vector<engine::UnscheduledReason>& reasons) {
    return RepairText(named, repaired, reasons).write();
}

}  // namespace gyoryu::cli
