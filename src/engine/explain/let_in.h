#pragma once

#include "engine/model/timetable.h"

#include <cstdint>
#include <stop_token>

namespace gyoryu::engine {

struct LetInLimits {
    /// Places looked at while meetings move aside for one another.
    std::int64_t looks_most = 400'000;
    /// For the proof that no more can be let in, and for what moving aside did not find: see Limits::work_most.
    /// 0 = no proof.
    std::uint64_t proof_work_most = 0;
};

/// A timetable with more meetings than before.
struct LetIn {
    Timetable timetable;  ///< keeps every hard rule and has every meeting that was placed, perhaps elsewhere
    int placed_more = 0;  ///< meetings of it that were not placed before
    int placed_most = 0;  ///< proven: no timetable that keeps the placed ones has more
    bool exact() const { return placed_more == placed_most; }
};

/// Lets as many waiting meetings as it can into a timetable, the most wanted first, moving as few others as need be:
/// straight to a free place, else where up to three meetings move aside, whose places others may leave for them in turn
/// (three such steps deep). Frozen and fixed meetings stay. The timetable must keep the hard rules, those of mandatory
/// meetings and of fairness apart; where it does not, nothing is let in. The same input gives the same answer unless
/// `stop` cuts it short.
LetIn let_in(const Problem& problem, const Timetable& timetable, const LetInLimits& limits, std::stop_token stop = {});

}  // namespace gyoryu::engine
