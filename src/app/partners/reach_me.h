#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/participant.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The participant behind a page link. not_signed_in for everybody else, forbidden for interpreters.
struct Me {
    domain::Event event;
    domain::Participant participant;
};
Result<Me> reach_me(const Context& context, store::Transaction& tx);
/// Forbidden also for who has withdrawn: to write to others is for those who come.
Result<Me> reach_taking_part(const Context& context, store::Transaction& tx);

/// Somebody of the other side of the same event and of another organisation, still taking part; not_found otherwise.
Result<domain::Participant> reach_partner(store::Transaction& tx, const Me& me, const ParticipantId& id);

}  // namespace gyoryu::app
