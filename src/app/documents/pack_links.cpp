#include "app/documents/pack_links.h"

#include "app/audit/audit.h"
#include "app/documents/make_pack.h"
#include "app/links/link_rows.h"
#include "app/saving.h"

namespace gyoryu::app {

Result<PackLinks> make_pack_links(Context& context, const ReleasedEvent& released) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PackLinks> {
        PackLinks links;
        const auto& event = released.event;
        for (const auto& person : people_of(released)) {
            const auto link = make_link(context, tx, event.id, {person.kind, person.id, domain::LinkPurpose::page});
            links.emplace(std::pair(person.kind, person.id), link.url.value_or(""));
            notices.push_back({event.workspace_id, event.id, "link", link.id.str(), 1});
        }
        audit_done(context, tx, {event.workspace_id, "make_pack_links", "release", released.release().id.str()},
                   {{"links", "", std::to_string(links.size())}});
        return links;
    });
}

}  // namespace gyoryu::app
