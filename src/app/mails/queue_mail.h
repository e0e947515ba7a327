#pragma once

#include "app/mails/recipient.h"
#include "domain/mail.h"
#include "text/catalogue.h"

namespace gyoryu::app {

/// A letter to write. Its words are the workspace's own (letter_words.h) or the catalogue's `mail.<purpose>.subject`
/// and `mail.<purpose>.body` in the recipient's language; `mail.purpose.<purpose>` names it on the outbox screen.
/// `{url}` in a body is put in when the letter leaves, from `secret_url`: it is not among `params`.
struct Letter {
    Recipient to;
    std::string purpose;  ///< [a-z_]+
    text::Parameters params = {};
    std::string secret_url = {};  ///< an address that may sign somebody in; forgotten once the letter left
    bool own_page = false;        ///< `secret_url` becomes a new link to the recipient's own page
    std::vector<domain::CalendarPart> calendars = {};
    std::vector<MeetingId> meeting_ids = {};       ///< what it tells about
    std::string reply_to = {};                     ///< empty: as the event's mail settings say
    bool held = false;                             ///< waits for the organiser
    std::optional<base::Instant> expires_at = {};  ///< worth nothing afterwards
    WorkspaceId workspace_id = {};                 ///< whose words it has, of a letter of no event
};

/// Writes a letter into the outbox, in the caller's transaction: it leaves if and only if that transaction commits, at
/// least once, and always under the Message-ID it gets here; of a rehearsal it is kept and never leaves. None when the
/// recipient has no usable address. `event` is null for letters of no event.
std::optional<domain::Mail> queue_mail(Context& context, store::Transaction& tx, const domain::Event* event,
                                       const Letter& letter);

/// The host in an address such as "https://gyoryu.example:8080/x".
std::string host_of(std::string_view url);

}  // namespace gyoryu::app
