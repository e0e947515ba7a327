#pragma once

#include "base/result.h"
#include "scenarios/scenario.h"

#include <string_view>
#include <vector>

namespace gyoryu::scenarios {

/// Reads one scenario file and writes out what it leaves to code: generated events get their people and wishes.
/// validation_failed with JSON pointers when the file does not fit the format, names a key or code twice, or one
/// that is not there.
base::Result<Scenario> read_scenario(std::string_view json);

/// Every scenario that is part of the program, in the order of their file names.
base::Result<std::vector<Scenario>> all_scenarios();

}  // namespace gyoryu::scenarios
