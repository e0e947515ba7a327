#pragma once

#include "app/blocks/block_view.h"
#include "app/context.h"
#include "app/list.h"

namespace gyoryu::app {

/// The parts of an event in which people have no meetings, in order of time. Members may read them.
Result<List<domain::EventBlock>> list_blocks(Context& context, const EventId& event, const ListQuery& query);

/// Organisers only. The end comes after the start, the day is one of the event's, chosen people are of the event.
Result<domain::EventBlock> create_block(Context& context, const EventId& event, const EventBlockEdit& edit);
Result<domain::EventBlock> update_block(Context& context, const domain::EventBlockId& block,
                                        std::int64_t expected_revision, const EventBlockEdit& edit);
Result<void> delete_block(Context& context, const domain::EventBlockId& block, std::int64_t expected_revision);

}  // namespace gyoryu::app
