#include "server/live/subscription.h"

#include <algorithm>

namespace gyoryu::server {

bool may_hear(const Subscription& subscription, const LiveTopic& topic) {
    if (subscription.releases_only) return topic.entity == "release" && topic.event == subscription.event;
    if (std::ranges::find(subscription.workspaces, topic.workspace) == subscription.workspaces.end()) return false;
    return !subscription.event || !topic.event || topic.event == subscription.event;
}

}  // namespace gyoryu::server
