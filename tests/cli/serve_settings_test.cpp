#include "cli/serve_settings.h"

#include <gtest/gtest.h>

#include <map>

namespace gyoryu::cli {
namespace {

using Words = std::vector<std::string>;

base::Result<ServeSettings> read(const Words& arguments, const std::map<std::string, std::string>& environment = {}) {
    return serve_settings(arguments, [&](const std::string& name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string() : found->second;
    });
}

TEST(ServeSettings, an_option_wins_over_its_variable) {
    EXPECT_EQ(read({}, {{"GYORYU_PORT", "9000"}})->application.http.port, 9000);
    EXPECT_EQ(read({"--port", "9001"}, {{"GYORYU_PORT", "9000"}})->application.http.port, 9001);
}

TEST(ServeSettings, a_letter_belongs_to_its_sender_for_two_minutes_unless_said_otherwise) {
    EXPECT_EQ(read({})->mail_lease, std::chrono::seconds(120));
    EXPECT_EQ(read({"--mail-lease", "5"})->mail_lease, std::chrono::seconds(5));
    EXPECT_EQ(read({}, {{"GYORYU_MAIL_LEASE", "3600"}})->mail_lease, std::chrono::seconds(3600));
}

TEST(ServeSettings, a_lease_outside_of_its_bounds_is_refused_with_them) {
    for (const auto* lease : {"4", "3601", "-1", "0", "ten", ""}) {
        const auto settings = read({"--mail-lease=" + std::string(lease)});
        ASSERT_FALSE(settings) << lease;
        const auto& issue = settings.error().issues.at(0);
        EXPECT_EQ(issue.code, "number_expected");
        EXPECT_EQ(issue.params.at(0).value, "--mail-lease");
        EXPECT_EQ(issue.params.at(2).value, "5");
        EXPECT_EQ(issue.params.at(3).value, "3600");
    }
}

TEST(ServeSettings, the_mail_server_must_answer_well_within_the_lease) {
    const std::map<std::string, std::string> mail{{"GYORYU_SMTP_URL", "smtp://127.0.0.1:25"}};
    EXPECT_EQ(read({}, mail)->smtp->timeout_s, 30);
    EXPECT_EQ(read({"--mail-lease", "10"}, mail)->smtp->timeout_s, 5);
}

TEST(ServeSettings, a_link_for_an_owner_with_a_password_is_printed_on_demand_only) {
    EXPECT_FALSE(read({})->owner_link);
    EXPECT_TRUE(read({"--owner-link"})->owner_link);
}

}  // namespace
}  // namespace gyoryu::cli
