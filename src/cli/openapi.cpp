#include "cli/openapi.h"

#include "server/routes/all.h"

#include <ostream>

namespace gyoryu::cli {

int openapi(const Call& call) {
    call.out << server::openapi_of_all_routes();
    return exit_ok;
}

}  // namespace gyoryu::cli
