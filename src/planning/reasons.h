#pragma once

#include "engine/model/breach.h"
#include "engine/model/outcome.h"
#include "planning/labels.h"
#include "planning/reason.h"

#include <span>
#include <string_view>
#include <vector>

namespace gyoryu::planning {

/// Reason codes beside the engine's rule keys; each has a sentence `rule.<code>.why`.
std::span<const std::string_view> own_reason_codes();

/// Codes of remedies; each has a sentence `remedy.<code>`.
std::span<const std::string_view> remedy_codes();

/// A broken rule in the reader's words. Parameters, where they apply: seller, buyer, seller_languages,
/// buyer_languages (of the meeting), other_seller, other_buyer, participant, slot, session, table, interpreter,
/// found, limit.
Reason reason_of(const engine::Breach& breach, const Labels& labels);

/// The demands of an infeasible event: the same with codes `demand_<rule>`; one sentence each, repeated ones once.
std::vector<Reason> demands_of(const std::vector<engine::Demand>& conflict, const Labels& labels);

/// seller and buyer of a meeting, under the given prefix ("" or "other_").
void add_sides(Params& params, engine::MeetingIndex meeting, const Labels& labels, const std::string& prefix = {});

}  // namespace gyoryu::planning
