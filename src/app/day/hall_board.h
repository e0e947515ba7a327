#pragma once

#include "app/day/hall_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The screen behind a link's token; not_found when unknown or revoked.
Result<domain::Screen> find_screen(Services& services, const std::string& token);
bool screen_is_open(Services& services, const domain::ScreenId& screen);

/// What the screens of an event show, for whoever has found one. Fault not_released.
Result<HallBoard> hall_board(Services& services, const EventId& event);
HallTime hall_time(Services& services, const EventId& event);

}  // namespace gyoryu::app
