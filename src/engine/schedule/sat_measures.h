#pragma once

#include "engine/schedule/core_guided.h"
#include "engine/schedule/sat_encoding.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gyoryu::engine {

/// Measured rules as penalties over the literals of an encoding, made when a level asks for them. Each answers with
/// chains whose weighted sum is the rule's penalty in the best models, or nothing where that would take more clauses
/// than are worth it.
class SatMeasures {
public:
    using Chains = std::optional<std::vector<PenaltyChain>>;

    SatMeasures(const Compiled& compiled, SatSolver& solver, const SatEncoding& encoding)
        : c_(compiled), solver_(solver), encoding_(encoding) {}

    Chains longest_wait();
    Chains fairness_breaks();
    Chains fairness_slots();
    Chains interpreter_load();
    Chains walking();
    Chains tables_changed();
    /// One of rules_of_words.
    Chains of_words(RuleKey rule);

private:
    /// Rows of literals that hold exactly when a person's value is that high: their most less least.
    std::vector<PenaltyChain> spread(const std::vector<std::vector<Literal>>& rows);
    std::vector<Literal> gaps_of(ParticipantIndex p);
    std::vector<Literal> waits_of(ParticipantIndex p);
    std::vector<std::vector<Literal>> tables_at(ParticipantIndex p);
    void walks_of(ParticipantIndex p, std::vector<PenaltyChain>& chains);

    const Compiled& c_;
    SatSolver& solver_;
    const SatEncoding& encoding_;
};

}  // namespace gyoryu::engine
