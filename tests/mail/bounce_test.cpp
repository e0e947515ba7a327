#include "mail/bounce.h"

#include "store/value.h"

#include <gtest/gtest.h>

namespace gyoryu::mail {

/// As Postfix writes it.
std::string postfix(const std::string& action = "failed") {
    return "From: MAILER-DAEMON@mx.seller.example\r\nTo: office@gyoryu.example\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; "
           "report-type=delivery-status;\r\n\tboundary=\"A1B2/mx.seller.example\"\r\n\r\n"
           "This is a MIME-encapsulated message.\r\n\r\n--A1B2/mx.seller.example\r\n"
           "Content-Type: text/plain; charset=us-ascii\r\n\r\nI'm sorry to have to inform you…\r\n\r\n"
           "--A1B2/mx.seller.example\r\nContent-Type: message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; mx.seller.example\r\nArrival-Date: Fri, 24 Jun 2016 13:20:00 +0000\r\n\r\n"
           "Final-Recipient: rfc822; kim@seller.example\r\nAction: " +
           action +
           "\r\nStatus: 5.1.1\r\n"
           "Diagnostic-Code: smtp; 550 5.1.1 <kim@seller.example>:\r\n    Recipient address rejected\r\n\r\n"
           "--A1B2/mx.seller.example\r\nContent-Type: message/rfc822\r\n\r\n"
           "Date: Fri, 24 Jun 2016 13:20:00 +0000\r\nMessage-ID: <01-9a@gyoryu.example>\r\nSubject: x\r\n\r\nbody\r\n"
           "--A1B2/mx.seller.example--\r\n";
}

TEST(ReadBounce, finds_the_letter_the_status_and_the_reason) {
    const auto bounce = read_bounce(postfix());
    ASSERT_TRUE(bounce);
    EXPECT_EQ(bounce->message_id, "01-9a@gyoryu.example");
    EXPECT_EQ(bounce->status, "5.1.1");
    EXPECT_EQ(bounce->reason, "550 5.1.1 <kim@seller.example>: Recipient address rejected");
    EXPECT_TRUE(bounce->final);
}

TEST(ReadBounce, knows_that_a_delay_is_no_end) {
    const auto bounce = read_bounce(postfix("delayed"));
    ASSERT_TRUE(bounce);
    EXPECT_FALSE(bounce->final);
}

TEST(ReadBounce, reads_lines_without_carriage_returns_too) {
    std::string text = postfix();
    std::erase(text, '\r');
    EXPECT_EQ(read_bounce(text)->message_id, "01-9a@gyoryu.example");
}

TEST(ReadBounce, reads_returned_headers_in_base64) {
    const std::string text =
        "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; x\n\nAction: failed\nStatus: 5.2.2\n\n--b\nContent-Type: text/rfc822-headers\n"
        "Content-Transfer-Encoding: base64\n\nTWVzc2FnZS1JRDogPDAyQGd5b3J5dS5leGFtcGxlPgo=\n--b--\n";
    const auto bounce = read_bounce(text);
    ASSERT_TRUE(bounce);
    EXPECT_EQ(bounce->message_id, "02@gyoryu.example");
    EXPECT_EQ(bounce->reason, "5.2.2");
}

TEST(ReadBounce, takes_the_letter_from_the_answer_when_nothing_was_returned) {
    const std::string text =
        "In-Reply-To: <03@gyoryu.example>\nContent-Type: multipart/report; boundary=b\n\n--b\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nStatus: 5.0.0\n--b--\n";
    EXPECT_EQ(read_bounce(text)->message_id, "03@gyoryu.example");
}

TEST(ReadBounce, keeps_words_in_other_encodings_as_text_and_no_id_that_nobody_gave) {
    std::string text = postfix();
    text.replace(text.find("Recipient address rejected"), 26, "\xBC\xF6\xBD\xC5\xC0\xDA \xEC\x97\x86\xEC\x9D\x8C");
    text.replace(text.find("5.1.1"), 5, "5.1.\xFF");
    const auto bounce = read_bounce(text);
    ASSERT_TRUE(bounce);
    EXPECT_TRUE(store::is_storable_text(bounce->reason)) << bounce->reason;
    EXPECT_TRUE(bounce->reason.ends_with(" 없음")) << bounce->reason;
    EXPECT_TRUE(store::is_storable_text(bounce->status)) << bounce->status;
    text = postfix();
    text.replace(text.find("<01-9a"), 6, "<01-\xB0\xA1");
    EXPECT_FALSE(read_bounce(text)) << "our ids are letters and digits";
}

TEST(ReadBounce, cuts_long_words_between_characters) {
    std::string text = postfix();
    std::string words;
    for (int i = 0; i < 300; ++i) words += "없";
    text.replace(text.find("Recipient address rejected"), 26, words);
    EXPECT_TRUE(store::is_storable_text(read_bounce(text)->reason));
}

TEST(ReadBounce, takes_nothing_else_for_a_bounce) {
    EXPECT_FALSE(read_bounce(""));
    EXPECT_FALSE(read_bounce("Subject: Thank you\r\nIn-Reply-To: <01-9a@gyoryu.example>\r\n\r\nWe are coming.\r\n"));
    std::string out_of_office = postfix();
    out_of_office.replace(out_of_office.find("message/delivery-status"), 23, "text/plain             ");
    EXPECT_FALSE(read_bounce(out_of_office));
}

TEST(ReadBounce, ends_for_parts_within_parts_and_cut_texts) {
    std::string nested;
    for (int depth = 0; depth < 2000; ++depth) nested += "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
    EXPECT_FALSE(read_bounce(nested));
    const std::string whole = postfix();
    for (std::size_t length = 0; length < whole.size(); ++length) read_bounce(whole.substr(0, length));
}

}  // namespace gyoryu::mail
