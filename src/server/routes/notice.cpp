#include "app/mails/notices.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_notice_routes(Router& router) {
    Routes routes(router, "mail");
    routes.get<app::List<app::NoticePerson>, app::ListQuery>(
        "/api/v1/events/{event}/notices",
        {.id = "list_notices",
         .summary = "Everybody of the newest release, those with changes first, to be told through a messenger.",
         .access = Access::organiser},
        [](Call& call, const app::ListQuery& query) {
            return app::list_notices(call.context(), call.id<domain::EventId>("event"), query);
        });
    routes.post<app::NoticeEdit, app::NoticeText>(
        "/api/v1/events/{event}/notices",
        {.id = "make_notice",
         .summary = "A short notice to paste into a messenger, with a new link to the person's page.",
         .access = Access::organiser,
         .status = 201},
        [](Call& call, const app::NoticeEdit& edit) {
            return app::make_notice(call.context(), call.id<domain::EventId>("event"), edit);
        });
}

}  // namespace gyoryu::server
