#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/partners/partner_view.h"

namespace gyoryu::app {

/// Everybody of the other side for the participant behind the link, best fit first, with the reasons in their language;
/// searched by names, products, offers and needs. Contact details only of those with whom a meeting is accepted or
/// released.
Result<List<Partner>> list_partners(Context& context, const ListQuery& query);

/// One of them, as the list shows it.
Result<Partner> partner_of(Context& context, const ParticipantId& partner);

}  // namespace gyoryu::app
