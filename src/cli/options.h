#pragma once

#include "base/result.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::cli {

struct OptionSpec {
    std::string_view name;  ///< "--seed"
    bool takes_value = true;
};

/// A command's arguments, sorted into options and the rest. `--name VALUE` and `--name=VALUE` are the same;
/// after `--` nothing is an option.
class Options {
public:
    /// Faults: validation_failed with one issue (unknown_option, value_missing, option_twice).
    static base::Result<Options> parse(std::span<const std::string> arguments, std::initializer_list<OptionSpec> known);

    bool has(std::string_view name) const { return values_.contains(std::string(name)); }
    std::optional<std::string> text(std::string_view name) const;
    /// The whole number of an option, `fallback` when not given. Fault: validation_failed (number_expected).
    base::Result<std::int64_t> integer(std::string_view name, std::int64_t fallback, std::int64_t min,
                                       std::int64_t max) const;
    /// The same with a fraction allowed.
    base::Result<double> real(std::string_view name, double fallback, double min, double max) const;
    /// Whether `--format` asks for a table or for JSON. Fault: validation_failed (unknown_output_format).
    base::Result<bool> table(bool otherwise = false) const;
    const std::vector<std::string>& rest() const { return rest_; }
    /// For a command that takes options only: validation_failed with one issue (unexpected_argument) for the first of
    /// the rest, which is not empty.
    base::Fault unexpected() const;

private:
    std::map<std::string, std::string> values_;
    std::vector<std::string> rest_;
};

/// validation_failed with one issue, for the words of a command as a whole: "issue.<code>" of the catalogue says it.
base::Fault wrong_arguments(std::string code, std::vector<base::FaultParameter> params = {});

}  // namespace gyoryu::cli
