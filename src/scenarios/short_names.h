#pragma once

#include <boost/json/value.hpp>

namespace gyoryu::scenarios {

/// Scenario files write names short, {"ko": "원주", "en": "Wonju"}, the original first. Turns every such object under
/// members ending in `names`, and `notes`, `summary` and `place`, into the list of {lang, text} that the types read.
void expand_short_names(boost::json::value& json);

}  // namespace gyoryu::scenarios
