#pragma once

#include "app/context.h"
#include "store/transaction.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>

namespace gyoryu::app {

/// Whether an event was put away.
struct Archive {
    bool archived = false;
    std::optional<base::Instant> archived_at;
};
BOOST_DESCRIBE_STRUCT(Archive, (), (archived, archived_at))

/// Members.
Result<Archive> get_archive(Context& context, const EventId& event);
/// Organisers: from then on nothing of the event changes (event_sealed); it is found and counted as before.
Result<Archive> archive_event(Context& context, const EventId& event);
/// Organisers: it can be changed again.
Result<Archive> unarchive_event(Context& context, const EventId& event);

bool is_archived(store::Transaction& tx, const EventId& event);

/// event_sealed when the event is archived: for use cases whose path does not name what belongs to it.
Result<void> refuse_archived(store::Transaction& tx, const EventId& event);

/// event_sealed when what a path names, such as {"participant", "…"}, belongs to an archived event, or when the actor
/// came through a link of one. Names that belong to no event pass.
Result<void> require_unsealed(Context& context, const std::vector<std::pair<std::string, std::string>>& named);

}  // namespace gyoryu::app
