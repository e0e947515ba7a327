#pragma once

#include "base/result.h"
#include "rehearsal/settings.h"

#include <functional>
#include <span>
#include <string>

namespace gyoryu::cli {

struct RehearseSettings {
    rehearsal::Settings settings;
    bool table = false;
};

/// Reads the options of `gyoryu rehearse`; `environment` gives a variable or an empty text. Faults:
/// validation_failed with one issue: those of Options, option_required {option}, address_expected {option, value},
/// share_expected {option, value}, shares_too_large, unknown_output_format {value}.
base::Result<RehearseSettings> rehearse_settings(std::span<const std::string> arguments,
                                                 const std::function<std::string(const std::string&)>& environment);

}  // namespace gyoryu::cli
