#pragma once

#include "base/random.h"

#include <cstddef>
#include <vector>

namespace gyoryu::rehearsal {

enum class Mishap { none, no_show, late };

/// What will go wrong with one meeting.
struct Fate {
    Mishap mishap = Mishap::none;
    bool seller = false;       ///< it is the seller who does not come, else the buyer
    bool told_ahead = true;    ///< the secretariat hears of it before the meeting begins
    bool rest_of_day = false;  ///< a no-show who does not come to anything else that day either
    int minutes = 0;           ///< late by so much

    friend bool operator==(const Fate&, const Fate&) = default;
};

/// One fate per meeting: exactly round(share × meetings) no-shows and as many late ones, chosen by the seed alone.
/// Together the shares are at most 1.
std::vector<Fate> draw_fates(std::size_t meetings, double no_shows, double late, base::Random& random);

}  // namespace gyoryu::rehearsal
