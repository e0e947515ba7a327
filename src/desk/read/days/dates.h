#pragma once

#include "desk/read/days/written_day.h"

namespace gyoryu::desk {

struct FoundDate {
    DateFound date;
    std::size_t sentence = 0;
    std::uint32_t begin = 0;
};

/// The days of the events reported. A day whose year and month the text does not settle is left out, and so is the day
/// on which somebody said something.
std::vector<FoundDate> dates_of(const Article& article, std::vector<Decision>& decisions);

/// The moment until which an article must not be used, ISO with offset, or empty.
std::string embargo_of(const Article& article);

}  // namespace gyoryu::desk
