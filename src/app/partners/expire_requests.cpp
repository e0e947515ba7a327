#include "app/partners/expire_requests.h"

#include "store/record.h"
#include "store/registration_tables.h"

namespace gyoryu::app {

int expire_requests(Services& services) {
    const auto now = services.clock.now();
    std::vector<domain::Ask> expired;
    services.database.write([&](store::Transaction& tx) {
        expired.clear();
        for (auto& ask : store::select_where<domain::Ask>(tx, store::where("status", domain::AskStatus::open),
                                                          store::at_most("expires_at", now))) {
            ask.status = domain::AskStatus::expired;
            const auto revision = ask.revision;
            if (auto saved = store::update(tx, ask, revision)) expired.push_back(std::move(*saved));
        }
    });
    if (expired.empty()) return 0;
    services.database.read([&](store::Transaction& tx) {
        for (const auto& ask : expired)
            if (const auto event = store::find<domain::Event>(tx, store::where("id", ask.event_id)))
                services.feed.changed(event->workspace_id, event->id, "request", ask.id.str(), ask.revision);
    });
    return static_cast<int>(expired.size());
}

}  // namespace gyoryu::app
