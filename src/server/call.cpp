#include "server/call.h"

#include "base/assertions.h"

#include <algorithm>

namespace gyoryu::server {

const std::string& Call::path(std::string_view name) const {
    const auto found = std::ranges::find(path_values, name, &std::pair<std::string, std::string>::first);
    GYORYU_ASSERT(found != path_values.end());
    return found->second;
}

}  // namespace gyoryu::server
