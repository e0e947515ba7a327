#pragma once

#include "base/time.h"

#include <cstdint>
#include <mutex>
#include <string>

namespace gyoryu::base {

/// Makes ids: UUIDs of version 7 (RFC 9562), from the clock's milliseconds and random bits of the operating system.
/// Ids of one source ascend even within a millisecond and when the clock steps back. Thread-safe.
class IdSource {
public:
    explicit IdSource(const Clock& clock) : clock_(clock) {}

    /// `next<EventId>()`
    template <class T>
    T next() {
        return T(next_text());
    }

    std::string next_text();

private:
    const Clock& clock_;
    std::mutex guard_;
    std::uint64_t last_ms_ = 0;
    std::uint32_t counter_ = 0;  ///< 12 bits within one millisecond
};

}  // namespace gyoryu::base
