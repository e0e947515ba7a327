#pragma once

#include "base/result.h"

#include <string>

namespace gyoryu::app {

/// A finished document, ready to be sent.
struct File {
    std::string name;  ///< with its ending, any script
    std::string content_type;
    std::string bytes;
};

}  // namespace gyoryu::app
