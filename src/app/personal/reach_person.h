#pragma once

#include "app/personal/load_personal.h"

namespace gyoryu::app {

/// The event of a person whose own timetable the actor may read. not_signed_in for nobody, not_found for strangers
/// (existence is not told) and forbidden for members without the right.
Result<domain::Event> reach_person(const Context& context, store::Transaction& tx, domain::PersonKind kind,
                                   const std::string& id);

}  // namespace gyoryu::app
