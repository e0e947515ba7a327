#include "app/person_data/describe_person.h"
#include "app/person_data/erase_person.h"
#include "app/person_data/erasures.h"
#include "app/person_data/export_person.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

struct PeopleQuery {
    std::string q;  ///< part of a name, of an e-mail address or of a company's name
};
BOOST_DESCRIBE_STRUCT(PeopleQuery, (), (q))
constexpr auto limits_of(const PeopleQuery*) { return std::to_array<base::MemberLimit>({{"q", 0, 200}}); }
constexpr auto optional_members(const PeopleQuery*) { return std::to_array<std::string_view>({"*"}); }

base::Result<app::PersonRecord> record_of(const Call& call) {
    app::PersonRecord record;
    record.id = call.path("person");
    if (!boost::describe::enum_from_string(call.path("person_kind").c_str(), record.kind))
        return base::fail(base::FaultCode::not_found, {{"what", "person"}});
    return record;
}

void add_own_routes(Routes& routes) {
    routes.file("/api/v1/me/data.zip",
                {.id = "export_me",
                 .summary = "All that is held about the person behind the link.",
                 .access = Access::person,
                 .content_type = "application/zip"},
                [](Call& call) { return app::export_me(call.context()); });
    routes.get<app::OwnErasure>(
        "/api/v1/me/erasure-request",
        {.id = "my_erasure_request", .summary = "Whether the person has asked to be erased.", .access = Access::person},
        [](Call& call) { return app::own_erasure(call.context()); });
    routes.post<Nothing, app::OwnErasure>("/api/v1/me/erasure-request",
                                          {.id = "ask_for_erasure",
                                           .summary = "Ask the organiser to erase the person behind the link.",
                                           .access = Access::person},
                                          [](Call& call) { return app::ask_for_erasure(call.context()); });
}

}  // namespace

void add_person_data_routes(Router& router) {
    Routes routes(router, "person data");
    routes.get<app::PeopleFound, PeopleQuery>(
        "/api/v1/workspaces/{workspace}/people",
        {.id = "find_people",
         .summary = "People a workspace holds data about, by name or address; at most 100.",
         .access = Access::organiser},
        [](Call& call, const PeopleQuery& query) {
            return app::find_people(call.context(), call.id<domain::WorkspaceId>("workspace"), query.q);
        });
    routes.get<app::PersonHeld>("/api/v1/people/{person_kind}/{person}",
                                {.id = "describe_person",
                                 .summary = "What is held about a person, before it is exported or erased.",
                                 .access = Access::organiser},
                                [](Call& call) -> base::Result<app::PersonHeld> {
                                    GYORYU_TRY(record, record_of(call));
                                    return app::describe_person(call.context(), record);
                                });
    routes.file<app::ExportOptions>("/api/v1/people/{person_kind}/{person}/data.zip",
                                    {.id = "export_person",
                                     .summary = "All that is held about a person.",
                                     .access = Access::organiser,
                                     .content_type = "application/zip"},
                                    [](Call& call, const app::ExportOptions& options) -> base::Result<app::File> {
                                        GYORYU_TRY(record, record_of(call));
                                        return app::export_person(call.context(), record, options);
                                    });
    routes.post<app::ErasureOrder, app::Erasure>(
        "/api/v1/people/{person_kind}/{person}/erasure",
        {.id = "erase_person", .summary = "Erase a person and prove it.", .access = Access::organiser},
        [](Call& call, const app::ErasureOrder& order) -> base::Result<app::Erasure> {
            GYORYU_TRY(record, record_of(call));
            return app::erase_person(call.context(), record, order);
        });
    routes.get<app::ErasureList>(
        "/api/v1/workspaces/{workspace}/erasures",
        {.id = "list_erasures",
         .summary = "Erasures with their proofs, the newest first.",
         .access = Access::organiser},
        [](Call& call) { return app::list_erasures(call.context(), call.id<domain::WorkspaceId>("workspace")); });
    routes.file(
        "/api/v1/erasures/{erasure}/proof.json",
        {.id = "get_erasure_proof",
         .summary = "The bytes of an erasure's proof; their SHA-256 is its digest.",
         .access = Access::organiser},
        [](Call& call) { return app::get_erasure_proof(call.context(), call.id<domain::ErasureId>("erasure")); });
    routes.get<app::ErasureRequests>("/api/v1/workspaces/{workspace}/erasure-requests",
                                     {.id = "list_erasure_requests",
                                      .summary = "People who ask to be erased, the oldest first.",
                                      .access = Access::organiser},
                                     [](Call& call) {
                                         return app::list_erasure_requests(call.context(),
                                                                           call.id<domain::WorkspaceId>("workspace"));
                                     });
    routes.remove("/api/v1/erasure-requests/{erasure_request}",
                  {.id = "refuse_erasure",
                   .summary = "Settle somebody's request to be erased without erasing them.",
                   .access = Access::organiser},
                  [](Call& call) {
                      return app::refuse_erasure(call.context(), call.id<domain::ErasureRequestId>("erasure_request"));
                  });
    add_own_routes(routes);
}

}  // namespace gyoryu::server
