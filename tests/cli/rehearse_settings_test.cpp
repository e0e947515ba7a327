#include "cli/rehearse_settings.h"

#include <gtest/gtest.h>

namespace gyoryu::cli {

namespace {

base::Result<RehearseSettings> settings(std::vector<std::string> more) {
    std::vector<std::string> arguments{"--server", "http://127.0.0.1:1", "--event", "seoul-2018"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return rehearse_settings(arguments, [](const std::string& name) { return name + "?"; });
}

std::string issue(const base::Result<RehearseSettings>& result) {
    return result ? "ok" : result.error().issues.empty() ? "other" : result.error().issues[0].code;
}

}  // namespace

TEST(RehearseSettingsTest, are_five_and_ten_percent_at_six_hundred_times_the_speed_unless_said) {
    const auto usual = settings({});
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->settings.no_shows, 0.05);
    EXPECT_EQ(usual->settings.late, 0.10);
    EXPECT_EQ(usual->settings.speed, 600);
    EXPECT_EQ(usual->settings.seed, 1u);
    EXPECT_EQ(usual->settings.email, "GYORYU_EMAIL?");
    EXPECT_FALSE(usual->table);
}

TEST(RehearseSettingsTest, read_a_share_with_a_percent_sign_or_as_a_fraction) {
    EXPECT_EQ(settings({"--no-shows", "12.5%"})->settings.no_shows, 0.125);
    EXPECT_EQ(settings({"--late=0.2"})->settings.late, 0.2);
    EXPECT_EQ(settings({"--no-shows", "0%"})->settings.no_shows, 0);
    for (const char* bad : {"five", "101%", "-1%", "%", "", "5", "0.5x", "nan"})
        EXPECT_EQ(issue(settings({"--late", bad})), "share_expected") << bad;
    EXPECT_EQ(issue(settings({"--no-shows", "60%", "--late", "50%"})), "shares_too_large");
    EXPECT_EQ(issue(settings({"--no-shows", "90%", "--late", "10%"})), "ok");
}

TEST(RehearseSettingsTest, say_what_is_missing_or_wrong) {
    const auto environment = [](const std::string&) { return std::string(); };
    EXPECT_EQ(issue(rehearse_settings(std::vector<std::string>{"--event", "a"}, environment)), "option_required");
    EXPECT_EQ(issue(rehearse_settings(std::vector<std::string>{"--server", "http://a"}, environment)),
              "option_required");
    EXPECT_EQ(issue(rehearse_settings(std::vector<std::string>{"--server", "a", "--event", "b"}, environment)),
              "address_expected");
    EXPECT_EQ(issue(settings({"--speed", "0"})), "number_expected");
    EXPECT_EQ(issue(settings({"--format", "xml"})), "unknown_output_format");
    EXPECT_EQ(issue(settings({"more"})), "unexpected_argument");
}

}  // namespace gyoryu::cli
