#include "base/assertions.h"

#include <cstdio>
#include <cstdlib>

namespace gyoryu::base {

void broken_invariant(const char* condition, std::source_location where) {
    std::fprintf(stderr, "broken invariant: %s (%s:%u)\n", condition, where.file_name(), where.line());
    std::abort();
}

}  // namespace gyoryu::base
