#pragma once

#include "engine/model/breach.h"
#include "engine/model/outcome.h"
#include "planning/labels.h"
#include "planning/reason.h"

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// A code and the parameters of its sentence, as listed in reason_codes.inc and remedy_codes.inc.
struct SentenceCode {
    std::string_view code;
    std::string_view params;  ///< names with a space between
};

/// Every code of a Reason; sentence `rule.<code>.why`.
std::span<const SentenceCode> reason_codes();

/// Every code of a Remedy; sentence `remedy.<code>`.
std::span<const SentenceCode> remedy_codes();

/// Exactly the parameters the sentence has: those not given are empty text, others are left out.
Reason complete(Reason reason);
Remedy complete(Remedy remedy);

/// A broken rule in the reader's words.
Reason reason_of(const engine::Breach& breach, const Labels& labels);

/// The demands of an infeasible event: the same with codes `demand_<rule>`; one sentence each, repeated ones once.
std::vector<Reason> demands_of(const std::vector<engine::Demand>& conflict, const Labels& labels);

/// seller and buyer of a meeting, under the given prefix ("" or "other_").
void add_sides(Params& params, engine::MeetingIndex meeting, const Labels& labels, const std::string& prefix = {});

}  // namespace gyoryu::planning
