#pragma once

#include "engine/model/score.h"
#include "engine/model/timetable.h"

#include <cstdint>

namespace gyoryu::engine {

/// Told what the search finds while it runs. Never called by two threads at once; must return quickly.
class Observer {
public:
    virtual ~Observer() = default;
    /// A better timetable that keeps every hard rule.
    virtual void incumbent(const Timetable&, const Score&, std::uint64_t /*work*/) {}
    /// A better proven bound.
    virtual void bound(const Score&, std::uint64_t /*work*/) {}
    /// Every now and then.
    virtual void progress(std::uint64_t /*work*/) {}
};

}  // namespace gyoryu::engine
