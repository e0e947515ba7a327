#pragma once

#include "base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::mail {

/// A calendar object that travels with a message.
struct MessageCalendar {
    std::string method;  ///< REQUEST or CANCEL, as in the text
    std::string text;    ///< RFC 5545
};

/// A mail in plain text, UTF-8.
struct Message {
    std::string message_id;  ///< without angle brackets: "id@host"
    std::string from;        ///< address, or `Name <address>`
    std::string to;          ///< address
    std::string subject;
    std::string body;
    base::Instant date;
    std::string reply_to = {};  ///< address, or empty
    std::vector<MessageCalendar> calendars = {};
};

/// The message as it is sent (RFC 5322, MIME): CRLF lines, subject and names as encoded words (RFC 2047) where they
/// are not ASCII, texts in base64. Line breaks in header values are taken out. The same message gives the same bytes.
/// One calendar object stands beside the text as its alternative, which Outlook and Google enter by themselves, and is
/// attached as invite.ics for Apple and all others (RFC 6047); several are attached one by one.
std::string composed(const Message& message);

/// `Fri, 24 Jun 2016 13:20:00 +0000`
std::string mail_date(base::Instant moment);

/// ASCII text as it is, other text as encoded words of at most 75 characters, folded.
std::string header_text(std::string_view utf8);

/// The bare address of `Name <address>` or `address`; empty when it could break a command or header.
std::string address_in(std::string_view mailbox);

}  // namespace gyoryu::mail
