#pragma once

#include "app/mails/queue_mail.h"
#include "app/personal/load_personal.h"
#include "domain/mail_settings.h"

#include <set>
#include <vector>

namespace gyoryu::app {

/// What letters of one release have in common.
struct LetterFrame {
    const ReleasedEvent& released;
    domain::MailSettings settings;
    std::string organiser_address;  ///< calendars need somebody who invites
};
LetterFrame letter_frame(const Context& context, store::Transaction& tx, const ReleasedEvent& released);

/// The sentence for one meeting of a timetable: time, whom, where, in which language, with whose help.
std::string meeting_line(const PersonalItem& item, text::Language reader);
/// All that are held, under their days. What there is to say when there is none.
std::string meeting_lines(const Personal& personal, text::Language reader);

/// In which zone the times are.
std::string zone_line(const Personal& personal, text::Language reader);

/// Somebody of the release as a recipient.
Recipient recipient_in(const ReleasedEvent& released, domain::PersonKind kind, const std::string& person_id);

/// One meeting as an invitation, or as its cancellation.
domain::CalendarPart invitation(const LetterFrame& frame, const PersonalItem& item, const Recipient& to);

/// The letters that tell one person of the release: what changed for them, their whole timetable in their own zone,
/// an invitation for each meeting that changed and a cancellation for each that fell away. `also` are meetings of which
/// earlier letters did not leave; `first`: they have heard of no timetable yet. Empty when nothing concerns them.
std::vector<Letter> release_letters(const LetterFrame& frame, domain::PersonKind kind, const std::string& person_id,
                                    const std::set<MeetingId>& also, bool first);

}  // namespace gyoryu::app
