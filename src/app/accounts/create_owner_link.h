#pragma once

#include "app/context.h"

namespace gyoryu::app {

struct OwnerLink {
    std::string email;
    std::string url;  ///< signs the owner in once, within 24 hours
    base::Instant expires_at;
};

/// For the program at start (SystemActor): a one-time link for the first owner of the oldest workspace. In an empty
/// store it makes the workspace and the owner's account first. A new link ends the validity of the ones before.
Result<OwnerLink> create_owner_link(Context& context, const std::string& email = "owner@localhost");

}  // namespace gyoryu::app
