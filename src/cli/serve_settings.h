#pragma once

#include "cli/options.h"
#include "mail/outbox.h"
#include "mail/smtp.h"
#include "server/application.h"
#include "store/database.h"

#include <functional>
#include <optional>
#include <string>

namespace gyoryu::cli {

/// Everything `gyoryu serve` can be told. docs/operating.md lists each option and environment variable.
struct ServeSettings {
    store::DatabaseSettings store;
    server::ApplicationSettings application;
    std::string public_url;   ///< empty: made from host and port
    bool owner_link = false;  ///< print a link that signs the first owner in, though somebody has a password
    int solvers = 1;          ///< jobs at a time
    std::optional<mail::SmtpSettings> smtp;
    std::chrono::seconds mail_lease = mail::lease_usual;
};

inline constexpr std::string_view serve_usage =
    "[--data DIR] [--port N] [--host ADDRESS] [--database URL] [--threads N] [--public-url URL] [--tls-cert FILE "
    "--tls-key FILE] [--rate-limit N] [--solvers N] [--mail-lease SECONDS] [--owner-link]";

/// From the arguments, where they are silent from the environment (`GYORYU_PORT` for `--port`, …), else the defaults.
/// Secrets come from the environment only: arguments are seen by every user of the machine.
base::Result<ServeSettings> serve_settings(std::span<const std::string> arguments,
                                           const std::function<std::string(const std::string&)>& environment);

}  // namespace gyoryu::cli
