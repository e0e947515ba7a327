#include "mail/smtp.h"
#include "mail/smtp_server.h"
#include "server/certificate.h"
#include "server/scratch_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace gyoryu::mail {

SmtpSettings settings_for(const SmtpServer& server) {
    SmtpSettings settings;
    settings.url = server.url();
    settings.from = "Office <office@gyoryu.example>";
    settings.allow_plain = true;
    settings.timeout_s = 5;
    return settings;
}

Message message_to(const std::string& address) {
    return {"1@gyoryu.example", "", address, "제목", "본문\n.점으로 시작\n", {1466774400000}};
}

TEST(Smtp, hands_a_message_over) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    const auto commands = server.commands();
    EXPECT_NE(std::ranges::find(commands, "MAIL FROM:<office@gyoryu.example>"), commands.end());
    EXPECT_NE(std::ranges::find(commands, "RCPT TO:<kim@seller.example>"), commands.end());
    ASSERT_EQ(server.messages().size(), 1u);
    EXPECT_NE(server.messages()[0].find("Subject: =?UTF-8?B?"), std::string::npos);
}

class SmtpSignIn : public ::testing::TestWithParam<std::string> {};

TEST_P(SmtpSignIn, says_who_it_is_when_it_has_a_password) {
    SmtpServer server;
    server.expect_sign_in(GetParam(), "office", "비밀 secret");
    auto settings = settings_for(server);
    settings.user = "office";
    settings.password = "비밀 secret";
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    EXPECT_TRUE(std::ranges::any_of(server.commands(),
                                    [](const auto& line) { return line.starts_with("AUTH " + GetParam()); }));
}

TEST_P(SmtpSignIn, loses_no_letter_over_a_wrong_password) {
    SmtpServer server;
    server.expect_sign_in(GetParam(), "office", "secret");
    auto settings = settings_for(server);
    settings.user = "office";
    settings.password = "wrong";
    SmtpSender sender(settings);
    const auto outcome = sender.send(message_to("kim@seller.example"));
    EXPECT_EQ(outcome.delivery, Delivery::try_again);
    EXPECT_TRUE(outcome.answer.starts_with("535")) << outcome.answer;
    EXPECT_TRUE(server.messages().empty());
}

INSTANTIATE_TEST_SUITE_P(Mechanisms, SmtpSignIn, ::testing::Values("PLAIN", "LOGIN"));

struct Stage {
    std::string stage;
    std::string answer;
    Delivery delivery;
};

/// Every way a server can say no, at every stage.
class SmtpStage : public ::testing::TestWithParam<Stage> {};

TEST_P(SmtpStage, ends_as_it_must) {
    SmtpServer server;
    auto settings = settings_for(server);
    settings.user = "office";
    settings.password = "secret";
    SmtpSender sender(settings);
    server.answer_at(GetParam().stage, GetParam().answer);
    const auto outcome = sender.send(message_to("kim@seller.example"));
    EXPECT_EQ(outcome.delivery, GetParam().delivery) << outcome.reason << " / " << outcome.answer;
    EXPECT_EQ(outcome.reason.find("kim"), std::string::npos);
    if (GetParam().answer != "drop" && GetParam().stage != "greeting") {
        EXPECT_TRUE(outcome.answer.starts_with(GetParam().answer)) << outcome.answer;
    }
    // The next letter is none the worse for it.
    server.answer_at(GetParam().stage, "");
    EXPECT_EQ(sender.send(message_to("lee@seller.example")).delivery, Delivery::sent);
}

INSTANTIATE_TEST_SUITE_P(
    Refusals, SmtpStage,
    ::testing::Values(Stage{"greeting", "421 busy", Delivery::try_again},
                      Stage{"greeting", "554 no", Delivery::try_again}, Stage{"greeting", "drop", Delivery::try_again},
                      Stage{"EHLO", "drop", Delivery::try_again}, Stage{"AUTH", "454 later", Delivery::try_again},
                      Stage{"AUTH", "535 no", Delivery::try_again}, Stage{"AUTH", "drop", Delivery::try_again},
                      Stage{"MAIL", "451 later", Delivery::try_again},
                      Stage{"MAIL", "550 not you", Delivery::try_again}, Stage{"MAIL", "drop", Delivery::try_again},
                      Stage{"RCPT", "450 later", Delivery::try_again},
                      Stage{"RCPT", "550 5.1.1 kim: nobody", Delivery::wrong_address},
                      Stage{"RCPT", "drop", Delivery::try_again}, Stage{"DATA", "451 later", Delivery::try_again},
                      Stage{"DATA", "554 no", Delivery::refused}, Stage{"DATA", "drop", Delivery::try_again},
                      Stage{".", "452 full", Delivery::try_again}, Stage{".", "554 5.7.1 spam", Delivery::refused},
                      Stage{".", "drop", Delivery::try_again}));

