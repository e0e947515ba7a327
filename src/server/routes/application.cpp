#include "app/files/file_rows.h"
#include "app/registration/own_application.h"
#include "app/registration/public_event.h"
#include "app/registration/start_application.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

constexpr std::string_view of_event = "/api/v1/public/{workspace}/{event}";
constexpr std::string_view by_link = "/api/v1/registrations/{token}";

std::string at(std::string_view base, std::string_view rest = {}) { return std::string(base) + std::string(rest); }

void add_public(Routes& routes) {
    routes.get<app::PublicEvent>(
        at(of_event), {.id = "public_event", .summary = "What anybody may know of an event.", .access = Access::anyone},
        [](Call& call) { return app::public_event(call.context(), call.path("workspace"), call.path("event")); });
    routes.get<app::Challenge>(at(of_event, "/challenge"),
                               {.id = "registration_challenge",
                                .summary = "A proof of work to begin a registration with.",
                                .access = Access::anyone},
                               [](Call& call) {
                                   return app::registration_challenge(call.context(), call.path("workspace"),
                                                                      call.path("event"));
                               });
    routes.post<app::ApplicationStart, app::OwnApplication>(
        at(of_event, "/registrations"),
        {.id = "start_application",
         .summary = "Begin a registration; its link is mailed.",
         .access = Access::anyone,
         .status = 201},
        [](Call& call, const app::ApplicationStart& start) {
            return app::start_application(call.context(), call.path("workspace"), call.path("event"), start);
        });
}

void add_own(Routes& routes) {
    routes.get<app::OwnApplication>(
        at(by_link),
        {.id = "get_own_application", .summary = "A registration by its mailed link.", .access = Access::anyone},
        [](Call& call) { return app::get_own_application(call.context(), call.path("token")); });
    routes.put<app::ApplicationEdit, app::OwnApplication>(
        at(by_link),
        {.id = "save_own_application",
         .summary = "Save what was written so far.",
         .access = Access::anyone,
         .needs_revision = true},
        [](Call& call, const app::ApplicationEdit& edit) {
            return app::save_own_application(call.context(), call.path("token"), call.revision(), edit);
        });
    routes.post<Nothing, app::OwnApplication>(
        at(by_link, "/submission"),
        {.id = "submit_own_application", .summary = "Send a registration for vetting.", .access = Access::anyone},
        [](Call& call) { return app::submit_own_application(call.context(), call.path("token")); });
    routes.post<Nothing, app::OwnApplication>(
        at(by_link, "/withdrawal"),
        {.id = "withdraw_own_application", .summary = "Take a registration back.", .access = Access::anyone},
        [](Call& call) { return app::withdraw_own_application(call.context(), call.path("token")); });
    routes.upload<app::StoredFile, app::FileLabel>(at(by_link, "/files"),
                                                   {.id = "upload_own_file",
                                                    .summary = "Hand in a document with a registration.",
                                                    .access = Access::anyone,
                                                    .status = 201,
                                                    .body_bytes_max = app::file_bytes_max},
                                                   [](Call& call, const app::FileLabel& label, std::string_view bytes) {
                                                       return app::upload_own_file(call.context(), call.path("token"),
                                                                                   label, bytes);
                                                   });
    routes.remove(
        at(by_link, "/files/{file}"),
        {.id = "remove_own_file", .summary = "Take a document back.", .access = Access::anyone}, [](Call& call) {
            return app::remove_own_file(call.context(), call.path("token"), call.id<domain::StoredFileId>("file"));
        });
}

}  // namespace

void add_application_routes(Router& router) {
    Routes routes(router, "registrations");
    add_public(routes);
    add_own(routes);
}

}  // namespace gyoryu::server
