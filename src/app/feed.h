#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace gyoryu::app {

struct Job;

/// Tells those who look on what changed, always after the change is committed. Thread-safe; must not block.
class Feed {
public:
    virtual ~Feed() = default;
    /// `entity` is the singular name of the API: "participant", "structure". Revision 0: deleted.
    /// Id "*" with revision 1: many of the event at once.
    virtual void changed(const domain::WorkspaceId& workspace, const std::optional<domain::EventId>& event,
                         std::string_view entity, std::string_view id, std::int64_t revision) = 0;
    virtual void job(const domain::WorkspaceId& workspace, const Job& job) = 0;
};

}  // namespace gyoryu::app