TEST(Smtp, sends_again_what_was_taken_without_a_word) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    server.answer_at(".", "taken and dropped");
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::try_again);
    server.answer_at(".", "");
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    ASSERT_EQ(server.messages().size(), 2u);
    EXPECT_EQ(server.messages()[0], server.messages()[1]);
}

TEST(Smtp, sends_many_over_one_connection) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    for (int i = 0; i < 5; ++i) EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    EXPECT_EQ(server.messages().size(), 5u);
    EXPECT_EQ(server.connections(), 1);
}

TEST(Smtp, tries_again_when_nobody_listens) {
    SmtpSettings settings;
    settings.url = "smtp://127.0.0.1:1";
    settings.from = "office@gyoryu.example";
    settings.timeout_s = 2;
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::try_again);
}

TEST(Smtp, sends_no_secret_over_an_open_line_unless_told_to) {
    SmtpServer server;
    auto settings = settings_for(server);
    settings.allow_plain = false;
    SmtpSender sender(settings);
    EXPECT_NE(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    EXPECT_TRUE(server.messages().empty());
}

/// A server with a certificate that nobody but the test knows.
class SmtpTls : public ::testing::Test {
protected:
    SmtpTls() : cert_file_(folder_.path() / "cert.pem"), key_file_(folder_.path() / "key.pem") {
        server::write_certificate(cert_file_, key_file_);
        server = std::make_unique<SmtpServer>(cert_file_, key_file_);
        settings = settings_for(*server);
        settings.allow_plain = false;
        settings.user = "office";
        settings.password = "secret";
        settings.ca_file = cert_file_;
    }
    std::vector<std::string> heard_in_the_open() const {
        auto commands = server->commands();
        std::erase_if(commands, [](const std::string& line) { return line.starts_with("tls: "); });
        return commands;
    }

private:
    server::ScratchFolder folder_;
    const std::string cert_file_, key_file_;

protected:
    std::unique_ptr<SmtpServer> server;
    SmtpSettings settings;
};

TEST_F(SmtpTls, everything_that_matters_is_said_after_starttls) {
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    const auto open = heard_in_the_open();
    ASSERT_EQ(open.size(), 2u);
    EXPECT_TRUE(open[0].starts_with("EHLO "));
    EXPECT_EQ(open[1], "STARTTLS");
    const auto commands = server->commands();
    EXPECT_TRUE(std::ranges::any_of(commands, [](const std::string& line) { return line.starts_with("tls: AUTH"); }));
    EXPECT_NE(std::ranges::find(commands, "tls: RCPT TO:<kim@seller.example>"), commands.end());
    ASSERT_EQ(server->messages().size(), 1u);
    EXPECT_NE(server->messages()[0].find("Subject: =?UTF-8?B?"), std::string::npos);
}

TEST_F(SmtpTls, tells_nothing_to_a_server_whose_certificate_nobody_vouches_for) {
    settings.ca_file.clear();
    settings.allow_plain = true;
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::try_again);
    EXPECT_EQ(server->commands().size(), 2u);
    EXPECT_TRUE(server->messages().empty());
}

TEST_F(SmtpTls, tells_nothing_to_a_server_of_another_name) {
    settings.url = "smtp://127.0.0.1" + settings.url.substr(settings.url.rfind(':'));
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::try_again);
    EXPECT_TRUE(server->messages().empty());
}

TEST(Smtp, refuses_an_address_that_would_be_a_command) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    EXPECT_EQ(sender.send(message_to("a@b.example>\r\nRCPT TO:<c@d.example")).delivery, Delivery::wrong_address);
    EXPECT_TRUE(server.commands().empty());
}

}  // namespace gyoryu::mail
