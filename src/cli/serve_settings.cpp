#include "cli/serve_settings.h"

#include <algorithm>

namespace gyoryu::cli {

namespace {

/// `--tls-cert` is GYORYU_TLS_CERT.
std::string variable_of(std::string_view option) {
    std::string name = "GYORYU_";
    for (const char c : option.substr(2)) name += c == '-' ? '_' : static_cast<char>(c >= 'a' ? c - 'a' + 'A' : c);
    return name;
}

constexpr std::array<std::string_view, 11> options_known{"--data",       "--port",       "--host",      "--database",
                                                         "--threads",    "--public-url", "--tls-cert",  "--tls-key",
                                                         "--rate-limit", "--solvers",    "--mail-lease"};

/// The arguments, completed from the environment.
std::vector<std::string> completed(std::span<const std::string> arguments,
                                   const std::function<std::string(const std::string&)>& environment) {
    std::vector<std::string> all(arguments.begin(), arguments.end());
    for (const auto option : options_known) {
        const std::string value = environment(variable_of(option));
        const auto given = [&](const std::string& argument) {
            return argument == option || argument.starts_with(std::string(option) + "=");
        };
        if (value.empty() || std::ranges::any_of(arguments, given)) continue;
        all.emplace_back(option);
        all.push_back(value);
    }
    return all;
}

std::optional<mail::SmtpSettings> smtp_of(const std::function<std::string(const std::string&)>& environment) {
    mail::SmtpSettings smtp;
    smtp.url = environment("GYORYU_SMTP_URL");
    if (smtp.url.empty()) return std::nullopt;
    smtp.user = environment("GYORYU_SMTP_USER");
    smtp.password = environment("GYORYU_SMTP_PASSWORD");
    smtp.from = environment("GYORYU_SMTP_FROM");
    smtp.ca_file = environment("GYORYU_SMTP_CA_FILE");
    smtp.allow_plain = environment("GYORYU_SMTP_ALLOW_PLAIN") == "1";
    return smtp;
}

/// Requests a second from one address; strangers get a fifteenth. 0 lifts the limits: for measurements.
void set_rate(server::GatewaySettings& gateway, double per_second) {
    constexpr double endless = 1e9;
    const double rate = per_second > 0 ? per_second : endless;
    gateway.per_address = {rate * 3, rate};
    if (per_second == 0) gateway.per_stranger = {endless, endless};
}

}  // namespace

base::Result<ServeSettings> serve_settings(std::span<const std::string> arguments,
                                           const std::function<std::string(const std::string&)>& environment) {
    const auto all = completed(arguments, environment);
    GYORYU_TRY(options, Options::parse(all, {{"--data"},
                                             {"--port"},
                                             {"--host"},
                                             {"--database"},
                                             {"--threads"},
                                             {"--public-url"},
                                             {"--tls-cert"},
                                             {"--tls-key"},
                                             {"--rate-limit"},
                                             {"--solvers"},
                                             {"--mail-lease"},
                                             {"--owner-link", false}}));
    if (!options.rest().empty()) return base::fail(options.unexpected());
    ServeSettings settings;
    settings.store.data_folder = options.text("--data").value_or("data");
    settings.store.url = options.text("--database").value_or("");
    auto& http = settings.application.http;
    http.host = options.text("--host").value_or(http.host);
    GYORYU_TRY(port, options.integer("--port", http.port, 0, 65535));
    GYORYU_TRY(threads, options.integer("--threads", 0, 0, 1024));
    GYORYU_TRY(solvers, options.integer("--solvers", settings.solvers, 0, 64));
    GYORYU_TRY(rate, options.real("--rate-limit", settings.application.gateway.per_address.per_second, 0, 1e6));
    GYORYU_TRY(lease, options.integer("--mail-lease", settings.mail_lease.count(), mail::lease_min.count(),
                                      mail::lease_max.count()));
    http.port = static_cast<std::uint16_t>(port);
    http.workers = static_cast<unsigned>(threads);
    http.tls_cert_file = options.text("--tls-cert").value_or("");
    http.tls_key_file = options.text("--tls-key").value_or("");
    settings.solvers = static_cast<int>(solvers);
    settings.application.gateway.trust_proxy = environment("GYORYU_TRUST_PROXY") == "1";
    if (rate != settings.application.gateway.per_address.per_second) set_rate(settings.application.gateway, rate);
    settings.public_url = options.text("--public-url").value_or("");
    while (settings.public_url.ends_with('/')) settings.public_url.pop_back();
    settings.owner_link = options.has("--owner-link");
    settings.mail_lease = std::chrono::seconds(lease);
    settings.smtp = smtp_of(environment);
    if (settings.smtp) settings.smtp->timeout_s = mail::timeout_within(settings.mail_lease, settings.smtp->timeout_s);
    return settings;
}

}  // namespace gyoryu::cli
