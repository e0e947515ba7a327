#include "cli/options.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gyoryu::cli {

namespace {

base::Fault wrong(std::string code, std::string_view option, std::vector<base::FaultParameter> more = {}) {
    base::Fault fault{base::FaultCode::validation_failed, {}, {}};
    more.insert(more.begin(), {"option", std::string(option)});
    fault.issues.push_back({"", std::move(code), std::move(more)});
    return fault;
}

template <class Number>
std::optional<Number> number_in(const std::string& text, Number min, Number max) {
    Number value{};
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size()) return std::nullopt;
    if (!(value >= min && value <= max)) return std::nullopt;
    return value;
}

}  // namespace

base::Result<Options> Options::parse(std::span<const std::string> arguments, std::initializer_list<OptionSpec> known) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            options.rest_.insert(options.rest_.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                 arguments.end());
            break;
        }
        if (!argument.starts_with("-") || argument == "-") {
            options.rest_.push_back(argument);
            continue;
        }
        const auto equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const auto spec = std::ranges::find(known, std::string_view(name), &OptionSpec::name);
        const bool inline_value = equals != std::string::npos;
        if (spec == known.end() || (inline_value && !spec->takes_value)) {
            return base::fail(wrong("unknown_option", argument));
        }
        if (spec->takes_value && !inline_value && i + 1 == arguments.size()) {
            return base::fail(wrong("value_missing", name));
        }
        std::string value;
        if (spec->takes_value) value = inline_value ? argument.substr(equals + 1) : arguments[++i];
        if (!options.values_.emplace(name, std::move(value)).second) return base::fail(wrong("option_twice", name));
    }
    return options;
}

std::optional<std::string> Options::text(std::string_view name) const {
    const auto found = values_.find(std::string(name));
    return found == values_.end() ? std::nullopt : std::optional(found->second);
}

base::Result<std::int64_t> Options::integer(std::string_view name, std::int64_t fallback, std::int64_t min,
                                            std::int64_t max) const {
    const auto given = text(name);
    if (!given) return fallback;
    const auto value = number_in<std::int64_t>(*given, min, max);
    if (value) return *value;
    return base::fail(wrong("number_expected", name,
                            {{"value", *given}, {"min", std::to_string(min)}, {"max", std::to_string(max)}}));
}

base::Result<double> Options::real(std::string_view name, double fallback, double min, double max) const {
    const auto given = text(name);
    if (!given) return fallback;
    const auto value = number_in<double>(*given, min, max);
    if (value) return *value;
    const auto whole = [](double bound) { return std::to_string(static_cast<std::int64_t>(bound)); };
    return base::fail(wrong("number_expected", name, {{"value", *given}, {"min", whole(min)}, {"max", whole(max)}}));
}

base::Result<bool> Options::table(bool otherwise) const {
    const auto given = text("--format");
    if (!given) return otherwise;
    if (*given != "json" && *given != "table")
        return base::fail(wrong_arguments("unknown_output_format", {{"value", *given}}));
    return *given == "table";
}

base::Fault Options::unexpected() const {
    return wrong_arguments("unexpected_argument", {{"argument", rest_.front()}});
}

base::Fault wrong_arguments(std::string code, std::vector<base::FaultParameter> params) {
    return {base::FaultCode::validation_failed, {}, {{"", std::move(code), std::move(params)}}};
}

}  // namespace gyoryu::cli
