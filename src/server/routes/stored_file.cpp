#include "app/files/download_file.h"
#include "app/files/erase_file.h"
#include "app/files/file_rows.h"
#include "app/files/list_files.h"
#include "app/files/upload_file.h"
#include "server/routes/all.h"

namespace gyoryu::server {

namespace {

domain::StoredFileId file_of(Call& call) { return call.id<domain::StoredFileId>("file"); }

}  // namespace

void add_stored_file_routes(Router& router) {
    Routes routes(router, "files");
    routes.get<app::List<app::StoredFile>, app::FileOwner>(
        "/api/v1/files",
        {.id = "list_files", .summary = "The files of one owner.", .access = Access::organiser_or_person},
        [](Call& call, const app::FileOwner& owner) { return app::list_files(call.context(), owner); });
    routes.upload<app::StoredFile, app::FileOwner, app::FileLabel>(
        "/api/v1/files",
        {.id = "upload_file",
         .summary = "Hand in a PDF, picture, DOCX, XLSX or HWPX file; its content is looked into.",
         .access = Access::organiser_or_person,
         .status = 201,
         .body_bytes_max = app::file_bytes_max},
        [](Call& call, const app::FileOwner& owner, const app::FileLabel& label, std::string_view bytes) {
            return app::upload_file(call.context(), owner, label, bytes);
        });
    routes.file("/api/v1/files/{file}/content",
                {.id = "download_file",
                 .summary = "The bytes of a file, always as an attachment.",
                 .access = Access::organiser_or_person,
                 .content_type = "application/octet-stream"},
                [](Call& call) { return app::download_file(call.context(), file_of(call)); });
    routes.remove("/api/v1/files/{file}",
                  {.id = "erase_file",
                   .summary = "Take a file away for good; only its hash stays.",
                   .access = Access::organiser_or_person},
                  [](Call& call) { return app::erase_file(call.context(), file_of(call)); });
}

}  // namespace gyoryu::server
