#pragma once

#include "app/context.h"
#include "app/personal/load_personal.h"
#include "app/saving.h"

#include <map>

namespace gyoryu::app {

/// The address of each person's own page, secret included, by person.
using PackLinks = std::map<std::pair<domain::PersonKind, std::string>, std::string>;

/// Addresses of new page links, with new secrets, for everybody who has a meeting in the release. They open nothing
/// until they are kept.
PackLinks new_pack_links(const Context& context, const ReleasedEvent& released);

/// From now on these open the pages, in place of those handed out before: when the pack that prints them is there, and
/// not sooner. Of the secrets only the hashes are stored.
void keep_pack_links(Context& context, store::Transaction& tx, Notices& notices, const ReleasedEvent& released,
                     const PackLinks& links);

}  // namespace gyoryu::app
