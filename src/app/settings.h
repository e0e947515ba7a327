#pragma once

#include "domain/workspace.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace gyoryu::app {

/// What one Argon2id hash costs; the defaults are libsodium's for interactive use (2 passes, 64 MiB).
struct PasswordCost {
    unsigned long long passes = 2;
    std::size_t memory_bytes = std::size_t{64} << 20;
};

/// An account whose password anybody may know: of a demonstration folder only.
struct DemoAccount {
    std::string email;
    std::string password;
    domain::Role role = domain::Role::organiser;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (email, password, role))

struct Settings {
    std::string public_url = "http://localhost:8080";  ///< without a slash at the end
    std::string version;
    bool mail_configured = false;
    bool demo = false;
    std::vector<DemoAccount> demo_accounts;  ///< shown to everybody when `demo`
    PasswordCost password_cost;
    std::filesystem::path
        pack_folder;  ///< where archives of timetables are kept until their jobs expire; empty: memory
};

/// Where links with a secret lead: a page that sends it to POST /session/link. Logs must not keep these paths.
inline std::string one_time_url(const Settings& settings, const std::string& token) {
    return settings.public_url + "/link/" + token;
}
inline std::string page_url(const Settings& settings, const std::string& token) {
    return settings.public_url + "/p/" + token;
}

/// The subscription address of a personal calendar.
inline std::string calendar_url(const Settings& settings, const std::string& token) {
    return settings.public_url + "/api/v1/calendar/" + token + ".ics";
}

}  // namespace gyoryu::app
