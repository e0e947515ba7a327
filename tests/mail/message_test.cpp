#include "mail/message.h"

#include <gtest/gtest.h>

#include <sstream>

namespace gyoryu::mail {

Message sample() {
    Message message;
    message.message_id = "1@gyoryu.example";
    message.from = "교류 사무국 <office@gyoryu.example>";
    message.to = "kim@seller.example";
    message.subject = "한국–중국 수출상담회 로그인 링크: 원주의료기기테크노밸리와 웨이하이 하이테크 구역";
    message.body = "안녕하세요\nhttps://gyoryu.example/link#abc\n";
    message.date = {1466774400000};
    return message;
}

TEST(MessageText, holds_only_ascii_lines_that_mail_can_carry) {
    const std::string text = composed(sample());
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_FALSE(line.empty());
        EXPECT_EQ(line.back(), '\r');
        EXPECT_LE(line.size(), 79u) << line;
        for (const char c : line) EXPECT_LT(static_cast<unsigned char>(c), 0x80u);
    }
}

TEST(MessageText, states_date_sender_and_id) {
    const std::string text = composed(sample());
    EXPECT_NE(text.find("Date: Fri, 24 Jun 2016 13:20:00 +0000\r\n"), std::string::npos);
    EXPECT_NE(text.find("<office@gyoryu.example>\r\n"), std::string::npos);
    EXPECT_NE(text.find("Message-ID: <1@gyoryu.example>\r\n"), std::string::npos);
}

TEST(MessageText, writes_plain_headers_plainly) {
    EXPECT_EQ(header_text("Your sign-in link"), "Your sign-in link");
    EXPECT_EQ(header_text("위해"), "=?UTF-8?B?7JyE7ZW0?=");
}

TEST(MessageText, never_cuts_a_character_in_two) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += i % 3 == 0 ? "a" : "威";
    std::istringstream words(header_text(text));
    for (std::string word; std::getline(words, word);) EXPECT_LE(word.size(), 76u) << word;
}

TEST(MessageText, gives_one_invitation_as_an_alternative_and_as_a_file) {
    Message message = sample();
    message.calendars = {{"REQUEST", "BEGIN:VCALENDAR\r\n"}};
    const std::string text = composed(message);
    const auto at = [&](std::string_view what) { return text.find(what); };
    EXPECT_LT(at("multipart/mixed"), at("multipart/alternative"));
    EXPECT_LT(at("text/plain"), at("text/calendar; charset=utf-8; method=REQUEST\r\n"));
    EXPECT_NE(at("Content-Disposition: attachment; filename=\"invite.ics\""), std::string::npos);
    EXPECT_TRUE(text.ends_with("--gyoryu-mixed--\r\n"));
    EXPECT_EQ(text, composed(message));
}

TEST(MessageText, attaches_several_invitations_one_by_one) {
    Message message = sample();
    message.calendars = {{"REQUEST", "a"}, {"CANCEL", "b"}};
    const std::string text = composed(message);
    EXPECT_EQ(text.find("multipart/alternative"), std::string::npos);
    EXPECT_NE(text.find("method=REQUEST; name=\"invite-1.ics\""), std::string::npos);
    EXPECT_NE(text.find("method=CANCEL; name=\"invite-2.ics\""), std::string::npos);
}

TEST(MessageText, says_where_answers_go) {
    Message message = sample();
    message.reply_to = "office@wonju.example";
    EXPECT_NE(composed(message).find("Reply-To: office@wonju.example\r\n"), std::string::npos);
    message.reply_to = "x@y.example\r\nBcc: z@y.example";
    EXPECT_EQ(composed(message).find("Bcc:"), std::string::npos);
}

TEST(MessageText, lets_no_header_in_through_a_value) {
    Message message = sample();
    message.subject = "Hello\r\nBcc: everybody@example.com";
    message.message_id = "1\r\nBcc: x@example.com";
    message.to = "kim@seller.example\r\nBcc: y@example.com";
    const std::string text = composed(message);
    EXPECT_EQ(text.find("\nBcc:"), std::string::npos);
}

TEST(MessageText, finds_the_address_and_refuses_dangerous_ones) {
    EXPECT_EQ(address_in("Office <a@b.example>"), "a@b.example");
    EXPECT_EQ(address_in("a@b.example"), "a@b.example");
    EXPECT_EQ(address_in("a@b.example> SIZE=1 <c"), "");
    EXPECT_EQ(address_in("a b@c.example"), "");
    EXPECT_EQ(address_in("nobody"), "");
}

}  // namespace gyoryu::mail
