#include "app/documents/pack_links.h"

#include "app/accounts/secret_token.h"
#include "app/audit/audit.h"
#include "app/documents/make_pack.h"
#include "app/links/link_rows.h"

namespace gyoryu::app {

PackLinks new_pack_links(const Context& context, const ReleasedEvent& released) {
    PackLinks links;
    for (const auto& person : people_of(released))
        links.emplace(std::pair(person.kind, person.id), page_url(context.services.settings, new_secret_token()));
    return links;
}

void keep_pack_links(Context& context, store::Transaction& tx, Notices& notices, const ReleasedEvent& released,
                     const PackLinks& links) {
    const auto& event = released.event;
    for (const auto& [person, url] : links) {
        const auto link = keep_link(context, tx, event.id, {person.first, person.second, domain::LinkPurpose::page},
                                    url.substr(url.rfind('/') + 1));
        notices.push_back({event.workspace_id, event.id, "link", link.id.str(), 1});
    }
    audit_done(context, tx, {event.workspace_id, "make_pack_links", "release", released.release().id.str()},
               {{"links", "", std::to_string(links.size())}});
}

}  // namespace gyoryu::app
