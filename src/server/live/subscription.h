#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace gyoryu::server {

/// What a message is about.
struct LiveTopic {
    domain::WorkspaceId workspace;
    std::optional<domain::EventId> event;  ///< empty: of the workspace as a whole
    std::string entity;
};

/// What one WebSocket may hear.
struct Subscription {
    std::string session_token;
    std::string access_token;  ///< of a program; it may hear for as long as this is good, too
    std::vector<domain::WorkspaceId> workspaces;
    std::optional<domain::EventId> event;  ///< only this event and its workspace
    bool releases_only = false;            ///< a person behind a link learns of new releases and nothing else
};

bool may_hear(const Subscription& subscription, const LiveTopic& topic);

}  // namespace gyoryu::server
