#pragma once

#include "app/context.h"
#include "app/personal/load_personal.h"

#include <map>

namespace gyoryu::app {

/// The address of each person's own page, secret included, by person.
using PackLinks = std::map<std::pair<domain::PersonKind, std::string>, std::string>;

/// Makes a page link for everybody who has a meeting in the release, in place of those handed out before. The secrets
/// are known now and never again: only their hashes are stored.
Result<PackLinks> make_pack_links(Context& context, const ReleasedEvent& released);

}  // namespace gyoryu::app
