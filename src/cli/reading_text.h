#pragma once

#include "desk/read/article/reading.h"

#include <string>

namespace gyoryu::cli {

/// A reading as a table for the terminal: a line for each thing found, with the words that state it; with `explain`
/// also what was left out and by which rule. Cells are separated by tabs.
std::string reading_text(const std::string& file, const desk::Reading& reading, bool explain);

}  // namespace gyoryu::cli
