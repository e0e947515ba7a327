#pragma once

#include "domain/event.h"
#include "domain/event_block.h"
#include "domain/interpreter.h"
#include "domain/participant.h"
#include "store/transaction.h"

#include <vector>

namespace gyoryu::app {

std::vector<domain::EventBlock> blocks_of(store::Transaction& tx, const domain::EventId& event);

bool concerns(const domain::EventBlock& block, const domain::Participant& participant);
bool concerns(const domain::EventBlock& block, const domain::Interpreter& interpreter);

/// Indices of the slots that overlap the block's time.
std::vector<int> slots_in(const domain::EventBlock& block, const std::vector<domain::Slot>& slots);

/// Adds the slots of all blocks that concern somebody to when they are unavailable, for planning; what is stored of
/// them stays as they said it.
void block_out(const std::vector<domain::EventBlock>& blocks, const std::vector<domain::Slot>& slots,
               std::vector<domain::Participant>& participants, std::vector<domain::Interpreter>& interpreters);

}  // namespace gyoryu::app
