#pragma once

#include "domain/permissions.h"
#include "domain/press.h"

namespace gyoryu::domain {

/// While a release waits under embargo only those listed see it; to everybody else, members and owners too, it is
/// refused until then. In every other state this asks nothing.
bool may_see_before_embargo(const Actor& actor, const PressRelease& release);

/// The account of an actor; empty for the program and for who came through a link.
std::string account_of(const Actor& actor);

}  // namespace gyoryu::domain
