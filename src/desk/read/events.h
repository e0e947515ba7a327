#pragma once

#include "desk/read/days/dates.h"
#include "desk/read/facts.h"

namespace gyoryu::desk {

/// The events that the article names, with the days and places told beside them; `facts` are given their event.
std::vector<EventFound> events_of(const Article& article, const std::vector<FoundDate>& dates,
                                  std::vector<FoundFact>& facts);

/// Countries, regions and cities that the sentences name, without the bare words for the home country.
std::vector<PlaceFound> places_of(const Article& article);

}  // namespace gyoryu::desk
