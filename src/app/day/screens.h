#pragma once

#include "app/day/hall_view.h"
#include "app/list.h"

namespace gyoryu::app {

/// Organisers: a hall screen's link; its address is told only in this answer.
Result<Screen> create_screen(Context& context, const EventId& event, const ScreenEdit& edit);
/// Organisers: newest first, without addresses.
Result<List<Screen>> list_screens(Context& context, const EventId& event, const ListQuery& query);
/// Organisers: the link no longer opens anything, and open screens go dark. Revoking twice is no fault.
Result<void> revoke_screen(Context& context, const domain::ScreenId& screen);

}  // namespace gyoryu::app
