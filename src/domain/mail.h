#pragma once

#include "base/time.h"
#include "domain/ids.h"
#include "domain/timetable.h"
#include "domain/workspace.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

/// held: written, but the organiser wants to look first. withdrawn: replaced or taken back before it went out.
/// captured: of a rehearsal; it never leaves.
BOOST_DEFINE_ENUM_CLASS(MailState, waiting, held, sent, failed, withdrawn, captured)

/// Why a letter did not arrive. wrong_address: the server knows nobody of that name; rejected: it took the address but
/// not the letter; unreachable: given up after many attempts; bounced: taken, and returned later; expired: it would
/// have come too late.
BOOST_DEFINE_ENUM_CLASS(MailFailure, none, wrong_address, rejected, unreachable, bounced, expired)

BOOST_DEFINE_ENUM_CLASS(CalendarPartMethod, request, cancel)

/// One calendar object that goes with a letter (RFC 5545 text with the METHOD of RFC 5546).
struct CalendarPart {
    CalendarPartMethod method = CalendarPartMethod::request;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(CalendarPart, (), (method, text))

/// A message in the outbox. Its Message-ID is fixed when it is written, so a resend is recognised as one.
struct Mail {
    MailId id;
    std::string message_id;
    std::string to;
    std::string subject;
    std::string body;  ///< plain text, UTF-8; `{url}` stands for `secret_url`
    MailState state = MailState::waiting;
    int attempts = 0;
    std::optional<base::Instant> next_attempt_at;
    base::Instant created_at;
    WorkspaceId workspace_id;  ///< empty for letters of the installation, such as sign-in links
    EventId event_id;          ///< may be empty
    Lang lang = Lang::en;
    std::string purpose;  ///< sentence `mail.purpose.<purpose>`
    std::optional<PersonKind> person_kind;
    std::string person_id;
    std::string secret_url;               ///< may sign somebody in: erased once the letter is sent
    bool own_page = false;                ///< `secret_url` leads to the person's page: a resend may make a new one
    std::string reply_to;                 ///< address, or empty
    std::vector<CalendarPart> calendars;  ///< one calendar object each
    std::vector<MeetingId> meeting_ids;   ///< what it tells about
    MailFailure failure = MailFailure::none;
    std::string last_refusal;  ///< what the server said last; may hold an address
    bool taken = false;        ///< a process is sending it until `next_attempt_at`
    std::optional<base::Instant> sent_at;
    std::optional<base::Instant> expires_at;  ///< not sent afterwards
};
BOOST_DESCRIBE_STRUCT(Mail, (),
                      (id, message_id, to, subject, body, state, attempts, next_attempt_at, created_at, workspace_id,
                       event_id, lang, purpose, person_kind, person_id, secret_url, own_page, reply_to, calendars,
                       meeting_ids, failure, last_refusal, taken, sent_at, expires_at))

}  // namespace gyoryu::domain
