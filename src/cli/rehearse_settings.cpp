#include "cli/rehearse_settings.h"

#include "cli/options.h"

#include <charconv>

namespace gyoryu::cli {

namespace {

base::Result<std::string> required(const Options& options, const std::string& name) {
    auto given = options.text(name);
    if (!given || given->empty()) return base::fail(wrong_arguments("option_required", {{"option", name}}));
    return std::move(*given);
}

base::Result<std::string> address(const Options& options, const std::string& name) {
    GYORYU_TRY(given, required(options, name));
    if (!given.starts_with("http://") && !given.starts_with("https://"))
        return base::fail(wrong_arguments("address_expected", {{"option", name}, {"value", given}}));
    return given;
}

/// "5%", or 0.05.
base::Result<double> share(const Options& options, const std::string& name, double otherwise) {
    const auto given = options.text(name);
    if (!given) return otherwise;
    const bool percent = given->ends_with('%');
    const auto* end = given->data() + given->size() - (percent ? 1 : 0);
    double value = 0;
    const auto parsed = std::from_chars(given->data(), end, value);
    if (percent) value /= 100;
    if (parsed.ec != std::errc{} || parsed.ptr != end || !(value >= 0 && value <= 1))
        return base::fail(wrong_arguments("share_expected", {{"option", name}, {"value", *given}}));
    return value;
}

/// Nobody can be absent and late at once.
constexpr double rounding = 1e-9;

}  // namespace

base::Result<RehearseSettings> rehearse_settings(std::span<const std::string> arguments,
                                                 const std::function<std::string(const std::string&)>& environment) {
    GYORYU_TRY(
        options,
        Options::parse(arguments,
                       {{"--server"}, {"--event"}, {"--seed"}, {"--no-shows"}, {"--late"}, {"--speed"}, {"--format"}}));
    if (!options.rest().empty()) return base::fail(options.unexpected());
    RehearseSettings all;
    auto& settings = all.settings;
    GYORYU_TRY(server, address(options, "--server"));
    GYORYU_TRY(event, required(options, "--event"));
    GYORYU_TRY(seed, options.integer("--seed", 1, 0, 1'000'000'000));
    GYORYU_TRY(no_shows, share(options, "--no-shows", settings.no_shows));
    GYORYU_TRY(late, share(options, "--late", settings.late));
    GYORYU_TRY(speed, options.integer("--speed", settings.speed, 1, 3600));
    if (no_shows + late > 1 + rounding) return base::fail(wrong_arguments("shares_too_large"));
    GYORYU_TRY(table, options.table());
    settings.server = server;
    settings.event = event;
    settings.seed = static_cast<std::uint64_t>(seed);
    settings.no_shows = no_shows;
    settings.late = late;
    settings.speed = static_cast<int>(speed);
    settings.email = environment("GYORYU_EMAIL");
    settings.password = environment("GYORYU_PASSWORD");
    all.table = table;
    return all;
}

}  // namespace gyoryu::cli
