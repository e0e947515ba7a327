#pragma once

#include "server/installation.h"

#include <map>
#include <string>

namespace gyoryu::server {

inline constexpr const char* test_password = "correct horse battery";

/// Two workspaces; in the first a programme with one event whose timetable has been released. Accounts
/// owner@, organiser@, auditor@ of the first and stranger@ (an organiser of the second), all at test.example.
struct SmallEvent {
    explicit SmallEvent(TestInstallation& installation);

    /// What a path's `{name}` stands for here: ids by the names that the routes use.
    std::map<std::string, std::string> ids;
    std::string seller_link;      ///< token of the seller's page link
    std::string screen_token;     ///< of a hall screen
    std::string answer_token;     ///< of the question about the outcome
    std::string rehearsal_token;  ///< acts as an organiser of the event's sealed copy

private:
    void make_people(app::Context& system, TestInstallation& installation);
    void make_event(app::Context& system);
    void make_timetable(app::Context& system);
    void make_day(app::Context& system);
    void make_rehearsal(app::Context& system);
    void write_log(app::Context& system);
    void make_registration(app::Context& system);
    void make_letters(app::Context& system);
    void make_person_data(app::Context& system);
};

}  // namespace gyoryu::server
