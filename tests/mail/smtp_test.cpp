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

TEST(Smtp, says_who_it_is_when_it_has_a_password) {
    SmtpServer server;
    auto settings = settings_for(server);
    settings.user = "office";
    settings.password = "secret";
    SmtpSender sender(settings);
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::sent);
    EXPECT_TRUE(
        std::ranges::any_of(server.commands(), [](const std::string& line) { return line.starts_with("AUTH"); }));
}

TEST(Smtp, tries_again_after_a_temporary_refusal_only) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    server.answer_recipients("451 later");
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::try_again);
    server.answer_recipients("550 nobody here");
    EXPECT_EQ(sender.send(message_to("kim@seller.example")).delivery, Delivery::refused);
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
    EXPECT_EQ(sender.send(message_to("a@b.example>\r\nRCPT TO:<c@d.example")).delivery, Delivery::refused);
    EXPECT_TRUE(server.commands().empty());
}

}  // namespace gyoryu::mail
