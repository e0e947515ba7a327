#pragma once

#include "base/id.h"
#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/name.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace gyoryu::domain {

using EventBlockId = base::Id<struct EventBlock>;

BOOST_DEFINE_ENUM_CLASS(BlockKind, ceremony, lunch, demonstration, other)
/// chosen: the people named.
BOOST_DEFINE_ENUM_CLASS(BlockAudience, everyone, sellers, buyers, interpreters, chosen)

/// A part of the event in which those whom it concerns have no meetings.
struct EventBlock {
    EventBlockId id;
    EventId event_id;
    Names names;
    BlockKind kind = BlockKind::ceremony;
    base::LocalDate day;
    base::LocalTime starts;
    base::LocalTime ends;
    std::string place;
    BlockAudience audience = BlockAudience::everyone;
    std::vector<std::string> person_ids;  ///< participants and interpreters, when chosen
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(EventBlock, (),
                      (id, event_id, names, kind, day, starts, ends, place, audience, person_ids, revision))

}  // namespace gyoryu::domain
