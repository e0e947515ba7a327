#include "app/imports/commit_import.h"
#include "app/imports/create_import.h"
#include "app/imports/discard_import.h"
#include "app/imports/get_import.h"
#include "app/imports/import_template.h"
#include "app/imports/remap_import.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

constexpr std::size_t upload_bytes_max = std::size_t{20} << 20;

struct ImportQuery {
    domain::ImportKind kind = domain::ImportKind::participants;
    std::string file_name;
    std::string sheet;
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (kind, file_name, sheet))
constexpr auto limits_of(const ImportQuery*) {
    return std::to_array<base::MemberLimit>({{"file_name", 1, 200}, {"sheet", 0, 100}});
}
constexpr auto optional_members(const ImportQuery*) { return std::to_array<std::string_view>({"sheet"}); }

/// `/templates/participants.xlsx`
base::Result<app::File> template_of(Call& call, app::TemplateForm form) {
    domain::ImportKind kind{};
    if (!boost::describe::enum_from_string(call.path("kind").c_str(), kind))
        return base::fail(base::FaultCode::not_found, {{"what", "file"}});
    return app::import_template(call.context(), kind, form);
}

domain::ImportId import_of(Call& call) { return call.id<domain::ImportId>("import"); }

}  // namespace

void add_import_routes(Router& router) {
    Routes routes(router, "imports");
    routes.upload<app::Import, ImportQuery>("/api/v1/events/{event}/imports",
                                            {.id = "create_import",
                                             .summary = "Upload a sheet and see what it would change.",
                                             .access = Access::organiser,
                                             .status = 201,
                                             .body_bytes_max = upload_bytes_max},
                                            [](Call& call, const ImportQuery& query, std::string_view bytes) {
                                                return app::create_import(
                                                    call.context(), call.id<domain::EventId>("event"),
                                                    {query.kind, query.file_name, std::string(bytes), query.sheet});
                                            });
    routes.get<app::Import>(
        "/api/v1/imports/{import}",
        {.id = "get_import", .summary = "The preview as the event is now.", .access = Access::organiser},
        [](Call& call) { return app::get_import(call.context(), import_of(call)); });
    routes.put<app::ImportEdit, app::Import>(
        "/api/v1/imports/{import}",
        {.id = "remap_import",
         .summary = "Change what columns mean, what all rows have, which are left out; correct cells.",
         .access = Access::organiser,
         .needs_revision = true},
        [](Call& call, const app::ImportEdit& edit) {
            return app::remap_import(call.context(), import_of(call), call.revision(), edit);
        });
    routes.post<Nothing, app::ImportResult>(
        "/api/v1/imports/{import}/commit",
        {.id = "commit_import", .summary = "Write all rows, or none.", .access = Access::organiser},
        [](Call& call) { return app::commit_import(call.context(), import_of(call)); });
    routes.remove("/api/v1/imports/{import}",
                  {.id = "discard_import", .summary = "Forget an upload.", .access = Access::organiser},
                  [](Call& call) { return app::discard_import(call.context(), import_of(call)); });
    routes.file("/api/v1/templates/{kind}.xlsx",
                {.id = "template_xlsx",
                 .summary = "An empty sheet for participants, interpreters or requests.",
                 .access = Access::signed_in,
                 .content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
                [](Call& call) { return template_of(call, app::TemplateForm::xlsx); });
    routes.file(
        "/api/v1/templates/{kind}.csv",
        {.id = "template_csv", .summary = "The same as text.", .access = Access::signed_in, .content_type = "text/csv"},
        [](Call& call) { return template_of(call, app::TemplateForm::csv); });
}

}  // namespace gyoryu::server
