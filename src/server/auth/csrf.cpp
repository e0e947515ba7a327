#include "server/auth/csrf.h"

#include <sodium/utils.h>

namespace gyoryu::server {

bool same_secret(std::string_view left, std::string_view right) {
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace gyoryu::server
