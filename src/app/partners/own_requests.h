#pragma once

#include "app/context.h"
#include "app/partners/partner_view.h"

namespace gyoryu::app {

/// What the participant behind a page link asks of others and answers. Requests are named by the id of an ask, or of a
/// wish that the organiser entered.

inline constexpr int open_requests_max = 60;
inline constexpr int requests_to_one_max = 5;  ///< of one participant to another, those taken back included

/// Asks somebody of the other side; it waits for an answer as many days as the organiser set, and until then takes
/// nobody's time. Whom one asks who has asked already is accepted at once. duplicate_request; limit_reached {max} with
/// 60 unanswered, or 5 to the same; registration_closed when the event is over. Who wants nothing of the asking one
/// gets no letter.
Result<Partner> ask_partner(Context& context, const PartnerWish& wish);

/// already_answered when it was answered, taken back or is past its time.
Result<Partner> answer_request(Context& context, const std::string& request, const RequestAnswer& answer);

/// Takes back what was asked and not yet accepted; already_answered otherwise.
Result<void> withdraw_request(Context& context, const std::string& request);

/// Never to meet, or no longer so. The other side does not learn it; the organiser sees the pair as `never`.
Result<Partner> block_partner(Context& context, const ParticipantId& partner, const BlockEdit& edit);

}  // namespace gyoryu::app
