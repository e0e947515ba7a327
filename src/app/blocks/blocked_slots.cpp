#include "app/blocks/blocked_slots.h"

#include "store/record.h"
#include "store/task_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::BlockAudience;

bool names(const domain::EventBlock& block, const std::string& person) {
    return std::ranges::find(block.person_ids, person) != block.person_ids.end();
}

void add_slots(std::vector<int>& unavailable, const std::vector<int>& slots) {
    unavailable.insert(unavailable.end(), slots.begin(), slots.end());
    std::ranges::sort(unavailable);
    const auto repeated = std::ranges::unique(unavailable);
    unavailable.erase(repeated.begin(), repeated.end());
}

}  // namespace

std::vector<domain::EventBlock> blocks_of(store::Transaction& tx, const domain::EventId& event) {
    return store::select<domain::EventBlock>(tx, {{store::where("event_id", event)}, {{"day"}, {"starts"}}, 0});
}

bool concerns(const domain::EventBlock& block, const domain::Participant& participant) {
    switch (block.audience) {
        case BlockAudience::everyone:
            return true;
        case BlockAudience::sellers:
            return participant.side == domain::ParticipantSide::seller;
        case BlockAudience::buyers:
            return participant.side == domain::ParticipantSide::buyer;
        case BlockAudience::interpreters:
            return false;
        case BlockAudience::chosen:
            return names(block, participant.id.str());
    }
    return false;
}

bool concerns(const domain::EventBlock& block, const domain::Interpreter& interpreter) {
    if (block.audience == BlockAudience::chosen) return names(block, interpreter.id.str());
    return block.audience == BlockAudience::everyone || block.audience == BlockAudience::interpreters;
}

std::vector<int> slots_in(const domain::EventBlock& block, const std::vector<domain::Slot>& slots) {
    std::vector<int> inside;
    for (const auto& slot : slots)
        if (slot.day == block.day && slot.starts < block.ends && block.starts < slot.ends) inside.push_back(slot.index);
    return inside;
}

void block_out(const std::vector<domain::EventBlock>& blocks, const std::vector<domain::Slot>& slots,
               std::vector<domain::Participant>& participants, std::vector<domain::Interpreter>& interpreters) {
    for (const auto& block : blocks) {
        const auto inside = slots_in(block, slots);
        if (inside.empty()) continue;
        for (auto& one : participants)
            if (concerns(block, one)) add_slots(one.unavailable, inside);
        for (auto& one : interpreters)
            if (concerns(block, one)) add_slots(one.unavailable, inside);
    }
}

}  // namespace gyoryu::app
