#pragma once

#include "base/result.h"
#include "formats/named_problem.h"

#include <iosfwd>
#include <string>

namespace gyoryu::cli {

/// The bytes of a file, at most 256 MiB; "-" is standard input. Fault: unreadable_problem (cannot_open,
/// file_too_large).
base::Result<std::string> read_file(const std::string& path);

/// Reads a problem file: the benchmark's `.dzn` by its name or when it does not begin like JSON, else our JSON.
/// A fairness (negative = not given) replaces the file's own; a `.dzn` file has 2 unless it is given.
base::Result<formats::NamedProblem> read_problem_file(const std::string& path, int fairness);

/// Prints what is wrong, one line each: "file:line:column: sentence".
void print_fault(std::ostream& err, const std::string& file, const base::Fault& fault);

}  // namespace gyoryu::cli
