#include "mail/smtp.h"
#include "mail/smtp_server.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(Smtp, refuses_an_address_that_would_be_a_command) {
    SmtpServer server;
    SmtpSender sender(settings_for(server));
    EXPECT_EQ(sender.send(message_to("a@b.example>\r\nRCPT TO:<c@d.example")).delivery, Delivery::refused);
    EXPECT_TRUE(server.commands().empty());
}

}  // namespace gyoryu::mail
