#pragma once

#include "desk/read/bodies/organisations.h"

namespace gyoryu::desk {

/// Agreements that were signed and whose parties, two at least, the text names.
std::vector<AgreementFound> agreements_of(const Article& article, const std::vector<BodyMention>& mentions,
                                          std::vector<Decision>& decisions);

}  // namespace gyoryu::desk
