#include "planning/reasons.h"

#include "base/assertions.h"

#include <algorithm>
#include <array>

namespace gyoryu::planning {

namespace {

constexpr auto reasons = std::to_array<SentenceCode>({
#define GYORYU_REASON(code, params) {#code, params},
#include "planning/reason_codes.inc"
#undef GYORYU_REASON
});

constexpr auto remedies = std::to_array<SentenceCode>({
#define GYORYU_REMEDY(code, params) {#code, params},
#include "planning/remedy_codes.inc"
#undef GYORYU_REMEDY
});

Params only_named(std::span<const SentenceCode> codes, std::string_view code, Params given) {
    const auto found = std::ranges::find(codes, code, &SentenceCode::code);
    GYORYU_ASSERT(found != codes.end());
    Params params;
    for (std::string_view rest = found->params; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        const std::string name(rest.substr(0, end));
        params[name] = std::move(given[name]);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return params;
}

void add(Params& params, const char* name, std::int64_t number) { params[name] = std::to_string(number); }

/// The breach in words, with more parameters than its sentence needs.
Reason worded(const engine::Breach& breach, const Labels& labels) {
    Reason reason{std::string(engine::name_of(breach.rule)), {}};
    auto& params = reason.params;
    if (breach.meeting != engine::none) add_sides(params, breach.meeting, labels);
    if (breach.meeting != engine::none && breach.rule == engine::RuleKey::interpreter_needed) {
        const auto& sides = labels.planning().problem.meetings[breach.meeting].sides;
        params["seller_languages"] = labels.languages(sides[0]);
        params["buyer_languages"] = labels.languages(sides[1]);
    }
    if (breach.other_meeting != engine::none) add_sides(params, breach.other_meeting, labels, "other_");
    if (breach.participant != engine::none) params["participant"] = labels.participant(breach.participant);
    if (breach.slot != engine::none) params["slot"] = labels.slot(breach.slot);
    if (breach.session != engine::none) params["session"] = labels.session(breach.session);
    if (breach.table != engine::none) params["table"] = labels.table(breach.table);
    if (breach.interpreter != engine::none) params["interpreter"] = labels.interpreter(breach.interpreter);
    add(params, "found", breach.amount);
    add(params, "limit", breach.limit);
    return reason;
}

}  // namespace

std::span<const SentenceCode> reason_codes() { return reasons; }

std::span<const SentenceCode> remedy_codes() { return remedies; }

Reason complete(Reason reason) {
    reason.params = only_named(reasons, reason.rule, std::move(reason.params));
    return reason;
}

Remedy complete(Remedy remedy) {
    remedy.params = only_named(remedies, remedy.code, std::move(remedy.params));
    return remedy;
}

void add_sides(Params& params, engine::MeetingIndex meeting, const Labels& labels, const std::string& prefix) {
    const auto& sides = labels.planning().problem.meetings[meeting].sides;
    params[prefix + "seller"] = labels.participant(sides[0]);
    params[prefix + "buyer"] = labels.participant(sides[1]);
}

Reason reason_of(const engine::Breach& breach, const Labels& labels) { return complete(worded(breach, labels)); }

std::vector<Reason> demands_of(const std::vector<engine::Demand>& conflict, const Labels& labels) {
    std::vector<Reason> demands;
    for (const auto& demand : conflict) {
        auto reason = worded(demand, labels);
        reason.rule = "demand_" + reason.rule;
        reason = complete(std::move(reason));
        if (std::ranges::find(demands, reason) == demands.end()) demands.push_back(std::move(reason));
    }
    return demands;
}

}  // namespace gyoryu::planning
