#pragma once

#include "app/wishes/wish_list.h"
#include "domain/ask.h"

#include <map>
#include <vector>

namespace gyoryu::app {

/// The asks of an event that wait for an answer and have not expired, in the order in which they were made.
std::vector<domain::Ask> waiting_asks_of(store::Transaction& tx, const EventId& event, base::Instant now);

/// Who waits, by pair; pairs that had no entry get one. Asks of people who withdrew are left out.
std::map<PairKey, AskedBy> add_waiting(const std::vector<domain::Ask>& asks, WishList& wishes);

/// Those between two people, either way.
std::vector<WaitingAsk> waiting_between(const std::vector<domain::Ask>& asks, const ParticipantId& seller,
                                        const ParticipantId& buyer);

}  // namespace gyoryu::app
